import { randomUUID } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { startMock, type MockDeps, type MockOptions } from '../../src/mock/start.ts';

export const API = '/REST/careerBreak/v1';
export const EMPLOYER = '0812339069';
const NOON = Date.parse('2026-11-21T12:00:00Z');

/** What `JSON.parse` gives: tests look into it freely. */
export type Json = ReturnType<typeof JSON.parse>;

export interface Reply {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Json;
}

export interface CallOptions {
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
}

export interface Service {
  readonly url: string;
  call(method: string, path: string, options?: CallOptions): Promise<Reply>;
  create(body?: unknown, key?: string): Promise<Reply>;
  /** Files a request and gives its ticket. */
  file(changes?: object): Promise<string>;
  modify(ticket: string, newEndDate: string, key?: string): Promise<Reply>;
  cancel(ticket: string): Promise<Reply>;
  query(criteria: object, parameters?: string): Promise<Reply>;
  control(method: string, path: string, body?: unknown): Promise<Reply>;
  close(): Promise<void>;
}

export async function startService(options: Partial<MockOptions> = {}, deps: Partial<MockDeps> = {}): Promise<Service> {
  const running = await startMock(
    { port: 0, seed: 1, idempotency: 'on', overlaps: 'warn', latencyMs: 0, ...options },
    { now: () => NOON, delay: async () => undefined, ...deps },
  );
  onTestFinished(() => running.close());
  return client(running.url, () => running.close());
}

/** @param send `fetch`, or one that looks at the answers of a service in another process */
export function client(url: string, close: () => Promise<void>, send: typeof fetch = fetch): Service {
  const call = async (method: string, path: string, { headers = {}, body }: CallOptions = {}): Promise<Reply> => {
    const answer = await send(url + path, {
      method,
      redirect: 'manual',
      headers: { ...(body !== undefined && { 'content-type': 'application/json' }), ...headers },
      ...(body !== undefined && { body: typeof body === 'string' ? body : JSON.stringify(body) }),
    });
    const text = await answer.text();
    const isJson = answer.headers.get('content-type')?.includes('json') ?? false;
    return { status: answer.status, headers: answer.headers, text, json: isJson ? JSON.parse(text) : undefined };
  };
  const keyed = (key: string): Record<string, string> => ({ 'idempotency-key': `"${key}"` });
  const requests = `${API}/careerBreakRequests`;
  return {
    url,
    call,
    create: (body = newRequest(), key = randomUUID()) => call('POST', requests, { body, headers: keyed(key) }),
    async file(changes = {}) {
      const reply = await this.create(newRequest(changes));
      if (reply.status !== 201) throw new Error(`not filed: ${reply.text}`);
      return reply.json.ticketNumber;
    },
    modify: (ticket, newEndDate, key = randomUUID()) =>
      call('POST', `${requests}/${ticket}/modifications`, {
        body: { newEndDate, certifiedAccurate: true },
        headers: keyed(key),
      }),
    cancel: (ticket) => call('PUT', `${requests}/${ticket}/cancellation`, { body: { confirmed: true } }),
    query: (criteria, parameters = '') => call('POST', `${requests}/query${parameters}`, { body: criteria }),
    control: (method, path, body) => call(method, `/mock/v1${path}`, body === undefined ? {} : { body }),
    close,
  };
}

/** An invented number with valid check digits, a different one for each index. */
export function ssin(index = 0): string {
  const body = 850314001 + index;
  return `${String(body)}${String(97 - (body % 97)).padStart(2, '0')}`;
}

/** A parental leave of one fifth in the private sector, which the service accepts as it is. */
export function newRequest(changes: object = {}): Record<string, unknown> {
  return {
    capacity: 'employer',
    employer: { enterpriseNumber: EMPLOYER },
    worker: { ssin: ssin(), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
    leaveType: 'parentalLeave',
    regime: 'oneFifth',
    period: { startDate: '2027-02-01', endDate: '2027-06-30' },
    workloads: {
      before: { minutesPerWeek: 2280 },
      fullTime: { minutesPerWeek: 2280 },
      during: { minutesPerWeek: 1824 },
    },
    multipleEmployers: false,
    workerNoticeDate: '2026-11-15',
    reducedWorkingTimeScheme: false,
    certifiedAccurate: true,
    ...changes,
  };
}

/** The same by an organising authority for a member of staff of one of its schools, in lesson periods. */
export function newSchoolRequest(changes: object = {}): Record<string, unknown> {
  return newRequest({
    capacity: 'organizingAuthority',
    institution: { communityCode: 'frenchSpeaking', enterpriseNumber: '0860550940' },
    worker: { ssin: ssin(500), statusCode: 'statutory' },
    workloads: {
      before: { lessonPeriodsPerWeek: '22' },
      fullTime: { lessonPeriodsPerWeek: '22' },
      during: { lessonPeriodsPerWeek: '17.6' },
    },
    ...changes,
  });
}

/** Issues as short texts: the last part of the type, where, and which field. */
export function issuesOf(reply: Reply): string[] {
  return (reply.json.issues ?? []).map((issue: Json) => {
    const places = issue.inputs ?? [issue];
    const names = places.map((place: Json) => `${place.in}:${place.name ?? ''}`).join('+');
    return `${issue.type.split(':').at(-1)} ${names}`;
  });
}
