import type { RuleNote } from '../define-rule.ts';

export const bisNotes = [] as const satisfies readonly RuleNote[];
