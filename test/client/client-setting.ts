import { CareerBreakApi } from '../../src/client/career-break-api.ts';
import type { HttpRequest, HttpResponse, Transport } from '../../src/client/transport.ts';
import type { NewCareerBreakRequest } from '../../src/schemas/wire/career-break-request.ts';

export const NOW = Date.UTC(2026, 10, 21, 9);
export const KEY = '3f1d2c4b-5a69-4788-9caf-0b1e2d3c4f5a';
export const TICKET = '04W-002ZS8X-NM-Z';

/** A parental leave of invented people and enterprises. */
export const newRequest: NewCareerBreakRequest = {
  clientReference: 'R-1',
  capacity: 'employer',
  employer: { enterpriseNumber: '0812339069', sector: 'private' },
  worker: { ssin: '85031464067', workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
  leaveType: 'parentalLeave',
  regime: 'half',
  period: { startDate: '2027-01-01', endDate: '2027-02-28' },
  workloads: {
    before: { minutesPerWeek: 2280 },
    fullTime: { minutesPerWeek: 2280 },
    during: { minutesPerWeek: 1140 },
  },
  multipleEmployers: false,
  workerNoticeDate: '2026-10-20',
  reducedWorkingTimeScheme: false,
  certifiedAccurate: true,
};

export const filedRequest = {
  ...newRequest,
  ticketNumber: TICKET,
  status: 'awaitingWorker',
  submissionDateTime: '2026-11-21T10:00:00+01:00',
  origin: 'employer',
  currentEndDate: '2027-02-28',
  neoOffice: { code: '33', name: 'Liège' },
  requiredAttachmentTypes: [],
  modifiable: true,
  cancellable: true,
};

export function jsonResponse(status: number, body: unknown, headers: HttpResponse['headers'] = {}): HttpResponse {
  return { status, headers: { 'content-type': 'application/json', ...headers }, body: JSON.stringify(body) };
}

export function problemResponse(status: number, problem: object, headers: HttpResponse['headers'] = {}): HttpResponse {
  return jsonResponse(status, { status, ...problem }, { 'content-type': 'application/problem+json', ...headers });
}

/** An API whose service gives these answers in turn, and what it was asked. */
export function apiAnswering(...answers: readonly (HttpResponse | Error)[]) {
  const requests: HttpRequest[] = [];
  const transport: Transport = (request) => {
    const answer = answers[requests.length];
    requests.push(request);
    if (answer === undefined) return Promise.reject(new Error('one call too many'));
    return answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
  };
  const address = { origin: 'https://service.example', basePath: '' };
  return { api: new CareerBreakApi({ transport, address, now: () => NOW }), requests };
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const collected: Item[] = [];
  for await (const item of items) collected.push(item);
  return collected;
}
