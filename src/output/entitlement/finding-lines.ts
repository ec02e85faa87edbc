import type { ChalkInstance } from 'chalk';
import { citationsOf } from '../../domain/rules/citations.ts';
import type { RowFinding } from '../../domain/rules/evaluate.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import type { RuleText } from '../../i18n/rule-text.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { wrap } from '../wrap.ts';
import { wrapAfter } from '../wrap-after.ts';
import type { EntitlementLayout } from './entitlement-layout.ts';

/** What a rule says, what to do, and where it comes from. */
export function renderFindings(
  findings: readonly RowFinding<RuleId>[],
  { texts, messages, width }: EntitlementLayout,
  ink: ChalkInstance,
): string {
  const said = new Set<string>();
  return findings
    .map((finding) => {
      const { message, fix } = wordFinding(finding, texts, messages);
      // Two rules may have one thing to say.
      if (said.has(message)) return '';
      said.add(message);
      const mark = finding.severity === 'error' ? ink.red('✗') : ink.yellow('!');
      const source = texts.message('report.source', { source: citationsOf(finding.ruleId) });
      return [
        wrapAfter('  ? ', message, width).replace('?', mark),
        wrapAfter('    → ', fix, width),
        ink.dim(wrap(`[${finding.ruleId}] ${source}`, width, '    ')),
      ]
        .map((line) => `${line}\n`)
        .join('');
    })
    .join('');
}

/** The words of a rule about a row speak of its national number; here there is none, only a date and a sex. */
export function wordFinding(finding: RowFinding<RuleId>, texts: Texts, messages: RuleMessages): RuleText {
  switch (finding.ruleId) {
    case 'time-credit.eoc.age-right':
    case 'time-credit.eoc.no-50':
    case 'career-break.eoc.age':
      return {
        message: texts.message('entitlement.finding.age', finding.params),
        fix: texts.message('entitlement.finding.age.fix'),
      };
    case 'time-credit.eoc.career':
      return {
        message: texts.message('entitlement.finding.career', finding.params),
        fix: texts.message('entitlement.finding.career.fix'),
      };
    default:
      return messages.finding(finding);
  }
}
