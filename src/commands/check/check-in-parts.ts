import type { PartCheckers } from '../../deps.ts';
import { NO_EARLIER_REQUESTS, type EarlierRequest, type RequestMemory } from '../../domain/rules/earlier-requests.ts';
import { readRequest } from '../../domain/rules/request-numbers.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import type { FilePart } from '../../io/csv/plan-parts.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { findingAt, type PartReport } from '../../output/report/part-report.ts';
import { countVerdict, type PartVisitor, type VerdictCounts } from './check-files.ts';
import { isValid, type JudgeAmong, type JudgedRow } from './judge.ts';

/** Large enough that passing it on costs nothing beside checking it, small enough to keep every thread busy. */
export const PART_BYTES = 1_048_576;

/** Parts that are checked or wait, for each thread: none of them stands still while this one reads on. */
const PARTS_A_THREAD = 2;

export interface PartCheck {
  readonly file: RequestFile;
  readonly fileIndex: number;
  readonly checkers: PartCheckers;
  /** Of the requests on all rows before, those of other files included. */
  readonly memory: RequestMemory;
  readonly judge: JudgeAmong;
  readonly visitor: PartVisitor;
  readonly signal: AbortSignal;
  readonly partBytes?: number;
}

/**
 * Checks a file in several threads. They judge each row by itself; here its parts come back in order, the requests of all
 * rows are remembered, and the rows of a worker who was met before are read and judged once more, among the earlier ones.
 * So are rows that the visitor wants to see. The result is that of checking row after row.
 * @throws InputError, InterruptedError as `checkFiles`
 */
export async function checkInParts(check: PartCheck): Promise<VerdictCounts> {
  const { file, checkers, signal, partBytes = PART_BYTES } = check;
  const counts: VerdictCounts = { rows: 0, invalid: 0, warnings: 0 };
  const waiting: { readonly part: FilePart; readonly report: Promise<PartReport> }[] = [];

  async function takeFirst(): Promise<void> {
    const first = waiting.shift();
    if (first === undefined) return;
    await takePart(first.part, await first.report, counts, check);
    if (signal.aborted) throw new InterruptedError('interrupted');
  }

  for await (const part of file.parts(partBytes)) {
    const report = checkers.check(part);
    // Of several parts that cannot be read the first counts; the others must not end the process.
    report.catch(() => undefined);
    waiting.push({ part, report });
    if (waiting.length >= checkers.count * PARTS_A_THREAD) await takeFirst();
  }
  while (waiting.length > 0) await takeFirst();
  return counts;
}

async function takePart(part: FilePart, report: PartReport, counts: VerdictCounts, check: PartCheck): Promise<void> {
  const { visitor, fileIndex } = check;
  const earlier = meetRequests(report, check);
  const again = [...new Set([...earlier.keys(), ...wantedRows(report, visitor)])].toSorted((a, b) => a - b);
  const judged = await judgeAgain(again, earlier, part, report, check);
  let next = 0;
  for (const [index, at] of again.entries()) {
    tellRows(next, at);
    next = at + 1;
    const verdict = judged[index];
    if (verdict === undefined) continue;
    const { row, findings } = verdict;
    countVerdict(counts, findings);
    visitor.row(row, fileIndex, findings, isValid(findings));
  }
  tellRows(next, report.rows);
  await visitor.flush();

  /** Rows on which the other thread had the last word. */
  function tellRows(from: number, to: number): void {
    if (from >= to) return;
    counts.rows += to - from;
    for (let row = from; row < to; row += 1) {
      counts.invalid += report.isInvalid[row] ?? 0;
      counts.warnings += report.warnings[row] ?? 0;
    }
    visitor.rows(report, from, to);
  }
}

/** Remembers the requests of a part; gives the rows whose worker was met before, with the earlier requests. */
function meetRequests(
  { rows, requests, lines }: PartReport,
  { memory, fileIndex }: PartCheck,
): ReadonlyMap<number, readonly EarlierRequest[]> {
  const met = new Map<number, readonly EarlierRequest[]>();
  for (let row = 0; row < rows; row += 1) {
    const request = readRequest(requests, row, fileIndex, lines[row] ?? 0);
    const earlier = request === undefined ? NO_EARLIER_REQUESTS : memory.meet(request);
    if (earlier.length > 0) met.set(row, earlier);
  }
  return met;
}

/** The first rows of each rule that the visitor still wants to see. */
function wantedRows(report: PartReport, visitor: PartVisitor): readonly number[] {
  const left = new Map<string, number>();
  const rows: number[] = [];
  for (const [index, row] of report.foundIn.entries()) {
    const { ruleId, severity } = findingAt(report, index);
    const key = `${severity} ${ruleId}`;
    const count = left.get(key) ?? visitor.wanted(ruleId, severity);
    if (count > 0) rows.push(row);
    left.set(key, count - 1);
  }
  return rows;
}

async function judgeAgain(
  again: readonly number[],
  earlier: ReadonlyMap<number, readonly EarlierRequest[]>,
  part: FilePart,
  { starts, lines }: PartReport,
  { file, judge }: PartCheck,
): Promise<readonly JudgedRow[]> {
  const rows = await file.readRows(
    again.map((row) => ({
      start: starts[row] ?? part.end,
      end: starts[row + 1] ?? part.end,
      line: lines[row] ?? 0,
      record: part.rowsBefore + row + 1,
    })),
  );
  const byLine = new Map([...earlier].map(([row, requests]) => [lines[row], requests]));
  return judge(rows, file.header.file, (_request, line) => byLine.get(line) ?? NO_EARLIER_REQUESTS);
}
