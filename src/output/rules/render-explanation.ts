import { Chalk } from 'chalk';
import { formatDate } from '../../i18n/format.ts';
import type { Texts } from '../../i18n/texts.ts';
import { drawTable, fitWidths } from '../draw-table.ts';
import { wrapAfter } from '../wrap-after.ts';
import { wrap } from '../wrap.ts';
import type { ExampleInWords, Explanation } from './explanation.ts';
import type { FigureEntry, FigureInWords } from './figure-words.ts';
import type { RuleLayout } from './rule-layout.ts';

const INDENT = '  ';

export function renderExplanation(explanation: Explanation, layout: RuleLayout): string {
  if (layout.isPlain) return renderPlain(explanation, layout.texts);
  const ink = new Chalk({ level: layout.hasColor ? 1 : 0 });
  const { id, statement, facts, figures, example } = explanation;
  const longest = Math.max(...facts.map(({ label }) => label.length));
  const factLines = facts.flatMap(({ label, values }) =>
    values.map((value, index) => {
      const head = (index === 0 ? label : '').padEnd(longest);
      return `${ink.dim(head)}${wrapAfter(`${head}  `, value, layout.width).slice(head.length)}\n`;
    }),
  );
  return [
    `${ink.bold(id)}\n${wrap(statement, layout.width)}\n`,
    factLines.join(''),
    ...(figures.length === 0 ? [] : [renderFigures(figures, layout, ink.bold)]),
    ...(example === null ? [] : [renderExample(example, layout)]),
  ].join('\n');
}

function renderFigures(
  figures: readonly FigureInWords[],
  { texts, width }: RuleLayout,
  bold: (text: string) => string,
): string {
  const blocks = figures.map(({ name, entries }) => {
    const dates = entries.map((entry) => sinceText(entry, entries, texts));
    const longest = Math.max(...dates.map((date) => date.length));
    const indent = name === null ? INDENT : INDENT + INDENT;
    const lines = entries.map(({ text, citation }, index) =>
      wrapAfter(`${indent}${(dates[index] ?? '').padEnd(longest)}  `, `${text} (${citation})`, width),
    );
    return [...(name === null ? [] : [wrap(name, width, INDENT)]), ...lines].join('\n');
  });
  return `${bold(texts.message('rules.label.figures'))}\n${blocks.join('\n')}\n`;
}

/** From which day a figure of several holds. */
export function sinceText({ from }: FigureEntry, { length: count }: readonly FigureEntry[], texts: Texts): string {
  if (from === null) return texts.message(count === 1 ? 'rules.always' : 'rules.figure.before');
  return texts.message('rules.figure.from', { date: formatDate(from, texts.language) });
}

function renderExample({ headings, rows, finding }: ExampleInWords, { texts, width, hasColor }: RuleLayout): string {
  const head = [texts.message('rules.label.example'), ...headings];
  const cells = rows.map((row) => [row.label, ...row.cells]);
  const table = drawTable({ head, rows: cells, widths: fitWidths([head, ...cells], width), hasColor });
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  const lines = [
    `${INDENT}${ink.bold(`${finding.severity} · ${finding.column}`)}`,
    wrap(finding.message, width, `${INDENT}${INDENT}`),
    wrap(`→ ${finding.fix}`, width, `${INDENT}${INDENT}`),
  ];
  return `${table}\n${lines.join('\n')}\n\n${ink.dim(wrap(texts.message('rules.example.invented'), width))}\n`;
}

function renderPlain({ id, statement, facts, figures, example }: Explanation, texts: Texts): string {
  const fact = (label: string, value: string): string => `${texts.message('tickets.fact', { label, value })}\n`;
  const requests = example?.headings ?? [];
  return [
    fact(texts.message('rules.label.rule'), id),
    fact(texts.message('rules.label.statement'), statement),
    ...facts.flatMap(({ label, values }) => values.map((value) => fact(label, value))),
    ...figures.flatMap(({ name, entries }) =>
      entries.map((entry) => {
        const label = [texts.message('rules.label.figures'), name, sinceText(entry, entries, texts)];
        return fact(label.filter((part) => part !== null).join(', '), `${entry.text} (${entry.citation})`);
      }),
    ),
    ...requests.flatMap((heading, request) =>
      (example?.rows ?? []).map(({ label, cells }) => fact(`${heading}, ${label}`, cells[request] ?? '')),
    ),
    ...(example === null
      ? []
      : [
          fact(texts.message('rules.label.finding'), `${example.finding.severity}, ${example.finding.column}`),
          fact(texts.message('rules.label.finding'), example.finding.message),
          fact(texts.message('rules.label.fix'), example.finding.fix),
        ]),
  ].join('');
}
