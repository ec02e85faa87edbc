import type { Deps } from '../../deps.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import type { ResultRow } from '../../io/csv/dialect-writer.ts';
import { createJsonReport } from '../../output/report/json-report.ts';
import type { ReportedFinding, ReportHead } from '../../output/report/report-types.ts';
import type { CheckedFile, RowVisitor } from './check-files.ts';
import { inWords, type ReportFinding } from './report-findings.ts';
import { createReportVisitor } from './report-visitor.ts';

export interface ResultVisitor extends RowVisitor {
  /** Puts every file in its place and names them. */
  commit(checked: readonly CheckedFile[]): Promise<readonly string[]>;
  /** Leaves what was there before; does nothing after `commit`. */
  discard(): Promise<void>;
}

/** Writes, for each request file, its rows that need correcting and its report. */
export async function openResultVisitor(
  files: readonly RequestFile[],
  outDir: string,
  head: ReportHead,
  reportFinding: readonly ReportFinding[],
  deps: Pick<Deps, 'openResultFiles' | 'createFile' | 'openTextSpool'>,
): Promise<ResultVisitor> {
  const fileNames = files.map(({ header }) => header.file);
  const open = await Promise.all(
    files.map(async (file) => {
      const results = await deps.openResultFiles(file, outDir);
      const document = await deps.createFile(results.paths.report);
      const report = createJsonReport(head, (text) => document.write(text), await deps.openTextSpool());
      const rows: ResultRow[] = [];
      return { results, document, report, visitor: createReportVisitor(report, fileNames, reportFinding), rows };
    }),
  );
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
    async commit(checked) {
      const written: string[] = [];
      for (const [index, { results, document, report }] of open.entries()) {
        const file = checked[index];
        if (file === undefined) continue;
        await report.end([file.input], file.counts);
        await results.rejected.commit();
        await document.commit();
        written.push(results.paths.rejected, results.paths.report);
      }
      return written;
    },
    async discard() {
      for (const { results, document } of open) {
        await results.discard();
        await document.discard();
      }
    },
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
