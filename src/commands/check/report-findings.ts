import { rulesBeyondTheRow } from '../../domain/rules/beyond-the-row.ts';
import { joinCitations } from '../../domain/rules/citations.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import type { RuleMessages } from '../../i18n/texts.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import type { Finding, ReportedFinding } from '../../output/report/report-types.ts';
import { isChangeFault } from '../../schemas/files/change-faults.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';

/** Puts a finding into words and gives it its place in the user's file. */
export type ReportFinding = (
  row: Pick<RawRow, 'line' | 'record' | 'request' | 'structure'>,
  finding: Finding,
) => ReportedFinding;

export function createReportFinding({ header }: Pick<RequestFile, 'header'>, messages: RuleMessages): ReportFinding {
  const sources = new Map<RuleId, string>(
    [...rules, ...rulesBeyondTheRow].map(({ id, source }) => [id, joinCitations(source)]),
  );
  const headers = new Map<ColumnName, string>();
  for (const { header: name, column } of header.columns) if (column !== null) headers.set(column, name);

  return (row, finding) => {
    const { ruleId } = finding;
    if (isChangeFault(ruleId)) throw new TypeError(`no words for ${ruleId}`);
    const { message, fix } = messages.finding({ ...finding, ruleId });
    const column = finding.column === null ? undefined : headers.get(finding.column);
    // In a ragged row nobody knows which cell is the reference.
    const clientReference = row.structure === undefined ? row.request.clientReference : undefined;
    return {
      file: header.file,
      line: row.line,
      record: row.record,
      ...(clientReference !== undefined && { clientReference }),
      ...(column !== undefined && { column }),
      ...(finding.column !== null && { field: finding.column }),
      ruleId: finding.ruleId,
      severity: finding.severity,
      message,
      fix,
      source: sources.get(ruleId) ?? '',
    };
  };
}

/** The wording for a file. @throws RangeError for a file that was not opened: a bug. */
export function inWords(reportFinding: readonly ReportFinding[], fileIndex: number): ReportFinding {
  const report = reportFinding[fileIndex];
  if (report === undefined) throw new RangeError(`no file ${String(fileIndex)}`);
  return report;
}
