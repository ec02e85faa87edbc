import type { RuleNote } from '../define-rule.ts';

export const palliativeNotes = [] as const satisfies readonly RuleNote[];
