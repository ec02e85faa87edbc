import type { MessageKey, Texts } from '../../i18n/texts.ts';
import type { CareerBreakRequestItem } from '../../schemas/wire/career-break-request.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { drawTable, TABLE_GAP as GAP } from '../draw-table.ts';
import { formatEnterpriseNumber, showNiss } from './personal-data.ts';
import { wireDate, wireDay } from './wire-values.ts';

export interface ListLayout {
  readonly texts: Texts;
  /** Columns of the terminal; infinite when nobody looks, so that each request is one line to search in. */
  readonly width: number;
  readonly hasColor: boolean;
  /** One fact a line instead of a table. */
  readonly isPlain: boolean;
  readonly showsPersonalData: boolean;
}

/** A column of the overview. */
interface Column {
  readonly heading: MessageKey;
  /** Where room is short. */
  readonly shortHeading?: MessageKey;
  readonly cell: (item: CareerBreakRequestItem) => string;
}

/** Least width of a terminal for which the compact table is made. */
const NARROWEST = 80;

export function renderRequestList(items: readonly CareerBreakRequestItem[], layout: ListLayout): string {
  if (items.length === 0) return '';
  const columns = columnsOf(items, layout);
  if (layout.isPlain) return items.map((item) => renderPlain(item, columns, layout)).join('\n');
  const wide = items.map((item) => columns.map(({ cell }) => visibleText(cell(item))));
  const widths = columns.map(({ heading }, column) =>
    Math.max(layout.texts.message(heading).length, ...wide.map((cells) => cells[column]?.length ?? 0)),
  );
  const total = widths.reduce((sum, width) => sum + width + GAP, -GAP);
  const head = columns.map(({ heading }) => layout.texts.message(heading));
  if (total <= layout.width) return drawTable({ head, rows: wide, widths, hasColor: layout.hasColor });
  return drawStacked(items, columns, layout);
}

/** Those of the screen, in its order. Employer, school and capacity only where they tell requests apart. */
function columnsOf(
  items: readonly CareerBreakRequestItem[],
  { texts, showsPersonalData }: ListLayout,
): readonly Column[] {
  const hasNames = showsPersonalData && items.some(({ worker }) => worker.name !== undefined);
  const hasEmployers = new Set(items.map(({ employer }) => employer.enterpriseNumber)).size > 1;
  const hasSchools = items.some(({ institution }) => institution !== undefined);
  const hasCapacities = new Set(items.map(({ capacity }) => capacity)).size > 1;
  return [
    { heading: 'list.niss', cell: ({ worker: { ssin } }) => showNiss(ssin, showsPersonalData) },
    ...(hasNames ? [{ heading: 'list.name', cell: ({ worker }) => worker.name ?? '' } satisfies Column] : []),
    { heading: 'list.ticket', cell: ({ ticketNumber }) => ticketNumber },
    ...(hasEmployers
      ? [
          {
            heading: 'tickets.employer',
            cell: ({ employer }) => formatEnterpriseNumber(employer.enterpriseNumber),
          } satisfies Column,
        ]
      : []),
    ...(hasSchools
      ? [
          {
            heading: 'tickets.school',
            cell: ({ institution }) =>
              institution === undefined ? '' : formatEnterpriseNumber(institution.enterpriseNumber),
          } satisfies Column,
        ]
      : []),
    { heading: 'list.leave', cell: ({ leaveType }) => texts.codeLabel('leaveType', leaveType) },
    { heading: 'tickets.regime', cell: ({ regime }) => texts.codeLabel('regime', regime) },
    ...(hasCapacities
      ? [
          {
            heading: 'tickets.capacity',
            cell: ({ capacity }) => (capacity === undefined ? '' : texts.codeLabel('capacity', capacity)),
          } satisfies Column,
        ]
      : []),
    { heading: 'list.start', cell: ({ period }) => wireDate(period.startDate, texts) },
    { heading: 'list.end', cell: ({ period }) => wireDate(period.endDate, texts) },
    {
      heading: 'list.submitted',
      shortHeading: 'tickets.submitted',
      cell: ({ submissionDateTime }) => wireDay(submissionDateTime, texts),
    },
    { heading: 'tickets.status', cell: ({ status }) => texts.codeLabel('requestStatus', status) },
    { heading: 'tickets.office', cell: ({ neoOffice }) => neoOffice.name },
  ];
}

/** Which columns stand over one another where there is no room beside: the worker and ticket, the leave, the days, where it is. */
const STACKS: readonly (readonly MessageKey[])[] = [
  ['list.niss', 'list.name', 'list.ticket', 'tickets.employer', 'tickets.school'],
  ['list.leave', 'tickets.regime', 'tickets.capacity'],
  ['list.start', 'list.end', 'list.submitted'],
  ['tickets.status', 'tickets.office'],
];

const FREE_LINE: readonly string[] = STACKS.map(() => '');

/** Every column of the screen in eighty characters: several lines a request. */
function drawStacked(
  items: readonly CareerBreakRequestItem[],
  columns: readonly Column[],
  { texts, width, hasColor }: ListLayout,
): string {
  const stacks = STACKS.map((keys) => columns.filter(({ heading }) => keys.includes(heading)));
  const stack = (text: (column: Column) => string): readonly string[] =>
    stacks.map((stacked) => stacked.map(text).join('\n'));
  const head = stack(({ heading, shortHeading = heading }) => texts.message(shortHeading));
  const rows = items.map((item) => stack(({ cell }) => visibleText(cell(item))));
  const widths = stackedWidths([head, ...rows], width);
  return drawTable({ head, rows: rows.flatMap((row) => [FREE_LINE, row]), widths, hasColor });
}

/** Tickets and dates have their width; the two columns of words share what is left. */
function stackedWidths(rows: readonly (readonly string[])[], width: number): readonly number[] {
  const [worker = 0, leave = 0, days = 0, status = 0] = STACKS.map((_, column) =>
    Math.max(...rows.flatMap((cells) => (cells[column] ?? '').split('\n')).map((line) => line.length)),
  );
  const words = Math.max(width, NARROWEST) - worker - days - 3 * GAP;
  const narrow = Math.min(leave, Math.ceil(words / 2));
  return [worker, narrow, days, Math.min(status, words - narrow)];
}

function renderPlain(item: CareerBreakRequestItem, columns: readonly Column[], { texts }: ListLayout): string {
  return columns
    .map(({ heading, cell }) => {
      const value = visibleText(cell(item));
      return `${texts.message('tickets.fact', { label: texts.message(heading), value })}\n`;
    })
    .join('');
}
