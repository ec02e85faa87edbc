import type { RuleNote } from '../define-rule.ts';

export const requestNotes = [] as const satisfies readonly RuleNote[];
