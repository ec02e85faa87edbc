import type { RuleNote } from '../define-rule.ts';

export const noticeNotes = [] as const satisfies readonly RuleNote[];
