import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const noticeNotes = [
  {
    id: 'notice.content',
    summary:
      'The notice names the leave, the form, the first and the last day; for time credit it also carries the Break@work certificate of the credit that is left.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'ONEM, feuille info E65 (1.10.2024) ; ONEM, FAQ procédure', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
