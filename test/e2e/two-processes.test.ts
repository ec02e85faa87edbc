import { readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it, vi } from 'vitest';
import { builtProgram, startBuilt, startServiceProcess, type Running } from '../support/e2e/built-program.ts';
import { readFailure, readLedger, readReport } from '../support/e2e/documents.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { AS_OF, newWorkplace } from '../support/e2e/workplace.ts';

// Many runs in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const ROWS = 30;

beforeAll(() => {
  builtProgram();
});

interface Scene {
  readonly home: string;
  /** Starts the command; always the same one. */
  start(): Running;
  countHeld(): Promise<number>;
  /** Resolves when the service holds so many requests. */
  untilHeld(least: number): Promise<void>;
}

/** A service so slow that a run is met in the middle of its work. */
async function setScene(): Promise<Scene> {
  const place = newWorkplace();
  const file = place.at('leave.csv');
  await writeRows(file, validRows(ROWS));
  const { url } = await startServiceProcess(['--latency', '40'], newWorkplace().home);
  const argv = ['submit', file, '--certify', '--json', '--as-of', AS_OF, '--concurrency', '1', '--service', url];
  const countHeld = async (): Promise<number> => readLedger(await (await fetch(`${url}/mock/v1/ledger`)).text()).length;
  return {
    home: place.home,
    start: () => startBuilt(argv, place.home),
    countHeld,
    async untilHeld(least) {
      while ((await countHeld()) < least);
    },
  };
}

async function lockOfRun(home: string): Promise<string> {
  const runs = path.join(home, 'runs');
  const [run = ''] = (await readdir(runs)).filter((name) => !name.startsWith('.'));
  return path.join(runs, run, 'lock');
}

it('the second process on one run ends with code 10, names the first, and leaves it alone', async () => {
  const scene = await setScene();
  const first = scene.start();
  await scene.untilHeld(1);
  const { pid }: { readonly pid: number } = JSON.parse(await readFile(await lockOfRun(scene.home), 'utf8'));
  // The first is held where it is, so that it cannot be done before the second has come this far.
  first.kill('SIGSTOP');
  const second = await scene.start().ended;
  first.kill('SIGCONT');
  expect(second).toMatchObject({ exitCode: 10, stdout: '' });
  expect(readFailure(second.stderr)).toMatchObject({ key: 'busy.run', message: expect.stringContaining(String(pid)) });
  const { exitCode, stdout } = await first.ended;
  expect(exitCode).toBe(0);
  expect(readReport(stdout).counts.filed).toBe(ROWS);
  expect(await scene.countHeld()).toBe(ROWS);
});

it('a lock that a killed process left goes to one of two, also when its number belongs to a living process', async () => {
  const scene = await setScene();
  const killed = scene.start();
  await scene.untilHeld(2);
  killed.kill('SIGKILL');
  await killed.ended;
  const lock = await lockOfRun(scene.home);
  const owner: object = JSON.parse(await readFile(lock, 'utf8'));
  await writeFile(lock, JSON.stringify({ ...owner, pid: process.pid }));

  const ends = await Promise.all([scene.start().ended, scene.start().ended]);
  const codes = ends.map(({ exitCode }) => exitCode);
  expect(codes).toContain(0);
  // The slower of the two may come when the other is done already, and then has nothing to do.
  for (const code of codes) expect([0, 10]).toContain(code);
  expect(await scene.countHeld()).toBe(ROWS);
});
