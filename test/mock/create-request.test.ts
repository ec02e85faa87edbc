import { describe, expect, it } from 'vitest';
import { CareerBreakRequest } from '../../src/schemas/wire/career-break-request.ts';
import { API, EMPLOYER, issuesOf, newRequest, newSchoolRequest, ssin, startService } from './running-service.ts';

describe('filing a request', () => {
  it('answers 201 with the ticket, the stored request and where it is', async () => {
    const service = await startService();
    const reply = await service.create(newRequest({ clientReference: 'RH-1', comment: 'été' }));
    expect(reply.status).toBe(201);
    const request = CareerBreakRequest.parse(reply.json);
    expect(request.ticketNumber).toMatch(/^04W-00[0-9A-HJKMNPR-X]{5}-[0-9A-HJKMNPR-XZ]{2}-Z$/);
    expect(reply.headers.get('location')).toBe(`${service.url}${API}/careerBreakRequests/${request.ticketNumber}`);
    expect(request).toMatchObject({
      clientReference: 'RH-1',
      comment: 'été',
      status: 'awaitingWorker',
      origin: 'employer',
      submissionDateTime: '2026-11-21T12:00:00.000Z',
      currentEndDate: '2027-06-30',
      modifiable: true,
      cancellable: true,
      requiredAttachmentTypes: [],
    });
  });

  it('counts the characters of a comment and of a reference, not the room that they take', async () => {
    const service = await startService();
    const reply = await service.create(newRequest({ clientReference: '😀'.repeat(64), comment: '😀'.repeat(200) }));
    expect(reply.status).toBe(201);
  });

  it('accepts a request of an organising authority in lesson periods', async () => {
    const service = await startService();
    const reply = await service.create(newSchoolRequest());
    expect(reply.status).toBe(201);
    expect(reply.json.workloads.during).toEqual({ lessonPeriodsPerWeek: '17.6' });
  });

  it('accepts an employer of the public sector without worker code and joint committee', async () => {
    const service = await startService();
    const employer = { enterpriseNumber: '0860550940', sector: 'public' };
    const stated = await service.create(newRequest({ employer, worker: { ssin: ssin() } }));
    const shown = await service.create(newRequest({ worker: { ssin: ssin(1), statusCode: 'contractual' } }));
    expect([stated.status, shown.status]).toEqual([201, 201]);
  });

  it.each([
    [
      'a worker with wrong check digits',
      { worker: { ...worker(), ssin: '85031400100' } },
      'invalidStructure body:worker.ssin',
    ],
    [
      'an employer with wrong check digits',
      { employer: { enterpriseNumber: '0812339060' } },
      'invalidStructure body:employer.enterpriseNumber',
    ],
    [
      'an end before the start',
      { period: { startDate: '2027-02-01', endDate: '2027-01-31' } },
      'invalidPeriod body:period',
    ],
    [
      'an impossible day',
      { period: { startDate: '2027-02-30', endDate: '2027-03-31' } },
      'schemaViolation body:period.startDate',
    ],
    [
      'a regime that the leave does not have',
      { leaveType: 'medicalAssistance', regime: 'oneTenth' },
      'rejectedInput body:regime',
    ],
    ['a motive that the leave does not have', { motive: 'training' }, 'rejectedInput body:motive'],
    [
      'a career break in the private sector',
      { leaveType: 'careerBreak', employer: { enterpriseNumber: EMPLOYER, sector: 'private' } },
      'rejectedInput body:leaveType',
    ],
    [
      'a private worker without code',
      { worker: { ssin: ssin(), jointCommissionNumber: '200.00' } },
      'requiredInput body:worker.workerCode',
    ],
    [
      'a private worker without joint committee',
      { worker: { ssin: ssin(), workerCode: 'blueCollar' } },
      'requiredInput body:worker.jointCommissionNumber',
    ],
    [
      'an institution when filing as employer',
      { institution: { communityCode: 'flemish', enterpriseNumber: '0860550940' } },
      'rejectedInput body:institution',
    ],
    ['a reduction without the hours during it', { workloads: withoutDuring() }, 'requiredInput body:workloads.during'],
    ['hours during a full interruption', { regime: 'full' }, 'rejectedInput body:workloads.during'],
    [
      'minutes and lesson periods in one workload',
      { workloads: { ...workloads(), before: { minutesPerWeek: 2280, lessonPeriodsPerWeek: '20' } } },
      'exactlyOneOfExpected body:workloads.before.minutesPerWeek+body:workloads.before.lessonPeriodsPerWeek',
    ],
    [
      'neither of the two',
      { workloads: { ...workloads(), before: {} } },
      'exactlyOneOfExpected body:workloads.before.minutesPerWeek+body:workloads.before.lessonPeriodsPerWeek',
    ],
    [
      'workloads in different units',
      { workloads: { ...workloads(), before: { lessonPeriodsPerWeek: '20' } } },
      'invalidInput body:workloads',
    ],
    [
      'hours with a fraction of a minute',
      { workloads: { ...workloads(), before: { minutesPerWeek: 2280.5 } } },
      'schemaViolation body:workloads.before.minutesPerWeek',
    ],
    ['a reference of 65 characters', { clientReference: 'x'.repeat(65) }, 'schemaViolation body:clientReference'],
    ['a comment of 201 characters', { comment: 'x'.repeat(201) }, 'schemaViolation body:comment'],
    ['a statement that is not made', { certifiedAccurate: false }, 'schemaViolation body:certifiedAccurate'],
    ['a field that does not exist', { colour: 'blue' }, 'unknownInput body:colour'],
    ['a field inside that does not exist', { worker: { ...worker(), name: 'X' } }, 'unknownInput body:worker.name'],
    ['an unknown code', { leaveType: 'sabbatical' }, 'schemaViolation body:leaveType'],
  ])('refuses %s', async (_, changes, expected) => {
    const service = await startService();
    const reply = await service.create(newRequest(changes));
    expect(reply.status).toBe(400);
    expect(reply.json.type).toBe('urn:problem-type:belgif:badRequest');
    expect(issuesOf(reply)).toEqual([expected]);
    expect((await service.control('GET', '/ledger')).json.requests).toEqual([]);
  });

  it('refuses an organising authority that names neither institution nor status', async () => {
    const service = await startService();
    const { institution: _, ...request } = newSchoolRequest({ worker: { ssin: ssin() } });
    expect(issuesOf(await service.create(request))).toEqual([
      'requiredInput body:institution',
      'requiredInput body:worker.statusCode',
    ]);
  });

  it('refuses time credit for staff of an organising authority', async () => {
    const service = await startService();
    const reply = await service.create(newSchoolRequest({ leaveType: 'timeCredit', motive: 'child' }));
    expect(issuesOf(reply)).toEqual(['rejectedInput body:leaveType']);
  });

  it('tells faults of form and of content, of header and body, in one answer', async () => {
    const service = await startService();
    const { multipleEmployers: _, ...body } = newRequest({
      worker: { ssin: '85031400100', workerCode: 'green', jointCommissionNumber: '200.00' },
      period: { startDate: '2027-02-01', endDate: '2027-01-01' },
      colour: 'blue',
    });
    const reply = await service.call('POST', `${API}/careerBreakRequests`, { body });
    expect(issuesOf(reply).sort()).toEqual([
      'invalidPeriod body:period',
      'invalidStructure body:worker.ssin',
      'schemaViolation body:multipleEmployers',
      'schemaViolation body:worker.workerCode',
      'schemaViolation header:Idempotency-Key',
      'unknownInput body:colour',
    ]);
  });

  it('names the value it refuses and the standard page of the issue', async () => {
    const service = await startService();
    const reply = await service.create(newRequest({ regime: 'oneThird' }));
    expect(reply.json.issues[0]).toMatchObject({
      type: 'urn:problem-type:belgif-ext:input-validation:rejectedInput',
      href: 'https://www.belgif.be/specification/rest/api-guide/issues/ext/rejectedInput.html',
      in: 'body',
      name: 'regime',
      value: 'oneThird',
    });
    expect(reply.json.issues[0]).not.toHaveProperty('status');
  });

  it('does not judge what only the law forbids', async () => {
    const service = await startService();
    const late = newRequest({
      workerNoticeDate: '2027-01-30',
      period: { startDate: '2027-02-01', endDate: '2027-02-10' },
    });
    expect((await service.create(late)).status).toBe(201);
  });
});

describe('overlapping periods of one worker with one employer', () => {
  const second = newRequest({ period: { startDate: '2027-06-30', endDate: '2027-12-31' } });

  it('are filed with a warning that names the other ticket', async () => {
    const service = await startService({ overlaps: 'warn' });
    const first = await service.file();
    const reply = await service.create(second);
    expect(reply.status).toBe(201);
    expect(reply.json.warnings).toEqual([{ code: 'overlappingRequest', label: expect.stringContaining(first) }]);
  });

  it('are refused when the service is set to block', async () => {
    const service = await startService({ overlaps: 'block' });
    const first = await service.file();
    const reply = await service.create(second);
    expect(reply.status).toBe(409);
    expect(reply.json).toMatchObject({
      type: 'urn:problem-type:onem-mock:careerBreak:overlappingRequest',
      conflictingTicketNumbers: [first],
    });
  });

  it('pass unseen when the service is set to silent', async () => {
    const service = await startService({ overlaps: 'silent' });
    await service.file();
    expect((await service.create(second)).json).not.toHaveProperty('warnings');
  });

  it('do not exist with a cancelled request, another employer, another worker or the day after', async () => {
    const service = await startService({ overlaps: 'block' });
    await service.cancel(await service.file());
    await service.file();
    await service.file({ employer: { enterpriseNumber: '0860550940' } });
    await service.file({ worker: { ...worker(), ssin: ssin(1) } });
    await service.file({ period: { startDate: '2027-07-01', endDate: '2027-11-30' } });
  });

  it('block a modification that would reach into another request', async () => {
    const service = await startService({ overlaps: 'block' });
    const first = await service.file();
    const next = await service.file({ period: { startDate: '2027-07-01', endDate: '2027-11-30' } });
    const reply = await service.modify(first, '2027-07-01');
    expect(reply.status).toBe(409);
    expect(reply.json.conflictingTicketNumbers).toEqual([next]);
  });
});

function worker() {
  return { ssin: ssin(), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' };
}

function workloads() {
  return {
    before: { minutesPerWeek: 2280 },
    fullTime: { minutesPerWeek: 2280 },
    during: { minutesPerWeek: 1824 },
  };
}

function withoutDuring() {
  const { before, fullTime } = workloads();
  return { before, fullTime };
}
