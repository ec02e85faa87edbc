import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const multiEmployerNotes = [
  {
    id: 'multi-employer.full',
    summary: 'A full interruption may be taken with each employer, at the same time or at different times.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'ONEM, feuille info E68 (24.08.2017)', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
