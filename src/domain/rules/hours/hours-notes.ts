import type { RuleNote } from '../define-rule.ts';

export const hoursNotes = [] as const satisfies readonly RuleNote[];
