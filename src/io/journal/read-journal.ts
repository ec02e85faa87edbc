import { basename, dirname } from 'node:path';
import { InputError } from '../../errors/app-error.ts';
import type { JournalRecord } from '../../schemas/files/journal-record.ts';
import type { AppendFile, DiskPort } from '../files/disk-port.ts';
import { orInputError, toInputError } from '../files/input-failure.ts';
import { systemCode } from '../files/system-code.ts';
import { ChunkReader } from './chunk-reader.ts';
import { JOURNAL } from './run-places.ts';
import { readLine, type LinePlace } from './record-line.ts';

/** Well below a megabyte: the text of a larger piece would lie outside the heap, where it is freed late. */
const CHUNK_BYTES = 1 << 19;

export interface JournalEnd {
  /** Number of the last whole record, 0 when there is none. */
  readonly lastSeq: number;
  /** Bytes up to the end of the last whole record. */
  readonly size: number;
  /** Something follows it: a record that was cut off while it was written. Nobody was told that it was there. */
  readonly isTorn: boolean;
}

/**
 * Gives every record of a journal in order, until `onRecord` answers false.
 * @throws InputError `journal.damaged` or `journal.newerVersion`, nothing is ever skipped; or what the disk says.
 */
export async function readJournal(
  file: Pick<AppendFile, 'read'>,
  path: string,
  onRecord: (record: JournalRecord) => boolean | void,
  chunkBytes: number = CHUNK_BYTES,
): Promise<JournalEnd> {
  let lastSeq = 0;
  let size = 0;
  let rest: Buffer = Buffer.alloc(0);
  const reader = new ChunkReader(file, chunkBytes);
  const next = (): Promise<Buffer | undefined> => orInputError(path, () => reader.next(rest));

  try {
    for (let bytes = await next(); bytes !== undefined; bytes = await next()) {
      const text = bytes.toString('latin1');
      let start = 0;
      for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
        const record = readNext({ bytes, text, start, end }, path, lastSeq);
        start = end + 1;
        lastSeq += 1;
        if (onRecord(record) === false) return { lastSeq, size: size + start, isTorn: false };
      }
      size += start;
      rest = bytes.subarray(start);
    }
  } finally {
    await reader.end();
  }
  // A whole record and one byte more was written in full once: its line break was changed, which is no cut.
  const almostAll = { bytes: rest, text: rest.toString('latin1'), start: 0, end: rest.length - 1 };
  if (rest.length > 1 && readLine(almostAll).kind !== 'damaged') throw damaged(path, lastSeq + 1);
  return { lastSeq, size, isTorn: rest.length > 0 };
}

/** The same of a file that need not be there: then it has no records. */
export async function readRecords(
  path: string,
  onRecord: (record: JournalRecord) => boolean,
  { port }: { readonly port: DiskPort },
  chunkBytes?: number,
): Promise<void> {
  const file = await openIfThere(path, port);
  if (file === undefined) return;
  try {
    await readJournal(file, path, onRecord, chunkBytes);
  } finally {
    await file.close();
  }
}

async function openIfThere(path: string, port: DiskPort): Promise<AppendFile | undefined> {
  try {
    return await port.openAppend(path);
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return undefined;
    throw toInputError(error, path);
  }
}

function readNext(place: LinePlace, path: string, lastSeq: number): JournalRecord {
  const line = readLine(place);
  switch (line.kind) {
    case 'record':
      if (line.seq !== lastSeq + 1) throw damaged(path, lastSeq + 1);
      return line.record;
    case 'newer':
      throw new InputError('journal.newerVersion', { file: path, version: line.version });
    case 'damaged':
      throw damaged(path, lastSeq + 1);
  }
}

/** Every record has a line of its own, so the line's number is the record's. */
function damaged(file: string, line: number): InputError {
  // Beside the runs lie files of the same form that belong to none of them, and for which there is another remedy.
  if (basename(file) !== JOURNAL) return new InputError('journal.damagedFile', { file, line });
  return new InputError('journal.damaged', { file, line, run: basename(dirname(file)) });
}
