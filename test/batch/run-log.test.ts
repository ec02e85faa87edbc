import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RunLog, stateOf } from '../../src/batch/run-log.ts';
import { fold } from '../../src/batch/run-state.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';

const at = '2026-11-21T08:30:00.000Z';
const header: JournalRecord = {
  type: 'run',
  runId: '20261121-083000-ab12',
  toolVersion: '0.1.0',
  targetId: 'here',
  startedAt: at,
  inputs: [],
};
const ended: JournalRecord = {
  type: 'ended',
  endedAt: at,
  counts: { rows: 2, invalid: 0, filed: 1, refused: 0, skipped: 0, needsReview: 1, pending: 0 },
};

const intent = (row: string): JournalRecord => ({
  type: 'create.intent',
  row,
  clientReference: `reference of ${row}`,
  idempotencyKey: 'key',
  isKeyed: true,
  attempt: 1,
  at,
  bodyJson: '{}',
});
const filed = (row: string): JournalRecord => ({
  type: 'create.outcome',
  row,
  filing: 'f',
  at,
  result: { status: 'filed', ticketNumber: `T-${row}`, submittedAt: at, warnings: [], adopted: false },
});
const doubtful = (row: string): JournalRecord => ({
  type: 'create.outcome',
  row,
  filing: 'f',
  at,
  result: { status: 'needsReview', candidates: ['T-1', 'T-2'] },
});
const adopted = (row: string): JournalRecord => ({
  type: 'review',
  row,
  at,
  decision: { do: 'adopt', ticketNumber: 'T-2', submittedAt: at, filing: 'f' },
});
const sendAgain = (row: string): JournalRecord => ({ type: 'review', row, at, decision: { do: 'sendAgain' } });

function log(...records: readonly JournalRecord[]): RunLog {
  const run = new RunLog();
  for (const record of records) run.apply(record);
  return run;
}

/** What a person, or a program, does with a row until it is known, or until it counts as never sent. */
const round = fc.tuple(
  fc.integer({ min: 1, max: 2 }),
  fc.constantFrom([filed], [doubtful], [doubtful, adopted], [adopted], []),
);
/** A row as its journal may tell it: rounds that end with “send again”, and a last one. */
const history = fc
  .tuple(fc.array(fc.tuple(fc.integer({ min: 1, max: 2 }), fc.constantFrom([doubtful], [])), { maxLength: 2 }), round)
  .map(([again, [sendings, end]]) => [
    ...again.flatMap(([count, outcome]) => [...repeat(count), ...outcome, sendAgain]),
    ...repeat(sendings),
    ...end,
  ]);

function repeat(count: number): readonly (typeof intent)[] {
  return Array.from({ length: count }, () => intent);
}

describe('what a journal tells', () => {
  it('agrees with what the engine decides on', () => {
    fc.assert(
      fc.property(fc.array(history, { maxLength: 4 }), (rows) => {
        const records = rows.flatMap((steps, index) => steps.map((step) => step(`row-${String(index)}`)));
        const [told, decided] = [log(...records), fold(records)];
        for (const index of rows.keys()) {
          const key = `row-${String(index)}`;
          const row = told.row(key);
          const state = row === undefined ? undefined : stateOf(row);
          expect(state === 'inDoubt' ? 'pending' : state).toBe(decided.outcomeOf(key)?.status);
        }
      }),
    );
  });

  it('ends with its last record, and goes on when it is taken up', () => {
    const resumed: JournalRecord = { type: 'resumed', toolVersion: '0.1.0', resumedAt: at, inputs: [] };
    expect(log(header, intent('a'), filed('a'), ended).end).toBeDefined();
    expect(log(header, ended, resumed).end).toBeUndefined();
    expect(log(header, ended, resumed).resumptions).toHaveLength(1);
  });

  it('counts what a person decided after the end', () => {
    const run = log(
      header,
      intent('a'),
      doubtful('a'),
      intent('b'),
      doubtful('b'),
      ended,
      adopted('a'),
      sendAgain('b'),
    );
    expect(run.counts()).toEqual({ filed: 1, refused: 0, needsReview: 0, inDoubt: 0 });
    expect(run.adoptedSinceEnd).toBe(1);
  });

  it('keeps what was sent only while nobody knows what became of it', () => {
    const bodies = Array.from(log(intent('a'), intent('b'), filed('b'), intent('c'), doubtful('c')).rows, (row) =>
      row.kind === 'create' ? row.bodyJson : undefined,
    );
    expect(bodies).toEqual(['{}', undefined, '{}']);
  });

  it('tells changes of requests that are filed', () => {
    const run = log(
      {
        type: 'change.intent',
        row: 'x',
        kind: 'cancel',
        ticketNumber: 'T-1',
        idempotencyKey: 'k',
        isKeyed: false,
        attempt: 1,
        at,
        body: {},
      },
      {
        type: 'change.outcome',
        row: 'x',
        kind: 'cancel',
        ticketNumber: 'T-1',
        at,
        result: { status: 'filed', part: 'T-1-A', submittedAt: at, adopted: false },
      },
      {
        type: 'change.intent',
        row: 'y',
        kind: 'modify',
        ticketNumber: 'T-2',
        idempotencyKey: 'k',
        isKeyed: false,
        attempt: 2,
        at,
        body: { newEndDate: '2027-01-31' },
      },
    );
    expect([...run.rows]).toMatchObject([
      { kind: 'cancel', ticketNumber: 'T-1', result: { status: 'filed', part: 'T-1-A' } },
      { kind: 'modify', ticketNumber: 'T-2', attempts: 2, result: undefined },
    ]);
  });
});
