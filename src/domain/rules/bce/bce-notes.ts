import type { RuleNote } from '../define-rule.ts';

export const bceNotes = [] as const satisfies readonly RuleNote[];
