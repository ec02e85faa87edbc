import type { FigureTexts } from '../../i18n/figure-text.ts';
import type { RuleText } from '../../i18n/rule-text.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { Params } from '../../schemas/model/finding.ts';

/** What one language says of the rule book. */
export interface BookTexts {
  readonly texts: Texts;
  readonly figures: FigureTexts;
  /** What an entry of the book asks, in one or two sentences. */
  statement(entry: { readonly id: string; readonly summary: string }): string;
  /** What a finding of a rule says. @throws RangeError when the book has no such rule: a bug. */
  finding(ruleId: string, params: Params): RuleText;
}
