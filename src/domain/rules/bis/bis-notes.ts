import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const bisNotes = [
  {
    id: 'bis.accepted',
    summary:
      'A BIS number is accepted wherever a national register number is: cross-border workers and people who have just arrived in Belgium have one.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [
      { citation: 'Bibliothèque python-stdnum, numéros BIS', confidence: 'confirmed' },
      { citation: 'Registre national, structure du numéro de Registre national', confidence: 'confirmed' },
    ],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/identifiers/niss.ts',
  },
  {
    id: 'bis.sex',
    summary:
      'When the month of a BIS number was raised by 20, its serial says nothing about the sex of the worker, and no rule draws anything from it.',
    leaveTypes: 'all',
    sectors: 'all',
    source: [{ citation: 'Bibliothèque python-stdnum, numéros BIS', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/identifiers/niss.ts',
  },
] as const satisfies readonly RuleNote[];
