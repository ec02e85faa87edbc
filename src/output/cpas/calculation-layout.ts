import { Chalk } from 'chalk';
import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { wrap } from '../wrap.ts';

export interface CalculationLayout {
  readonly texts: Texts;
  readonly hasColor: boolean;
  readonly isPlain: boolean;
  /** Where lines break, except with `isPlain`. */
  readonly width: number;
  readonly showsPersonalData: boolean;
}

export type Fact = readonly [label: string, value: string];

/** Facts under each other, their values aligned; one a line for screen readers. */
export function renderFacts(facts: readonly Fact[], { texts, hasColor, isPlain, width }: CalculationLayout): string {
  const shown = facts.map(([label, value]): Fact => [label, visibleText(value)]);
  if (isPlain) return shown.map(([label, value]) => `${texts.message('tickets.fact', { label, value })}\n`).join('');
  const chalk = new Chalk({ level: hasColor ? 1 : 0 });
  const longest = Math.max(...shown.map(([label]) => label.length));
  const indent = ' '.repeat(longest + 2);
  return shown
    .map(
      ([label, value]) => `${chalk.dim(label.padEnd(longest))}  ${wrap(value, width, indent).slice(indent.length)}\n`,
    )
    .join('');
}
