import type { RowOutcome } from '../../batch/row-outcome.ts';
import type { FiledTicket } from '../../io/journal/filed-tickets.ts';
import type { RunEnded } from '../../schemas/files/journal-record.ts';
import { countDocuments, type DocumentCounts, type DocumentResult } from './document-results.ts';
import { documentsOf, statusOf } from './result-cells.ts';

/** What became of a valid row in this run. */
export type RowResult =
  | {
      readonly how: 'sent' | 'already';
      readonly outcome: RowOutcome;
      /** The request that the row was filed in place of: cancelled from here before, or by this very run. */
      readonly replaces?: string;
      /** This very run cancels that request, once the row is filed. */
      readonly isReplacement?: true;
      /** What became of cancelling it, where this run does so. */
      readonly old?: RowOutcome;
      /** What became of the documents that the row names; absent when it names none. */
      readonly documents?: readonly DocumentResult[];
    }
  /** Filed from this machine before, in another run or with another content; not sent. */
  | { readonly how: 'filedBefore'; readonly before: FiledTicket; readonly isSameContent: boolean };

export interface RowResults {
  set(fileIndex: number, record: number, result: RowResult): void;
  /** Pending when nothing is known: the run ended before the row. */
  get(fileIndex: number, record: number): RowResult;
  /** Rows that this run itself filed. */
  countFiled(): number;
  /** A row that breaks a rule is not among the results, only counted. */
  addInvalid(): void;
  /** What became of the documents of all rows together. */
  documents(): DocumentCounts;
  /** What became of all rows together. A filed row of which a document is still to be sent is not done. */
  counts(): RunEnded['counts'];
}

const NOT_REACHED: RowResult = { how: 'sent', outcome: { status: 'pending' } };

export function createRowResults(fileCount: number): RowResults {
  const byFile = Array.from({ length: fileCount }, () => new Map<number, RowResult>());
  let invalid = 0;
  return {
    set(fileIndex, record, result) {
      byFile[fileIndex]?.set(record, result);
    },
    get: (fileIndex, record) => byFile[fileIndex]?.get(record) ?? NOT_REACHED,
    addInvalid() {
      invalid += 1;
    },
    counts() {
      const counts = { rows: invalid, invalid, filed: 0, refused: 0, skipped: 0, needsReview: 0, pending: 0 };
      for (const result of byFile.flatMap((results) => [...results.values()])) {
        counts.rows += 1;
        counts[leavesDocuments(result) ? 'pending' : statusOf(result)] += 1;
      }
      return counts;
    },
    documents: () => countDocuments(byFile.flatMap((results) => [...results.values()].flatMap(documentsOf))),
    countFiled: () => byFile.reduce((count, results) => count + [...results.values()].filter(isFiledNow).length, 0),
  };
}

function leavesDocuments(result: RowResult): boolean {
  return documentsOf(result).some(({ outcome }) => outcome.status === 'pending');
}

function isFiledNow(result: RowResult): boolean {
  return result.how === 'sent' && result.outcome.status === 'filed';
}
