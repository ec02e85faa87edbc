import type { RawRow } from '../../io/csv/request-file.ts';
import type { ReportSink, TextReportSink } from '../../output/report/json-report.ts';
import { textOf } from '../../output/report/part-report.ts';
import type { RowOutcomeReport } from '../../output/report/report-types.ts';
import type { PartVisitor, RowVisitor } from './check-files.ts';
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
      sink.outcome(outcomeOf(row, fileNames[fileIndex] ?? '', isRowValid));
    },
    flush: () => sink.flush(),
  };
}

/** The same for parts of a file, in which the rows that need no second look are in words already. */
export function createPartReportVisitor(
  sink: TextReportSink,
  fileNames: readonly string[],
  reportFinding: readonly ReportFinding[],
): PartVisitor {
  return {
    ...createReportVisitor(sink, fileNames, reportFinding),
    wanted: () => 0,
    rows({ texts }, from, to) {
      if (texts === undefined) throw new Error('a part without its texts');
      const { findings, findingEnds, outcomes, outcomeEnds } = texts;
      sink.append(textOf(findings, findingEnds, from, to), textOf(outcomes, outcomeEnds, from, to));
    },
  };
}

export function outcomeOf({ line, record, request }: RawRow, file: string, isRowValid: boolean): RowOutcomeReport {
  const { clientReference } = request;
  return {
    file,
    line,
    record,
    ...(clientReference !== undefined && { clientReference }),
    status: isRowValid ? 'valid' : 'invalid',
  };
}
