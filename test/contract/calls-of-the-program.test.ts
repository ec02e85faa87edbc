import { beforeAll, describe, expect, it } from 'vitest';
import { startMock } from '../../src/mock/start.ts';
import { client } from '../mock/running-service.ts';
import { niss, validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting } from '../support/e2e/workplace.ts';
import { observeAnswers, type Exchange } from '../support/contract/exchange.ts';

const NOON = Date.parse('2026-11-21T12:00:00Z');
const ROWS = 6;
const EMAIL = 'canary.bird@mine.example';
const UUID = /^"[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}"$/;
const exchanges: Exchange[] = [];
const header = ({ requestHeaders }: Exchange, name: string): string => String(requestHeaders[name] ?? '');

/** Whole command lines against one service, with calls that must be made again and a search for what was lost. */
async function runAll(): Promise<void> {
  for (const idempotency of ['on', 'off'] as const) {
    const running = await startMock(
      { port: 0, seed: 1, idempotency, overlaps: 'warn', latencyMs: 0 },
      { now: () => NOON, delay: () => Promise.resolve() },
    );
    const service = client(running.url, () => running.close());
    const place = newWorkplace();
    const to = ['--service', service.url];
    const rows = validRows(ROWS).map((row, index) => (index === 0 ? { ...row, email: EMAIL } : row));
    await writeRows(place.at('leave.csv'), rows);
    const items = [
      { operation: 'createCareerBreakRequest', kind: 'serviceUnavailable', nth: 2 },
      { operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', nth: 4 },
    ];
    await service.control('PUT', '/faults', { items });
    const { report } = await place.report(['submit', '--certify', place.at('leave.csv'), ...to], withoutWaiting);
    const [ticket = '', other = ''] = report.outcomes.map(({ ticketNumber }) => ticketNumber ?? '');
    const run = (...argv: readonly string[]) => place.baw([...argv, ...to], withoutWaiting);
    await run('show', ticket);
    await run('list', '--niss', niss(1));
    await run('modify', ticket, '--end-date', '2027-11-30', '--certify', '--yes');
    await run('cancel', other, '--yes');
    // Filed from here before: it is looked for, and not sent.
    await writeRows(place.at('again.csv'), [validRow(1, { clientReference: 'other' })]);
    await run('submit', '--certify', place.at('again.csv'));
    await service.close();
  }
}

describe('the calls of whole command lines', () => {
  beforeAll(async () => {
    observeAnswers((exchange) => exchanges.push(exchange));
    await runAll();
    exchanges.splice(0, exchanges.length, ...exchanges.filter(({ path }) => path.startsWith('/REST/')));
  });

  it('are of every kind that the rules speak of', () => {
    const made = new Set(
      exchanges.map(
        ({ method, path }) =>
          `${method} ${path
            .split('/')
            .at(-1)
            ?.replace(/^.*-Z$/, '…')}`,
      ),
    );
    const expected = ['POST careerBreakRequests', 'POST query', 'GET …', 'POST modifications', 'PUT cancellation'];
    expect([...made]).toEqual(expect.arrayContaining(expected));
  });

  it('name nobody in a URL or a header', () => {
    const persons = [...Array.from({ length: ROWS }, (_, index) => niss(index + 1)), EMAIL];
    const outside = exchanges.map(({ url, requestHeaders, headers }) =>
      decodeURIComponent(`${url} ${JSON.stringify(requestHeaders)} ${[...headers.values()].join(' ')}`),
    );
    for (const person of persons) expect(outside.filter((text) => text.includes(person))).toEqual([]);
    expect(exchanges.length).toBeGreaterThan(ROWS * 2);
  });

  it('have a trace id each, at most 36 characters long, also when one is made again', () => {
    const ids = exchanges.map((exchange) => header(exchange, 'belgov-trace-id'));
    expect(ids.filter((id) => id === '' || id.length > 36)).toEqual([]);
    expect(new Set(ids).size).toBe(exchanges.length);
    expect(exchanges.map(({ headers }) => headers.get('belgov-related-trace-id'))).toEqual(ids);
    const answered = exchanges.map(({ headers }) => headers.get('belgov-trace-id'));
    expect(new Set(answered).size).toBe(exchanges.length);
  });

  it('have a random key for each content, the same when one is made again', () => {
    const creations = exchanges.filter(
      ({ method, path }) => method === 'POST' && path.endsWith('/careerBreakRequests'),
    );
    const keys = creations.map((exchange) => header(exchange, 'idempotency-key')).filter((key) => key !== '');
    expect(keys.filter((key) => !UUID.test(key))).toEqual([]);
    expect(new Set(keys).size).toBeLessThan(keys.length);
  });

  it('ask for JSON and problems, and send JSON', () => {
    for (const exchange of exchanges) {
      expect(header(exchange, 'accept')).toMatch(/application\/json.*application\/problem\+json/);
      if (exchange.method !== 'GET') expect(header(exchange, 'content-type')).toMatch(/^application\/json/);
    }
  });

  it('are answered with what may not be stored', () => {
    expect(new Set(exchanges.map(({ headers }) => headers.get('cache-control')))).toEqual(new Set(['no-store']));
  });
});
