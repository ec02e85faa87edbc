import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const lifecycleNotes = [
  {
    id: 'lifecycle.modify.end-date-only',
    summary:
      'Only the last day of a filed request can be changed. Anything else is put right by cancelling the request and filing it again.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, modification et annulation", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/commands/modify.ts',
  },
  {
    id: 'lifecycle.modify.until-worker-part',
    summary: 'A request can be modified or cancelled only as long as the worker has not completed his or her part.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "Manuel de l'employeur du service en ligne, modification et annulation", confidence: 'seed' },
      { citation: 'Dossier interruption de carrière et crédit-temps, service en ligne', confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/mock/http/request-handlers.ts',
  },
  {
    id: 'lifecycle.modify.rules-apply',
    summary:
      'A new last day meets the rules on blocks, durations and totals again, as if the request were filed with it.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "Manuel de l'employeur du service en ligne, modification et annulation", confidence: 'derived' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/commands/modify/new-findings.ts',
  },
  {
    id: 'lifecycle.consult',
    summary:
      'In the online service the details of a request can be opened as long as the worker has not completed his or her part; afterwards only its line in the overview is left.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "Manuel de l'employeur du service en ligne, consultation", confidence: 'seed' },
      { citation: 'Dossier interruption de carrière et crédit-temps, service en ligne', confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'lifecycle.sub-ticket',
    summary: 'A modification or a cancellation leaves the request its ticket and gets a second ticket of its own.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: "Manuel de l'employeur du service en ligne, modification et annulation", confidence: 'seed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/mock/http/request-handlers.ts',
  },
  {
    id: 'lifecycle.early-end',
    summary:
      "A break ends early only with the employer's agreement and after ONEM was told in writing. Days not taken of a minimum block are deducted from the credit, except for palliative care; allowances already paid are kept, except at the end of the career.",
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: 'ONEM, actualité du 10.09.2024, fin anticipée', confidence: 'confirmed' },
      { citation: "FGTB, fin anticipée d'une interruption", confidence: 'confirmed' },
    ],
    inForce: { from: '2024-09-01', until: null },
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
