import { describe, expect, it } from 'vitest';
import { followWork, type WorkFollower } from '../../src/commands/follow-work.ts';
import type { ProgressScreen } from '../../src/deps.ts';
import { loadTexts } from '../../src/i18n/load.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';

/** A screen and a clock in the hands of the test. */
async function follow(style: ProgressScreen['style']) {
  const timers = new Set<{ readonly ms: number; readonly act: () => void; due: number }>();
  const lines: string[] = [];
  const drawn: string[] = [];
  let now = 0;
  let cleared = 0;
  const screen: ProgressScreen = {
    style,
    columns: () => 77,
    draw: (line) => drawn.push(line),
    clear: () => {
      cleared += 1;
    },
    every(ms, act) {
      const timer = { ms, act, due: now + ms };
      timers.add(timer);
      return () => timers.delete(timer);
    },
  };
  const follower: WorkFollower = await followWork('file', 100, {
    openProgress: () => Promise.resolve(screen),
    clock: { now: () => now, today: () => isoDate('2026-11-21') },
    terminal: {
      out: () => Promise.resolve(),
      err: (text) => lines.push(text),
      isInteractive: false,
      isOutTerminal: false,
      columns: 80,
      outWidth: Number.POSITIVE_INFINITY,
      errWidth: Number.POSITIVE_INFINITY,
    },
    texts: await loadTexts('en'),
  });
  return {
    follower,
    lines,
    drawn,
    cleared: () => cleared,
    timers: () => timers.size,
    pass(ms: number): void {
      const end = now + ms;
      for (;;) {
        const next = [...timers].filter(({ due }) => due <= end).toSorted((a, b) => a.due - b.due)[0];
        if (next === undefined) break;
        now = next.due;
        next.due += next.ms;
        next.act();
      }
      now = end;
    },
  };
}

describe('progress in lines', () => {
  it('is a line every ten seconds', async () => {
    const { follower, lines, pass } = await follow('lines');
    follower.tell({ kind: 'row', status: 'filed' });
    pass(25_000);
    expect(lines).toHaveLength(2);
    expect(lines[0]).toBe('Filing: 1 of 100 rows done, 99 left; 1 filed; 0 refused\n');
  });

  it('says nothing of work that is done sooner', async () => {
    const { follower, lines, timers, pass } = await follow('lines');
    pass(9999);
    follower.close();
    pass(60_000);
    expect(lines).toEqual([]);
    expect(timers()).toBe(0);
  });

  it('says of a pause that lasts why and until when', async () => {
    const { follower, lines, pass } = await follow('lines');
    follower.tell({ kind: 'pause', reason: 'asked', ms: 2000 });
    pass(2000);
    follower.tell({ kind: 'resume' });
    follower.tell({ kind: 'pause', reason: 'failing', ms: 30_000 });
    pass(8000);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('waiting (service not answering) until ');
    expect(lines[0]).toContain('for another 22 seconds');
  });
});

describe('progress as a bar', () => {
  it('is drawn now and then, at once when everything waits, and taken away at the end', async () => {
    const { follower, lines, drawn, cleared, timers, pass } = await follow('bar');
    pass(1000);
    expect(drawn).toHaveLength(4);
    follower.tell({ kind: 'pause', reason: 'asked', ms: 2000 });
    expect(drawn).toHaveLength(5);
    expect(drawn.at(-1)).toMatch(/^Waiting .*0\/100 · asked by the service/);
    follower.close();
    expect(cleared()).toBe(1);
    expect(timers()).toBe(0);
    expect(lines).toEqual([]);
  });
});

describe('no progress', () => {
  it('is shown where it is not wanted', async () => {
    const { follower, lines, drawn, pass } = await follow('none');
    follower.tell({ kind: 'pause', reason: 'asked', ms: 60_000 });
    pass(60_000);
    expect([lines, drawn]).toEqual([[], []]);
  });
});
