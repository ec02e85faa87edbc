import { InterruptedError } from '../../errors/app-error.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import { NO_COUNTS, type Finding, type InputReport, type ReportCounts } from '../../output/report/report-types.ts';
import { isValid, type Judge } from './judge.ts';

/** What is done with each row once it is judged. Rows come in order, one file after the other. */
export interface RowVisitor {
  row(row: RawRow, fileIndex: number, findings: readonly Finding[], isRowValid: boolean): void;
  /** Between rows, now and then: the moment to write what has gathered. */
  flush(): Promise<void>;
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

/**
 * Judges every row of every file in one pass; memory does not grow with the files.
 * @throws InputError when a file turns out to be unusable half-way; InterruptedError when the signal is given.
 */
export async function checkFiles(
  files: readonly RequestFile[],
  judge: Judge,
  visitor: RowVisitor,
  signal: AbortSignal,
): Promise<readonly CheckedFile[]> {
  const checked: CheckedFile[] = [];
  for (const [fileIndex, file] of files.entries()) {
    let [rows, invalid, warnings] = [0, 0, 0];
    for await (const batch of file.batches()) {
      for (const { row, findings } of await judge(batch, fileIndex)) {
        const isRowValid = isValid(findings);
        rows += 1;
        if (!isRowValid) invalid += 1;
        for (const { severity } of findings) if (severity === 'warning') warnings += 1;
        visitor.row(row, fileIndex, findings, isRowValid);
      }
      await visitor.flush();
      if (signal.aborted) throw new InterruptedError('interrupted.before');
    }
    checked.push({
      input: describeInput(file),
      counts: { ...NO_COUNTS, rows, valid: rows - invalid, invalid, warnings },
    });
  }
  return checked;
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
