import { contentKeyOf } from '../../batch/content-key.ts';
import { filingKey } from '../../batch/filing-key.ts';
import type { RowToFile } from '../../batch/file-rows.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import type { EarlierFilings } from '../../io/journal/filed-tickets.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import { isValid, type Judge } from '../check/judge.ts';
import type { RowResults } from './row-results.ts';

export interface PlacedRow extends RowToFile {
  readonly fileIndex: number;
  readonly record: number;
}

export interface RowsToFileOptions {
  readonly files: readonly RequestFile[];
  /** A fresh one: it remembers rows. */
  readonly judge: Judge;
  /** The identity's own number, for rows that name no employer. */
  readonly employer: string;
  readonly runId: string;
  /** Undefined when duplicates are allowed. */
  readonly earlier: EarlierFilings | undefined;
  readonly results: RowResults;
}

/**
 * The valid rows of the files, as bodies to file. A row that this machine filed before is not among them: its result is
 * set here, unless it is this very row in this very run, which the journal knows.
 */
export async function* rowsToFile(options: RowsToFileOptions): AsyncGenerator<PlacedRow> {
  const { files, judge, employer, runId, earlier, results } = options;
  const copies = earlier === undefined ? new Map<string, number>() : undefined;
  for (const [fileIndex, file] of files.entries()) {
    for await (const batch of file.batches()) {
      for (const row of batch) {
        if (!isValid(judge(row, fileIndex))) continue;
        const body = toRequestBody(row.request, employer);
        const contentKey = numbered(contentKeyOf(body), copies);
        const filing = filingKey(body);
        const before = earlier?.filed(filing);
        const isItself = before?.contentKey === contentKey && before.runId === runId;
        if (before === undefined || isItself) {
          const doubtful = earlier?.inDoubt(filing);
          yield { contentKey, body, fileIndex, record: row.record, ...(doubtful !== undefined && { doubtful }) };
        } else {
          const isSameContent = before.contentKey === contentKey;
          results.set(fileIndex, row.record, { how: 'filedBefore', before, isSameContent });
        }
      }
    }
  }
}

/** When copies are meant, each is a request of its own: the second of the same content, the third … */
function numbered(contentKey: string, copies: Map<string, number> | undefined): string {
  if (copies === undefined) return contentKey;
  const count = (copies.get(contentKey) ?? 0) + 1;
  copies.set(contentKey, count);
  return count === 1 ? contentKey : `${contentKey}#${String(count)}`;
}
