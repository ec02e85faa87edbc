/** Proofs that go with a request to CPAS@ONEM. */
export const cpasProofs = {
  'help.cpas.attachFlag': 'a proof to go along: occupationProof=proof.pdf; repeatable',
  'help.cpas.attachmentDescription': 'what a proof of the type other is',
  'cpas.fault.noDescription': '{field}: missing; a proof of the kind “other” needs one.',
  'cpas.fault.unreadable': '{field}: the document is not there or cannot be read.',
  'cpas.fault.tooLarge': '{field}: the document is larger than 2 MB.',
  'cpas.fault.notADocument': '{field}: the document is neither a PDF nor a JPEG.',
  'cpas.row.incomplete':
    '{reference}: {ticket} is at the service, but not complete (proofs, sending); the same command goes on with it. {reason}',
  'cpas.proof.planned': 'Goes with it: {file}',
  'cpas.proof.attached': '{count} {count:proof|proofs} added.',
  'cpas.proof.missing': '{file} is not with {ticket} and can no longer be added: ask the unemployment office.',
  'cpas.ask.proof': 'Add a proof (PDF or JPEG, at most 2 MB)?',
  'cpas.proof.descriptionWhat': 'what the document is',
  'cpas.fault.fixTyped': 'Correct it.',
  'cpas.ask.repeat': 'To go on from here (the national number is asked again; a comment would have to be added):',
} as const;
