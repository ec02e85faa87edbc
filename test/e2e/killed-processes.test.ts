import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { builtProgram, startBuilt, startServiceProcess, type Running } from '../support/e2e/built-program.ts';
import { readLedger, readReport, type LedgerEntry } from '../support/e2e/documents.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { AS_OF, newWorkplace, type Workplace } from '../support/e2e/workplace.ts';
import { seededRandom } from '../support/seeded-random.ts';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const ROWS = 100;
/** Slow enough for a run to be met half-way, fast enough for many. */
const SLOWLY = ['--latency', '10'];

beforeAll(() => {
  builtProgram();
});

const everyRow = validRows(ROWS)
  .map(({ clientReference = '' }) => clientReference)
  .sort();

const references = (ledger: readonly LedgerEntry[]): readonly string[] =>
  ledger.map(({ clientReference = '' }) => clientReference).sort();

async function ledgerAt(url: string): Promise<readonly LedgerEntry[]> {
  return readLedger(await (await fetch(`${url}/mock/v1/ledger`)).text());
}

/** Asks again and again, until there are so many or the process has ended. */
async function until(count: () => Promise<number>, least: number, running: Running): Promise<void> {
  while (!running.hasEnded() && (await count()) < least);
}

async function prepare(): Promise<{ place: Workplace; file: string }> {
  const place = newWorkplace();
  const file = place.at('leave.csv');
  await writeRows(file, validRows(ROWS));
  return { place, file };
}

const OPTIONS = ['--certify', '--json', '--as-of', AS_OF];
const submit = (file: string, url: string): readonly string[] => [
  'submit',
  file,
  ...OPTIONS,
  '--concurrency',
  '4',
  '--service',
  url,
];

/** The last run says that everything is filed, the service holds every row once, and both name the same tickets. */
async function expectComplete(place: Workplace, stdout: string, ledger: readonly LedgerEntry[]): Promise<void> {
  expect(references(ledger)).toEqual(everyRow);
  const { counts, outcomes } = readReport(stdout);
  expect(counts.filed + counts.skipped).toBe(ROWS);
  const held = new Map(ledger.map(({ clientReference, ticketNumber }) => [clientReference, ticketNumber]));
  for (const { clientReference, ticketNumber } of outcomes) expect(ticketNumber).toBe(held.get(clientReference));
  expect((await place.table('leave.accepted.csv')).rows).toHaveLength(ROWS);
}

// Without keys each run first lets rest for two seconds what its predecessor left open, so there is one seed less.
it.each([
  { keys: 'on', seed: 1 },
  { keys: 'on', seed: 2 },
  { keys: 'off', seed: 3 },
])('a run killed again and again files every row exactly once: keys $keys, seed $seed', async ({ keys, seed }) => {
  const random = seededRandom(seed);
  const { place, file } = await prepare();
  const { url } = await startServiceProcess(['--idempotency', keys, ...SLOWLY], newWorkplace().home);
  let killed = 0;
  for (const share of [0.05, 0.35, 0.6]) {
    const running = startBuilt(submit(file, url), place.home);
    const least = Math.floor(ROWS * (share + 0.2 * random()));
    await until(async () => (await ledgerAt(url)).length, least, running);
    running.kill('SIGKILL');
    if ((await running.ended).signal === 'SIGKILL') killed += 1;
  }
  const { exitCode, stdout } = await startBuilt(submit(file, url), place.home).ended;
  expect(exitCode).toBe(0);
  await expectComplete(place, stdout, await ledgerAt(url));
  // A machine so busy that every run was over before it was met would have tested nothing.
  expect(killed).toBeGreaterThan(0);
});

describe('a service killed under a run', () => {
  it.each(['on', 'off'])(
    'loses nothing that it answered, and the run goes on when it is back: keys %s',
    async (keys) => {
      const { place, file } = await prepare();
      const state = ['--state', place.at('state'), '--idempotency', keys, ...SLOWLY];
      const first = await startServiceProcess(state, place.home);
      const running = startBuilt(submit(file, first.url), place.home);
      await until(async () => (await ledgerAt(first.url)).length, 30, running);
      const before = await ledgerAt(first.url);
      first.kill('SIGKILL');
      await first.ended;
      const second = await startServiceProcess([...state, '--port', new URL(first.url).port], place.home);
      expect(await ledgerAt(second.url)).toEqual(expect.arrayContaining([...before]));

      const { exitCode, stdout } = await running.ended;
      expect(exitCode).toBe(0);
      await expectComplete(place, stdout, await ledgerAt(second.url));
    },
  );
});

describe('Ctrl-C', () => {
  it('ends a run with code 130 after what is under way, and the next run does the rest', async () => {
    const { place, file } = await prepare();
    const { url } = await startServiceProcess(SLOWLY, newWorkplace().home);
    const running = startBuilt(submit(file, url), place.home);
    await until(async () => (await ledgerAt(url)).length, 20, running);
    running.kill('SIGINT');
    const interrupted = await running.ended;
    expect(interrupted).toMatchObject({ exitCode: 130, signal: null });
    const { counts } = readReport(interrupted.stdout);
    expect(counts.filed + counts.pending).toBe(ROWS);
    expect(await ledgerAt(url)).toHaveLength(counts.filed);

    const { exitCode, stdout } = await startBuilt(submit(file, url), place.home).ended;
    expect(exitCode).toBe(0);
    expect(readReport(stdout).counts).toMatchObject({ filed: counts.pending, skipped: counts.filed });
    await expectComplete(place, stdout, await ledgerAt(url));
  });
});

describe('the embedded service', () => {
  it('that dies with the run keeps what it answered, and is not filed with twice', async () => {
    const { place, file } = await prepare();
    const argv = ['submit', file, ...OPTIONS, '--concurrency', '1'];
    const running = startBuilt(argv, place.home);
    await until(() => countOutcomes(place.home), 10, running);
    running.kill('SIGKILL');
    await running.ended;
    const { exitCode, stdout } = await startBuilt(argv, place.home).ended;
    expect(exitCode).toBe(0);
    await expectComplete(place, stdout, await place.ledger());
  });
});

async function countOutcomes(home: string): Promise<number> {
  const runs = path.join(home, 'runs');
  const [run] = (await readdir(runs).catch(() => [])).filter((name) => !name.startsWith('.'));
  if (run === undefined) return 0;
  const text = await readFile(path.join(runs, run, 'journal.ndjson'), 'utf8').catch(() => '');
  return text.split('create.outcome').length - 1;
}

describe('the built program', () => {
  it('prints the version of the package', async () => {
    const { version }: { version: unknown } = JSON.parse(
      await readFile(path.join(import.meta.dirname, '../../package.json'), 'utf8'),
    );
    const { stdout } = await startBuilt(['--version'], newWorkplace().home).ended;
    expect(stdout).toBe(`${String(version)}\n`);
  });

  it('stops quietly when its reader has seen enough', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    // More than a pipe holds.
    await writeRows(file, validRows(900));
    const running = startBuilt(['check', '--ndjson', '--as-of', AS_OF, file], place.home);
    await running.firstLine;
    running.closeOutput();
    const { exitCode, stderr } = await running.ended;
    expect(exitCode).toBe(0);
    expect(stderr).not.toContain('    at ');
  });
});
