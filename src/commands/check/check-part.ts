import { NUMBERS_A_ROW, writeIdentity } from '../../domain/rules/row-numbers.ts';
import { identifyRow, NOBODY_MET } from '../../domain/rules/run-memory.ts';
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
    const judged = await judge(rows, file.header.file, () => NOBODY_MET);
    const identities = new Float64Array(rows.length * NUMBERS_A_ROW);
    const lines = new Uint32Array(rows.length);
    const isInvalid = new Uint8Array(rows.length);
    const warnings = new Uint16Array(rows.length);
    const foundIn: number[] = [];
    const foundRules: number[] = [];
    const severities: number[] = [];
    for (const [index, { row, findings }] of judged.entries()) {
      const { request, line, structure } = row;
      writeIdentity(identities, index, structure === undefined ? identifyRow(request, 0, line) : NOBODY);
      lines[index] = line;
      for (const { ruleId, severity } of findings) {
        if (severity === 'error') isInvalid[index] = 1;
        if (severity === 'warning') warnings[index] = (warnings[index] ?? 0) + 1;
        foundIn.push(index);
        foundRules.push(ruleIndexes.get(ruleId) ?? 0);
        severities.push(SEVERITIES.indexOf(severity));
      }
    }
    return {
      rows: rows.length,
      identities,
      starts: Float64Array.from(starts),
      lines,
      isInvalid,
      warnings,
      foundIn: Uint32Array.from(foundIn),
      ruleIndexes: Uint16Array.from(foundRules),
      severityIndexes: Uint8Array.from(severities),
      texts: format === undefined ? undefined : writeTexts(judged, file.header.file, reportFinding, format),
    };
  };
}

/** A row whose cells belong to no certain column is recognised by nothing. */
const NOBODY = { request: undefined, reference: 0 } as const;

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
