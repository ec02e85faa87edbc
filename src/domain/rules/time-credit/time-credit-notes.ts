import type { RuleNote } from '../define-rule.ts';

export const timeCreditNotes = [] as const satisfies readonly RuleNote[];
