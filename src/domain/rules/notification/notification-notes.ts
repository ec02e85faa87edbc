import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const notificationNotes = [
  {
    id: 'notification.electronic',
    summary:
      "When the employer's profile allows it, workers give notice electronically; the employer accepts, refuses or proposes a later start.",
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: "Manuel de l'employeur du service en ligne, notifications électroniques", confidence: 'seed' },
    ],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
