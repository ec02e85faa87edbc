import type { RuleNote } from '../define-rule.ts';

export const c607Notes = [] as const satisfies readonly RuleNote[];
