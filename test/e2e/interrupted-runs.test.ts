import { createServer, type Server } from 'node:http';
import { beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import {
  builtProgram,
  startBuilt,
  startInShell,
  startServiceProcess,
  type Ended,
} from '../support/e2e/built-program.ts';
import { readLedger, readReport, type LedgerEntry } from '../support/e2e/documents.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { AS_OF, newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const ROWS = 60;

beforeAll(() => {
  builtProgram();
});

const everyRow = validRows(ROWS)
  .map(({ clientReference = '' }) => clientReference)
  .sort();

/** A name that a shell would take apart. */
async function prepare(): Promise<{ readonly place: Workplace; readonly file: string }> {
  const place = newWorkplace();
  const file = place.at("congés d'été (1).csv");
  await writeRows(file, validRows(ROWS));
  return { place, file };
}

const submit = (file: string, url: string, ...more: readonly string[]): readonly string[] => [
  'submit',
  file,
  '--certify',
  '--as-of',
  AS_OF,
  '--lang',
  'en',
  '--concurrency',
  '4',
  '--service',
  url,
  ...more,
];

async function ledgerAt(url: string): Promise<readonly LedgerEntry[]> {
  return readLedger(await (await fetch(`${url}/mock/v1/ledger`)).text());
}

async function expectEachOnce(url: string): Promise<void> {
  const held = (await ledgerAt(url)).map(({ clientReference = '' }) => clientReference).sort();
  expect(held).toEqual(everyRow);
}

/** The last line of standard error. */
function commandToContinue({ stderr }: Ended): string {
  return stderr.trimEnd().split('\n').at(-1)?.trim() ?? '';
}

/** Passes everything on to the service, but keeps back the answers to all creations after the first ones, until it is told to give them. */
async function startGateway(serviceUrl: string, most: number) {
  let creations = 0;
  let keeps = true;
  const kept: (() => void)[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void pass(request.method ?? 'GET', request.url ?? '/', request.headers, Buffer.concat(chunks)).then(
        async (answer) => {
          if (request.method === 'POST') creations += 1;
          const body = await answer.text();
          const give = (): void => {
            response.writeHead(answer.status, { 'Content-Type': answer.headers.get('Content-Type') ?? '' }).end(body);
          };
          if (request.method === 'POST' && keeps && creations > most) kept.push(give);
          else give();
        },
      );
    });
  });

  function pass(method: string, at: string, headers: NodeJS.Dict<string | string[]>, body: Buffer): Promise<Response> {
    const passed = ['content-type', 'accept', 'idempotency-key', 'authorization'].flatMap(
      (name): [string, string][] => {
        const value = headers[name];
        return typeof value === 'string' ? [[name, value]] : [];
      },
    );
    return fetch(`${serviceUrl}${at}`, { method, headers: passed, ...(method === 'POST' && { body }) });
  }

  const url = await listen(server);
  return {
    url,
    answerAll(): void {
      keeps = false;
      for (const give of kept.splice(0)) give();
    },
  };
}

function listen(server: Server): Promise<string> {
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (address === null || typeof address === 'string') throw new Error('no port');
      resolve(`http://127.0.0.1:${String(address.port)}`);
    });
  });
}

describe('a run that is asked to stop', () => {
  it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)(
    'says so, finishes what is under way and gives the command that does the rest: %s',
    async (signal) => {
      const { place, file } = await prepare();
      const { url } = await startServiceProcess([], newWorkplace().home);
      const gateway = await startGateway(url, 10);
      const running = startBuilt(submit(file, gateway.url, '--ndjson'), place.home);
      await running.lines('stdout', /"event":"row"/, 10);
      const isFinishing = running.lines('stderr', /^Finishing what is under way/);
      running.kill(signal);
      await isFinishing;
      gateway.answerAll();
      const ended = await running.ended;
      expect(ended).toMatchObject({ exitCode: 130, signal: null });
      expect(ended.stderr).toContain('Finishing what is under way and writing the results. Ctrl-C again stops at once');
      expect(ended.stderr).toContain('To continue, run the same command again:');
      // What was under way has its answer; nothing else was begun.
      const outcomes = ended.stdout.split('\n').filter((line) => line.includes('"event":"outcome"'));
      const filed = outcomes.filter((line) => line.includes('"status":"filed"'));
      expect(filed).toHaveLength((await ledgerAt(url)).length);
      expect(filed.length).toBeLessThan(ROWS);

      const rest = await startInShell(commandToContinue(ended), place.home).ended;
      expect(rest.exitCode).toBe(0);
      await expectEachOnce(url);
    },
  );

  it('does not wait until the service wants to be called again', async () => {
    const { place, file } = await prepare();
    const { url } = await startServiceProcess([], newWorkplace().home);
    const faults = `${url}/mock/v1/faults`;
    const fault = { operation: 'createCareerBreakRequest', kind: 'tooManyRequests', times: 1, retryAfterSec: 250 };
    await fetch(faults, {
      method: 'PUT',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ items: [fault] }),
    });
    const running = startBuilt(submit(file, url), place.home);
    const isMet = async (): Promise<boolean> => !(await (await fetch(faults)).text()).includes('tooManyRequests');
    while (!running.hasEnded() && !(await isMet()));
    running.kill('SIGINT');
    const ended = await running.ended;
    expect(ended.exitCode).toBe(130);

    const rest = await startInShell(commandToContinue(ended), place.home).ended;
    expect(rest.exitCode).toBe(0);
    await expectEachOnce(url);
  });
});

describe('a run that is asked twice', () => {
  it('ends at once, and the next one finds out what became of what was under way', async () => {
    const { place, file } = await prepare();
    const service = await startServiceProcess([], newWorkplace().home);
    const gateway = await startGateway(service.url, 10);
    const running = startBuilt(submit(file, gateway.url, '--ndjson'), place.home);
    await running.lines('stdout', /"event":"row"/, 10);
    const isFinishing = running.lines('stderr', /^Finishing what is under way/);
    running.kill('SIGINT');
    await isFinishing;
    running.kill('SIGINT');
    const ended = await running.ended;
    // What a shell calls 130.
    expect(ended).toMatchObject({ exitCode: null, signal: 'SIGINT' });
    expect(ended.stderr).toContain('Ended at once: what was under way may have been done or not.');

    gateway.answerAll();
    const rest = await startBuilt(submit(file, gateway.url, '--json'), place.home).ended;
    expect(rest.exitCode).toBe(0);
    expect(readReport(rest.stdout).counts.pending).toBe(0);
    await expectEachOnce(service.url);
  });
});

describe('events while rows are filed', () => {
  it('stand between the start and the report, tell each row once, and agree with the report', async () => {
    const { place, file } = await prepare();
    const { url } = await startServiceProcess([], newWorkplace().home);
    const { stdout } = await startBuilt(submit(file, url, '--ndjson'), place.home).ended;
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    const isLive = lines.map((line) => 'at' in line);
    expect(lines[0]).toMatchObject({ event: 'start', schemaVersion: 1, command: 'submit' });
    expect(isLive.lastIndexOf(true)).toBe(isLive.filter(Boolean).length);
    const told = new Map(lines.filter(({ event }) => event === 'row').map((row) => [row['record'], row]));
    const outcomes = lines.filter(({ event }) => event === 'outcome');
    expect(told.size).toBe(ROWS);
    expect(lines.filter(({ event }) => event === 'row')).toHaveLength(ROWS);
    for (const { record, status, ticketNumber, file: name } of outcomes) {
      expect(told.get(record)).toMatchObject({ file: name, status, ticketNumber });
    }
    const progress = lines.filter(({ event }) => event === 'progress');
    expect(progress.at(0)).toMatchObject({ total: ROWS, done: 0, left: ROWS });
    expect(progress.at(-1)).toMatchObject({ total: ROWS, done: ROWS, left: 0, filed: ROWS, refused: 0 });
  });
});
