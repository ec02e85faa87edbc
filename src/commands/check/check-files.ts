import { InterruptedError } from '../../errors/app-error.ts';
import type { Severity } from '../../schemas/model/finding.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import type { RuleId } from '../../domain/rules/index.ts';
import type { PartReport } from '../../output/report/part-report.ts';
import { NO_COUNTS, type Finding, type InputReport, type ReportCounts } from '../../output/report/report-types.ts';
import { isValid, type Judge } from './judge.ts';

/** What is done with each row once it is judged. Rows come in order, one file after the other. */
export interface RowVisitor {
  row(row: RawRow, fileIndex: number, findings: readonly Finding[], isRowValid: boolean): void;
  /** Between rows, now and then: the moment to write what has gathered. */
  flush(): Promise<void>;
}

/** A visitor that need not see every row of a part which another thread has checked. */
export interface PartVisitor extends RowVisitor {
  /** How many more rows it wants to see in which the rule found something of this severity. */
  wanted(ruleId: RuleId, severity: Severity): number;
  /** Rows `from` to `to` of the part, which is not among them: it wanted to see none of them. */
  rows(report: PartReport, from: number, to: number): void;
}

/** Several visitors as one, each told in turn. */
export function visitAll(visitors: readonly RowVisitor[]): RowVisitor {
  return {
    row(...judged) {
      for (const visitor of visitors) visitor.row(...judged);
    },
    async flush() {
      for (const visitor of visitors) await visitor.flush();
    },
  };
}

export interface CheckedFile {
  readonly input: InputReport;
  readonly counts: ReportCounts;
}

export interface VerdictCounts {
  rows: number;
  invalid: number;
  warnings: number;
}

export function countVerdict(counts: VerdictCounts, findings: readonly Finding[]): void {
  counts.rows += 1;
  if (!isValid(findings)) counts.invalid += 1;
  for (const { severity } of findings) if (severity === 'warning') counts.warnings += 1;
}

/** Checks a whole file in another way; undefined for a file that is not worth it, of which nothing was read. */
export type CheckWholeFile = (file: RequestFile, fileIndex: number) => Promise<VerdictCounts | undefined>;

/**
 * Judges every row of every file in one pass; memory does not grow with the files.
 * @throws InputError when a file turns out to be unusable half-way; InterruptedError when the signal is given.
 */
export async function checkFiles(
  files: readonly RequestFile[],
  judge: Judge,
  visitor: RowVisitor,
  signal: AbortSignal,
  checkWholeFile?: CheckWholeFile,
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const [fileIndex, file] of files.entries()) {
    const counts = (await checkWholeFile?.(file, fileIndex)) ?? (await checkByRow(file, fileIndex));
    const valid = counts.rows - counts.invalid;
    checked.push({ input: describeInput(file), counts: { ...NO_COUNTS, ...counts, valid } });
  }
  return checked;

  async function checkByRow(file: RequestFile, fileIndex: number): Promise<VerdictCounts> {
    const counts: VerdictCounts = { rows: 0, invalid: 0, warnings: 0 };
    for await (const batch of file.batches()) {
      for (const { row, findings } of await judge(batch, fileIndex)) {
        countVerdict(counts, findings);
        visitor.row(row, fileIndex, findings, isValid(findings));
      }
      await visitor.flush();
      if (signal.aborted) throw new InterruptedError('interrupted.before');
    }
    return counts;
  }
}

function describeInput(file: RequestFile): InputReport {
  const { file: name, sha256, encoding, delimiter, rows } = file.summary();
  return { file: name, sha256, encoding, delimiter, rows };
}

/** The counts of several files together. */
export function sumCounts(all: readonly ReportCounts[]): ReportCounts {
  return all.reduce(
    (sum, counts) => ({
      rows: sum.rows + counts.rows,
      valid: sum.valid + counts.valid,
      invalid: sum.invalid + counts.invalid,
      warnings: sum.warnings + counts.warnings,
      serviceWarnings: sum.serviceWarnings + counts.serviceWarnings,
      filed: sum.filed + counts.filed,
      refused: sum.refused + counts.refused,
      skipped: sum.skipped + counts.skipped,
      needsReview: sum.needsReview + counts.needsReview,
      pending: sum.pending + counts.pending,
    }),
    NO_COUNTS,
  );
}
