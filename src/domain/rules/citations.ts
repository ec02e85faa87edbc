import { rulesBeyondTheRow } from './beyond-the-row.ts';
import type { LegalSource } from './define-rule.ts';
import { rules, type RuleId } from './index.ts';

/** Sources in one line. Citations are not translated, and neither is what stands between them. */
export function joinCitations(sources: readonly LegalSource[]): string {
  return sources.map(({ citation }) => citation).join(' ; ');
}

/** Where a rule comes from; empty for a rule that does not exist. */
export function citationsOf(ruleId: RuleId): string {
  const rule = [...rules, ...rulesBeyondTheRow].find(({ id }) => id === ruleId);
  return rule === undefined ? '' : joinCitations(rule.source);
}
