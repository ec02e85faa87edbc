import { describe, expect, it } from 'vitest';
import { fileRows } from '../../src/batch/file-rows.ts';
import { filingKey } from '../../src/batch/filing-key.ts';
import { fold } from '../../src/batch/run-state.ts';
import { InterruptedError, OutputError } from '../../src/errors/app-error.ts';
import { ContractError, RefusedError, TransportError, UnavailableError } from '../../src/errors/client-error.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';
import { FakeService, refusal, requestBody } from './fake-service.ts';
import { newTestId, rowNumbered, rowsNumbered, runEngine, toFile } from './simulation.ts';

const lost = (): Error => new TransportError('service.noAnswer', 'unknown', 'fake');
const unreachable = (): Error => new TransportError('service.unreachable', 'not-sent', 'fake');
const types = (records: readonly JournalRecord[]): string[] => records.map(({ type }) => type);
const keysSent = ({ creates }: FakeService): string[] => creates.map(({ key }) => key);
const distinct = (values: readonly string[]): number => new Set(values).size;
const DAY_MS = 24 * 60 * 60 * 1000;
const NOW = Date.parse('2026-11-21T08:00:00Z');

/** The records of a run that was cut off after the answer to its first row was lost. */
async function cutAfterLoss(service: FakeService, isFiled: boolean): Promise<JournalRecord[]> {
  const records: JournalRecord[] = [];
  service.answerTo = () => (isFiled ? 'lost' : lost());
  await runEngine([rowNumbered(1)], service, records, { maxAttempts: 1 });
  service.answerTo = () => 'answered';
  expect(types(records)).toEqual(['create.intent']);
  return records;
}

describe('filing rows', () => {
  it('writes the intent before sending, and the outcome before reporting', async () => {
    const service = new FakeService('on');
    const order: string[] = [];
    service.answerTo = () => {
      order.push('send');
      return 'answered';
    };
    await fileRows(
      toFile([rowNumbered(1)]),
      fold([]),
      { concurrency: 4, maxAttempts: 3 },
      {
        service,
        journal: {
          append: async ({ type }) => {
            await new Promise((resolve) => setImmediate(resolve));
            order.push(type);
          },
        },
        now: () => NOW,
        newId: newTestId,
        random: () => 0,
        delay: async () => undefined,
        signal: new AbortController().signal,
      },
      () => order.push('report'),
    );
    expect(order).toEqual(['create.intent', 'send', 'create.outcome', 'report']);
  });

  it('makes a reference for a row that has none, and keeps the one it has', async () => {
    const service = new FakeService('on');
    const rows = [rowNumbered(1), { contentKey: 'own', body: requestBody(2, 'A-17') }];
    await runEngine(rows, service, []);
    expect(service.creates[0]?.reference).toMatch(/^id-/);
    expect(service.creates[1]?.reference).toBe('A-17');
  });

  it('keeps the warnings of the service', async () => {
    const service = new FakeService('on');
    const { create } = service;
    service.create = async (body, key) => ({
      ...(await create.call(service, body, key)),
      warnings: [{ code: 'overlappingRequest', label: 'overlaps T-0' }],
    });
    const { reported } = await runEngine([rowNumbered(1)], service, []);
    expect(reported[0]?.outcome).toMatchObject({
      status: 'filed',
      warnings: [{ code: 'overlappingRequest', label: 'overlaps T-0' }],
    });
  });

  it('never has more rows in flight than it may, and asks for a row only when there is room', async () => {
    const service = new FakeService('on');
    let [inFlight, most, taken, done] = [0, 0, 0, 0];
    const { create } = service;
    service.create = async (body, key) => {
      inFlight += 1;
      most = Math.max(most, inFlight);
      await new Promise((resolve) => setImmediate(resolve));
      inFlight -= 1;
      done += 1;
      return create.call(service, body, key);
    };
    let mostAhead = 0;
    async function* counted() {
      for (const row of rowsNumbered(40)) {
        taken += 1;
        mostAhead = Math.max(mostAhead, taken - done);
        yield* toFile([row]);
      }
    }
    const deps = {
      service,
      journal: { append: async () => undefined },
      now: () => NOW,
      newId: newTestId,
      random: () => 0,
      delay: async () => undefined,
      signal: new AbortController().signal,
    };
    await fileRows(counted(), fold([]), { concurrency: 5, maxAttempts: 2 }, deps, () => undefined);
    expect(most).toBe(5);
    expect(mostAhead).toBeLessThanOrEqual(6);
  });

  it('files rows of equal content once, also when they are in flight together', async () => {
    const service = new FakeService('on');
    const rows = [rowNumbered(1), rowNumbered(1), rowNumbered(2), rowNumbered(1)];
    const { reported } = await runEngine(rows, service, [], { concurrency: 3 });
    expect(service.filed).toHaveLength(2);
    const how = reported.filter(({ contentKey }) => contentKey === 'row-1').map((report) => report.how);
    expect(how.toSorted()).toEqual(['already', 'already', 'sent']);
  });
});

describe('rows that a run before this one has answered', () => {
  it('are reported from the journal and not sent again', async () => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 2 ? refusal() : 'answered');
    const records: JournalRecord[] = [];
    const first = await runEngine(rowsNumbered(3), service, records);
    const second = await runEngine(rowsNumbered(4), service, records);
    expect(service.creates).toHaveLength(4);
    expect(second.reported.map(({ how }) => how)).toEqual(['already', 'already', 'already', 'sent']);
    expect(second.reported.slice(0, 3).map(({ outcome }) => outcome)).toEqual(
      first.reported.map(({ outcome }) => outcome),
    );
  });

  it('are sent when their content has changed', async () => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 1 ? refusal() : 'answered');
    const records: JournalRecord[] = [];
    await runEngine([rowNumbered(1)], service, records);
    const { reported } = await runEngine([{ ...rowNumbered(1), contentKey: 'corrected' }], service, records);
    expect(reported).toMatchObject([{ outcome: { status: 'filed' }, how: 'sent' }]);
  });
});

describe('an answer that is lost', () => {
  it('is had by sending the same again with the same key', async () => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 1 ? 'lost' : 'answered');
    const records: JournalRecord[] = [];
    const { reported } = await runEngine([rowNumbered(1)], service, records);
    expect(reported).toMatchObject([{ outcome: { status: 'filed', ticketNumber: 'T-1', adopted: false } }]);
    expect(distinct(keysSent(service))).toBe(1);
    expect(service.filed).toHaveLength(1);
    expect(types(records)).toEqual(['create.intent', 'create.intent', 'create.outcome']);
  });

  it('is looked up where the service knows no keys', async () => {
    const service = new FakeService('off');
    service.answerTo = () => 'lost';
    const { reported } = await runEngine([rowNumbered(1)], service, []);
    expect(reported).toMatchObject([{ outcome: { status: 'filed', ticketNumber: 'T-1', adopted: true } }]);
    expect(service.creates).toHaveLength(1);
  });

  it('leads to a second filing only when the service has nothing', async () => {
    const service = new FakeService('off');
    service.answerTo = (nth) => (nth === 1 ? lost() : 'answered');
    const { reported } = await runEngine([rowNumbered(1)], service, []);
    expect(reported).toMatchObject([{ outcome: { status: 'filed', adopted: false } }]);
    expect(distinct(keysSent(service))).toBe(2);
    expect(distinct(service.creates.map(({ reference }) => reference ?? ''))).toBe(1);
  });

  it('leaves the row in doubt when it stays lost, and the next run settles it', async () => {
    const service = new FakeService('on');
    service.answerTo = () => 'lost';
    const records: JournalRecord[] = [];
    const first = await runEngine([rowNumbered(1)], service, records, { maxAttempts: 3 });
    expect(first.reported).toMatchObject([{ outcome: { status: 'pending' } }]);
    expect(first.summary).toMatchObject({ stoppedBy: undefined, inDoubt: 1 });
    expect(service.creates).toHaveLength(3);
    service.answerTo = () => 'answered';
    const second = await runEngine([rowNumbered(1)], service, records);
    expect(second.reported).toMatchObject([{ outcome: { status: 'filed' }, how: 'sent' }]);
    expect(second.summary).toMatchObject({ settled: 1, inDoubt: 0 });
    expect(service.filed).toHaveLength(1);
  });

  it('is looked up when it cannot be read, however often it is asked for', async () => {
    const service = new FakeService('on');
    const { create } = service;
    service.create = async (body, key) => {
      await create.call(service, body, key);
      throw new ContractError('createCareerBreakRequest', 'Location', false);
    };
    const { reported } = await runEngine([rowNumbered(1)], service, []);
    expect(reported).toMatchObject([{ outcome: { status: 'filed', adopted: true } }]);
    expect(service.creates).toHaveLength(1);
  });

  it('of many rows in a row stops the run', async () => {
    const service = new FakeService('on');
    service.answerTo = () => lost();
    const { summary, reported } = await runEngine(rowsNumbered(20), service, [], { maxAttempts: 2 });
    expect(summary.stoppedBy).toMatchObject({ key: 'service.noAnswer' });
    expect(reported).toHaveLength(20);
    expect(service.creates.length).toBeLessThanOrEqual(14);
  });
});

describe('a row in doubt', () => {
  it('is looked up when its key has expired, or the clock has gone back', async () => {
    for (const now of [NOW + DAY_MS, NOW - 60_000]) {
      const service = new FakeService('on');
      const records = await cutAfterLoss(service, true);
      const { reported } = await runEngine([rowNumbered(1)], service, records, { now: () => now });
      expect(reported).toMatchObject([{ outcome: { status: 'filed', adopted: true } }]);
      expect(service.creates).toHaveLength(1);
    }
  });

  it('is looked up when the service knew no keys at the time, although it does now', async () => {
    const before = new FakeService('off');
    const records = await cutAfterLoss(before, true);
    const service = new FakeService('on');
    service.filed.push(...before.filed);
    const { reported } = await runEngine([rowNumbered(1)], service, records);
    expect(reported).toMatchObject([{ outcome: { status: 'filed', adopted: true } }]);
    expect(service.filed).toHaveLength(1);
  });

  it('is given time to settle from now on: its call may have left long after it was recorded', async () => {
    const service = new FakeService('off');
    const records = await cutAfterLoss(service, false);
    const waits: number[] = [];
    const delay = async (ms: number): Promise<void> => void waits.push(ms);
    await runEngine([rowNumbered(1)], service, records, { delay, now: () => NOW + 60_000 });
    expect(waits).toContain(2000);
  });

  it('is settled before the first row of a file that no longer has it', async () => {
    for (const keys of ['on', 'off'] as const) {
      const service = new FakeService(keys);
      const records = await cutAfterLoss(service, true);
      const { summary, reported } = await runEngine([rowNumbered(2)], service, records);
      expect(summary).toMatchObject({ settled: 1, inDoubt: 0 });
      expect(reported).toHaveLength(1);
      expect(fold(records).outcomeOf('row-1')).toMatchObject({ status: 'filed', ticketNumber: 'T-1' });
    }
  });

  it('is not filed when the file no longer has it and the service neither', async () => {
    for (const keys of ['on', 'off'] as const) {
      const service = new FakeService(keys);
      const records = await cutAfterLoss(service, false);
      const { summary } = await runEngine([rowNumbered(2)], service, records);
      expect(summary).toMatchObject({ settled: 0, inDoubt: 1 });
      expect(service.filed.map(({ worker }) => worker.ssin)).toEqual([requestBody(2).worker.ssin]);
    }
  });

  it('stays in doubt when the search is refused', async () => {
    const service = new FakeService('off');
    const records = await cutAfterLoss(service, true);
    service.answerToFind = () => refusal(400);
    const { reported } = await runEngine([rowNumbered(1)], service, records);
    expect(reported).toMatchObject([{ outcome: { status: 'pending' } }]);
    expect(service.creates).toHaveLength(1);
  });

  it('is looked up when a repeat is refused for any reason, and is not called refused when it is there', async () => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 1 ? 'lost' : refusal(403, 'urn:problem-type:cbss:missingPermission'));
    const { reported } = await runEngine([rowNumbered(1)], service, []);
    expect(service.filed).toHaveLength(1);
    expect(reported[0]?.outcome).toMatchObject({ status: 'filed', ticketNumber: 'T-1', adopted: true });
  });

  it('is refused when a repeat is refused and nothing is there', async () => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 1 ? lost() : refusal());
    const { reported } = await runEngine([rowNumbered(1)], service, []);
    expect(service.filed).toHaveLength(0);
    expect(reported[0]?.outcome).toMatchObject({ status: 'refused' });
  });

  it('stays in doubt when a repeat is refused for want of a right, which hides what is there as well', async () => {
    for (const keys of ['on', 'off'] as const) {
      const service = new FakeService(keys);
      service.answerTo = (nth) => (nth === 1 ? 'lost' : refusal(403, 'urn:problem-type:belgif:missingPermission'));
      service.find = () => Promise.resolve([]);
      const records: JournalRecord[] = [];
      const { reported } = await runEngine([rowNumbered(1)], service, records);
      expect(reported[0]?.outcome).toEqual({ status: 'pending' });
      expect(types(records).filter((type) => type.endsWith('outcome'))).toEqual([]);
    }
  });

  it('is looked up when the service finds that it overlaps, which may be with itself', async () => {
    const service = new FakeService('on');
    const records = await cutAfterLoss(service, true);
    service.create = async () => {
      throw new RefusedError('service.overlapping', { status: 409, problemType: 'urn:overlap' });
    };
    const { reported } = await runEngine([rowNumbered(1)], service, records);
    expect(reported).toMatchObject([{ outcome: { status: 'filed', adopted: true, ticketNumber: 'T-1' } }]);
  });
});

describe('what a look-up finds', () => {
  const withoutReference = { clientReference: undefined };

  async function settleWith(prepare: (service: FakeService) => void) {
    const service = new FakeService('off');
    const records = await cutAfterLoss(service, false);
    prepare(service);
    const { reported } = await runEngine([rowNumbered(1)], service, records);
    return { outcome: reported[0]?.outcome, creates: service.creates.length, service };
  }

  it('is adopted when one request without a reference is exactly the same', async () => {
    const { outcome, creates } = await settleWith((service) => service.add(requestBody(1), withoutReference));
    expect(outcome).toMatchObject({ status: 'filed', adopted: true });
    expect(creates).toBe(1);
  });

  it('is left to a person when several are', async () => {
    const { outcome, creates } = await settleWith((service) => {
      service.add(requestBody(1), withoutReference);
      service.add(requestBody(1), withoutReference);
    });
    expect(outcome).toEqual({ status: 'needsReview', candidates: ['T-1', 'T-2'] });
    expect(creates).toBe(1);
  });

  it('is left to a person when it was cancelled', async () => {
    const { outcome } = await settleWith((service) =>
      service.add(requestBody(1), { ...withoutReference, status: 'cancelled' }),
    );
    expect(outcome).toEqual({ status: 'needsReview', candidates: ['T-1'] });
  });

  it.each([
    ['another reference', { clientReference: 'somebody-else' }],
    ['another period', { period: { startDate: '2027-01-01', endDate: '2027-05-31' } }],
    ['another regime', { regime: 'full' }],
    ['another employer', { employer: { enterpriseNumber: '0987654394' } }],
  ])('does not stop the filing when it has %s', async (_, difference) => {
    const { outcome, creates } = await settleWith((service) =>
      service.add(requestBody(1), { ...withoutReference, ...difference }),
    );
    expect(outcome).toMatchObject({ status: 'filed', adopted: false });
    expect(creates).toBe(2);
  });

  it('is left to a person when the end of what has the same reference was changed since', async () => {
    const service = new FakeService('off');
    const records = await cutAfterLoss(service, true);
    const [own] = service.filed.splice(0);
    if (own !== undefined) service.filed.push({ ...own, period: { ...own.period, endDate: '2027-03-31' } });
    const { reported } = await runEngine([rowNumbered(1)], service, records);
    expect(reported).toMatchObject([{ outcome: { status: 'needsReview', candidates: ['T-1'] } }]);
  });

  it('is not what another row of the run has become', async () => {
    const service = new FakeService('off');
    const twins = ['one', 'other'].map((contentKey) => ({ contentKey, body: requestBody(1, 'same') }));
    service.answerTo = (nth) => (nth === 2 ? lost() : 'answered');
    const { reported } = await runEngine(twins, service, []);
    expect(reported.map(({ outcome }) => outcome)).toMatchObject([{ ticketNumber: 'T-1' }, { ticketNumber: 'T-2' }]);
  });
});

describe('a refusal', () => {
  it('is the outcome of its row, with its reasons', async () => {
    const service = new FakeService('on');
    const issues = [{ type: 'urn:issue', name: 'worker.ssin', details: { minimum: 3 } }];
    service.answerTo = () => new RefusedError('service.badRequest', { status: 400, problemType: 'urn:p', issues });
    const { reported } = await runEngine([rowNumbered(1)], service, []);
    expect(reported[0]?.outcome).toEqual({
      status: 'refused',
      key: 'service.badRequest',
      httpStatus: 400,
      problemType: 'urn:p',
      issues,
      details: {},
    });
  });

  it('for want of a mandate concerns its row only', async () => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 1 ? refusal(403, 'urn:problem-type:belgif:missingPermission') : 'answered');
    const { summary, reported } = await runEngine(rowsNumbered(2), service, []);
    expect(summary.stoppedBy).toBeUndefined();
    expect(reported.map(({ outcome }) => outcome.status)).toEqual(['refused', 'filed']);
  });

  it.each(['missingScope', 'noAccessToken', 'invalidAccessToken', 'expiredAccessToken'])(
    'of the identity (%s) stops the run, and its row is not refused',
    async (problem) => {
      const service = new FakeService('on');
      service.answerTo = (nth) => (nth === 2 ? refusal(401, `urn:problem-type:belgif:${problem}`) : 'answered');
      const records: JournalRecord[] = [];
      const { summary, reported } = await runEngine(rowsNumbered(4), service, records);
      expect(summary.stoppedBy).toMatchObject({ key: 'service.notAllowed' });
      expect(reported.map(({ outcome }) => outcome.status)).toEqual(['filed', 'pending', 'pending', 'pending']);
      service.answerTo = () => 'answered';
      const again = await runEngine(rowsNumbered(4), service, records);
      expect(again.reported.map(({ outcome }) => outcome.status)).toEqual(['filed', 'filed', 'filed', 'filed']);
    },
  );
});

describe('a service in trouble', () => {
  it('is left alone by the whole pool for as long as it asks', async () => {
    const service = new FakeService('on');
    service.answerTo = (nth) => (nth === 1 ? new UnavailableError('not-sent', 429, 2000) : 'answered');
    const events: string[] = [];
    const { create } = service;
    service.create = (body, key) => {
      events.push('send');
      return create.call(service, body, key);
    };
    const delay = async (ms: number): Promise<void> => {
      events.push(`wait ${String(ms)}`);
      for (let turn = 0; turn < 5; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      events.push('go on');
    };
    const { reported } = await runEngine(rowsNumbered(6), service, [], { concurrency: 2, delay });
    const from = events.indexOf('wait 2000');
    expect(events.slice(from, from + 2)).toEqual(['wait 2000', 'go on']);
    expect(reported.every(({ outcome }) => outcome.status === 'filed')).toBe(true);
    expect(distinct(keysSent(service))).toBe(6);
  });

  it('that cannot be reached stops the run after some attempts, and nothing is lost', async () => {
    const service = new FakeService('on');
    service.answerTo = () => unreachable();
    const records: JournalRecord[] = [];
    const { summary, reported } = await runEngine(rowsNumbered(50), service, records, { maxAttempts: 3 });
    expect(summary).toMatchObject({ stoppedBy: { key: 'service.unreachable' }, interrupted: false });
    expect(service.creates).toHaveLength(3);
    expect(reported.map(({ outcome }) => outcome.status)).toEqual(Array.from({ length: 50 }, () => 'pending'));
    service.answerTo = () => 'answered';
    await runEngine(rowsNumbered(50), service, records);
    expect(service.filed).toHaveLength(50);
  });

  it('that asks for too much patience stops the run', async () => {
    const service = new FakeService('on');
    service.answerTo = () => new UnavailableError('not-sent', 503, 3_600_000);
    const { summary } = await runEngine(rowsNumbered(3), service, []);
    expect(summary.stoppedBy).toMatchObject({ key: 'service.unavailable' });
    expect(service.creates).toHaveLength(1);
  });

  it('still lets known outcomes be reported', async () => {
    const service = new FakeService('on');
    const records: JournalRecord[] = [];
    await runEngine(rowsNumbered(2), service, records);
    service.answerTo = () => unreachable();
    const rows = [rowNumbered(9), ...rowsNumbered(2)];
    const { reported } = await runEngine(rows, service, records);
    expect(reported.map(({ outcome }) => outcome.status).toSorted()).toEqual(['filed', 'filed', 'pending']);
  });
});

describe('stopping', () => {
  it('on Ctrl-C finishes and records what is in flight, and sends nothing more', async () => {
    const service = new FakeService('on');
    const stop = new AbortController();
    service.answerTo = (nth) => {
      if (nth === 3) stop.abort();
      return 'answered';
    };
    const records: JournalRecord[] = [];
    const run = await runEngine(rowsNumbered(10), service, records, { concurrency: 2, signal: stop.signal });
    expect(run.summary).toMatchObject({ interrupted: true, stoppedBy: undefined, inDoubt: 0 });
    expect(run.reported).toHaveLength(10);
    const filed = run.reported.filter(({ outcome }) => outcome.status === 'filed').length;
    expect(filed).toBe(service.filed.length);
    expect(filed).toBeGreaterThanOrEqual(3);
    expect(filed).toBeLessThanOrEqual(4);
    await runEngine(rowsNumbered(10), service, records);
    expect(service.filed).toHaveLength(10);
  });

  it('on Ctrl-C ends a pause at once', async () => {
    const service = new FakeService('on');
    service.answerTo = () => new UnavailableError('not-sent', 429, 60_000);
    const stop = new AbortController();
    const delay = (_: number, signal: AbortSignal): Promise<void> =>
      new Promise((_resolve, reject) => {
        signal.addEventListener('abort', () => reject(new InterruptedError('interrupted')));
        stop.abort();
      });
    const { summary, reported } = await runEngine(rowsNumbered(3), service, [], { delay, signal: stop.signal });
    expect(summary).toMatchObject({ interrupted: true, stoppedBy: undefined });
    expect(reported.map(({ outcome }) => outcome.status)).toEqual(['pending', 'pending', 'pending']);
  });

  it('when the journal cannot be written reports nothing as filed that is not recorded', async () => {
    const service = new FakeService('on');
    const records: JournalRecord[] = [];
    const full = new OutputError('output.diskFull', { file: 'journal.ndjson' });
    const journal = {
      append: async (record: JournalRecord) => {
        if (records.length >= 3) throw full;
        records.push(record);
      },
    };
    const { summary, reported } = await runEngine(rowsNumbered(4), service, [], { journal });
    expect(summary.stoppedBy).toBe(full);
    expect(reported.map(({ outcome }) => outcome.status)).toEqual(['filed', 'pending', 'pending', 'pending']);
    await runEngine(rowsNumbered(4), service, records);
    expect(service.filed).toHaveLength(4);
  });

  it('for a fault of the reader records what is in flight first', async () => {
    const service = new FakeService('on');
    const records: JournalRecord[] = [];
    async function* broken() {
      yield* toFile(rowsNumbered(2));
      throw new RangeError('broken reader');
    }
    const deps = {
      service,
      journal: { append: async (record: JournalRecord) => void records.push(record) },
      now: () => NOW,
      newId: newTestId,
      random: () => 0,
      delay: async () => undefined,
      signal: new AbortController().signal,
    };
    const run = fileRows(broken(), fold([]), { concurrency: 4, maxAttempts: 2 }, deps, () => undefined);
    await expect(run).rejects.toBeInstanceOf(RangeError);
    expect(fold(records).inDoubt()).toEqual([]);
  });
});

describe('the filing key', () => {
  it('is the same for the same leave of the same worker, also with another regime or end, and shows no national number', () => {
    const body = requestBody(1);
    expect(filingKey({ ...body, comment: 'x', clientReference: 'y' })).toBe(filingKey(body));
    expect(filingKey(requestBody(2))).not.toBe(filingKey(body));
    expect(filingKey({ ...body, regime: 'full' })).toBe(filingKey(body));
    const { startDate, endDate } = body.period;
    expect(filingKey({ ...body, period: { startDate, endDate: '2027-07-31' } })).toBe(filingKey(body));
    expect(filingKey({ ...body, period: { startDate: '2027-02-01', endDate } })).not.toBe(filingKey(body));
    expect(filingKey({ ...body, leaveType: 'informalCare' })).not.toBe(filingKey(body));
    const institution = { communityCode: 'flemish', enterpriseNumber: '0811210802' } as const;
    expect(filingKey({ ...body, institution })).not.toBe(filingKey(body));
    expect(filingKey(body)).not.toContain(body.worker.ssin);
  });
});
