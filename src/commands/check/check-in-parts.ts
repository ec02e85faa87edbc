import type { PartCheckers } from '../../deps.ts';
import { readIdentity } from '../../domain/rules/row-numbers.ts';
import { NOBODY_MET, type MetRows, type RunMemory } from '../../domain/rules/run-memory.ts';
import { InterruptedError } from '../../errors/app-error.ts';
import type { FilePart } from '../../io/csv/plan-parts.ts';
import type { RequestFile } from '../../io/csv/request-file.ts';
import { findingAt, type PartReport } from '../../output/report/part-report.ts';
import { countVerdict, type PartVisitor, type VerdictCounts } from './check-files.ts';
import { isValid, type JudgeAmong, type JudgedRow } from './judge.ts';

/** Large enough that passing it on costs little beside checking it; the rows of a larger one outlive the young generation. */
export const PART_BYTES = 131_072;

/** Parts that are checked or wait, for each thread: none of them stands still while this one reads on. */
const PARTS_A_THREAD = 2;

export interface PartCheck {
  readonly file: RequestFile;
  readonly fileIndex: number;
  readonly checkers: PartCheckers;
  /** Of all rows before, those of other files included. */
  readonly memory: RunMemory;
  readonly judge: JudgeAmong;
  readonly visitor: PartVisitor;
  readonly signal: AbortSignal;
  readonly partBytes?: number;
}

/**
 * Checks a file in several threads. They judge each row by itself; here its parts come back in order, all rows are
 * remembered, and those that have to do with earlier ones, of the same worker or with the same reference, are read and
 * judged once more, among them. So are rows that the visitor wants to see. The result is that of checking row after row.
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
    if (signal.aborted) throw new InterruptedError('interrupted.before');
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
  const met = meetRows(report, check);
  const again = [...new Set([...met.keys(), ...wantedRows(report, met, visitor)])].toSorted((a, b) => a - b);
  const judged = await judgeAgain(again, met, part, report, check);
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

/** Remembers the rows of a part; gives those that have to do with rows before them. */
function meetRows(
  { rows, identities, lines }: PartReport,
  { memory, fileIndex }: PartCheck,
): ReadonlyMap<number, MetRows> {
  const met = new Map<number, MetRows>();
  for (let row = 0; row < rows; row += 1) {
    const line = lines[row] ?? 0;
    const found = memory.meet(readIdentity(identities, row, fileIndex, line), fileIndex, line);
    if (found !== NOBODY_MET) met.set(row, found);
  }
  return met;
}

/** The first rows of each rule that the visitor still wants to see, besides those that are judged again anyway. */
function wantedRows(report: PartReport, met: ReadonlyMap<number, MetRows>, visitor: PartVisitor): readonly number[] {
  const left = new Map<string, number>();
  const rows: number[] = [];
  for (const [index, row] of report.foundIn.entries()) {
    if (met.has(row)) continue;
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
  met: ReadonlyMap<number, MetRows>,
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
  const byLine = new Map([...met].map(([row, rowsBefore]) => [lines[row], rowsBefore]));
  return judge(rows, file.header.file, (_request, line) => byLine.get(line) ?? NOBODY_MET);
}
