import { describe, expect, it } from 'vitest';
import { startProgress } from '../../../src/output/progress/progress-state.ts';
import { createFilingEvents } from '../../../src/output/report/filing-events.ts';

const NOW = Date.UTC(2026, 10, 21, 8, 30);

function parse(text: string): readonly object[] {
  return text
    .trimEnd()
    .split('\n')
    .map((line): object => JSON.parse(line));
}

describe('events while rows are filed', () => {
  it('come in the order in which they happened, each with its time', async () => {
    let written = '';
    const events = createFilingEvents(
      (text) => {
        written += text;
        return Promise.resolve();
      },
      () => NOW,
    );
    events.progress(startProgress('file', 2, NOW));
    events.row({ file: 'a.csv', record: 1, status: 'filed', ticketNumber: 'T' });
    events.pause({ reason: 'asked', untilMs: NOW + 30_000, failure: 'service.unavailable' });
    events.resume();
    events.stop(undefined);
    await events.end();
    const at = '2026-11-21T08:30:00.000Z';
    expect(parse(written)).toEqual([
      {
        event: 'progress',
        at,
        total: 2,
        done: 0,
        left: 2,
        filed: 0,
        refused: 0,
        skipped: 0,
        invalid: 0,
        needsReview: 0,
      },
      { event: 'row', at, file: 'a.csv', record: 1, status: 'filed', ticketNumber: 'T' },
      { event: 'pause', at, reason: 'asked', until: '2026-11-21T08:30:30.000Z', failure: 'service.unavailable' },
      { event: 'resume', at },
      { event: 'stop', at },
    ]);
  });

  it('make the work wait for a reader that is far behind, and only then', async () => {
    let release: () => void = () => undefined;
    const events = createFilingEvents(
      () =>
        new Promise((resolve) => {
          release = resolve;
        }),
      () => NOW,
    );
    events.resume();
    await events.room();
    for (let record = 1; record < 4000; record += 1) {
      events.row({ file: 'a.csv', record, status: 'filed', ticketNumber: 'a ticket number' });
    }
    let hasRoom = false;
    const waiting = events.room().then(() => {
      hasRoom = true;
    });
    await Promise.resolve();
    expect(hasRoom).toBe(false);
    release();
    // The reader takes what came before, then the rest.
    await new Promise(setImmediate);
    release();
    await waiting;
    expect(hasRoom).toBe(true);
  });

  it('tell whoever waits for their end that they could not be written', async () => {
    const events = createFilingEvents(
      () => Promise.reject(new Error('full')),
      () => NOW,
    );
    events.resume();
    await expect(events.end()).rejects.toThrow('full');
  });
});
