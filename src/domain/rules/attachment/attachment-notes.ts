import type { RuleNote } from '../define-rule.ts';

export const attachmentNotes = [] as const satisfies readonly RuleNote[];
