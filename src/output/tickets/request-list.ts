import type { MessageKey, Texts } from '../../i18n/texts.ts';
import type { CareerBreakRequestItem } from '../../schemas/wire/career-break-request.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { drawTable, TABLE_GAP as GAP } from '../draw-table.ts';
import { formatEnterpriseNumber, showNiss } from './personal-data.ts';
import { wireDate, wireDay, wirePeriod } from './wire-values.ts';

export interface ListLayout {
  readonly texts: Texts;
  /** Columns of the terminal; infinite when nobody looks, so that each request is one line to search in. */
  readonly width: number;
  readonly hasColor: boolean;
  /** One fact a line instead of a table. */
  readonly isPlain: boolean;
  readonly showsPersonalData: boolean;
}

/** Least width of a terminal for which the compact table is made. */
const NARROWEST = 80;

export function renderRequestList(items: readonly CareerBreakRequestItem[], layout: ListLayout): string {
  if (items.length === 0) return '';
  if (layout.isPlain) return items.map((item) => renderPlain(item, layout)).join('\n');
  const wide = items.map((item) => wideCells(item, layout));
  const widths = WIDE_HEADINGS.map((key, column) =>
    Math.max(layout.texts.message(key).length, ...wide.map((cells) => cells[column]?.length ?? 0)),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  if (total <= layout.width) return draw(WIDE_HEADINGS, wide, widths, layout);
  const compact = items.map((item) => compactCells(item, layout));
  return draw(COMPACT_HEADINGS, compact, compactWidths(layout.width), layout);
}

const WIDE_HEADINGS: readonly MessageKey[] = [
  'tickets.number',
  'tickets.worker',
  'tickets.employer',
  'tickets.leave',
  'tickets.regime',
  'tickets.period',
  'tickets.submitted',
  'tickets.status',
];

function wideCells(item: CareerBreakRequestItem, layout: ListLayout): readonly string[] {
  const { texts } = layout;
  return [
    item.ticketNumber,
    worker(item, layout),
    formatEnterpriseNumber(item.employer.enterpriseNumber),
    texts.codeLabel('leaveType', item.leaveType),
    texts.codeLabel('regime', item.regime),
    wirePeriod(item.period, texts),
    wireDay(item.submissionDateTime, texts),
    texts.codeLabel('requestStatus', item.status),
  ].map(visibleText);
}

const COMPACT_HEADINGS: readonly MessageKey[] = [
  'tickets.number',
  'tickets.worker',
  'tickets.leave',
  'tickets.period',
  'tickets.status',
];

/** Two lines a request: the leave over its regime, the first day over the last. */
function compactCells(item: CareerBreakRequestItem, layout: ListLayout): readonly string[] {
  const { texts } = layout;
  return [
    [item.ticketNumber],
    [worker(item, layout)],
    [texts.codeLabel('leaveType', item.leaveType), texts.codeLabel('regime', item.regime)],
    [wireDate(item.period.startDate, texts), wireDate(item.period.endDate, texts)],
    [texts.codeLabel('requestStatus', item.status)],
  ].map((lines) => lines.map(visibleText).join('\n'));
}

/** A ticket, a national number and a date have their width; the two columns of words share what is left. */
function compactWidths(width: number): readonly number[] {
  const [ticket, niss, date] = [16, 13, 10];
  const words = Math.max(width, NARROWEST) - ticket - niss - date - 4 * GAP;
  const leave = Math.ceil(words * 0.5);
  return [ticket, niss, leave, date, words - leave];
}

function draw(
  headings: readonly MessageKey[],
  rows: readonly (readonly string[])[],
  widths: readonly number[],
  { texts, hasColor }: ListLayout,
): string {
  return drawTable({ head: headings.map((key) => texts.message(key)), rows, widths, hasColor });
}

function renderPlain(item: CareerBreakRequestItem, layout: ListLayout): string {
  const cells = wideCells(item, layout);
  return WIDE_HEADINGS.map(
    (key, column) =>
      `${layout.texts.message('tickets.fact', { label: layout.texts.message(key), value: cells[column] ?? '' })}\n`,
  ).join('');
}

function worker({ worker: { ssin } }: CareerBreakRequestItem, { showsPersonalData }: ListLayout): string {
  return showNiss(ssin, showsPersonalData);
}
