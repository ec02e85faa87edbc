import type { RuleNote } from '../define-rule.ts';

export const datesNotes = [] as const satisfies readonly RuleNote[];
