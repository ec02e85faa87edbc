import { ALWAYS, type RuleNote } from '../define-rule.ts';

export const palliativeNotes = [
  {
    id: 'palliative.start',
    summary:
      'The leave starts on the Monday after the week in which the certificate was handed over, or earlier if the employer agrees; no other notice is asked.',
    leaveTypes: ['palliativeCare'],
    sectors: 'all',
    source: [{ citation: 'Loi du 22.01.1985, art. 100bis et 102bis', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: 'src/domain/rules/notice/palliative.ts',
  },
  {
    id: 'palliative.no-refusal',
    summary: 'The leave is a right: it needs no agreement, no seniority and no family tie with the patient.',
    leaveTypes: ['palliativeCare'],
    sectors: 'all',
    source: [{ citation: 'belgium.be, congé pour soins palliatifs', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
  {
    id: 'palliative.death',
    summary: 'If the patient dies during the leave, the worker chooses between finishing it and coming back to work.',
    leaveTypes: ['palliativeCare'],
    sectors: 'all',
    source: [{ citation: 'belgium.be, congé pour soins palliatifs', confidence: 'confirmed' }],
    inForce: ALWAYS,
    enforcedIn: null,
  },
] as const satisfies readonly RuleNote[];
