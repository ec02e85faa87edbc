import type { RuleNote } from '../define-rule.ts';

export const notificationNotes = [] as const satisfies readonly RuleNote[];
