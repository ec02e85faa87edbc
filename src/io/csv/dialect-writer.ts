import { dirname } from 'node:path';
import { createAtomicFile, toOutputError, type AtomicFile } from '../files/atomic-file.ts';
import { nodeFilePort, type FilePort } from '../files/file-port.ts';
import { systemCode } from '../files/system-code.ts';
import { neutralizeFormula, quoteCell } from './csv-cell.ts';
import { encodeText } from './encoding.ts';
import type { FileHeader, RawRow } from './request-file.ts';
import { isOurResultColumn } from './result-columns.ts';

/** How the user's file is written, which its results follow. */
export type ResultDialect = Pick<
  FileHeader,
  'columns' | 'delimiter' | 'encoding' | 'hasBom' | 'hasSepLine' | 'lineEnding'
>;

/** A row of the user's file and what became of it, in the order of the columns that the result file adds. */
export interface ResultRow {
  readonly row: Pick<RawRow, 'cells' | 'structure'>;
  readonly added: readonly string[];
}

const BYTE_ORDER_MARK = '\ufeff';

/** One result file on its way; every method throws OutputError, and then the old file, if any, is untouched. */
export interface ResultWriter {
  append(rows: readonly ResultRow[]): Promise<void>;
  /** Without any row there is no file, and one of an earlier run, which would say what is no longer so, is removed. */
  commit(): Promise<'written' | 'removed' | 'none'>;
  /** Leaves no file, or the one of before; does nothing after `commit`. */
  discard(): Promise<void>;
}

/**
 * Writes rows back in the user's own columns, order, delimiter, encoding and line ends, followed by columns of ours.
 * The user's cells go back as they came; what is added was said by a service or by other files, so it is kept from
 * starting a formula in a spreadsheet. What an earlier run added is left out.
 *
 * The cells of a ragged row are written as many as they were: filled up, the row would pass for a sound one when the
 * file is fed back.
 */
class CsvResultWriter implements ResultWriter {
  readonly #file: AtomicFile;
  readonly #dialect: ResultDialect;
  /** Places of the user's own columns; `undefined` when all are. */
  readonly #own: readonly number[] | undefined;
  readonly #removeOld: () => Promise<boolean>;
  #hasRows = false;

  constructor(file: AtomicFile, dialect: ResultDialect, removeOld: () => Promise<boolean>) {
    this.#file = file;
    this.#removeOld = removeOld;
    this.#dialect = dialect;
    const own = dialect.columns.flatMap(({ header }, index) => (isOurResultColumn(header) ? [] : [index]));
    this.#own = own.length === dialect.columns.length ? undefined : own;
  }

  /** What precedes the first row. */
  async begin(addedColumns: readonly string[]): Promise<void> {
    const { columns, delimiter, lineEnding, hasBom, hasSepLine } = this.#dialect;
    const start = (hasBom ? BYTE_ORDER_MARK : '') + (hasSepLine ? `sep=${delimiter}${lineEnding}` : '');
    const cells = columns.map(({ header }) => header);
    await this.#write(start + this.#format({ row: { cells, structure: undefined }, added: addedColumns }));
  }

  async append(rows: readonly ResultRow[]): Promise<void> {
    this.#hasRows ||= rows.length > 0;
    let text = '';
    for (const row of rows) text += this.#format(row);
    if (text !== '') await this.#write(text);
  }

  async commit(): Promise<'written' | 'removed' | 'none'> {
    if (this.#hasRows) {
      await this.#file.commit();
      return 'written';
    }
    await this.#file.discard();
    return (await this.#removeOld()) ? 'removed' : 'none';
  }

  discard(): Promise<void> {
    return this.#file.discard();
  }

  #write(text: string): Promise<void> {
    return this.#file.write(encodeText(text, this.#dialect.encoding));
  }

  #format({ row, added }: ResultRow): string {
    const { delimiter, lineEnding } = this.#dialect;
    let line = '';
    let isFirst = true;
    const put = (cell: string): void => {
      line += isFirst ? quoteCell(cell, delimiter) : delimiter + quoteCell(cell, delimiter);
      isFirst = false;
    };
    if (this.#own === undefined || row.structure !== undefined) row.cells.forEach(put);
    else for (const index of this.#own) put(row.cells[index] ?? '');
    for (const cell of added) put(neutralizeFormula(cell));
    return line + lineEnding;
  }
}

/** False when there is none. @throws OutputError */
async function removeFile(path: string, port: FilePort): Promise<boolean> {
  try {
    await port.remove(path);
    await port.syncFolder(dirname(path));
    return true;
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false;
    throw toOutputError(error, path);
  }
}

/** Starts a result file. @throws OutputError */
export async function createResultWriter(
  path: string,
  dialect: ResultDialect,
  addedColumns: readonly string[],
  port: FilePort = nodeFilePort,
): Promise<ResultWriter> {
  const file = await createAtomicFile(path, port);
  try {
    const writer = new CsvResultWriter(file, dialect, () => removeFile(path, port));
    await writer.begin(addedColumns);
    return writer;
  } catch (error) {
    await file.discard();
    throw error;
  }
}
