import type { ReportSink } from '../../output/report/json-report.ts';
import type { RowVisitor } from './check-files.ts';
import { inWords, type ReportFinding } from './report-findings.ts';

/** Tells a report every finding and the verdict of every row. */
export function createReportVisitor(
  sink: ReportSink,
  fileNames: readonly string[],
  reportFinding: readonly ReportFinding[],
): RowVisitor {
  return {
    row(row, fileIndex, findings, isRowValid) {
      for (const finding of findings) sink.finding(inWords(reportFinding, fileIndex)(row, finding));
      const { clientReference } = row.request;
      sink.outcome({
        file: fileNames[fileIndex] ?? '',
        line: row.line,
        record: row.record,
        ...(clientReference !== undefined && { clientReference }),
        status: isRowValid ? 'valid' : 'invalid',
      });
    },
    flush: () => sink.flush(),
  };
}
