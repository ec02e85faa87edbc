import { randomUUID } from 'node:crypto';
import createClient from 'openapi-fetch';
import { expect, it } from 'vitest';
import { EXAMPLE_BODIES } from '../../src/mock/openapi/examples/bodies.ts';
import { API, startService } from '../mock/running-service.ts';
import { WORKDAY_API } from '../mock/workday/workday-service.ts';
import type { paths } from './types/careerBreak.ts';
import type { paths as workdayPaths } from './types/workdayCalculation.ts';

const key = () => ({ 'Idempotency-Key': `"${randomUUID()}"` });

// That this compiles is half of the test: paths, parameters, bodies and answers are typed by the documents alone.
it('a client that is typed by the document files a request, changes it, and reads both', async () => {
  const { url } = await startService();
  const client = createClient<paths>({ baseUrl: url + API });
  const filed = await client.POST('/careerBreakRequests', {
    params: { header: key() },
    body: {
      ...EXAMPLE_BODIES.createCareerBreakRequest,
      workloads: {
        before: { minutesPerWeek: 2280 },
        fullTime: { minutesPerWeek: 2280 },
        during: { minutesPerWeek: 1824 },
      },
    },
  });
  const ticketNumber = filed.data?.ticketNumber ?? filed.error?.title ?? '';
  const part = await client.POST('/careerBreakRequests/{ticketNumber}/modifications', {
    params: { header: key(), path: { ticketNumber } },
    body: EXAMPLE_BODIES.createModification,
  });
  expect(part.data?.newEndDate).toBe('2027-07-31');
  const read = await client.GET('/careerBreakRequests/{ticketNumber}', { params: { path: { ticketNumber } } });
  expect(read.data?.currentEndDate).toBe('2027-07-31');
  const page = await client.POST('/careerBreakRequests/query', {
    params: { query: { pageSize: 10, sort: ['-startDate'] } },
    body: { statuses: ['awaitingWorker'] },
  });
  expect(page.data?.items.map((item) => item.ticketNumber)).toEqual([ticketNumber]);
});

it('a client that is typed by the document is told in typed words why not', async () => {
  const { url } = await startService();
  const client = createClient<paths>({ baseUrl: url + API });
  const path = { ticketNumber: '04W-0000000-00-Z' };
  const { error } = await client.PUT('/careerBreakRequests/{ticketNumber}/cancellation', {
    params: { path },
    body: { confirmed: true },
  });
  expect(error?.issues?.map((issue) => issue.value)).toEqual([path.ticketNumber]);
});

it('a client that is typed by the second document has working days calculated', async () => {
  const service = await startService();
  const client = createClient<workdayPaths>({ baseUrl: service.url + WORKDAY_API });
  const { phase, plannedOccupation, welfareCentre, worker } = EXAMPLE_BODIES.createCalculationRequest;
  const fullTime = { daysPerWeek: '5', minutesPerWeek: 2280, fullTimeMinutesPerWeek: 2280 };
  const made = await client.POST('/calculationRequests', {
    params: { header: key() },
    body: {
      status: 'sent',
      phase,
      plannedOccupation,
      plannedWorkRegime: fullTime,
      welfareCentre,
      worker,
      occupationPeriods: [],
      assimilatedPeriods: [],
      extendingPeriods: [],
      certifiedAccurate: true,
    },
  });
  const ticketNumber = made.data?.ticketNumber ?? '';
  await service.control('POST', `/calculationRequests/${ticketNumber}/results`, {});
  const result = await client.GET('/calculationRequests/{ticketNumber}/result', { params: { path: { ticketNumber } } });
  expect(result.data?.ticketNumber).toBe(ticketNumber);
});
