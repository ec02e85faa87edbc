import { describe, expect, it } from 'vitest';
import {
  advance,
  lookAhead,
  startProgress,
  type Progress,
  type ProgressEvent,
} from '../../../src/output/progress/progress-state.ts';

const filed: ProgressEvent = { kind: 'row', status: 'filed' };

/** Rows filed one after the other, each so many milliseconds after the last. */
function fileRows(progress: Progress, count: number, from: number, stepMs: number): Progress {
  return Array.from({ length: count }, (_, index) => from + (index + 1) * stepMs).reduce(
    (state, at) => advance(state, filed, at),
    progress,
  );
}

describe('what is told of time left', () => {
  it('is nothing before there is something to reckon with', () => {
    const progress = fileRows(startProgress('file', 100, 0), 2, 0, 100);
    expect(lookAhead(progress, 200)).toMatchObject({ left: 98, leftMs: undefined, rowsPerSecond: undefined });
  });

  it('is what the pace of late makes of the rest', () => {
    const progress = fileRows(startProgress('file', 200, 0), 100, 0, 100);
    const { left, leftMs, rowsPerSecond } = lookAhead(progress, 10_000);
    expect(left).toBe(100);
    expect(rowsPerSecond).toBeCloseTo(10);
    expect(leftMs).toBeCloseTo(10_000);
  });

  it('forgets how fast things went a while ago', () => {
    const fast = fileRows(startProgress('file', 10_000, 0), 1000, 0, 10);
    const slow = fileRows(fast, 60, 10_000, 1000);
    expect(lookAhead(slow, 70_000).rowsPerSecond).toBeCloseTo(1);
  });

  it('grows while no answer comes', () => {
    const progress = fileRows(startProgress('file', 200, 0), 100, 0, 100);
    const [soon, later] = [lookAhead(progress, 11_000), lookAhead(progress, 20_000)];
    expect(later.leftMs).toBeGreaterThan(soon.leftMs ?? Number.NaN);
  });

  it('counts the rest of a pause, and not the pause as slowness', () => {
    const before = fileRows(startProgress('file', 200, 0), 100, 0, 100);
    const paused = advance(before, { kind: 'pause', reason: 'asked', ms: 60_000 }, 10_000);
    expect(lookAhead(paused, 40_000)).toMatchObject({ pauseMs: 30_000, leftMs: 40_000 });
    const resumed = advance(paused, { kind: 'resume' }, 70_000);
    expect(lookAhead(resumed, 70_000)).toMatchObject({ pauseMs: undefined, leftMs: 10_000 });
  });

  it('does not take rows filed before for answers', () => {
    let progress = startProgress('file', 1000, 0);
    for (let row = 0; row < 900; row += 1) progress = advance(progress, { kind: 'row', status: 'skipped' }, 10);
    progress = fileRows(progress, 50, 10, 100);
    expect(lookAhead(progress, 5010).rowsPerSecond).toBeCloseTo(10, 0);
  });

  it('is nothing once a stop was asked for', () => {
    const progress = fileRows(startProgress('file', 200, 0), 100, 0, 100);
    expect(lookAhead(advance(progress, { kind: 'stop' }, 10_000), 10_000).leftMs).toBeUndefined();
  });
});

describe('a pause', () => {
  it('lasts as long as the longest that was asked for', () => {
    let progress = startProgress('file', 10, 0);
    progress = advance(progress, { kind: 'pause', reason: 'asked', ms: 30_000 }, 0);
    progress = advance(progress, { kind: 'pause', reason: 'failing', ms: 1000 }, 10_000);
    expect(progress.pause).toEqual({ reason: 'failing', since: 0, until: 30_000 });
  });

  it('that nobody began ends without a trace', () => {
    const progress = startProgress('file', 10, 0);
    expect(advance(progress, { kind: 'resume' }, 5)).toEqual(progress);
  });
});

describe('rows left without an outcome', () => {
  it('count as left, not as done', () => {
    const progress = advance(startProgress('file', 10, 0), { kind: 'row', status: 'pending' }, 5);
    expect(lookAhead(progress, 5).left).toBe(10);
    expect(progress.counts.pending).toBe(1);
  });
});

describe('a check of a file whose rows nobody has counted', () => {
  it('reckons with the share that was read', () => {
    const progress = advance(startProgress('check', undefined, 0), { kind: 'checked', rows: 1000, share: 0.25 }, 5000);
    expect(lookAhead(progress, 5000)).toMatchObject({ left: 3000, leftMs: 15_000 });
  });
});
