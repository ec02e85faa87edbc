import type { RuleNote } from '../define-rule.ts';

export const ticketNotes = [] as const satisfies readonly RuleNote[];
