import { Chalk } from 'chalk';
import Table from 'cli-table3';
import type { RegimeEntitlement } from '../../domain/entitlement/entitlement.ts';
import type { MessageKey } from '../../i18n/texts.ts';
import { NO_LINES } from '../no-lines.ts';
import { wrap } from '../wrap.ts';
import { agreementText, amountText, blockText, leftText, lengthsText, lineRules } from './amounts.ts';
import type { EntitlementLayout } from './entitlement-layout.ts';

const HEADINGS: readonly MessageKey[] = [
  'entitlement.column.regime',
  'entitlement.column.left',
  'entitlement.column.block',
  'entitlement.column.request',
  'entitlement.column.agreement',
];
const GAP = 2;
/** Below this a regime's name says nothing any more. */
const NARROWEST_REGIME = 16;

/** A line a regime, and under it the rules that it comes from. */
export function renderRegimes(lines: readonly RegimeEntitlement[], layout: EntitlementLayout): string {
  const { texts } = layout;
  const rows = lines.map((line) => [
    texts.codeLabel('regime', line.regime),
    leftText(line, texts),
    blockText(line, texts),
    lengthsText(line, texts),
    agreementText(line, texts),
  ]);
  return layout.isPlain ? renderPlain(lines, rows, layout) : renderTable(lines, rows, layout);
}

function renderTable(
  lines: readonly RegimeEntitlement[],
  rows: readonly (readonly string[])[],
  { texts, width, hasColor }: EntitlementLayout,
): string {
  const ink = new Chalk({ level: hasColor ? 1 : 0 });
  const headings = HEADINGS.map((key) => texts.message(key));
  const colWidths = columnWidths([headings, ...rows], width);
  const drawn = (cells: readonly string[]): readonly string[] => {
    const table = new Table({
      head: headings.map((heading) => ink.bold(heading)),
      colWidths,
      wordWrap: true,
      chars: NO_LINES,
      style: { head: [], border: [], compact: true, 'padding-left': 0, 'padding-right': GAP },
    });
    table.push([...cells]);
    return table
      .toString()
      .split('\n')
      .map((line) => line.trimEnd());
  };
  // One row at a time, so that the rules, which are wider than any column, can stand between them.
  return rows
    .flatMap((cells, index) => {
      const [head = '', ...body] = drawn(cells);
      const line = lines[index];
      const rules = line === undefined ? '' : lineRules(line, texts).join(' · ');
      return [...(index === 0 ? [head] : []), ...body, ink.dim(wrap(rules, width, '  '))];
    })
    .map((line) => `${line}\n`)
    .join('');
}

/** As wide as what they hold; the name of the regime gives way first. */
function columnWidths(rows: readonly (readonly string[])[], width: number): number[] {
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0)) + GAP);
  const [regime = 0, ...others] = widths;
  const rest = others.reduce((sum, each) => sum + each, 0);
  return [Math.max(NARROWEST_REGIME, Math.min(regime, width + GAP - rest)), ...others];
}

function renderPlain(
  lines: readonly RegimeEntitlement[],
  rows: readonly (readonly string[])[],
  { texts }: EntitlementLayout,
): string {
  const fact = (key: MessageKey, value: string): string =>
    `${texts.message('tickets.fact', { label: texts.message(key), value })}\n`;
  return rows
    .map((cells, index) => {
      const line = lines[index];
      const rules = line === undefined ? [] : lineRules(line, texts);
      const rest = line?.remainder;
      return [
        ...HEADINGS.map((key, column) => fact(key, cells[column] ?? '')),
        ...(rest ? [fact('entitlement.column.rest', amountText(rest, texts))] : []),
        fact('entitlement.column.rules', rules.join(' · ')),
      ].join('');
    })
    .join('\n');
}
