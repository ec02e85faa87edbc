import type { RuleNote } from '../define-rule.ts';

export const multiEmployerNotes = [] as const satisfies readonly RuleNote[];
