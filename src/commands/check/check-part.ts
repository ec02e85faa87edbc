import { NO_EARLIER_REQUESTS, toStoredRequest } from '../../domain/rules/earlier-requests.ts';
import { NUMBERS_A_REQUEST, writeRequest } from '../../domain/rules/request-numbers.ts';
import type { PartSetting } from '../../deps.ts';
import type { RuleMessages } from '../../i18n/texts.ts';
import type { FilePart } from '../../io/csv/plan-parts.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { formatEvents, formatItems, type ReportFormat } from '../../output/report/report-format.ts';
import { RULE_IDS, type PartReport, type PartTexts } from '../../output/report/part-report.ts';
import { SEVERITIES } from '../../schemas/model/finding.ts';
import type { InspectAttachment } from './inspect-documents.ts';
import { createJudgeAmong, isValid, type JudgedRow } from './judge.ts';
import { createReportFinding, type ReportFinding } from './report-findings.ts';
import { outcomeOf } from './report-visitor.ts';

export type CheckPart = (part: FilePart) => Promise<PartReport>;

/** Checks parts of a file in a thread of their own, each row by itself. */
export function createCheckPart(
  file: RequestFile,
  { context, allowDuplicate, output }: PartSetting,
  messages: RuleMessages,
  inspectAttachment: InspectAttachment,
): CheckPart {
  const judge = createJudgeAmong({ context, allowDuplicate, inspectAttachment });
  const reportFinding = createReportFinding(file, messages);
  const format = output === 'json' ? formatItems : output === 'ndjson' ? formatEvents : undefined;
  const ruleIndexes = new Map<string, number>(RULE_IDS.map((id, index) => [id, index]));

  return async (part) => {
    const { rows, starts } = await file.readPart(part);
    const judged = await judge(rows, file.header.file, () => NO_EARLIER_REQUESTS);
    const found = judged.flatMap(({ findings }, row) => findings.map((finding) => ({ row, finding })));
    const requests = new Float64Array(rows.length * NUMBERS_A_REQUEST);
    for (const [index, { request, line, structure }] of rows.entries()) {
      writeRequest(requests, index, structure === undefined ? toStoredRequest(request, 0, line) : undefined);
    }
    return {
      rows: rows.length,
      requests,
      starts: Float64Array.from(starts),
      lines: Uint32Array.from(rows, ({ line }) => line),
      isInvalid: Uint8Array.from(judged, ({ findings }) => (isValid(findings) ? 0 : 1)),
      warnings: Uint16Array.from(
        judged,
        ({ findings }) => findings.filter(({ severity }) => severity === 'warning').length,
      ),
      foundIn: Uint32Array.from(found, ({ row }) => row),
      ruleIndexes: Uint16Array.from(found, ({ finding }) => ruleIndexes.get(finding.ruleId) ?? 0),
      severityIndexes: Uint8Array.from(found, ({ finding }) => SEVERITIES.indexOf(finding.severity)),
      texts: format === undefined ? undefined : writeTexts(judged, file.header.file, reportFinding, format),
    };
  };
}

function writeTexts(
  judged: readonly JudgedRow[],
  file: string,
  reportFinding: ReportFinding,
  format: ReportFormat,
): PartTexts {
  const findingEnds = new Uint32Array(judged.length);
  const outcomeEnds = new Uint32Array(judged.length);
  let [findings, outcomes] = ['', ''];
  for (const [index, { row, findings: ofRow }] of judged.entries()) {
    for (const finding of ofRow) findings += format.finding(reportFinding(row, finding));
    const outcome = format.outcome(outcomeOf(row, file, isValid(ofRow)));
    if (format.isOneList) findings += outcome;
    else outcomes += outcome;
    findingEnds[index] = findings.length;
    outcomeEnds[index] = outcomes.length;
  }
  return { findings, findingEnds, outcomes, outcomeEnds };
}
