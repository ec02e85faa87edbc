import type { RuleNote } from '../define-rule.ts';

export const educationNotes = [] as const satisfies readonly RuleNote[];
