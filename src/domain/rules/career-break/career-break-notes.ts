import type { RuleNote } from '../define-rule.ts';

export const careerBreakNotes = [] as const satisfies readonly RuleNote[];
