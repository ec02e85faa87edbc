import { Chalk } from 'chalk';
import { citationsOf } from '../../domain/rules/citations.ts';
import type { RowFinding } from '../../domain/rules/evaluate.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import { wrap } from '../wrap.ts';

export interface FindingLayout {
  readonly texts: Texts;
  readonly messages: RuleMessages;
  readonly width: number;
  readonly hasColor: boolean;
}

/** Findings of the one request at hand: what is wrong, what to do, the name of the rule and where it comes from. */
export function renderFindings(
  findings: readonly RowFinding<RuleId>[],
  { texts, messages, width, hasColor }: FindingLayout,
): string {
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  return findings
    .map((finding) => {
      const { message, fix } = messages.finding(finding);
      const label = texts.message(`new.finding.${finding.severity}`, { column: { column: finding.column } });
      const colored = finding.severity === 'error' ? ink.red(label) : ink.yellow(label);
      const source = texts.message('report.source', { source: citationsOf(finding.ruleId) });
      const lines = [message, `→ ${fix}`].map((line) => wrap(line, width, '    '));
      const origin = ink.dim(wrap(`${finding.ruleId} · ${source}`, width, '    '));
      return `  ${colored}\n${[...lines, origin].join('\n')}\n`;
    })
    .join('');
}
