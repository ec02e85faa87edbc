import { describe, expect, it, vi } from 'vitest';
import { CHANGING_CALLS, type DiskCallKind } from '../support/disk/hooked-disk.ts';
import { validRows } from '../support/e2e/request-rows.ts';
import { createDiskFault } from '../support/machine/disk-fault.ts';
import { createPowerSwitch } from '../support/machine/power-switch.ts';
import type { ProcessSetting } from '../support/machine/test-machine.ts';
import { beginTrial, type Trial } from '../support/machine/trial.ts';

// Many runs in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const rows = validRows(1);

interface Held {
  readonly ticketNumber: string;
  readonly status: string;
}

async function held({ service }: Trial): Promise<readonly Held[]> {
  const { json } = await service.control('GET', '/ledger');
  return json.requests;
}

/** Files the row, and gives the ticket that is to be cancelled. */
async function begin(): Promise<{ readonly trial: Trial; readonly ticket: string }> {
  const trial = await beginTrial({ keys: 'on', rows });
  await trial.run();
  const [first] = await held(trial);
  return { trial, ticket: first?.ticketNumber ?? '' };
}

/**
 * What is wrong when a cancellation goes wrong like this, is asked for once more or not, and the row is filed again: one
 * request must stand in the end, the old one if it was not cancelled, else a new one.
 */
async function faultsOf(
  setting: ProcessSetting,
  isRepeated: boolean,
  codes: readonly number[],
): Promise<readonly string[]> {
  const { trial, ticket } = await begin();
  const cancel = ['cancel', ticket, '--yes', '--json'];
  const faults: string[] = [];
  const first = await trial.machine.run(cancel, trial.service.url, setting);
  const [{ status } = { status: '' }] = await held(trial);
  if (first.stdout.includes('"outcome":"cancelled"') && status !== 'cancelled') faults.push('told to be cancelled');
  if (!codes.includes(first.exitCode)) faults.push(`exit code ${String(first.exitCode)}: ${first.stderr}`);
  if (first.exitCode === 0 && first.stdout === '') faults.push('nothing told');
  if (isRepeated) {
    const second = await trial.machine.run(cancel, trial.service.url);
    if (second.exitCode !== 0) faults.push(`then exit code ${String(second.exitCode)}: ${second.stderr}`);
  }
  const again = await trial.run();
  if (again.exitCode !== 0) faults.push(`filed again with exit code ${String(again.exitCode)}: ${again.stderr}`);
  const requests = await held(trial);
  const standing = requests.filter((each) => each.status !== 'cancelled');
  if (standing.length !== 1) faults.push(`${String(standing.length)} requests stand`);
  if (isRepeated && standing[0]?.ticketNumber === ticket) faults.push('not cancelled');
  faults.push(...(await trial.findLies(again)).filter((lie) => !lie.includes('another ticket')));
  return faults;
}

describe.each([
  { name: 'and asked for once more', isRepeated: true },
  { name: 'and left at that', isRepeated: false },
])('a cancellation that is disturbed, $name', ({ isRepeated }) => {
  it('at any moment by the end of its process lets the row be filed again, once', async () => {
    const whole = createPowerSwitch();
    const faults = [...(await faultsOf(whole.setting, isRepeated, [0]))];
    for (let cut = 1; cut <= whole.power.effects; cut += 1) {
      const found = await faultsOf(createPowerSwitch(cut).setting, isRepeated, [0, 1]);
      faults.push(...found.map((fault) => `cut at ${String(cut)}: ${fault}`));
    }
    expect(faults).toEqual([]);
  });

  it('by any call of the disk ends clearly, and lets the row be filed again, once', async () => {
    const kinds = new Set<DiskCallKind>([...CHANGING_CALLS, 'openAppend', 'read', 'readText', 'list', 'close']);
    const fault = { code: 'EIO', kinds, forGood: false };
    const whole = createDiskFault(fault);
    const faults = [...(await faultsOf({ hook: whole.hook }, isRepeated, [0]))];
    for (let nth = 1; nth <= whole.count(); nth += 1) {
      const { hook, struck } = createDiskFault(fault, nth);
      const found = await faultsOf({ hook }, isRepeated, [0, 9, 12]);
      faults.push(...found.map((each) => `${String(struck()?.kind)} of ${String(struck()?.path)}: ${each}`));
    }
    expect(faults).toEqual([]);
  });
});
