import type { RuleNote } from '../define-rule.ts';

export const medicalNotes = [] as const satisfies readonly RuleNote[];
