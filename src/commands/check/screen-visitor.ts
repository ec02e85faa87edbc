import type { RawRow } from '../../io/csv/request-file.ts';
import { createFindingGroups, type FindingGroups } from '../../output/report/grouped-findings.ts';
import type { RowVisitor } from './check-files.ts';
import { inWords, type ReportFinding } from './report-findings.ts';

/** Enough rows of each rule to see what they have in common. */
export const FIRST_ROWS = 5;

/** Gathers what a person is shown: counts for every rule, words only for its first rows. */
export function createScreenVisitor(
  reportFinding: readonly ReportFinding[],
  showAll: boolean,
): RowVisitor & { readonly groups: FindingGroups } {
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
    flush: () => Promise.resolve(),
  };
}
