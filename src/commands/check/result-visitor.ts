import type { RequestFile } from '../../io/csv/request-file.ts';
import type { PlacedResult } from '../../io/csv/result-writer.ts';
import type { ResultRow } from '../../io/csv/dialect-writer.ts';
import type { ReportedFinding, ReportHead, ReportTail } from '../../output/report/report-types.ts';
import type { CheckedFile, RowVisitor } from './check-files.ts';
import { openOutputs, type OutputDeps, type Outputs } from './open-outputs.ts';
import { inWords, type ReportFinding } from './report-findings.ts';
import { createReportVisitor } from './report-visitor.ts';

export interface ResultVisitor extends RowVisitor {
  /** Puts every file in its place and names them. */
  commit(checked: readonly CheckedFile[], tail: ReportTail | undefined): Promise<readonly PlacedResult[]>;
  /** Leaves what was there before; does nothing after `commit`. */
  discard(): Promise<void>;
}

interface OpenTarget extends Outputs {
  readonly visitor: RowVisitor;
  readonly rows: ResultRow[];
}

/** Writes, for each request file, its rows that need correcting and its report. */
export async function openResultVisitor(
  files: readonly RequestFile[],
  outDir: string,
  head: ReportHead,
  reportFinding: readonly ReportFinding[],
  deps: OutputDeps,
): Promise<ResultVisitor> {
  const fileNames = files.map(({ header }) => header.file);
  const open: OpenTarget[] = [];
  const discard = async (): Promise<void> => {
    for (const { results, document } of open) {
      await results.discard();
      await document.discard();
    }
  };
  try {
    for (const file of files) {
      const outputs = await openOutputs(file, outDir, head, deps);
      open.push({ ...outputs, visitor: createReportVisitor(outputs.report, fileNames, reportFinding), rows: [] });
    }
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    row(row, fileIndex, findings, isRowValid) {
      const target = open[fileIndex];
      if (target === undefined) return;
      target.visitor.row(row, fileIndex, findings, isRowValid);
      if (isRowValid) return;
      const reported = findings.map((finding) => inWords(reportFinding, fileIndex)(row, finding));
      target.rows.push({ row, added: rejectedCells(reported) });
    },
    async flush() {
      for (const { visitor, results, rows } of open) {
        await visitor.flush();
        await results.rejected.append(rows.splice(0));
      }
    },
    async commit(checked, tail) {
      const placed: PlacedResult[] = [];
      for (const [index, { results, document, report }] of open.entries()) {
        const file = checked[index];
        if (file === undefined) continue;
        await report.end([file.input], file.counts, tail);
        placed.push({ path: results.paths.rejected, became: await results.rejected.commit() });
        await document.commit();
        placed.push({ path: results.paths.report, became: 'written' });
      }
      return placed;
    },
    discard,
  };
}

/** The columns that a rejected row gets: errors only, each part on a line of its own when there are several. */
export function rejectedCells(findings: readonly ReportedFinding[]): readonly string[] {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const join = (part: (finding: ReportedFinding) => string): string => errors.map(part).join(' | ');
  return [
    join(({ ruleId }) => ruleId),
    join(({ column, field }) => column ?? field ?? ''),
    join(({ message }) => message),
    join(({ fix }) => fix),
  ];
}
