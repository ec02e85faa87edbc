import type { RuleNote } from '../define-rule.ts';

export const overviewNotes = [] as const satisfies readonly RuleNote[];
