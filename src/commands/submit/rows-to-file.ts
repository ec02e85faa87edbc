import { contentKeyOf } from '../../batch/content-key.ts';
import type { RowToFile } from '../../batch/file-rows.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { isValid, type Judge } from '../check/judge.ts';
import type { KnownFilings } from '../filing/known-filings.ts';
import { placeRow } from './place-row.ts';
import { attachTasks, type PlannedDocument } from './plan-documents.ts';
import type { RowResults } from './row-results.ts';

export interface PlacedRow extends RowToFile {
  readonly fileIndex: number;
  readonly record: number;
  /** The request that was cancelled from here, which the row is filed in place of. */
  readonly replaces?: string;
  /** Absent when the row names none. */
  readonly documents?: readonly PlannedDocument[];
}

export interface RowsToFileOptions {
  readonly files: readonly RequestFile[];
  /** A fresh one: it remembers rows. */
  readonly judge: Judge;
  /** The identity's own number, for rows that name no employer. */
  readonly employer: string;
  readonly known: KnownFilings;
  readonly results: Pick<RowResults, 'set' | 'addInvalid'>;
  /** A body as it was filed under a ticket, for a row that may only look different; the body itself for any other. */
  readonly asFiled?: (row: RawRow, body: NewCareerBreakRequest, ticketNumber: string) => Promise<NewCareerBreakRequest>;
  /** Looks for what a row names; absent when only the rows count. */
  readonly planDocuments?: (request: LeaveRequest, requestFile: string) => Promise<readonly PlannedDocument[]>;
}

/**
 * The valid rows of the files, as bodies to file. A row that this machine filed before is not among them: its result is
 * set here, unless it is this very row in this very run, which the journal knows.
 */
export async function* rowsToFile(options: RowsToFileOptions): AsyncGenerator<PlacedRow> {
  const { files, judge, employer, known, results, asFiled, planDocuments } = options;
  const copies = known.earlier === undefined ? new Map<string, number>() : undefined;
  for (const [fileIndex, file] of files.entries()) {
    for await (const batch of file.batches()) {
      for (const { row, findings } of await judge(batch, fileIndex)) {
        if (!isValid(findings)) {
          results.addInvalid();
          continue;
        }
        let body = toRequestBody(row.request, employer);
        let placement = placeRow(body, numbered(contentKeyOf(body), copies), known);
        if (placement.do === 'leave' && !placement.isSameContent && asFiled !== undefined) {
          body = await asFiled(row, body, placement.before.ticketNumber);
          placement = placeRow(body, contentKeyOf(body), known);
        }
        if (placement.do === 'file') {
          const { contentKey, doubtful, replaces } = placement;
          const hasDocuments = planDocuments !== undefined && row.request.attachments.length > 0;
          const documents = hasDocuments ? await planDocuments(row.request, file.header.file) : undefined;
          // Filed before, it may have got its documents otherwise since.
          const mayBeThere = known.state.outcomeOf(contentKey)?.status === 'filed';
          yield {
            task: { kind: 'create', contentKey, body, ...(doubtful !== undefined && { doubtful }) },
            fileIndex,
            record: row.record,
            ...(replaces !== undefined && { replaces }),
            ...(documents !== undefined && {
              documents,
              followUps: ({ ticketNumber }) => attachTasks(documents, ticketNumber, mayBeThere),
            }),
          };
        } else {
          const { before, isSameContent } = placement;
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
