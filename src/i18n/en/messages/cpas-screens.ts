/** The screens of CPAS@ONEM beyond one calculation: questions, whom to ask, what is next. */
export const cpasScreens = {
  'help.cpas.contact': 'whom to ask: the regional office of a request, or of all; the federation; the documentation',
  'cpas.ask.field': '{field}:',
  'cpas.ask.fieldOf': '{of} – {field}:',
  'cpas.ask.country': 'The code of the country (BE, FR, DE) or its name.',
  'cpas.ask.next': 'What is to be done with this request?',
  'cpas.ask.send': 'Send it to ONEM; it cannot be changed afterwards, nor can proofs be added',
  'cpas.ask.keep': 'Keep it as a draft, to add proofs or to change it',
  'cpas.ask.drop': 'Nothing; the command that repeats it is shown',
  'cpas.ask.derogation': 'Request a derogation? Only for a complex file of which two calculations were made already.',
  'cpas.attachNext': 'To add a proof: baw cpas attach {ticket} FILE --type occupationProof',
  'cpas.returnedNext':
    'Change it (baw cpas show {ticket} --as-file > request.yaml, then baw cpas request request.yaml --into {ticket}) or add a proof (baw cpas attach {ticket} FILE --type …), then send it again: baw cpas submit {ticket}',
  'cpas.noProof': 'No proof is attached, and none can be added once the request is sent.',
  'cpas.lastDay': 'Work needed until',
  'cpas.noWorkNeeded': 'no more work is needed',
  'cpas.earlierRequired': '{days} days in {months} months, and {earlier} in the ten years before',
  'cpas.earlierProven': 'In the ten years before',
  'cpas.partTimeDay': 'As voluntary part-timer',
  'cpas.partTimeValue': '{date}, on {days} half days in {months} months (half allowances)',
  'cpas.contactOf': 'Contact',
  'cpas.contract': 'Contract',
  'cpas.contact.first':
    'First the regional office of ONEM (line for partners). Questions on the service itself: “Support” in CPAS@ONEM.',
  'cpas.contact.elsewhere': 'see www.onem.be, offices',
  'cpas.contact.second':
    'If the office has no answer, or no agreement is found: your federation. Give the ticket number ({ticket}), and take personal data out.',
  'cpas.contact.flanders': 'Flanders',
  'cpas.contact.brusselsDutch': 'Brussels, Dutch-speaking',
  'cpas.contact.brusselsFrench': 'Brussels, French-speaking',
  'cpas.contact.wallonia': 'Wallonia',
  'cpas.contact.third':
    'The federation alone turns to ONEM (SPOC), when every means is exhausted, nobody could help in spite of several requests, and the payment is more than a month late because of it.',
  'cpas.contact.documentation': 'General information and frequent questions: {url}',
  'cpas.contact.dated':
    'Addresses as ONEM gave them when the service opened (2023). This program is a simulation unless another service is named: ONEM knows nothing of its tickets.',
  'cpas.fault.tooMany': '{field}: a request takes a hundred at most.',
  'cpas.fault.twice':
    '{field}: the same person and the same job as in a request above; ONEM makes two calculations at most for one job.',
  'cpas.c607.data.twice': 'A period of work is given twice with the same dates and hours: it counts twice.',
  'cpas.c607.data.twice.fix': 'Leave one of them out, unless there were two jobs at the same time.',
  'cpas.c607.max-two.again':
    'A first calculation was sent for this job already: this one would be the second and last.',
  'cpas.c607.max-two.again.fix':
    'Choose the phase “second” from 30 to 15 days before the end, or “recalculation” after an event.',
} as const;
