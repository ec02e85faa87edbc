import { describe, expect, it } from 'vitest';
import { fold } from '../../src/batch/run-state.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';

const AT = '2026-11-21T08:30:00.000Z';
const intent: JournalRecord = {
  type: 'create.intent',
  row: 'row-1',
  clientReference: 'R-1',
  idempotencyKey: 'key-1',
  isKeyed: false,
  attempt: 1,
  at: AT,
  bodyJson: '{}',
};
const doubtful: JournalRecord = {
  type: 'create.outcome',
  row: 'row-1',
  filing: 'f',
  at: AT,
  result: { status: 'needsReview', candidates: ['T-1', 'T-2'] },
};

describe('a row that a person decided about', () => {
  it('is filed as the ticket that was chosen', () => {
    const decision = { do: 'adopt', ticketNumber: 'T-2', submittedAt: AT, filing: 'f' } as const;
    const state = fold([intent, doubtful, { type: 'review', row: 'row-1', at: AT, decision }]);
    expect(state.outcomeOf('row-1')).toMatchObject({ status: 'filed', ticketNumber: 'T-2', adopted: true });
    expect([state.hasTicket('T-2'), state.hasTicket('T-1')]).toEqual([true, false]);
  });

  it.each([
    { name: 'needed review', records: [intent, doubtful] },
    { name: 'was in doubt', records: [intent] },
  ])('counts as never sent when none of the requests is the row, if it $name', ({ records }) => {
    const state = fold([...records, { type: 'review', row: 'row-1', at: AT, decision: { do: 'sendAgain' } }]);
    expect(state.outcomeOf('row-1')).toBeUndefined();
    expect(state.intentOf('row-1')).toBeUndefined();
    expect(state.inDoubt()).toEqual([]);
  });
});
