import type { Deps } from '../../deps.ts';
import { CHANGED_COLUMNS } from '../../io/csv/result-columns.ts';
import { resultPaths, type PlacedResult, type ResultFiles } from '../../io/csv/result-writer.ts';
import { createJsonReport, type ReportSink } from '../../output/report/json-report.ts';
import {
  NO_COUNTS,
  type InputReport,
  type ReportCounts,
  type ReportedFinding,
  type ReportHead,
} from '../../output/report/report-types.ts';
import { rejectedCells } from '../check/result-visitor.ts';
import { changedCells, describeRow, isInvalid, refusedRowCells, statusOfRow } from './change-outcomes.ts';
import type { ChangeSet } from './change-set.ts';
import type { PlannedRow } from './plan-changes.ts';
import type { ChangeResults } from './send-changes.ts';

export interface ChangeResultsToWrite {
  readonly set: ChangeSet;
  readonly rows: readonly PlannedRow[];
  readonly results: ChangeResults;
  readonly findingsOf: (row: PlannedRow) => readonly ReportedFinding[];
  readonly head: ReportHead;
  readonly outDir: string | undefined;
  /** Told everything as well; for standard output. */
  readonly report: ReportSink;
}

type WritingDeps = Pick<Deps, 'openResultFiles' | 'createFile' | 'openTextSpool' | 'texts'>;

/** What became of all rows together. */
export function countRows(rows: readonly PlannedRow[], results: ChangeResults): ReportCounts {
  const counts = { ...NO_COUNTS };
  for (const row of rows) {
    const status = statusOfRow(row, results);
    counts.rows += 1;
    if (status !== 'invalid') counts.valid += 1;
    counts[status] += 1;
    counts.warnings += [...row.faults, ...row.findings].filter(({ severity }) => severity === 'warning').length;
  }
  return counts;
}

/**
 * Writes what was changed, what is to be corrected, and the report. A set that no file holds has a report only, where
 * a folder for it was named. @throws OutputError; the journal still holds every outcome.
 */
export async function writeChangeResults(
  { set, rows, results, findingsOf, head, outDir, report }: ChangeResultsToWrite,
  deps: WritingDeps,
): Promise<readonly PlacedResult[]> {
  const counts = countRows(rows, results);
  const inputs = [describeInput(set)];
  const isWritten = set.file !== undefined || outDir !== undefined;
  const path = resultPaths(set.file === undefined ? `${set.name}.csv` : set.name, outDir).report;
  const files = set.file === undefined ? undefined : await openFiles(set.file.resultHeader, outDir, deps);
  try {
    const document = isWritten ? await deps.createFile(path) : undefined;
    try {
      const written = document && createJsonReport(head, (text) => document.write(text), await deps.openTextSpool());
      const sinks = written === undefined ? [report] : [report, written];
      for (const row of rows) {
        const place = { file: set.name, line: row.line, record: row.record };
        for (const sink of sinks) {
          for (const finding of findingsOf(row)) sink.finding(finding);
          for (const outcome of describeRow(row, place, results, deps.texts)) sink.outcome(outcome);
          await sink.flush();
        }
      }
      if (files !== undefined) await writeRows({ set, rows, results, findingsOf }, files, deps);
      await written?.end(inputs, counts);
      const placed = (await files?.commit()) ?? [];
      await document?.commit();
      await report.end(inputs, counts);
      return document === undefined ? placed : [...placed, { path, became: 'written' }];
    } finally {
      await document?.discard();
    }
  } finally {
    await files?.discard();
  }
}

export function openFiles(
  header: NonNullable<ChangeSet['file']>['resultHeader'],
  outDir: string | undefined,
  { openResultFiles }: Pick<Deps, 'openResultFiles'>,
): Promise<ResultFiles> {
  return openResultFiles({ header }, outDir, CHANGED_COLUMNS);
}

/** The file is read once more: its cells were not kept. */
async function writeRows(
  { set, rows, results, findingsOf }: Pick<ChangeResultsToWrite, 'set' | 'rows' | 'results' | 'findingsOf'>,
  files: ResultFiles,
  { texts }: Pick<Deps, 'texts'>,
): Promise<void> {
  if (set.file === undefined) return;
  let index = 0;
  for await (const batch of set.file.table.batches()) {
    for (const row of batch) {
      const planned = rows[index++];
      if (planned === undefined) continue;
      const changed = changedCells(planned, results);
      const rejected = isInvalid(planned)
        ? rejectedCells(findingsOf(planned))
        : refusedRowCells(planned, results, texts);
      const isPending = statusOfRow(planned, results) === 'pending';
      if (changed !== undefined) await files.accepted.append([{ row, added: changed }]);
      else if (rejected !== undefined && !isPending) await files.rejected.append([{ row, added: rejected }]);
    }
  }
}

export function describeInput({ name, file, input, rows }: ChangeSet): InputReport {
  const { sha256 } = input;
  if (file === undefined) return { file: name, sha256, encoding: 'utf-8', delimiter: '', rows: rows.length };
  const { encoding, delimiter } = file.table.header;
  return { file: name, sha256, encoding, delimiter, rows: rows.length };
}
