import { describe, expect, it } from 'vitest';
import { changeKey, type Change } from '../../../src/batch/change.ts';
import { fold } from '../../../src/batch/run-state.ts';
import { placeChange } from '../../../src/commands/changes/place-change.ts';
import type { ChangeOutcome, JournalRecord } from '../../../src/schemas/files/journal-record.ts';

const change: Change = { kind: 'modify', ticketNumber: 'T-1', body: { newEndDate: '2027-03-31' } };
const key = changeKey(change);
const at = '2026-11-21T08:00:00.000Z';

function outcome(row: string, result: ChangeOutcome['result']): JournalRecord {
  return { type: 'change.outcome', row, kind: 'modify', ticketNumber: 'T-1', at, result };
}

const filed = (row: string, part: string): JournalRecord =>
  outcome(row, { status: 'filed', part, submittedAt: at, adopted: false });
const refused = outcome(key, {
  status: 'refused',
  key: 'service.overlapping',
  httpStatus: 409,
  problemType: 'urn:x',
  issues: [],
  details: {},
});
const intent: JournalRecord = {
  type: 'change.intent',
  row: key,
  ...change,
  idempotencyKey: 'k',
  isKeyed: true,
  attempt: 1,
  at,
};

describe('a change that is planned', () => {
  it.each<readonly [string, readonly JournalRecord[], 'send' | 'already' | 'barred', string | undefined]>([
    ['never sent, is sent under its key', [], 'send', key],
    ['never sent, is left when the request is so', [], 'already', undefined],
    ['never sent, is left when the request forbids it', [], 'barred', undefined],
    ['made by this run, is known when the request is so', [filed(key, 'P-1')], 'already', key],
    ['made, is meant again when the request is otherwise since', [filed(key, 'P-1')], 'send', `${key}~P-1`],
    ['made twice, is known by the last time', [filed(key, 'P-1'), filed(`${key}~P-1`, 'P-3')], 'already', `${key}~P-1`],
    ['made twice, is meant a third time', [filed(key, 'P-1'), filed(`${key}~P-1`, 'P-3')], 'send', `${key}~P-3`],
    ['in doubt, is found out although the request is so', [intent], 'already', key],
    ['in doubt, is found out although the request forbids it now', [intent], 'barred', key],
    ['refused, is reported so', [refused], 'send', key],
    ['refused, is left when somebody else saw to it', [refused], 'already', undefined],
  ])('%s', (_what, records, verdict, expected) => {
    expect(placeChange({ change, verdict }, fold(records))).toBe(expected);
  });
});
