import type { RequestFile } from '../../io/csv/request-file.ts';
import { followWork, type FollowDeps } from '../follow-work.ts';
import type { PartVisitor, RowVisitor } from './check-files.ts';

/** Less is checked before anybody wonders. */
const LARGE_BYTES = 1_048_576;
/** How many rows are taken to be as long as the one that is measured. */
const ROWS_A_SAMPLE = 64;

/** Shows how far a check has come, by what it tells its visitors. */
export interface CheckFollower {
  rows(visitor: RowVisitor): RowVisitor;
  parts(visitor: PartVisitor): PartVisitor;
  close(): void;
}

const UNSEEN: CheckFollower = { rows: (visitor) => visitor, parts: (visitor) => visitor, close: () => undefined };

/** Close it in a `finally`, and before the result is written. Small files are checked without a word. */
export async function followCheck(files: readonly RequestFile[], deps: FollowDeps): Promise<CheckFollower> {
  const sizes = files.map(({ header }) => header.size);
  const total = sum(sizes);
  if (total < LARGE_BYTES) return UNSEEN;
  const follower = await followWork('check', undefined, deps);
  let place = { fileIndex: 0, offset: 0 };
  let [rows, untold, rowBytes] = [0, 0, 0];

  function tell(): void {
    if (untold === 0) return;
    const { fileIndex, offset } = place;
    const before = sum(sizes.slice(0, fileIndex));
    const share = (before + Math.min(offset, sizes[fileIndex] ?? 0)) / total;
    follower.tell({ kind: 'checked', rows: untold, share });
    untold = 0;
  }

  /** Told of a row; `bytes` is how long it is, as far as that counts. */
  function pass(fileIndex: number, bytes: number): void {
    untold += 1;
    place = { fileIndex, offset: (fileIndex === place.fileIndex ? place.offset : 0) + bytes };
  }

  return {
    rows: (visitor) => ({
      row(row, fileIndex, findings, isRowValid) {
        visitor.row(row, fileIndex, findings, isRowValid);
        if (rows % ROWS_A_SAMPLE === 0) rowBytes = row.cells.reduce((bytes, cell) => bytes + cell.length + 1, 1);
        rows += 1;
        pass(fileIndex, rowBytes);
      },
      async flush() {
        tell();
        await visitor.flush();
      },
    }),
    parts: (visitor) => ({
      row(row, fileIndex, findings, isRowValid) {
        visitor.row(row, fileIndex, findings, isRowValid);
        pass(fileIndex, 0);
      },
      rows(report, from, to) {
        visitor.rows(report, from, to);
        untold += to - from;
        const offset = report.starts[to - 1] ?? place.offset;
        // Parts come in order: one that lies before the last is of the next file.
        place = { fileIndex: place.fileIndex + (offset < place.offset ? 1 : 0), offset };
      },
      wanted: (ruleId, severity) => visitor.wanted(ruleId, severity),
      async flush() {
        tell();
        await visitor.flush();
      },
    }),
    close: () => follower.close(),
  };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
