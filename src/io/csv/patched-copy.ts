import type { ChunkDecoding } from './decode-chunks.ts';
import { encodeText, type TextEncoding } from './encoding.ts';
import { patchRecord, type CellPatch } from './patch-record.ts';
import { RawRecords, type RawRecord } from './record-extents.ts';

/** The same file twice: its rows as they are read, and its bytes from the first on. */
export interface PatchedSource<Row> {
  readonly batches: AsyncIterable<readonly Row[]>;
  readonly chunks: AsyncGenerator<Buffer, undefined, undefined>;
  readonly decoding: ChunkDecoding;
  readonly encoding: TextEncoding;
  readonly delimiter: string;
}

/**
 * The bytes of a file as they are, but for the cells that `patchesOf` replaces. Rows and bytes are taken side by side and
 * meet at their line, so that memory does not grow with the file.
 */
export async function* copyPatched<Row extends { readonly line: number }>(
  { batches, chunks, decoding: { prepare, decode }, encoding, delimiter }: PatchedSource<Row>,
  patchesOf: (row: Row) => readonly CellPatch[],
): AsyncGenerator<Buffer, void, undefined> {
  const cutter = new RawRecords();
  const patches = new Map<number, readonly CellPatch[]>();
  const isWide = encoding === 'utf-16le' || encoding === 'utf-16be';
  let waiting: RawRecord[] = [];

  try {
    for await (const batch of batches) {
      patches.clear();
      for (const row of batch) {
        const cells = patchesOf(row);
        if (cells.length > 0) patches.set(row.line, cells);
      }
      const last = batch.at(-1)?.line ?? 0;
      while ((waiting.at(-1)?.line ?? 0) < last && (await takeMore()));
      yield write(waiting.splice(0, waiting.findLastIndex(({ line }) => line <= last) + 1));
    }
    patches.clear();
    do yield write(waiting.splice(0));
    while (await takeMore());
  } finally {
    await chunks.return(undefined);
  }

  /** False when there is nothing more. */
  async function takeMore(): Promise<boolean> {
    const chunk = await chunks.next();
    const more = chunk.done === true ? cutter.end() : cutter.push(prepare(chunk.value));
    waiting = waiting.concat(more);
    return chunk.done !== true || more.length > 0;
  }

  function write(records: readonly RawRecord[]): Buffer {
    return Buffer.concat(records.map(writeRecord));
  }

  function writeRecord({ line, bytes, end }: RawRecord): Buffer {
    const cells = patches.get(line);
    if (cells !== undefined) {
      const record = patchRecord(decode(bytes, 0, end), delimiter, cells);
      return encodeText(record + decode(bytes, end, bytes.length), encoding);
    }
    // What was prepared for cutting has to be put back into the encoding of the file.
    return isWide ? encodeText(decode(bytes, 0, bytes.length), encoding) : bytes;
  }
}
