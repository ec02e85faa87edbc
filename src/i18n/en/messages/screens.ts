/** What the employer's screens say that older texts do not. */
export const screens = {
  'new.screen.sector': 'Sector',
  'new.screen.documents': 'Attachments',
  'new.ask.regime.parentalLeave': 'Type of parental leave:',
  'new.parental.full': 'complete',
  'new.parental.fullFlexible': 'complete, flexible',
  'new.parental.half': 'half-time',
  'new.parental.halfFlexible': 'half-time, flexible',
  'new.parental.oneFifth': 'one fifth',
  'new.parental.oneTenth': 'one tenth',
  'new.parental.note':
    'As the employer you can agree to a complete break by periods of 1 week (7 consecutive calendar days) or a multiple, and to a reduction to half-time by periods of 1 month or a multiple.',
  'new.email': 'I wish to receive a confirmation e-mail.',
  'new.flag.confirmationEmail': 'ask the service for a confirmation e-mail',
  'new.flag.attach': 'document to send with the request, for example medicalCertificate=scan.pdf (repeatable)',
  'new.documents.hint':
    'You can attach a legible scan or photo of each document that is needed, as a PDF or JPG file of at most 2 MB. Enter: later, with "baw attach".',
  'new.documents.file': '{type}, choose a file:',
  'new.documents.notSent':
    'The request was filed before. Its documents were not looked at: "baw attachments {ticket}" shows what is there, "baw attach {ticket}" adds to it.',
  'new.documents.attached': 'Attached: {file} ({type}).',
  'confirmation.document': 'Attachment: {file} ({type}).',
  'list.niss': 'National number',
  'list.name': 'Name',
  'list.ticket': 'Ticket number',
  'list.leave': 'Type of break',
  'list.start': 'Start date',
  'list.end': 'End date',
  'list.submitted': 'Submitted',
} as const;
