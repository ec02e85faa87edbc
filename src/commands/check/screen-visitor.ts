import type { RawRow } from '../../io/csv/request-file.ts';
import { createFindingGroups, type FindingGroups } from '../../output/report/grouped-findings.ts';
import { findingAt } from '../../output/report/part-report.ts';
import type { PartVisitor } from './check-files.ts';
import { inWords, type ReportFinding } from './report-findings.ts';

/** Enough rows of each rule to see what they have in common. */
export const FIRST_ROWS = 5;

/** Gathers what a person is shown: counts for every rule, words only for its first rows. */
export function createScreenVisitor(
  reportFinding: readonly ReportFinding[],
  showAll: boolean,
): PartVisitor & { readonly groups: FindingGroups } {
  const groups = createFindingGroups(showAll ? Number.POSITIVE_INFINITY : FIRST_ROWS);
  let rows = 0;
  return {
    groups,
    row(row: RawRow, fileIndex, findings) {
      rows += 1;
      for (const finding of findings) {
        groups.add(finding.ruleId, finding.severity, rows, () => inWords(reportFinding, fileIndex)(row, finding));
      }
    },
    wanted: groups.wanted,
    rows(report, from, to) {
      const { foundIn } = report;
      for (let index = firstIn(foundIn, from); index < foundIn.length; index += 1) {
        const row = foundIn[index] ?? to;
        if (row >= to) break;
        const { ruleId, severity } = findingAt(report, index);
        groups.add(ruleId, severity, rows + 1 + row - from, notWanted);
      }
      rows += to - from;
    },
    flush: () => Promise.resolve(),
  };
}

/** The place of the first finding in row `row` or a later one; findings are in the order of their rows. */
function firstIn(foundIn: Uint32Array, row: number): number {
  let [low, high] = [0, foundIn.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((foundIn[middle] ?? row) < row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function notWanted(): never {
  throw new Error('a finding that is shown was not looked at');
}
