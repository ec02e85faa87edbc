/** Texts about the documents of requests. */
export const documents = {
  'documents.sentAlong':
    '{count} {count:row names|rows name} documents; each is sent to its request once that is filed.',
  'documents.changed': '{file} was changed after it had been checked, and was not sent. Run the same command again.',
  'documents.missing': '{file} cannot be read, and was not sent. Once it is there, run the same command again.',
  'documents.pending': '{file} was not sent, or the outcome is not known. Run the same command again.',
  'documents.notAttached': 'Document not attached ({type}): {reason}',
  'documents.reason': '{type}: {reason}',
  'documents.left': 'Filed, with documents that are not attached:',
  'documents.stillRequired': 'Not passed on to ONEM before these documents are there:',
  'documents.attached': '{count} {count:document|documents} attached.',
} as const;
