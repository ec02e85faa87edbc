import { Chalk } from 'chalk';
import type { Texts } from '../i18n/texts.ts';
import { visibleText } from '../i18n/visible-text.ts';
import { wrap } from './wrap.ts';

/** A value with its label; an empty label continues the one above. */
export type Fact = readonly [label: string, value: string];

export interface FactLayout {
  readonly texts: Texts;
  readonly hasColor: boolean;
  /** One fact a line, its label before it. */
  readonly isPlain: boolean;
  /** Where lines break, except with `isPlain`. */
  readonly width: number;
}

/** One fact a line, the values under each other. */
export function renderFacts(facts: readonly Fact[], { texts, hasColor, isPlain, width }: FactLayout): string {
  const lines = facts.map(([label, value]): Fact => [label, visibleText(value)]);
  if (isPlain) {
    return lines
      .map(([label, value]) => (label === '' ? `${value}\n` : `${texts.message('tickets.fact', { label, value })}\n`))
      .join('');
  }
  const chalk = new Chalk({ level: hasColor ? 1 : 0 });
  const longest = Math.max(...lines.map(([label]) => label.length));
  const indent = ' '.repeat(longest + 2);
  const underEachOther = (value: string): string => wrap(value, width, indent).slice(indent.length);
  return lines.map(([label, value]) => `${chalk.dim(label.padEnd(longest))}  ${underEachOther(value)}\n`).join('');
}

/** No line for what is not there. */
export function optionalFact(label: string, value: string | undefined): readonly Fact[] {
  return value === undefined || value === '' ? [] : [[label, value]];
}
