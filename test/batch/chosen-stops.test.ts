import { describe, expect, it } from 'vitest';
import { createErrorBudget, LEAST_ROWS_FOR_SHARE, type StopChoices } from '../../src/batch/error-budget.ts';
import type { EngineEvent } from '../../src/batch/engine-event.ts';
import { FilingPool } from '../../src/batch/filing-pool.ts';
import type { RowOutcome } from '../../src/batch/row-outcome.ts';
import { fold } from '../../src/batch/run-state.ts';
import { TransportError } from '../../src/errors/client-error.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';
import { FakeService, refusal } from './fake-service.ts';
import { rowNumbered, rowsNumbered, runEngine } from './simulation.ts';

const filed: RowOutcome = { status: 'filed', ticketNumber: 'T', submittedAt: '', warnings: [], adopted: false };
const refused: RowOutcome = {
  status: 'refused',
  key: 'service.badRequest',
  httpStatus: 400,
  problemType: '',
  issues: [],
  details: {},
};
const review: RowOutcome = { status: 'needsReview', candidates: [] };
const unanswered: RowOutcome = { status: 'pending' };

/** The number of the row after which a run stops; 0 when it goes on to its end. */
function stopsAfter(choices: StopChoices, outcomes: readonly RowOutcome[]): number {
  const reasonToStop = createErrorBudget(choices);
  return outcomes.findIndex((outcome) => reasonToStop(outcome.status) !== undefined) + 1;
}

const times = (count: number, outcome: RowOutcome): RowOutcome[] => Array.from({ length: count }, () => outcome);

describe('how many rows may go wrong', () => {
  it.each<readonly [string, StopChoices, readonly RowOutcome[], number]>([
    ['any number by default', {}, times(500, refused), 0],
    ['none: the first one stops', { maxErrors: { unit: 'rows', most: 0 } }, [filed, filed, refused, filed], 3],
    ['two: the third one stops', { maxErrors: { unit: 'rows', most: 2 } }, [refused, review, filed, unanswered], 4],
    ['two, and no more do', { maxErrors: { unit: 'rows', most: 2 } }, [refused, review, ...times(50, filed)], 0],
    ['a tenth', { maxErrors: { unit: 'percent', most: 10 } }, [...times(27, filed), ...times(3, refused), refused], 31],
    [
      'a tenth: not judged by the first few rows',
      { maxErrors: { unit: 'percent', most: 10 } },
      [refused, refused, ...times(18, filed)],
      0,
    ],
    [
      'a tenth: judged as soon as there are enough',
      { maxErrors: { unit: 'percent', most: 10 } },
      times(LEAST_ROWS_FOR_SHARE, refused),
      LEAST_ROWS_FOR_SHARE,
    ],
    ['none of a hundred', { maxErrors: { unit: 'percent', most: 0 } }, [filed, refused], 2],
    ['the first refusal stops', { stopsOnRefusal: true }, [filed, review, unanswered, refused], 4],
  ])('%s', (_, choices, outcomes, expected) => {
    expect(stopsAfter(choices, outcomes)).toBe(expected);
  });
});

describe('a run that stops by choice', () => {
  it.each<readonly [StopChoices, string]>([
    [{ stopsOnRefusal: true }, 'stopped.onRefusal'],
    [{ maxErrors: { unit: 'rows', most: 0 } }, 'stopped.tooManyErrors'],
  ])('finishes what is in flight, and leaves the rest pending: %j', async (choices, key) => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 3 ? refusal() : 'answered');
    const records: JournalRecord[] = [];
    const run = await runEngine(rowsNumbered(20), service, records, {
      concurrency: 2,
      reasonToStop: createErrorBudget(choices),
    });
    expect(run.summary).toMatchObject({ stoppedBy: { key, exitCode: 4 }, interrupted: false });
    const count = (status: string): number => run.reported.filter(({ outcome }) => outcome.status === status).length;
    expect([count('refused'), count('filed')]).toEqual([1, service.filed.length]);
    expect(count('pending')).toBeGreaterThanOrEqual(15);
    const again = await runEngine(rowsNumbered(20), service, records);
    expect(again.summary.stoppedBy).toBeUndefined();
    expect(service.filed).toHaveLength(19);
  });

  it('sends nothing after the refusal that stops it, however long its record is on the way to the disk', async () => {
    const service = new FakeService('on');
    service.answerTo = () => refusal();
    const records: JournalRecord[] = [];
    const slowDisk = {
      append: async (record: JournalRecord) => {
        for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
        records.push(record);
      },
    };
    const { summary } = await runEngine(rowsNumbered(6), service, records, {
      concurrency: 1,
      rowsInWork: 3,
      journal: slowDisk,
      reasonToStop: createErrorBudget({ stopsOnRefusal: true }),
    });
    expect(summary.stoppedBy?.key).toBe('stopped.onRefusal');
    expect(service.creates).toHaveLength(1);
  });

  it('does not count what an earlier run has answered', async () => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth <= 3 ? refusal() : 'answered');
    const records: JournalRecord[] = [];
    await runEngine(rowsNumbered(3), service, records);
    const again = await runEngine(rowsNumbered(9), service, records, {
      reasonToStop: createErrorBudget({ maxErrors: { unit: 'rows', most: 0 } }),
    });
    expect(again.summary.stoppedBy).toBeUndefined();
    expect(service.filed).toHaveLength(6);
  });
});

describe('rows that were refused, to be sent again', () => {
  const isToBeSentAgain = ({ status }: RowOutcome): boolean => status === 'refused';

  async function refusedOnce(service: FakeService): Promise<JournalRecord[]> {
    const records: JournalRecord[] = [];
    service.answerTo = () => refusal();
    await runEngine([rowNumbered(1)], service, records);
    service.answerTo = () => 'answered';
    return records;
  }

  it('are filed under a new key', async () => {
    const service = new FakeService('on');
    const records = await refusedOnce(service);
    const { reported } = await runEngine([rowNumbered(1)], service, records, { isToBeSentAgain });
    expect(reported).toMatchObject([{ outcome: { status: 'filed' }, how: 'sent' }]);
    expect(new Set(service.creates.map(({ key }) => key)).size).toBe(2);
  });

  it('are what they became since for every later run', async () => {
    const service = new FakeService('on');
    const records = await refusedOnce(service);
    await runEngine([rowNumbered(1)], service, records, { isToBeSentAgain });
    const later = await runEngine([rowNumbered(1)], service, records, { isToBeSentAgain });
    expect(later.reported).toMatchObject([{ outcome: { status: 'filed' }, how: 'already' }]);
    expect(service.creates).toHaveLength(2);
  });

  it('are sent once in a run, however often they stand in the file and are refused', async () => {
    const service = new FakeService('on');
    const records = await refusedOnce(service);
    service.answerTo = () => refusal();
    const rows = [rowNumbered(1), rowNumbered(2), rowNumbered(1), rowNumbered(2)];
    const { reported } = await runEngine(rows, service, records, { isToBeSentAgain });
    expect(reported.map(({ how }) => how)).toEqual(['sent', 'sent', 'already', 'already']);
    expect(service.creates).toHaveLength(3);
  });

  it('are in doubt, not refused, when the run is cut off after they were sent again', async () => {
    for (const keys of ['on', 'off'] as const) {
      const service = new FakeService(keys);
      const records = await refusedOnce(service);
      service.answerTo = () => 'lost';
      const attempt = { isToBeSentAgain, maxAttempts: 1 };
      await runEngine([rowNumbered(1)], service, records, attempt);
      expect(fold(records).outcomeOf('row-1')).toEqual({ status: 'pending' });
      service.answerTo = () => 'answered';
      const { reported } = await runEngine([rowNumbered(1)], service, records);
      expect(reported).toMatchObject([{ outcome: { status: 'filed' } }]);
      expect(service.filed).toHaveLength(1);
    }
  });

  it('stay refused when the run stops before them', async () => {
    const service = new FakeService('on');
    const records = await refusedOnce(service);
    const signal = AbortSignal.abort();
    const { reported } = await runEngine([rowNumbered(1)], service, records, { isToBeSentAgain, signal });
    expect(reported).toMatchObject([{ outcome: { status: 'refused' } }]);
    expect(service.creates).toHaveLength(1);
  });
});

describe('what a run tells on the way', () => {
  it('names the attempt that is made again, when whoever waits says so', async () => {
    const events: EngineEvent[] = [];
    const pool = new FilingPool({
      service: new FakeService('on'),
      journal: { append: async () => undefined },
      now: () => 0,
      newId: () => '',
      random: () => 0,
      delay: async () => undefined,
      onEvent: (event) => events.push(event),
      signal: new AbortController().signal,
    });
    const failure = new TransportError('service.noAnswer', 'unknown', 'fake');
    await pool.wait(250, false, { attempt: 2, failure });
    await pool.wait(2000, false);
    expect(events).toEqual([{ kind: 'retry', ms: 250, attempt: 2, failure }]);
  });

  it('tells each call, and once why it stops', async () => {
    const events: EngineEvent[] = [];
    const service = new FakeService('on');
    service.answerTo = () => refusal();
    await runEngine(rowsNumbered(3), service, [], {
      onEvent: (event) => events.push(event),
      reasonToStop: createErrorBudget({ stopsOnRefusal: true }),
    });
    expect(events).toMatchObject([{ kind: 'call' }, { kind: 'stop', reason: { key: 'stopped.onRefusal' } }]);
  });
});
