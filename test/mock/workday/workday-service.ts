import { randomUUID } from 'node:crypto';
import type { MockDeps, MockOptions } from '../../../src/mock/start.ts';
import { startService, ssin, type Reply, type Service } from '../running-service.ts';

export const WORKDAY_API = '/REST/workdayCalculation/v1';
const REQUESTS = `${WORKDAY_API}/calculationRequests`;

const FULL_TIME = { daysPerWeek: '5', minutesPerWeek: 2280, fullTimeMinutesPerWeek: 2280 };

/** A year of full-time work from 1 January 2027, of somebody who never worked; complete. */
export function newContent(changes: object = {}): Record<string, unknown> {
  return {
    worker: { ssin: ssin() },
    welfareCentre: { enterpriseNumber: '0812339069' },
    phase: 'first',
    plannedOccupation: { startDate: '2027-01-01', endDate: '2027-12-31' },
    plannedWorkRegime: FULL_TIME,
    occupationPeriods: [],
    assimilatedPeriods: [],
    extendingPeriods: [],
    ...changes,
  };
}

export function wireJob(startDate: string, endDate: string, changes: object = {}): object {
  return { countryCode: 'BE', period: { startDate, endDate }, workRegime: FULL_TIME, ...changes };
}

export interface WorkdayService extends Service {
  make(content?: object, key?: string): Promise<Reply>;
  send(content?: object, key?: string): Promise<Reply>;
  get(ticket: string, path?: string): Promise<Reply>;
  put(ticket: string, path: string, body: object): Promise<Reply>;
  submit(ticket: string): Promise<Reply>;
  revise(ticket: string, body?: object, key?: string): Promise<Reply>;
  answer(ticket: string, body?: object): Promise<Reply>;
  search(criteria: object, parameters?: string): Promise<Reply>;
}

export async function startWorkdays(
  options: Partial<MockOptions> = {},
  deps: Partial<MockDeps> = {},
): Promise<WorkdayService> {
  const service = await startService(options, deps);
  const post = (path: string, body: object, key: string = randomUUID()): Promise<Reply> =>
    service.call('POST', path, { body, headers: { 'idempotency-key': `"${key}"` } });
  const put = (ticket: string, path: string, body: object): Promise<Reply> =>
    service.call('PUT', `${REQUESTS}/${ticket}${path}`, { body });
  return {
    ...service,
    make: (content = {}, key) => post(REQUESTS, { status: 'draft', ...newContent(content) }, key),
    send: (content = {}, key) =>
      post(REQUESTS, { status: 'sent', ...newContent(content), certifiedAccurate: true }, key),
    get: (ticket, path = '') => service.call('GET', `${REQUESTS}/${ticket}${path}`),
    put,
    submit: (ticket) => put(ticket, '/submission', { certifiedAccurate: true }),
    revise: (ticket, body = {}, key) => post(`${REQUESTS}/${ticket}/revisions`, body, key),
    answer: (ticket, body = {}) => service.control('POST', `/calculationRequests/${ticket}/results`, body),
    search: (criteria, parameters = '') => service.call('POST', `${REQUESTS}/query${parameters}`, { body: criteria }),
  };
}
