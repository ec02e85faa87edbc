import type { RuleNote } from '../define-rule.ts';

export const carerNotes = [] as const satisfies readonly RuleNote[];
