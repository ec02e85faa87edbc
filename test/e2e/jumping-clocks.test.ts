import { describe, expect, it } from 'vitest';
import { PowerCut } from '../batch/simulation.ts';
import { validRows } from '../support/e2e/request-rows.ts';
import type { ProcessSetting } from '../support/machine/test-machine.ts';
import { beginTrial, type Trial } from '../support/machine/trial.ts';

const HOUR_MS = 3_600_000;

/** The process ends when the service has acted and the answer is not here yet. */
const endedAfterFiling: ProcessSetting = {
  around: (send) => async (request) => {
    const response = await send(request);
    if (request.operation === 'createCareerBreakRequest') throw new PowerCut();
    return response;
  },
};

interface Clocks {
  /** Moves the machine's clock and, by what really passed, the service's. */
  jump(machineHours: number, serviceHours: number): void;
}

async function begin(): Promise<{ readonly trial: Trial; readonly clocks: Clocks }> {
  let passed = 0;
  const start = Date.parse('2026-11-21T09:00:00Z');
  const trial = await beginTrial({ keys: 'on', rows: validRows(1), serviceNow: () => start + passed });
  const clocks: Clocks = {
    jump(machineHours, serviceHours) {
      trial.machine.now += machineHours * HOUR_MS;
      passed += serviceHours * HOUR_MS;
    },
  };
  await trial.run(endedAfterFiling);
  return { trial, clocks };
}

async function callsOf({ service }: Trial): Promise<readonly string[]> {
  const { json } = await service.control('GET', '/calls');
  return json.items.map(({ operation }: { operation: string }) => operation);
}

async function failSearches({ service }: Trial, times: number): Promise<void> {
  const items = times === 0 ? [] : [{ operation: 'queryCareerBreakRequests', kind: 'badGateway', times }];
  await service.control('PUT', '/faults', { items });
}

/** A run that finds nothing out, and leaves only its time in the journal. */
async function runInVain(trial: Trial): Promise<void> {
  await failSearches(trial, 100);
  await trial.run();
  await failSearches(trial, 0);
}

/** Sent again only when the key can be trusted; filed once in any case. */
async function expectFiledOnce(trial: Trial, isKeyTrusted: boolean): Promise<void> {
  await failSearches(trial, 100);
  // What nobody can look up rests on its key alone.
  expect(isKeyTrusted ? [0] : [5, 7]).toContain((await trial.run()).exitCode);
  const creates = (await callsOf(trial)).filter((each) => each === 'createCareerBreakRequest');
  expect(creates).toHaveLength(isKeyTrusted ? 2 : 1);
  await failSearches(trial, 0);
  const result = await trial.run();
  expect(result).toMatchObject({ exitCode: 0 });
  expect(await trial.findFaults(result, ['R-1'])).toEqual([]);
}

describe('a row in doubt, when the clock of the machine', () => {
  it.each([
    { what: 'goes on by a minute', machine: 0.02, service: 0.02, isKeyTrusted: true },
    { what: 'goes on by nearly 23 hours', machine: 22.9, service: 22.9, isKeyTrusted: true },
    { what: 'goes on by 23 hours', machine: 23, service: 23, isKeyTrusted: false },
    { what: 'goes on by two days', machine: 48, service: 48, isKeyTrusted: false },
    { what: 'goes back by a day while two pass', machine: -24, service: 48, isKeyTrusted: false },
    { what: 'goes back by a millisecond', machine: -1 / HOUR_MS, service: 25, isKeyTrusted: false },
    { what: 'jumps ahead by a year', machine: 8760, service: 0, isKeyTrusted: false },
  ])('$what, is filed once', async ({ machine, service, isKeyTrusted }) => {
    const { trial, clocks } = await begin();
    clocks.jump(machine, service);
    await expectFiledOnce(trial, isKeyTrusted);
  });

  it('goes on by a day and back to an hour after the sending, is filed once', async () => {
    const { trial, clocks } = await begin();
    clocks.jump(25, 25);
    await runInVain(trial);
    clocks.jump(-24, 1);
    await expectFiledOnce(trial, false);
  });

  it('does so, and the rows come under another name, is filed once', async () => {
    const { trial, clocks } = await begin();
    clocks.jump(25, 25);
    await runInVain(trial);
    clocks.jump(-24, 1);
    await trial.rename('renamed.csv');
    await expectFiledOnce(trial, false);
  });
});
