import type { RuleNote } from '../define-rule.ts';

export const lifecycleNotes = [] as const satisfies readonly RuleNote[];
