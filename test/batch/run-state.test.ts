import { describe, expect, it } from 'vitest';
import { RunState } from '../../src/batch/run-state.ts';
import type { CreateIntent, CreateOutcome } from '../../src/schemas/files/journal-record.ts';

const AT = '2026-11-21T08:30:00.000Z';

/** An intent that counts how often its key is read. */
class CountingIntent implements CreateIntent {
  readonly type = 'create.intent';
  readonly row = 'row-1';
  readonly clientReference = 'R-1';
  readonly isKeyed = true;
  readonly attempt = 1;
  readonly at = AT;
  readonly bodyJson = '{}';
  reads = 0;

  get idempotencyKey(): string {
    this.reads += 1;
    return 'key-1';
  }
}

const outcome: CreateOutcome = {
  type: 'create.outcome',
  row: 'row-1',
  filing: 'f',
  at: AT,
  result: { status: 'filed', ticketNumber: 'T-1', submittedAt: AT, warnings: ['late'], adopted: false },
};

describe('what the records of a run mean together', () => {
  it('is known without reading the intent of a row that was sent once and has an outcome', () => {
    const state = new RunState();
    const intent = new CountingIntent();
    state.apply(intent);
    state.apply(outcome);
    expect(intent.reads).toBe(0);
    expect(state.outcomeOf('row-1')).toEqual({
      status: 'filed',
      ticketNumber: 'T-1',
      submittedAt: AT,
      warnings: [{ code: '', label: 'late' }],
      adopted: false,
    });
  });

  it('needs the keys of a row that was sent twice', () => {
    const state = new RunState();
    const [first, second] = [new CountingIntent(), new CountingIntent()];
    state.apply(first);
    state.apply(second);
    expect([first.reads, second.reads]).toEqual([1, 1]);
  });
});
