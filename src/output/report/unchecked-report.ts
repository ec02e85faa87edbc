import { Chalk } from 'chalk';
import type { Texts } from '../../i18n/texts.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import { wrap } from '../wrap.ts';
import type { UncheckedReport } from './report-types.ts';
import type { ScreenLayout } from './screen-report.ts';
import { WIDEST } from '../line-width.ts';

/** For people: which rules could not tell, on how many rows, and which columns would let them. */
export function renderUnchecked(unchecked: readonly UncheckedReport[], layout: ScreenLayout): string {
  const { texts } = layout;
  const ink = new Chalk({ level: layout.hasColor ? 1 : 0 });
  if (unchecked.length === 0) return `${texts.message('report.allChecked')}\n\n`;
  const width = Math.min(layout.columns, WIDEST);
  const lines = unchecked.flatMap(({ ruleId, rows, needs }) => [
    `  ${ink.bold(ruleId)} · ${texts.message('report.rowCount', { count: rows })}`,
    ...needs.map((columns) => wrap(texts.message('report.needs', { columns: nameAny(columns, texts) }), width, '    ')),
  ]);
  return [ink.bold(texts.message('report.unchecked')), '', ...lines, '', ''].join('\n');
}

function nameAny(columns: readonly ColumnName[], texts: Texts): string {
  return columns
    .map((column) => `${texts.columnLabel(column)} (${column})`)
    .join(` ${texts.message('report.needs.or')} `);
}
