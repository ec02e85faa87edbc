import type { RuleNote } from '../define-rule.ts';

export const establishmentNotes = [] as const satisfies readonly RuleNote[];
