import { describe, expect, it } from 'vitest';
import type { PartVisitor } from '../../../src/commands/check/check-files.ts';
import { followCheck } from '../../../src/commands/check/follow-check.ts';
import type { ProgressScreen } from '../../../src/deps.ts';
import { loadTexts } from '../../../src/i18n/load.ts';
import { openRequestFile } from '../../../src/io/csv/open-request-file.ts';
import type { FilePart } from '../../../src/io/csv/plan-parts.ts';
import type { RequestFile } from '../../../src/io/csv/request-file.ts';
import type { PartReport } from '../../../src/output/report/part-report.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { temporaryFolder } from '../../io/csv/temporary-folder.ts';
import { toCsv, validRows } from '../../support/e2e/request-rows.ts';

const folder = temporaryFolder();

/** Sees everything, and does nothing. */
const silent: PartVisitor = {
  row: () => undefined,
  rows: () => undefined,
  wanted: () => 0,
  flush: () => Promise.resolve(),
};

async function open(name: string, rows: number): Promise<RequestFile> {
  const path = folder.file(toCsv(validRows(rows)), name);
  return openRequestFile(path, { defaults: {}, name });
}

async function follow(files: readonly RequestFile[]) {
  const drawn: string[] = [];
  const acts = new Set<() => void>();
  let now = 0;
  const screen: ProgressScreen = {
    style: 'bar',
    columns: () => 60,
    draw: (line) => drawn.push(line),
    clear: () => undefined,
    every(_ms, act) {
      acts.add(act);
      return () => acts.delete(act);
    },
  };
  const follower = await followCheck(files, {
    openProgress: () => Promise.resolve(screen),
    clock: { now: () => now, today: () => isoDate('2026-11-21') },
    terminal: {
      out: () => Promise.resolve(),
      err: () => undefined,
      isInteractive: false,
      isOutTerminal: false,
      columns: 80,
      outWidth: 80,
      errWidth: 80,
    },
    texts: await loadTexts('en'),
  });
  return {
    follower,
    drawn,
    timers: () => acts.size,
    /** A second later. */
    tick(): void {
      now += 1000;
      for (const act of acts) act();
    },
  };
}

/** How much of the bar is full, of each line drawn. */
const fullness = (drawn: readonly string[]): readonly number[] => drawn.map((line) => line.split('█').length - 1);

function expectSteady(drawn: readonly string[]): void {
  const full = fullness(drawn);
  expect(full).toEqual(full.toSorted((a, b) => a - b));
  expect(new Set(full).size).toBeGreaterThan(5);
}

async function reportOf(file: RequestFile, part: FilePart): Promise<PartReport> {
  const starts: number[] = [];
  for (const rows of file.readPart(part)) starts.push(...rows.starts);
  return {
    rows: starts.length,
    identities: new Float64Array(),
    starts: Float64Array.from(starts),
    lines: new Uint32Array(starts.length),
    isInvalid: new Uint8Array(starts.length),
    warnings: new Uint16Array(starts.length),
    foundIn: new Uint32Array(),
    ruleIndexes: new Uint16Array(),
    severityIndexes: new Uint8Array(),
    texts: undefined,
  };
}

describe('the progress of a check', () => {
  it('is not shown for files that are checked in no time', async () => {
    const { follower, timers } = await follow([await open('small.csv', 3)]);
    expect(timers()).toBe(0);
    expect(follower.rows(silent)).toBe(silent);
  });

  it('goes steadily through several files, row by row', async () => {
    const files = [await open('one.csv', 4000), await open('two.csv', 4000)];
    const { follower, drawn, tick, timers } = await follow(files);
    const visitor = follower.rows(silent);
    for (const [fileIndex, file] of files.entries()) {
      for await (const batch of file.batches()) {
        for (const row of batch) visitor.row(row, fileIndex, [], true);
        await visitor.flush();
        tick();
      }
    }
    expectSteady(drawn);
    expect(drawn.at(-1)).toContain('8000/');
    follower.close();
    expect(timers()).toBe(0);
  });

  it('goes steadily through several files, part by part', async () => {
    const files = [await open('one.csv', 4000), await open('two.csv', 4000)];
    const { follower, drawn, tick } = await follow(files);
    const visitor = follower.parts(silent);
    for (const file of files) {
      for await (const part of file.parts(50_000)) {
        const report = await reportOf(file, part);
        visitor.rows(report, 0, report.rows);
        await visitor.flush();
        tick();
      }
    }
    expectSteady(drawn);
    expect(drawn.at(-1)).toContain('8000/');
    follower.close();
  });
});
