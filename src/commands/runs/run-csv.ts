import { neutralizeFormula, quoteCell } from '../../io/csv/csv-cell.ts';
import type { RunRow } from '../../output/runs/run-document.ts';

/** As in files of requests and of results. */
const DELIMITER = ';';
/** So that a spreadsheet reads accents. */
const BYTE_ORDER_MARK = '\ufeff';

/** A file is opened by a spreadsheet, a stream read by a program. */
export type CsvPlace = 'file' | 'stream';

const COLUMNS = [
  'reference',
  'action',
  'status',
  'ticketNumber',
  'part',
  'submittedAt',
  'warnings',
  'reason',
  'row',
  'notification',
];

/** The rows of a run as a file of which each row names a ticket: what changes or cancels many requests reads it. */
export function toCsv(rows: readonly RunRow[], place: CsvPlace): string {
  const [start, lineBreak] = place === 'file' ? [BYTE_ORDER_MARK, '\r\n'] : ['', '\n'];
  const lines = [COLUMNS, ...rows.map(cellsOf)].map((cells) =>
    cells.map((cell) => quoteCell(neutralizeFormula(cell), DELIMITER)).join(DELIMITER),
  );
  return start + lines.map((line) => line + lineBreak).join('');
}

function cellsOf(row: RunRow): readonly string[] {
  const { reference, action, status, ticketNumber, part, submittedAt, warnings, reason, candidates } = row;
  return [
    reference ?? '',
    action,
    status,
    ticketNumber ?? '',
    part ?? '',
    submittedAt ?? '',
    (warnings ?? []).map(({ message }) => message).join(' | '),
    reason ?? (candidates ?? []).join(' | '),
    row.row,
    row.notificationTicketNumber ?? '',
  ];
}
