/** Choosing a request, and a document for it, where the command line names none. */
export const choose = {
  'choose.modify': 'Select the request that you wish to modify:',
  'choose.cancel': 'Select the request that you wish to cancel:',
  'choose.attach': 'Select the request to which you wish to add a document:',
  'choose.attachments': 'Select the request whose attachments you wish to see:',
  'choose.show': 'Select the request that you wish to consult:',
  'choose.item': '{ticket} · {worker} · {leave}, {regime}, {start} to {end}',
  'choose.none': 'There is no request to choose from: the service holds none of the last two years.',
  'choose.noneOpen':
    'There is no request to choose from: none is still waiting for the worker to complete his or her part.',
  'choose.more': 'Only the {count} newest are offered. For another, give its ticket number, which "baw list" shows.',
  'attach.type': 'Which document do you wish to add?',
  'attach.required': '{type} (required)',
  'attach.file': 'Choose a file:',
  'attach.fileNeeded': 'Give the path of the file, or press Ctrl-C to give up.',
  'attach.description': 'Please give a description of the attachment (200 characters):',
  'attach.tooLong': '{found} characters were typed; 200 are allowed.',
  'attach.cannotOpen': '"{path}" cannot be opened. Give its path from the working folder.',
  'help.attach.certify': 'no longer needed: documents are added without the legal statement',
} as const;
