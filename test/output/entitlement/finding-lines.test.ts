import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/domain/rules/define-rule.ts';
import { findDoubts } from '../../../src/domain/rules/doubts.ts';
import { rules, type RuleId } from '../../../src/domain/rules/index.ts';
import { loadRuleMessages, loadTexts } from '../../../src/i18n/load.ts';
import { wordFinding } from '../../../src/output/entitlement/finding-lines.ts';
import { LANGUAGES } from '../../../src/schemas/model/codes.ts';

describe.each(LANGUAGES)('what an entitlement says of a finding, in %s', (language) => {
  it('leaves no value of any rule unfilled', async () => {
    const texts = await loadTexts(language);
    const messages = await loadRuleMessages(texts, findDoubts());
    const worded = rules.flatMap((rule: Rule<RuleId>) =>
      rule.examples.reject.map(({ params, severity = rule.severity, column = rule.column }) =>
        wordFinding({ ruleId: rule.id, severity, column, params }, texts, messages),
      ),
    );
    expect(worded.filter(({ message, fix }) => /\{[a-zA-Z]+/.test(message + fix))).toEqual([]);
  });
});
