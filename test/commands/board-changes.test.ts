import { describe, expect, it } from 'vitest';
import { findChanges, findChangesSince, rememberLook } from '../../src/commands/board/find-changes.ts';
import type { Look } from '../../src/io/looks/look-file.ts';

const A = '04W-00216N5-ND-Z';
const B = '04W-00216N6-SP-Z';
const item = (ticketNumber: string, status: string, submissionDateTime = '2026-10-01T09:00:00Z') => ({
  ticketNumber,
  status,
  submissionDateTime,
});
type Items = readonly ReturnType<typeof item>[];

/** Looks at the board, one after the other; the last one. */
function lookOn(...looks: readonly (readonly [at: string, items: Items])[]): Look {
  let look: Look | undefined;
  for (const [at, items] of looks) look = rememberLook(at, items, findChanges(items, look), look);
  if (look === undefined) throw new Error('no look');
  return look;
}

describe('what changed since a day', () => {
  it('is told across all the looks since, not only the last', () => {
    const look = lookOn(
      ['2026-11-01T09:00:00Z', [item(A, 'awaitingWorker'), item(B, 'awaitingWorker')]],
      ['2026-11-10T09:00:00Z', [item(A, 'awaitingProcessing'), item(B, 'awaitingWorker')]],
      ['2026-11-20T09:00:00Z', [item(A, 'inProcessing'), item(B, 'awaitingWorker')]],
    );
    const now = [item(A, 'inProcessing'), item(B, 'awaitingWorker')];
    expect(findChangesSince('2026-11-05', now, look)).toEqual([
      { ticketNumber: A, from: 'awaitingWorker', to: 'inProcessing' },
    ]);
    expect(findChangesSince('2026-11-15', now, look)).toEqual([
      { ticketNumber: A, from: 'awaitingProcessing', to: 'inProcessing' },
    ]);
    expect(findChangesSince('2026-11-21', now, look)).toEqual([]);
  });

  it('holds what was filed since, even at the first look, by the day in Belgium', () => {
    const late = item(A, 'awaitingWorker', '2026-10-31T23:30:00Z');
    const look = lookOn(['2026-11-02T09:00:00Z', [late]]);
    expect(findChangesSince('2026-11-01', [late], look)).toEqual([{ ticketNumber: A, to: 'awaitingWorker' }]);
    expect(findChangesSince('2026-11-02', [late], look)).toEqual([]);
  });

  it('takes the day of a look by the clocks of Belgium', () => {
    const look = lookOn(
      ['2026-11-01T09:00:00Z', [item(A, 'awaitingWorker')]],
      // Half past midnight on 30 November.
      ['2026-11-29T23:30:00Z', [item(A, 'cancelled')]],
    );
    expect(findChangesSince('2026-11-30', [item(A, 'cancelled')], look)).toHaveLength(1);
    expect(findChangesSince('2026-12-01', [item(A, 'cancelled')], look)).toEqual([]);
  });
});

describe('a request that the service does not show any more', () => {
  it('is told once, unless it had come to its end', () => {
    const both = [item(A, 'awaitingWorker'), item(B, 'closed')];
    const before = lookOn(['2026-11-01T09:00:00Z', both]);
    const changes = findChanges([], before);
    expect(changes).toEqual([{ ticketNumber: A, from: 'awaitingWorker', to: 'unknown' }]);
    expect(findChanges([], rememberLook('2026-11-02T09:00:00Z', [], changes, before))).toEqual([]);
  });
});

it('tells what moved before what is new', () => {
  const before = lookOn(['2026-11-01T09:00:00Z', [item(B, 'awaitingWorker')]]);
  const changes = findChanges([item(A, 'awaitingWorker'), item(B, 'cancelled')], before);
  expect(changes.map(({ ticketNumber }) => ticketNumber)).toEqual([B, A]);
});
