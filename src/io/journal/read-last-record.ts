import type { JournalRecord } from '../../schemas/files/journal-record.ts';
import type { ReadOnlyFile } from './open-journal.ts';
import { readLine } from './record-line.ts';

/** Longer than any record that ends a run. */
const TAIL_BYTES = 2048;
const LINE_BREAK = 10;

/** The last record of a journal and its number, when its end is whole and short; else the journal has to be read. */
export async function readLastRecord(
  file: ReadOnlyFile,
): Promise<{ readonly seq: number; readonly record: JournalRecord } | undefined> {
  const length = Math.min(file.size, TAIL_BYTES);
  const tail = Buffer.alloc(length);
  if ((await file.read(tail, file.size - length)) !== length || tail.at(-1) !== LINE_BREAK) return undefined;
  const before = tail.lastIndexOf(LINE_BREAK, -2);
  if (before === -1) return undefined;
  const line = readLine({ bytes: tail, text: tail.toString('latin1'), start: before + 1, end: length - 1 });
  return line.kind === 'record' ? line : undefined;
}
