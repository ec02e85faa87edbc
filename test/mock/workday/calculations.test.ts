import { randomUUID } from 'node:crypto';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { issuesOf, ssin } from '../running-service.ts';
import { newContent, startWorkdays, WORKDAY_API, wireJob } from './workday-service.ts';

const at = (day: string) => ({ now: () => Date.parse(`${day}T10:00:00Z`) });

describe('a draft', () => {
  test('may lack the planned occupation, and is completed and sent later', async () => {
    const service = await startWorkdays();
    const made = await service.make({ plannedOccupation: undefined, plannedWorkRegime: undefined });
    expect(made.status).toBe(201);
    expect(made.headers.get('location')).toBe(made.json.self);
    expect(made.json).toMatchObject({ status: 'draft', editable: true, phase: 'first' });
    expect(made.json.self).toContain(`${WORKDAY_API}/calculationRequests/`);
    const ticket = made.json.ticketNumber;

    const tooEarly = await service.submit(ticket);
    expect(tooEarly.status).toBe(400);
    expect(issuesOf(tooEarly)).toEqual([
      'requiredInput body:plannedOccupation',
      'requiredInput body:plannedWorkRegime',
    ]);

    expect((await service.put(ticket, '', newContent({ comment: 'complete' }))).json.comment).toBe('complete');
    const sent = await service.submit(ticket);
    expect(sent.status).toBe(201);
    expect((await service.submit(ticket)).status).toBe(200);
    expect((await service.get(ticket)).json).toMatchObject({ status: 'sent', editable: false });
  });

  test('is not sent without the certification, nor kept with a number that cannot be', async () => {
    const service = await startWorkdays();
    const sent = await service.send({ certifiedAccurate: undefined });
    expect(sent.status).toBe(201);
    const uncertified = await service.call('POST', `${WORKDAY_API}/calculationRequests`, {
      headers: { 'idempotency-key': `"${randomUUID()}"` },
      body: { status: 'sent', ...newContent({ worker: { ssin: '85031464068' } }) },
    });
    expect(issuesOf(uncertified)).toEqual([
      'invalidStructure body:worker.ssin',
      'requiredInput body:certifiedAccurate',
    ]);
  });

  test('tells every fault of its periods at once', async () => {
    const service = await startWorkdays();
    const half = { daysPerWeek: '5', minutesPerWeek: 1140, fullTimeMinutesPerWeek: 2280 };
    const made = await service.make({
      occupationPeriods: [
        wireJob('2026-02-01', '2026-01-01'),
        wireJob('2026-02-01', '2026-03-01', { workedDays: '10', workedMinutes: 600 }),
        wireJob('2026-02-01', '2026-03-01', { workRegime: half, workedDays: '10' }),
        wireJob('1949-12-31', '1950-03-01'),
      ],
      recalculationReason: 'contractChanged',
    });
    expect(issuesOf(made)).toEqual([
      'rejectedInput body:recalculationReason',
      'invalidPeriod body:occupationPeriods[0].period',
      'exactlyOneOfExpected body:occupationPeriods[1].workedDays+body:occupationPeriods[1].workedMinutes',
      'rejectedInput body:occupationPeriods[2].workedDays',
      'outOfRange body:occupationPeriods[3].period.startDate',
    ]);
  });

  test('with a field that is not defined is refused, and the national number is in no address', async () => {
    const service = await startWorkdays();
    expect(issuesOf(await service.make({ name: 'x' }))).toEqual(['unknownInput body:name']);
    const { json } = await service.make();
    expect(JSON.stringify([json.self, (await service.control('GET', '/calls')).json])).not.toContain(ssin());
  });
});

describe('what was sent', () => {
  test('can no longer be changed by the centre', async () => {
    const service = await startWorkdays();
    const { json } = await service.send();
    const changed = await service.put(json.ticketNumber, '', newContent());
    expect(changed.status).toBe(409);
    expect(changed.json).toMatchObject({
      type: 'urn:problem-type:onem-mock:workdayCalculation:calculationNotEditable',
      calculationStatus: 'sent',
    });
    const page = await service.call('GET', new URL(changed.json.href).pathname);
    expect(page.json.problemType).toBe(changed.json.type);
  });

  test.each([
    ['2026-11-23', '2026-11-30'],
    ['2026-11-20', '2026-11-27'],
    ['2026-12-21', '2026-12-29'],
    ['2027-03-26', '2027-04-05'],
    ['2027-04-30', '2027-05-10'],
    ['2026-07-20', '2026-07-28'],
  ])('on %s is due on %s, five working days later', async (sentOn, dueDate) => {
    const service = await startWorkdays({}, at(sentOn));
    expect((await service.send()).json.dueDate).toBe(dueDate);
  });

  test('has no result until it is calculated', async () => {
    const service = await startWorkdays();
    const { ticketNumber } = (await service.send()).json;
    expect((await service.get(ticketNumber, '/result')).status).toBe(404);
    expect((await service.answer(ticketNumber)).json.status).toBe('calculated');
    expect((await service.get(ticketNumber, '/result')).json).toMatchObject({
      ticketNumber,
      workdays: 0,
      plannedWorkdays: 312,
      requiredWorkdays: 312,
      // The 22 working days until 30 December are worth 26 already (22 × 6 ÷ 5), as the whole month is.
      earliestApplicationDate: '2027-12-31',
      referencePeriod: { startDate: '2024-12-31', endDate: '2027-12-30' },
    });
    expect((await service.answer(ticketNumber)).json.type).toContain('stepNotPossible');
  });

  test('and returned with a reason is completed and sent again', async () => {
    const service = await startWorkdays();
    const { ticketNumber } = (await service.send()).json;
    await service.answer(ticketNumber, { returnReason: 'the work abroad is missing' });
    expect((await service.get(ticketNumber)).json).toMatchObject({
      status: 'returned',
      editable: true,
      returnReason: 'the work abroad is missing',
    });
    const completed = newContent({ occupationPeriods: [wireJob('2026-01-01', '2026-03-31')] });
    expect((await service.put(ticketNumber, '', completed)).status).toBe(200);
    expect((await service.submit(ticketNumber)).status).toBe(200);
    await service.answer(ticketNumber);
    expect((await service.get(ticketNumber, '/result')).json).toMatchObject({ workdays: 78, plannedWorkdays: 234 });
  });

  test('out of time is taken with a remark', async () => {
    const second = { phase: 'second', plannedOccupation: { startDate: '2026-01-01', endDate: '2026-12-21' } };
    for (const [day, codes] of [
      ['2026-11-20', ['outsideSecondWindow']],
      ['2026-11-21', []],
      ['2026-12-06', []],
      ['2026-12-07', ['outsideSecondWindow']],
    ] as const) {
      const service = await startWorkdays({}, at(day));
      const { json } = await service.send(second);
      expect((json.warnings ?? []).map(({ code }: { code: string }) => code)).toEqual(codes);
    }
    const late = await startWorkdays({}, at('2027-01-01'));
    expect((await late.send()).json.warnings[0].code).toBe('occupationStarted');
  });
});

describe('the number of calculations of one occupation', () => {
  test('is two, unless a derogation is requested', async () => {
    const service = await startWorkdays();
    await service.send();
    await service.send({ phase: 'second' });
    const third = { phase: 'recalculation', recalculationReason: 'contractChanged' };
    const refused = await service.send(third);
    expect(refused.status).toBe(409);
    expect(refused.json).toMatchObject({ type: expect.stringContaining('calculationLimitReached'), limit: 2 });
    expect((await service.send({ ...third, derogationRequested: true })).status).toBe(201);
    expect((await service.send({ worker: { ssin: ssin(1) } })).status).toBe(201);
    expect((await service.send({ plannedOccupation: { startDate: '2028-01-01', endDate: '2028-12-31' } })).status).toBe(
      201,
    );
  });

  test('does not count drafts, but holds when a draft is sent', async () => {
    const service = await startWorkdays();
    const draft = (await service.make()).json.ticketNumber;
    await service.send();
    await service.send({ phase: 'second' });
    expect((await service.submit(draft)).json.type).toContain('calculationLimitReached');
    expect((await service.get(draft)).json.status).toBe('draft');
  });
});

describe('a revision', () => {
  test('is an editable copy of what was calculated, which stays as it is', async () => {
    const service = await startWorkdays();
    const { ticketNumber } = (await service.send({ clientReference: 'A-1' })).json;
    expect((await service.revise(ticketNumber)).json.type).toContain('calculationNotCalculated');
    await service.answer(ticketNumber);
    const copy = await service.revise(ticketNumber, { recalculationReason: 'eventDuringContract' });
    expect(copy.status).toBe(201);
    expect(copy.json).toMatchObject({
      status: 'draft',
      phase: 'recalculation',
      recalculationReason: 'eventDuringContract',
      revisionOf: ticketNumber,
    });
    expect(copy.json.clientReference).toBeUndefined();
    expect((await service.get(ticketNumber)).json.status).toBe('calculated');
    expect((await service.submit(copy.json.ticketNumber)).status).toBe(201);
  });
});

describe('calls that are repeated', () => {
  test('get the first answer again, and another content under the same key is refused', async () => {
    const service = await startWorkdays();
    const key = randomUUID();
    const first = await service.send({}, key);
    const again = await service.send({}, key);
    expect(again.status).toBe(201);
    expect(again.text).toBe(first.text);
    expect((await service.send({ comment: 'other' }, key)).json.type).toBe(
      'urn:problem-type:onem-mock:workdayCalculation:idempotencyKeyReused',
    );
    expect((await service.control('GET', '/ledger')).json.calculations).toHaveLength(1);
  });

  test('need a key, unless keys are switched off', async () => {
    const service = await startWorkdays();
    const body = { status: 'draft', ...newContent() };
    const refused = await service.call('POST', `${WORKDAY_API}/calculationRequests`, { body });
    expect(issuesOf(refused)).toEqual(['schemaViolation header:Idempotency-Key']);
    const without = await startWorkdays({ idempotency: 'off' });
    expect((await without.call('POST', `${WORKDAY_API}/calculationRequests`, { body })).status).toBe(201);
  });
});

describe('the overview', () => {
  test('filters, sorts and pages', async () => {
    const service = await startWorkdays();
    for (let index = 0; index < 3; index += 1)
      await service.make({ worker: { ssin: ssin(index) }, clientReference: `R${String(index)}` });
    await service.send();
    const all = (await service.search({}, '?pageSize=3&sort=ticketNumber')).json;
    expect(all).toMatchObject({ page: 1, pageSize: 3, total: 4 });
    expect(all.next).toBe(`${service.url}${WORKDAY_API}/calculationRequests/query?page=2&pageSize=3&sort=ticketNumber`);
    expect((await service.search({ ssin: ssin() })).json.total).toBe(2);
    expect((await service.search({ clientReference: 'R1' })).json.items[0].worker.ssin).toBe(ssin(1));
    expect((await service.search({ statuses: ['sent'], phases: ['first'] })).json.total).toBe(1);
    expect(issuesOf(await service.search({ ssin: '85031464068' }, '?page=0'))).toEqual([
      'schemaViolation query:page',
      'invalidStructure body:ssin',
    ]);
  });
});

describe('the service itself', () => {
  test('keeps calculations over a restart, and answers with a tag', async () => {
    const stateDir = mkdtempSync(path.join(tmpdir(), 'baw-workdays-'));
    const first = await startWorkdays({ stateDir });
    const { ticketNumber } = (await first.send()).json;
    await first.answer(ticketNumber);
    await first.close();
    const second = await startWorkdays({ stateDir });
    const reply = await second.get(ticketNumber);
    expect(reply.json.status).toBe('calculated');
    expect(reply.headers.get('cache-control')).toBe('no-store');
    const same = await second.call('GET', `${WORKDAY_API}/calculationRequests/${ticketNumber}`, {
      headers: { 'if-none-match': reply.headers.get('etag') ?? '' },
    });
    expect(same.status).toBe(304);
    const other = (await second.send({ worker: { ssin: ssin(3) } })).json.ticketNumber;
    expect(other).not.toBe(ticketNumber);
  });

  test('has its own health, document and methods', async () => {
    const service = await startWorkdays();
    expect((await service.call('GET', `${WORKDAY_API}/health`)).json).toEqual({ status: 'UP' });
    const document = parse((await service.call('GET', `${WORKDAY_API}/doc/openapi.yaml`)).text);
    expect(document.servers).toEqual([{ url: WORKDAY_API }]);
    expect(Object.keys(document.paths)).toContain('/calculationRequests/{ticketNumber}/submission');
    expect(document.paths['/calculationRequests'].post.responses['409'].description).toContain(
      'urn:problem-type:onem-mock:workdayCalculation:calculationLimitReached',
    );
    const refused = await service.call('DELETE', `${WORKDAY_API}/calculationRequests/04W-002ZS8X-NM-Z`);
    expect([refused.status, refused.headers.get('allow')]).toEqual([405, 'GET, HEAD, PUT']);
    expect((await service.get('04W-002ZS8X-NM-Z')).json.issues[0].name).toBe('ticketNumber');
  });
});
