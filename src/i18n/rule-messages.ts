import type { Doubt, Rule } from '../domain/rules/define-rule.ts';
import { rules, type RuleId } from '../domain/rules/index.ts';
import type { RuleText } from './rule-text.ts';
import { fillText, type RuleMessages, type Texts } from './texts.ts';

/**
 * Puts findings into words. A rule whose law is in doubt says so, and a finding that earlier rows of the run bring about
 * names them.
 */
export function createRuleMessages(ruleTexts: Readonly<Record<RuleId, RuleText>>, texts: Texts): RuleMessages {
  const book: readonly Rule[] = rules;
  const doubts = new Map<string, Doubt>();
  for (const { id, doubt } of book) if (doubt !== undefined) doubts.set(id, doubt);
  return {
    finding({ ruleId, params }) {
      const { message, fix } = fillText(ruleTexts[ruleId], params, texts);
      const doubt = doubts.get(ruleId);
      const parts = [
        message,
        ...(params['earlierLines'] === undefined ? [] : [texts.message('finding.earlierLines', params)]),
        ...(doubt === undefined ? [] : [texts.message(`finding.${doubt}`)]),
      ];
      return { message: parts.join(' '), fix };
    },
  };
}
