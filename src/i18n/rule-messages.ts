import type { Doubt } from '../domain/rules/define-rule.ts';
import type { RuleId } from '../domain/rules/index.ts';
import type { RuleText } from './rule-text.ts';
import { fillText, type RuleMessages, type Texts } from './texts.ts';

/**
 * Puts findings into words. A rule whose law is in doubt says so, and a finding that earlier rows of the run bring about
 * names them.
 */
export function createRuleMessages(
  ruleTexts: Readonly<Record<RuleId, RuleText>>,
  doubts: ReadonlyMap<string, Doubt>,
  texts: Texts,
): RuleMessages {
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
