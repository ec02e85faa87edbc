import type { RuleNote } from '../define-rule.ts';

export const fieldNotes = [] as const satisfies readonly RuleNote[];
