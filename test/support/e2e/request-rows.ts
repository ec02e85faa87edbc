import { writeFile } from 'node:fs/promises';

/** A row of a request file by its canonical columns. */
export type RequestRow = Readonly<Record<string, string>>;

/** An invented national number with valid check digits, another for each index up to 997. */
export function niss(index: number): string {
  const body = 850314001 + index;
  return `${String(body)}${String(97 - (body % 97)).padStart(2, '0')}`;
}

/** A parental leave that breaks no rule on 2026-11-21 and that the service takes. */
export function validRow(index: number, changes: RequestRow = {}): RequestRow {
  return {
    clientReference: `R-${String(index)}`,
    employer: '0812339069',
    sector: 'private',
    niss: niss(index),
    workerCode: 'whiteCollar',
    jointCommittee: '200.00',
    email: '',
    leaveType: 'parentalLeave',
    motive: '',
    regime: 'oneFifth',
    startDate: '2027-02-01',
    endDate: '2027-06-30',
    hoursFull: '38:00',
    hoursBefore: '38:00',
    hoursDuring: '30:24',
    noticeDate: '2026-11-15',
    comment: '',
    childBirthDate: '2023-05-10',
    ...changes,
  };
}

export function validRows(count: number): readonly RequestRow[] {
  return Array.from({ length: count }, (_, index) => validRow(index + 1));
}

/** The rows as a file, with the columns of the first of them. */
export function toCsv(rows: readonly RequestRow[]): string {
  const header = Object.keys(rows[0] ?? {});
  const lines = rows.map((row) => header.map((name) => quote(row[name] ?? '')).join(';'));
  return `${[header.join(';'), ...lines].join('\r\n')}\r\n`;
}

function quote(cell: string): string {
  return /[";\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

export async function writeRows(path: string, rows: readonly RequestRow[]): Promise<void> {
  await writeFile(path, toCsv(rows));
}
