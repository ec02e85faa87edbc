import type { Deps } from '../../deps.ts';
import type { ResultRow } from '../../io/csv/dialect-writer.ts';
import type { PlacedResult } from '../../io/csv/result-writer.ts';
import type { RawRow, RequestFile } from '../../io/csv/request-file.ts';
import type { ReportSink } from '../../output/report/json-report.ts';
import {
  NO_COUNTS,
  type ReportCounts,
  type ReportedFinding,
  type ReportHead,
} from '../../output/report/report-types.ts';
import { checkFiles, sumCounts, type CheckedFile, type RowVisitor } from '../check/check-files.ts';
import type { Judge } from '../check/judge.ts';
import { openOutputs, type OutputDeps } from '../check/open-outputs.ts';
import { inWords, type ReportFinding } from '../check/report-findings.ts';
import { rejectedCells } from '../check/result-visitor.ts';
import {
  acceptedCells,
  describeOutcome,
  filedBeforeFinding,
  refusedCells,
  statusOf,
  warningsOf,
} from './result-cells.ts';
import type { RowResults } from './row-results.ts';

export interface ResultsToWrite {
  readonly files: readonly RequestFile[];
  /** A fresh one: it remembers rows. */
  readonly judge: Judge;
  readonly results: RowResults;
  readonly reportFinding: readonly ReportFinding[];
  readonly head: ReportHead;
  readonly outDir: string | undefined;
  /** Told everything as well; for standard output. */
  readonly report: ReportSink;
}

export interface WrittenResults {
  /** Of all files together. */
  readonly counts: ReportCounts;
  /** The files, in the order of the inputs. */
  readonly placed: readonly PlacedResult[];
}

type WritingDeps = OutputDeps & Pick<Deps, 'texts'>;

interface OpenResults {
  readonly visitor: RowVisitor;
  readonly counts: () => ReportCounts;
  finish(checked: CheckedFile): Promise<readonly PlacedResult[]>;
  discard(): Promise<void>;
}

/**
 * Reads the inputs once more, in order, and writes for each what was accepted, what is to be corrected, and the report.
 * Rows whose outcome is unknown stand in the report only: in the file of rejected rows they would be sent again.
 * @throws OutputError; the journal still holds every outcome.
 */
export async function writeResults(toWrite: ResultsToWrite, deps: WritingDeps): Promise<WrittenResults> {
  const { checked, placed } = await writeFiles(toWrite, deps);
  const counts = sumCounts(checked.map((file) => file.counts));
  await toWrite.report.end(
    checked.map(({ input }) => input),
    counts,
  );
  return { counts, placed };
}

async function writeFiles(
  { files, judge, results, reportFinding, head, outDir, report }: ResultsToWrite,
  deps: WritingDeps,
): Promise<{ readonly checked: readonly CheckedFile[]; readonly placed: readonly PlacedResult[] }> {
  const open: OpenResults[] = [];
  try {
    for (const [index, file] of files.entries()) {
      open.push(await openFor(file, inWords(reportFinding, index), results, index, head, outDir, report, deps));
    }
    const visitor: RowVisitor = {
      row: (row, fileIndex, findings, isRowValid) => open[fileIndex]?.visitor.row(row, fileIndex, findings, isRowValid),
      async flush() {
        for (const each of open) await each.visitor.flush();
        await report.flush();
      },
    };
    // What is done is done: an interruption must not keep its results from being written.
    const checked = await checkFiles(files, judge, visitor, new AbortController().signal);
    const placed: PlacedResult[] = [];
    const complete: CheckedFile[] = [];
    for (const [index, file] of checked.entries()) {
      const results = open[index];
      if (results === undefined) continue;
      const withOutcomes = { ...file, counts: withCounts(file.counts, results.counts()) };
      complete.push(withOutcomes);
      placed.push(...(await results.finish(withOutcomes)));
    }
    return { checked: complete, placed };
  } finally {
    for (const each of open) await each.discard();
  }
}

async function openFor(
  file: RequestFile,
  reportFinding: ReportFinding,
  results: RowResults,
  index: number,
  head: ReportHead,
  outDir: string | undefined,
  stdoutReport: ReportSink,
  deps: WritingDeps,
): Promise<OpenResults> {
  const { texts } = deps;
  const { results: target, document, report: fileReport } = await openOutputs(file, outDir, head, deps);
  const sinks = [fileReport, stdoutReport];
  const accepted: ResultRow[] = [];
  const rejected: ResultRow[] = [];
  const counts = { ...NO_COUNTS };

  function tellInvalid(row: RawRow, reported: readonly ReportedFinding[]): void {
    rejected.push({ row, added: rejectedCells(reported) });
    for (const sink of sinks) sink.outcome({ ...placeOf(row), status: 'invalid' });
  }

  function placeOf({ line, record, request }: RawRow) {
    const { clientReference } = request;
    return { file: file.header.file, line, record, ...(clientReference !== undefined && { clientReference }) };
  }

  function tellSent(row: RawRow): void {
    const result = results.get(index, row.record);
    const status = statusOf(result);
    const place = placeOf(row);
    counts[status] += 1;
    counts.serviceWarnings += warningsOf(result).length;
    const cells = acceptedCells(result, texts);
    if (cells !== undefined) accepted.push({ row, added: cells });
    else if (result.how === 'filedBefore') {
      const finding = filedBeforeFinding(place, result.before.ticketNumber, texts);
      rejected.push({ row, added: rejectedCells([finding]) });
      for (const sink of sinks) sink.finding(finding);
    } else if (result.outcome.status === 'refused') {
      rejected.push({ row, added: refusedCells(result.outcome, result, texts) });
    }
    for (const sink of sinks) sink.outcome(describeOutcome(place, result, texts));
  }

  return {
    visitor: {
      row(row, _fileIndex, findings, isRowValid) {
        const reported = findings.map((finding) => reportFinding(row, finding));
        for (const sink of sinks) for (const finding of reported) sink.finding(finding);
        if (isRowValid) tellSent(row);
        else tellInvalid(row, reported);
      },
      async flush() {
        await target.accepted.append(accepted.splice(0));
        await target.rejected.append(rejected.splice(0));
        await fileReport.flush();
      },
    },
    counts: () => counts,
    async finish(checked) {
      await fileReport.end([checked.input], checked.counts);
      const placed = await target.commit();
      await document.commit();
      return [...placed, { path: target.paths.report, became: 'written' }];
    },
    async discard() {
      await target.discard();
      await document.discard();
    },
  };
}

/** A valid row that was filed before with other content turned out to be invalid after all. */
function withCounts(checked: ReportCounts, outcomes: ReportCounts): ReportCounts {
  const { serviceWarnings, filed, refused, skipped, needsReview, pending, invalid } = outcomes;
  return {
    ...checked,
    valid: checked.valid - invalid,
    invalid: checked.invalid + invalid,
    serviceWarnings,
    filed,
    refused,
    skipped,
    needsReview,
    pending,
  };
}
