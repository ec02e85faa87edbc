import type { Deps } from '../../deps.ts';
import { citationsOf } from '../../domain/rules/citations.ts';
import type { RuleMessages, Texts } from '../../i18n/texts.ts';
import type { AcceptanceFile } from '../../io/csv/read-acceptance-file.ts';
import { ACCEPTED_COLUMNS } from '../../io/csv/result-columns.ts';
import { resultPaths, type PlacedResult, type ResultFiles } from '../../io/csv/result-writer.ts';
import { createJsonReport } from '../../output/report/json-report.ts';
import type { InputReport, ReportedFinding } from '../../output/report/report-types.ts';
import { createReportHead } from '../check/report-head.ts';
import { rejectedCells } from '../check/result-visitor.ts';
import { refusedCells } from '../submit/result-cells.ts';
import { countResults, statusOf, type AcceptanceResult } from './acceptance-results.ts';
import { outcomeText } from './outcome-text.ts';

export interface AcceptanceResultsToWrite {
  readonly file: AcceptanceFile;
  readonly results: readonly AcceptanceResult[];
  readonly messages: RuleMessages;
  readonly runId: string;
  readonly target: string;
  readonly outDir: string | undefined;
}

type WritingDeps = Pick<Deps, 'openResultFiles' | 'createFile' | 'openTextSpool' | 'texts' | 'clock' | 'settings'>;

export function openAcceptanceResults(
  { table }: AcceptanceFile,
  outDir: string | undefined,
  { openResultFiles }: Pick<Deps, 'openResultFiles'>,
): Promise<ResultFiles> {
  return openResultFiles(table, outDir, ACCEPTED_COLUMNS);
}

/**
 * Writes what was accepted, what is to be corrected, and the report. Rows of which nothing is known stand in the report
 * only. @throws OutputError; the journal still holds every outcome.
 */
export async function writeAcceptanceResults(
  { file, results, messages, runId, target, outDir }: AcceptanceResultsToWrite,
  deps: WritingDeps,
): Promise<readonly PlacedResult[]> {
  const { texts } = deps;
  const { table } = file;
  const path = resultPaths(table.header.file, outDir).report;
  const files = await openAcceptanceResults(file, outDir, deps);
  try {
    const document = await deps.createFile(path);
    try {
      const head = createReportHead('notifications accept', runId, target, deps);
      const report = createJsonReport(head, (text) => document.write(text), await deps.openTextSpool());
      const at = new Map(results.map((result) => [result.row.record, result]));
      for await (const batch of table.batches()) {
        for (const row of batch) {
          const result = at.get(row.record);
          if (result === undefined) continue;
          const findings = toFindings(result, table.header.file, messages);
          for (const finding of findings) report.finding(finding);
          report.outcome(toOutcome(result, table.header.file, texts));
          await report.flush();
          const accepted = acceptedCells(result, texts);
          const rejected = rejectedRowCells(result, findings, texts);
          if (accepted !== undefined) await files.accepted.append([{ row, added: accepted }]);
          else if (rejected !== undefined) await files.rejected.append([{ row, added: rejected }]);
        }
      }
      await report.end([describeInput(file)], countResults(results));
      const placed = await files.commit();
      await document.commit();
      return [...placed, { path, became: 'written' }];
    } finally {
      await document.discard();
    }
  } finally {
    await files.discard();
  }
}

function describeInput({ table, lines }: AcceptanceFile): InputReport {
  const { file, sha256, encoding, delimiter } = table.header;
  return { file, sha256, encoding, delimiter, rows: lines.length };
}

function toFindings({ row }: AcceptanceResult, file: string, messages: RuleMessages): readonly ReportedFinding[] {
  if (row.plan !== 'broken' && row.plan !== 'accept') return [];
  const { line, record } = row;
  return row.findings.map((finding) => ({
    file,
    line,
    record,
    field: finding.column,
    ruleId: finding.ruleId,
    severity: finding.severity,
    ...messages.finding(finding),
    source: citationsOf(finding.ruleId),
  }));
}

function toOutcome(result: AcceptanceResult, file: string, texts: Texts) {
  const { row, outcome, request, isRefusedBefore } = result;
  const isFiled = outcome === 'accepted' || outcome === 'othersAccepted' || outcome === 'done';
  return {
    file,
    line: row.line,
    record: row.record,
    status: statusOf(result),
    ...(isFiled && request !== undefined && { ticketNumber: request }),
    ...(outcome !== 'accepted' && outcome !== 'done' && { reason: outcomeText(result, texts) }),
    ...(isRefusedBefore === true && { isRefusedBefore }),
  } as const;
}

/** Status, ticket of the request, when it was accepted; in place of remarks, that it is not what was sent. */
function acceptedCells(result: AcceptanceResult, texts: Texts): readonly string[] | undefined {
  const { outcome, request = '', submittedAt = '' } = result;
  if (outcome === 'othersAccepted') return [statusOf(result), request, submittedAt, outcomeText(result, texts)];
  if (outcome !== 'accepted' && outcome !== 'done') return undefined;
  return [statusOf(result), request, submittedAt, ''];
}

/** Codes, columns, messages and remedies; what was passed over because it stands elsewhere needs no correction. */
function rejectedRowCells(
  result: AcceptanceResult,
  findings: readonly ReportedFinding[],
  texts: Texts,
): readonly string[] | undefined {
  const { row, outcome, refusal, isRefusedBefore } = result;
  if (outcome === 'broken') return rejectedCells(findings);
  if (outcome === 'refusedByService' && refusal !== undefined) {
    return refusedCells(refusal, { how: isRefusedBefore === true ? 'already' : 'sent' }, texts);
  }
  if (row.plan !== 'unusable' || row.reason === 'repeated') return undefined;
  return [`notification.${row.reason}`, '', outcomeText(result, texts), ''];
}
