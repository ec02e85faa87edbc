import { changeKey, type Change } from '../../batch/change.ts';
import type { RowToFile } from '../../batch/file-rows.ts';
import { filingKey } from '../../batch/filing-key.ts';
import type { Task } from '../../batch/task.ts';
import type { FiledTicket } from '../../io/journal/filed-tickets.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { toRequestBody } from '../../schemas/wire/leave-request-body.ts';
import { isValid, type Judge } from '../check/judge.ts';
import type { KnownFilings } from '../filing/known-filings.ts';
import { attachTasks, type PlannedDocument } from '../submit/plan-documents.ts';
import type { RowResults } from '../submit/row-results.ts';
import { replacedBy, replacementKey, type Replacements } from './plan-replacements.ts';

export interface RowToReplace extends RowToFile {
  readonly record: number;
  readonly replaces: string;
  /** Of what follows, cancelling the old request comes first; false where that is settled already. */
  readonly cancelsOld: boolean;
  /** What the row names, to follow last; absent when it names nothing. */
  readonly documents?: readonly PlannedDocument[];
  /** Both halves were done before this run went on. */
  readonly wasComplete: boolean;
}

export interface RowsToReplaceOptions {
  readonly file: RequestFile;
  /** A fresh one: it remembers rows. */
  readonly judge: Judge;
  readonly employer: string;
  readonly replacements: Replacements;
  /** As the run was opened: what is settled since is work of this run. */
  readonly isFinal: (contentKey: string) => boolean;
  readonly known: KnownFilings;
  readonly results: RowResults;
  readonly planDocuments: (request: LeaveRequest, requestFile: string) => Promise<readonly PlannedDocument[]>;
}

/**
 * The valid rows, each as a request to file and, once it is, the cancellation of the one in whose place it stands and
 * the documents that it names. A request that this machine filed otherwise stands in the way of its row, which is not sent.
 */
export async function* rowsToReplace(options: RowsToReplaceOptions): AsyncGenerator<RowToReplace> {
  const { file, judge, employer, replacements, isFinal, known, results, planDocuments } = options;
  const { runId, state, earlier, cancellations } = known;
  let filed: ReadonlyMap<string, FiledTicket> | undefined;
  for await (const batch of file.batches()) {
    for (const { row, findings } of await judge(batch, 0)) {
      const { record } = row;
      const replacement = replacements.get(record);
      if (!isValid(findings) || replacement === undefined) {
        results.addInvalid();
        continue;
      }
      const { ticketNumber: replaces, isGone } = replacement;
      const body = toRequestBody(row.request, employer);
      const contentKey = replacementKey(body, replaces);
      const isNew = state.outcomeOf(contentKey) === undefined;
      const before = isNew ? (otherVersion(replaces) ?? earlier?.filed(filingKey(body))) : undefined;
      if (before !== undefined && before.ticketNumber !== replaces) {
        results.set(0, record, { how: 'filedBefore', before, isSameContent: false });
        continue;
      }
      const change: Change = { kind: 'cancel', ticketNumber: replaces, body: {} };
      const cancelKey = changeKey(change);
      const doubtful =
        state.inDoubt().find((intent) => intent.replaces === replaces && intent.contentKey !== contentKey) ??
        earlier?.inDoubt(filingKey(body));
      // Refused then, and cancelled since: somebody saw to it.
      const isSettled = isGone && state.outcomeOf(cancelKey)?.status === 'refused';
      const cancelling: readonly Task[] = isSettled ? [] : [{ kind: 'change', contentKey: cancelKey, change }];
      const namesDocuments = row.request.attachments.length > 0;
      const documents = namesDocuments ? await planDocuments(row.request, file.header.file) : [];
      const mayBeThere = !isNew;
      yield {
        task: { kind: 'create', contentKey, body, replaces, ...(doubtful !== undefined && { doubtful }) },
        ...(cancelling.length + documents.length > 0 && {
          followUps: ({ ticketNumber }) => [...cancelling, ...attachTasks(documents, ticketNumber, mayBeThere)],
        }),
        cancelsOld: !isSettled,
        ...(namesDocuments && { documents }),
        record,
        replaces,
        wasComplete: isFinal(contentKey) && (isSettled || isFinal(cancelKey)),
      };
    }
  }

  /** What this run filed in place of the same request while the row had another content, and that still stands. */
  function otherVersion(replaces: string): FiledTicket | undefined {
    // Made when the first row is asked for: what was in doubt is settled by then.
    filed ??= new Map(
      [...state.filed()].flatMap(([contentKey, { ticketNumber, submittedAt, warnings }]) => {
        const replaced = replacedBy(contentKey);
        if (replaced === undefined || cancellations.has(ticketNumber)) return [];
        return [[replaced, { ticketNumber, submittedAt, warnings, contentKey, runId }]];
      }),
    );
    return filed.get(replaces);
  }
}
