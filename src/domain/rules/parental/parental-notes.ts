import type { RuleNote } from '../define-rule.ts';

export const parentalNotes = [] as const satisfies readonly RuleNote[];
