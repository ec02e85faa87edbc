import type { Deps } from '../../deps.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import type { ResultFiles } from '../../io/csv/result-writer.ts';
import type { AtomicFile } from '../../io/files/atomic-file.ts';
import { createJsonReport, type ReportSink } from '../../output/report/json-report.ts';
import type { ReportHead } from '../../output/report/report-types.ts';

/** Everything that is written for one request file. */
export interface Outputs {
  readonly results: ResultFiles;
  readonly document: AtomicFile;
  /** Writes into the document. */
  readonly report: ReportSink;
}

export type OutputDeps = Pick<Deps, 'openResultFiles' | 'createFile' | 'openTextSpool'>;

/** Opens all of them or, after a failure, none. @throws OutputError */
export async function openOutputs(
  file: RequestFile,
  outDir: string | undefined,
  head: ReportHead,
  { openResultFiles, createFile, openTextSpool }: OutputDeps,
): Promise<Outputs> {
  const spool = await openTextSpool();
  const results = await openResultFiles(file, outDir);
  try {
    const document = await createFile(results.paths.report);
    return { results, document, report: createJsonReport(head, (text) => document.write(text), spool) };
  } catch (error) {
    await results.discard();
    throw error;
  }
}
