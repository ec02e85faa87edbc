import type { RuleNote } from '../define-rule.ts';

export const onssNotes = [] as const satisfies readonly RuleNote[];
