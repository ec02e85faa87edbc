import type { RuleNote } from '../define-rule.ts';

export const nissNotes = [] as const satisfies readonly RuleNote[];
