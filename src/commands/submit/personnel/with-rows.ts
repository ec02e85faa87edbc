import type { RawRow, RequestFile } from '../../../io/csv/request-file.ts';

/** The same file, each row of which is read as `change` leaves it; its cells stay as they came. */
export function withRows(file: RequestFile, change: (row: RawRow) => RawRow): RequestFile {
  return {
    header: file.header,
    description: file.description,
    // Another thread would read the rows as they are in the file.
    isDivisible: false,
    async *batches() {
      for await (const batch of file.batches()) yield batch.map(change);
    },
    read: (cells) => file.read(cells),
    patched: (patchesOf) => file.patched((row) => patchesOf(change(row))),
    summary: () => file.summary(),
    parts: (partBytes) => file.parts(partBytes),
    *readPart(part) {
      for (const { rows, starts } of file.readPart(part)) yield { rows: rows.map(change), starts };
    },
    readRows: async (places) => (await file.readRows(places)).map(change),
  };
}
