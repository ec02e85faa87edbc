import { pushIdentity } from '../../domain/rules/row-numbers.ts';
import { identifyRow } from '../../domain/rules/run-memory.ts';
import type { RawRow } from '../../io/csv/request-file.ts';
import { encodeTexts } from '../../output/report/encode-texts.ts';
import { RULE_IDS, type PartReport, type PartTexts } from '../../output/report/part-report.ts';
import type { ReportFormat } from '../../output/report/report-format.ts';
import type { Finding } from '../../output/report/report-types.ts';
import { SEVERITIES } from '../../schemas/model/finding.ts';
import { isValid } from './judge.ts';
import type { ReportFinding } from './report-findings.ts';
import { outcomeOf } from './report-visitor.ts';

/** How rows are put into words for a program. */
export interface RowWords {
  readonly format: ReportFormat;
  readonly file: string;
  readonly reportFinding: ReportFinding;
}

export interface PartWriter {
  /** `start` is the first byte of the row in its file. */
  add(row: RawRow, findings: readonly Finding[], start: number): void;
  report(): PartReport;
}

/** A row whose cells belong to no certain column is recognised by nothing. */
const NOBODY = { request: undefined, reference: 0 } as const;

const RULE_INDEXES: ReadonlyMap<string, number> = new Map(RULE_IDS.map((id, index) => [id, index]));

/** Turns the judged rows of a part into its report, so that each can be forgotten when the next one is read. */
export function createPartWriter(words: RowWords | undefined): PartWriter {
  const identities: number[] = [];
  const starts: number[] = [];
  const lines: number[] = [];
  const isInvalid: number[] = [];
  const warnings: number[] = [];
  const foundIn: number[] = [];
  const ruleIndexes: number[] = [];
  const severityIndexes: number[] = [];
  const findingEnds: number[] = [];
  const outcomeEnds: number[] = [];
  let [foundText, outcomeText] = ['', ''];

  function addWords(row: RawRow, findings: readonly Finding[], { format, file, reportFinding }: RowWords): void {
    for (const finding of findings) foundText += format.finding(reportFinding(row, finding));
    const outcome = format.outcome(outcomeOf(row, file, isValid(findings)));
    if (format.isOneList) foundText += outcome;
    else outcomeText += outcome;
    findingEnds.push(foundText.length);
    outcomeEnds.push(outcomeText.length);
  }

  function textsOf(): PartTexts {
    const found = encodeTexts(foundText, findingEnds);
    const outcome = encodeTexts(outcomeText, outcomeEnds);
    return { findings: found.bytes, findingEnds: found.ends, outcomes: outcome.bytes, outcomeEnds: outcome.ends };
  }

  return {
    add(row, findings, start) {
      const { request, line, structure } = row;
      pushIdentity(identities, structure === undefined ? identifyRow(request, 0, line) : NOBODY);
      let warned = 0;
      for (const { ruleId, severity } of findings) {
        if (severity === 'warning') warned += 1;
        foundIn.push(lines.length);
        ruleIndexes.push(RULE_INDEXES.get(ruleId) ?? 0);
        severityIndexes.push(SEVERITIES.indexOf(severity));
      }
      starts.push(start);
      lines.push(line);
      isInvalid.push(isValid(findings) ? 0 : 1);
      warnings.push(warned);
      if (words !== undefined) addWords(row, findings, words);
    },
    report: () => ({
      rows: lines.length,
      identities: new Float64Array(identities),
      starts: new Float64Array(starts),
      lines: new Uint32Array(lines),
      isInvalid: new Uint8Array(isInvalid),
      warnings: new Uint16Array(warnings),
      foundIn: new Uint32Array(foundIn),
      ruleIndexes: new Uint16Array(ruleIndexes),
      severityIndexes: new Uint8Array(severityIndexes),
      texts: words && textsOf(),
    }),
  };
}
