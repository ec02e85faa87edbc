import { Chalk } from 'chalk';
import type { Texts } from '../../i18n/texts.ts';
import { wrap } from '../wrap.ts';

export interface FactLayout {
  readonly texts: Texts;
  readonly hasColor: boolean;
  /** One fact a line, its label before it. */
  readonly isPlain: boolean;
  readonly width: number;
}

/** A value with its label; an empty label continues the one above. */
export type Fact = readonly [label: string, value: string];

/** Facts under each other, the labels in a column of their own. */
export function renderFacts(facts: readonly Fact[], { texts, hasColor, isPlain, width }: FactLayout): string {
  if (isPlain) {
    return facts
      .map(([label, value]) => (label === '' ? `${value}\n` : `${texts.message('tickets.fact', { label, value })}\n`))
      .join('');
  }
  const chalk = new Chalk({ level: hasColor ? 1 : 0 });
  const longest = Math.max(...facts.map(([label]) => label.length));
  const indent = ' '.repeat(longest + 2);
  return facts
    .map(
      ([label, value]) => `${chalk.dim(label.padEnd(longest))}  ${wrap(value, width, indent).slice(indent.length)}\n`,
    )
    .join('');
}
