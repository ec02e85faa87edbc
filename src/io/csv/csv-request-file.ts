import { closeSync, createReadStream, openSync, readSync } from 'node:fs';
import { InputError } from '../../errors/app-error.ts';
import { createRowReader, type RowReader } from '../../schemas/files/read-row.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { toInputError } from '../files/input-failure.ts';
import { createChunkDecoding, type ChunkDecoding } from './decode-chunks.ts';
import { fingerprintOf, type FileInspection } from './inspect-file.ts';
import type { HeaderColumn } from './map-header.ts';
import type { CellPatch } from './patch-record.ts';
import { copyPatched } from './patched-copy.ts';
import { planParts, type FilePart } from './plan-parts.ts';
import { RecordSplitter, type CsvRecord } from './record-splitter.ts';
import type {
  FileDescription,
  FileHeader,
  FileSummary,
  PartRows,
  RawRow,
  RequestFile,
  RowPlace,
} from './request-file.ts';
import { isOurResultColumn } from './result-columns.ts';

const CHUNK_BYTES = 65_536;

/** A request file as delimited text. */
export class CsvRequestFile implements RequestFile {
  readonly header: FileHeader;
  readonly description: FileDescription;
  readonly #path: string;
  readonly #inspection: FileInspection;
  readonly #readRow: RowReader;
  /** Columns of an earlier run's result at the end of each row. */
  readonly #resultCells: number;
  /** Columns without a name, which trailing delimiters leave behind: nobody knows what a value in them means. */
  readonly #nameless: readonly number[];
  #end: { readonly rows: number; readonly blankLines: number } | undefined;

  constructor(description: FileDescription) {
    const { path, header, inspection, defaults, ignoresUnknown } = description;
    this.description = description;
    this.header = header;
    this.#path = path;
    this.#inspection = inspection;
    this.#readRow = createRowReader(
      header.columns.map(({ column }) => column ?? undefined),
      defaults,
    );
    this.#nameless = ignoresUnknown ? [] : namelessColumns(header.columns);
    this.#resultCells = countTrailing(header.columns, ({ header: name }) => isOurResultColumn(name));
  }

  async *batches(): AsyncGenerator<readonly RawRow[], void, undefined> {
    const { file, line: headerLine } = this.header;
    const { prepare, decode } = this.#decoding();
    const splitter = this.#splitter(decode, 1);
    let rows = 0;
    const toRows = (records: readonly CsvRecord[]): RawRow[] => {
      const batch: RawRow[] = [];
      for (const { line, cells } of records) if (line > headerLine) batch.push(this.#toRow(line, ++rows, cells));
      return batch;
    };

    await this.#refuseChanged();
    for await (const chunk of this.#readChunks()) {
      const batch = toRows(splitter.push(prepare(chunk)));
      if (batch.length > 0) yield batch;
    }
    const last = toRows(splitter.end());
    if (last.length > 0) yield last;
    await this.#refuseChanged();
    if (rows === 0) throw new InputError('input.headerOnly', { file });
    this.#end = { rows, blankLines: splitter.blankLines };
  }

  read(cells: readonly string[]): LeaveRequest {
    return this.#readRow(cells);
  }

  get isDivisible(): boolean {
    return this.header.encoding === 'utf-8' || this.header.encoding === 'windows-1252';
  }

  async *parts(partBytes: number): AsyncGenerator<FilePart, void, undefined> {
    const { file, delimiter, line: headerLine } = this.header;
    const { decode } = this.#decoding();
    const start = this.#inspection.bomLength;
    await this.#refuseChanged();
    const planned = yield* planParts(this.#readChunks(), { delimiter, headerLine, start, partBytes, decode });
    await this.#refuseChanged();
    if (planned.rows === 0) throw new InputError('input.headerOnly', { file });
    this.#end = planned;
  }

  *readPart({ start, end, line, rowsBefore }: FilePart): Generator<PartRows, void, undefined> {
    const splitter = this.#splitter(this.#decoding().decode, line);
    let record = rowsBefore;
    const take = (records: readonly CsvRecord[]): PartRows => {
      const own = records.filter((each) => each.line > this.header.line);
      return {
        rows: own.map((each) => this.#toRow(each.line, ++record, each.cells)),
        starts: own.map(({ offset }) => start + offset),
      };
    };
    const bytes = this.#readAtOnce(start, end);
    for (let from = 0; from < bytes.length; from += CHUNK_BYTES) {
      yield take(splitter.push(bytes.subarray(from, from + CHUNK_BYTES)));
    }
    yield take(splitter.end());
  }

  async readRows(places: readonly RowPlace[]): Promise<readonly RawRow[]> {
    const [first, last] = [places[0], places.at(-1)];
    if (first === undefined || last === undefined) return [];
    const chunks: Buffer[] = [];
    for await (const chunk of this.#readChunks(first.start, last.end)) chunks.push(chunk);
    const bytes = Buffer.concat(chunks);
    const { decode } = this.#decoding();
    return places.map(({ start, end, line, record }) => {
      const splitter = this.#splitter(decode, line);
      const [found] = [...splitter.push(bytes.subarray(start - first.start, end - first.start)), ...splitter.end()];
      return this.#toRow(line, record, found?.cells ?? []);
    });
  }

  #decoding(): ChunkDecoding {
    return createChunkDecoding(this.header.encoding, this.#inspection);
  }

  #splitter(decode: ChunkDecoding['decode'], firstLine: number): RecordSplitter {
    const { file, delimiter, columns } = this.header;
    return new RecordSplitter({ file, delimiter, decode, headers: columns.map(({ header }) => header), firstLine });
  }

  patched(patchesOf: (row: RawRow) => readonly CellPatch[]): AsyncIterable<Buffer> {
    const { encoding, delimiter } = this.header;
    const decoding = createChunkDecoding(encoding, this.#inspection);
    return copyPatched(
      { batches: this.batches(), chunks: this.#readChunks(0), decoding, encoding, delimiter },
      patchesOf,
    );
  }

  summary(): FileSummary {
    if (this.#end === undefined) throw new Error('the file was not read to its end');
    return { ...this.header, ...this.#end };
  }

  #toRow(line: number, record: number, all: readonly string[]): RawRow {
    const width = this.header.columns.length;
    if (this.#nameless.length > 0) this.#refuseNameless(line, all);
    if (all.length === width) {
      return { line, record, cells: all, request: this.#readRow(all), structure: undefined };
    }
    // Behind the results of an earlier run an empty cell may be one of them, and then counts.
    const cells = this.#resultCells === 0 ? withoutEmptyExcess(all, width) : all;
    if (cells.length === width) {
      return { line, record, cells, request: this.#readRow(cells), structure: undefined };
    }
    // The results of an earlier run end each row, whatever came before them: without them a row that was ragged then
    // is ragged now in the same way.
    const own = cells.slice(0, Math.max(0, cells.length - this.#resultCells));
    const structure = { expected: width - this.#resultCells, found: own.length };
    return { line, record, cells: own, request: this.#readRow(own), structure };
  }

  /** For a thread that has nothing else to do meanwhile: a stream costs it more than the reading. */
  #readAtOnce(start: number, end: number): Buffer {
    const bytes = Buffer.allocUnsafe(end - start);
    let size = 0;
    try {
      const file = openSync(this.#path, 'r');
      try {
        for (let read = -1; read !== 0 && size < bytes.length; size += read) {
          read = readSync(file, bytes, size, bytes.length - size, start + size);
        }
      } finally {
        closeSync(file);
      }
    } catch (error) {
      throw toInputError(error, this.header.file);
    }
    return bytes.subarray(0, size);
  }

  /** From one byte up to another, which is not read. */
  async *#readChunks(
    start = this.#inspection.bomLength,
    end = Number.POSITIVE_INFINITY,
  ): AsyncGenerator<Buffer, undefined, undefined> {
    if (end <= start) return;
    const stream = createReadStream(this.#path, { highWaterMark: CHUNK_BYTES, start, end: end - 1 });
    try {
      for await (const chunk of stream) if (Buffer.isBuffer(chunk)) yield chunk;
    } catch (error) {
      throw toInputError(error, this.header.file);
    }
  }

  /** A row of another length says by itself that its cells stand under the wrong headers. */
  #refuseNameless(line: number, cells: readonly string[]): void {
    const { file, columns } = this.header;
    if (cells.length !== columns.length) return;
    const index = this.#nameless.find((each) => cells[each]?.trim() !== '');
    if (index !== undefined) throw new InputError('input.namelessColumn', { file, line, index: index + 1 });
  }

  /** Between two readings of one command the rows must be the same, or what was shown is not what is sent. */
  async #refuseChanged(): Promise<void> {
    const { file } = this.header;
    const fingerprint = await fingerprintOf(this.#path).catch((error: unknown) => {
      throw toInputError(error, file);
    });
    if (fingerprint !== this.#inspection.fingerprint) throw new InputError('input.changedWhileRead', { file });
  }
}

function namelessColumns(columns: readonly HeaderColumn[]): readonly number[] {
  return columns.flatMap(({ header, column }, index) => (column === null && header.trim() === '' ? [index] : []));
}

/** Delimiters after the last cell shift nothing; some programs write one on every row but the header. */
function withoutEmptyExcess(cells: readonly string[], width: number): readonly string[] {
  let end = cells.length;
  while (end > width && cells[end - 1]?.trim() === '') end--;
  return end === cells.length ? cells : cells.slice(0, end);
}

function countTrailing<Item>(items: readonly Item[], matches: (item: Item) => boolean): number {
  let count = 0;
  for (let i = items.length - 1; i >= 0; i--) {
    const item = items[i];
    if (item === undefined || !matches(item)) break;
    count++;
  }
  return count;
}
