import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { startService, type Service } from '../mock/running-service.ts';
import { readLedger } from '../support/e2e/documents.ts';
import { validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';
import type { CliSetting } from '../support/cli/run-cli.ts';

const CREATE = 'createCareerBreakRequest';

async function fault(service: Service, kind: string, times: number, more: object = {}): Promise<void> {
  const items = [{ operation: CREATE, kind, times, ...more }];
  const reply = await service.control('PUT', '/faults', { items });
  if (reply.status >= 300) throw new Error(reply.text);
}

async function held(service: Service): Promise<number> {
  return readLedger((await service.control('GET', '/ledger')).text).length;
}

async function withRows(place: Workplace, count: number): Promise<string> {
  await writeRows(place.at('leave.csv'), validRows(count));
  return place.at('leave.csv');
}

/** Waits are over at once, and are written down. */
function countingWaits(): { readonly setting: CliSetting; readonly waits: number[] } {
  const waits: number[] = [];
  const delay = (ms: number): Promise<void> => {
    waits.push(ms);
    return Promise.resolve();
  };
  return { setting: { deps: () => ({ delay }) }, waits };
}

describe('a service in trouble', () => {
  it.each([
    { kind: 'serviceUnavailable', times: 40 },
    { kind: 'badGateway', times: 40 },
    { kind: 'htmlErrorPage', times: 40 },
    { kind: 'dropBeforeProcessing', times: 12 },
    { kind: 'dropAfterProcessing', times: 12 },
    { kind: 'truncatedBody', times: 12 },
  ])('is waited for with --wait-for-service: $kind', async ({ kind, times }) => {
    for (const idempotency of ['on', 'off'] as const) {
      const service = await startService({ idempotency });
      const place = newWorkplace();
      const file = await withRows(place, 8);
      await fault(service, kind, times);
      const argv = ['submit', '--certify', '--service', service.url, '--wait-for-service', file];
      const { exitCode, report } = await place.report(argv, withoutWaiting);
      expect({ exitCode, filed: report.counts.filed }).toEqual({ exitCode: 0, filed: 8 });
      expect(await held(service)).toBe(8);
    }
  });

  it('is told on standard error, when it fails and when it is back', async () => {
    const service = await startService();
    const place = newWorkplace();
    const file = await withRows(place, 8);
    await fault(service, 'serviceUnavailable', 5, { retryAfterSec: 600 });
    const argv = ['submit', '--certify', '--service', service.url, '--wait-for-service=2h', file];
    const { exitCode, stderr } = await place.baw(argv, withoutWaiting);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('The service is away. It is tried again in 10 minutes');
    expect(stderr).toContain('The service answers again');
  });

  it('that asks for more than five minutes ends a run that does not wait, with the command to continue', async () => {
    const service = await startService();
    const place = newWorkplace();
    const file = await withRows(place, 3);
    await fault(service, 'serviceUnavailable', 50, { retryAfterSec: 600 });
    const argv = ['submit', '--certify', '--service', service.url, file];
    const { exitCode, stderr } = await place.baw(argv, withoutWaiting);
    expect(exitCode).toBe(7);
    expect(stderr).toContain('The same command goes on where this run stopped');
    await fault(service, 'serviceUnavailable', 1);
    expect((await place.baw(argv, withoutWaiting)).exitCode).toBe(0);
    expect(await held(service)).toBe(3);
  });

  it('that is not up yet is waited for before the first call', async () => {
    const place = newWorkplace();
    const file = await withRows(place, 2);
    let service: Service | undefined;
    const port = await freePort();
    let waits = 0;
    const delay = async (): Promise<void> => {
      waits += 1;
      if (waits === 12) service = await startService({ port });
    };
    const url = `http://127.0.0.1:${String(port)}`;
    const argv = ['submit', '--certify', '--service', url, '--wait-for-service', file];
    const { exitCode, stderr } = await place.baw(argv, { deps: () => ({ delay }) });
    expect(exitCode).toBe(0);
    expect(stderr).toContain('The service is away.');
    expect(service === undefined ? 0 : await held(service)).toBe(2);
  });

  it('that never comes up is waited for no longer than was said', async () => {
    const place = newWorkplace();
    const file = await withRows(place, 2);
    const { setting, waits } = countingWaits();
    const url = `http://127.0.0.1:${String(await freePort())}`;
    const argv = ['submit', '--certify', '--service', url, '--wait-for-service', '30m', file];
    const { exitCode } = await place.baw(argv, setting);
    expect(exitCode).toBe(7);
    const waited = waits.reduce((sum, ms) => sum + ms, 0);
    expect(waited).toBeGreaterThanOrEqual(30 * 60_000);
    expect(waited).toBeLessThan(31 * 60_000);
  });
});

describe('the limits of a service', () => {
  /** A service before which something stands that looks at the access profile and counts calls. */
  async function startLimited(limits: object) {
    const service = await startService();
    const calls: { readonly path: string; readonly underWay: number }[] = [];
    let underWay = 0;
    const server = createServer((request, response) => {
      underWay += 1;
      calls.push({ path: request.url ?? '', underWay });
      void (async () => {
        const chunks: Buffer[] = [];
        for await (const chunk of request) chunks.push(Buffer.from(chunk));
        const { 'content-type': type, 'idempotency-key': key } = request.headers;
        const answer = await fetch(service.url + (request.url ?? ''), {
          method: request.method ?? 'GET',
          headers: {
            ...(type !== undefined && { 'content-type': type }),
            ...(typeof key === 'string' && { 'idempotency-key': key }),
          },
          ...(chunks.length > 0 && { body: Buffer.concat(chunks).toString('utf8') }),
        });
        const isProfile = request.url?.endsWith('/accessProfile') === true;
        const text = await answer.text();
        const body = isProfile ? JSON.stringify({ ...JSON.parse(text), limits }) : text;
        underWay -= 1;
        response.writeHead(answer.status, { 'content-type': answer.headers.get('content-type') ?? '' }).end(body);
      })();
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => {
      server.close();
      server.closeAllConnections();
    });
    const address = server.address();
    const url = `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
    return { url, calls, service };
  }

  it('are obeyed without being told', async () => {
    const { url, calls, service } = await startLimited({ callsPerSecond: 4, concurrentCalls: 2 });
    const place = newWorkplace();
    const file = await withRows(place, 12);
    const { setting, waits } = countingWaits();
    const { exitCode, stderr } = await place.baw(['submit', '--certify', '--service', url, file], setting);
    expect(exitCode).toBe(0);
    expect(await held(service)).toBe(12);
    expect(Math.max(...calls.map(({ underWay }) => underWay))).toBeLessThanOrEqual(2);
    expect(waits.filter((ms) => ms > 100 && ms <= 250)).toHaveLength(11);
    expect(stderr).not.toContain('lowered');
  });

  it('are smaller than what the user wants: said once, and obeyed', async () => {
    const { url, calls } = await startLimited({ callsPerSecond: 4, concurrentCalls: 2 });
    const place = newWorkplace();
    const file = await withRows(place, 4);
    const wanted = ['--concurrency', '8', '--rate', '100/s'];
    const argv = ['submit', '--certify', '--service', url, ...wanted, file];
    const { exitCode, stderr } = await place.baw(argv, withoutWaiting);
    expect(exitCode).toBe(0);
    const said = stderr.replaceAll(/\s+/g, ' ');
    expect(said.split('The service allows 2 calls at a time; --concurrency 8 is lowered')).toHaveLength(2);
    expect(said.split('The service allows 4 calls a second; --rate is lowered')).toHaveLength(2);
    expect(Math.max(...calls.map(({ underWay }) => underWay))).toBeLessThanOrEqual(2);
  });

  it('leave a smaller wish as it is', async () => {
    const { url } = await startLimited({ callsPerSecond: 1000, concurrentCalls: 64 });
    const place = newWorkplace();
    const file = await withRows(place, 6);
    const { setting, waits } = countingWaits();
    const argv = ['submit', '--certify', '--service', url, '--rate', '120/min', file];
    const { exitCode, stderr } = await place.baw(argv, setting);
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain('lowered');
    expect(waits.filter((ms) => ms > 250 && ms <= 500)).toHaveLength(5);
  });
});

describe('rows that go wrong', () => {
  const invalid = validRow(3, { endDate: '' });

  it('keep all others from being sent with --atomic, which says so', async () => {
    const place = newWorkplace();
    await writeRows(place.at('good.csv'), validRows(2));
    await writeRows(place.at('bad.csv'), [invalid]);
    const argv = ['submit', '--certify', '--atomic', place.at('good.csv'), place.at('bad.csv')];
    const { exitCode, stdout, stderr } = await place.baw(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 3, stdout: '' });
    expect(stderr).toContain('not valid: 1');
    expect(await place.ledger()).toEqual([]);
    const document = await place.report(argv);
    expect(document.report.counts).toMatchObject({ rows: 3, invalid: 1, filed: 0 });
    expect(document.report.findings.length).toBeGreaterThan(0);
  });

  it('are sent around by default', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), [...validRows(2), invalid]);
    expect((await place.baw(['submit', '--certify', place.at('leave.csv')])).exitCode).toBe(3);
    expect(await place.ledger()).toHaveLength(2);
  });

  it('count with --atomic also when they were filed before with other content', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, { hoursFull: '36:00', hoursBefore: '36:00', hoursDuring: '28:48' })]);
    await place.baw(['submit', '--certify', file]);
    await writeRows(file, validRows(2));
    const { exitCode, stderr } = await place.baw(['submit', '--certify', '--atomic', file]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('not valid: 1');
    expect(stderr.replaceAll(/\s+/g, ' ')).toContain('row 1: The same worker, leave and period were already filed');
    expect(await place.ledger()).toHaveLength(1);
  });

  it('do not keep an atomic run from being continued', async () => {
    const service = await startService();
    const place = newWorkplace();
    const file = await withRows(place, 4);
    await fault(service, 'internalServerError', 1000);
    const argv = ['submit', '--certify', '--atomic', '--service', service.url, file];
    expect((await place.baw(argv, withoutWaiting)).exitCode).toBe(7);
    await fault(service, 'internalServerError', 1);
    expect((await place.baw(argv, withoutWaiting)).exitCode).toBe(0);
    expect(await held(service)).toBe(4);
  });

  /** Rows that the service refuses for overlaps, and does not once it is told not to look. */
  async function refusing(place: Workplace) {
    const service = await startService({ overlaps: 'block' });
    await writeRows(place.at('first.csv'), [validRow(1)]);
    await place.baw(['submit', '--certify', '--service', service.url, place.at('first.csv')]);
    const elsewhere = newWorkplace();
    const file = elsewhere.at('leave.csv');
    await writeRows(file, [validRow(1), ...validRows(30).slice(1)]);
    return { service, file, elsewhere };
  }

  it('end the run with --stop-on-refusal and --max-errors 0: code 5, the reason, the rest pending', async () => {
    for (const choice of [['--stop-on-refusal'], ['--max-errors', '0']]) {
      const { service, file, elsewhere } = await refusing(newWorkplace());
      const argv = ['submit', '--certify', '--service', service.url, '--concurrency', '1', ...choice, file];
      const { exitCode, report, stderr: told } = await elsewhere.report(argv);
      expect(exitCode).toBe(5);
      expect(told.replaceAll(/\s+/g, ' ')).toMatch(
        /Stopped: .*--(stop-on-refusal|max-errors 0).* The same command goes on/,
      );
      expect(report.counts).toMatchObject({ refused: 1 });
      const { stderr, exitCode: again } = await elsewhere.baw(['submit', '--certify', '--service', service.url, file]);
      expect(again).toBe(4);
      expect(stderr).not.toContain('--stop-on-refusal');
      expect(await held(service)).toBe(30);
    }
  });

  it('leave code 4 when the last row of all was the one too many', async () => {
    const place = newWorkplace();
    const { service } = await refusing(place);
    const elsewhere = newWorkplace();
    await writeRows(elsewhere.at('leave.csv'), [validRow(1)]);
    const argv = ['submit', '--certify', '--service', service.url, '--stop-on-refusal', elsewhere.at('leave.csv')];
    expect((await elsewhere.baw(argv)).exitCode).toBe(4);
  });

  it('are sent again with --retry-refused, and only then', async () => {
    const { service, file, elsewhere } = await refusing(newWorkplace());
    const argv = ['submit', '--certify', '--service', service.url, file];
    const first = await elsewhere.baw(argv);
    expect(first.exitCode).toBe(4);
    expect(first.stdout).not.toContain('--retry-refused');
    for (const { ticketNumber } of readLedger((await service.control('GET', '/ledger')).text).slice(0, 1)) {
      await service.cancel(ticketNumber);
    }
    const replayed = await elsewhere.report(argv);
    expect(replayed.exitCode).toBe(4);
    const refused = replayed.report.outcomes.find(({ status }) => status === 'refused');
    expect(refused?.reason).toContain('not asked again: --retry-refused');
    const rejected = await elsewhere.table('leave.rejected.csv');
    expect(rejected.rows[0]?.at(-1)).toContain('not asked again: --retry-refused');
    const { stdout } = await elsewhere.baw(argv);
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('refused in an earlier run; the service was not asked again');
    const { exitCode, report } = await elsewhere.report([...argv, '--retry-refused']);
    expect({ exitCode, filed: report.counts.filed, refused: report.counts.refused }).toEqual({
      exitCode: 0,
      filed: 1,
      refused: 0,
    });
    expect((await elsewhere.baw(argv)).exitCode).toBe(0);
  });
});

/** A port of this machine on which nobody listens. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}
