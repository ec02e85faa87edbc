import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const fieldNotes = [
  {
    id: 'field.dimona-list.education',
    summary:
      'An organising authority does not pick the worker from the Dimona list of the online service, which is that of its own staff; it types the national register number. A request file always gives that number.',
    leaveTypes: 'all',
    sectors: ['education'],
    source: [{ citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'field.worker-email',
    summary:
      "The worker's e-mail address is optional. In the employer's profile the name and the e-mail address of a contact are compulsory; first name, telephone and mobile are not.",
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "Guide du pouvoir organisateur pour le secteur de l'enseignement", confidence: 'seed' },
      { citation: "Manuel de l'employeur du service en ligne", confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/file/email-format.ts',
  },
  {
    id: 'field.certify',
    summary:
      'Whoever files a request states that the data are exact, and is shown the legal notice first: an inexact declaration can lead to prosecution. Nothing is sent without that statement.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, page de confirmation", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/commands/ask-certification.ts',
  },
] as const satisfies readonly RuleNote[];
