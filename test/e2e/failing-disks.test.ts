import { basename } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { Journal } from '../../src/batch/ports.ts';
import { CHANGING_CALLS, type DiskCall, type DiskCallKind } from '../support/disk/hooked-disk.ts';
import { validRows } from '../support/e2e/request-rows.ts';
import { createDiskFault, type DiskFaultSetting } from '../support/machine/disk-fault.ts';
import { createPowerSwitch } from '../support/machine/power-switch.ts';
import type { ProcessSetting } from '../support/machine/test-machine.ts';
import { beginTrial, type Trial } from '../support/machine/trial.ts';
import type { CliResult } from '../support/cli/run-cli.ts';

// Many runs in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const rows = validRows(2);
const intended = ['R-1', 'R-2'];
const EVERY_CALL: ReadonlySet<DiskCallKind> = new Set<DiskCallKind>([
  ...CHANGING_CALLS,
  'openAppend',
  'read',
  'readText',
  'list',
  'close',
]);

/** Asked for JSON, a run gives the failure that ended it as JSON, and one that ended only the filing as a sentence. */
const REASON = /"key":"(output\.|input\.notReadable)|baw: Stopped: /;

/** What cannot be read is told by another code than what cannot be written. */
function codesFor(struck: DiskCall | undefined): readonly number[] {
  switch (struck?.kind) {
    case 'read':
    case 'list':
      return [9];
    // Journals are opened to be read, and the run's own to be added to.
    case 'openAppend':
    case 'close':
      return [9, 12];
    default:
      return [12];
  }
}

/** What a run may not be, on whatever disk. */
async function wrongsOf(trial: Trial, result: CliResult, struck: DiskCall | undefined): Promise<string[]> {
  const { exitCode, stderr } = result;
  const wrongs = [...(await trial.findLies(result))];
  const { filed } = readCounts(result);
  if (!codesFor(struck).includes(exitCode) && !(exitCode === 0 && filed === rows.length))
    wrongs.push(`exit code ${String(exitCode)}: ${stderr}`);
  if (exitCode !== 0 && !REASON.test(stderr)) wrongs.push(`no reason given: ${stderr}`);
  return wrongs;
}

type Before = (trial: Trial) => Promise<void>;

const fromNothing: Before = () => Promise.resolve();

/** After a run that was cut off with a row in doubt. */
const afterCut: Before = async (trial) => {
  await trial.run(createPowerSwitch(60).setting);
};

type Broken = Pick<ProcessSetting, 'breakJournal'>;

async function faultsAt(
  before: Before,
  fault: ReturnType<typeof createDiskFault>,
  broken: Broken = {},
): Promise<readonly string[]> {
  const trial = await beginTrial({ keys: 'on', rows });
  await before(trial);
  const first = await trial.run({ hook: fault.hook, ...broken });
  const faults = [...(await wrongsOf(trial, first, fault.struck()))];
  const second = await trial.run();
  if (second.exitCode !== 0) faults.push(`then exit code ${String(second.exitCode)}: ${second.stderr}`);
  else faults.push(...(await trial.findFaults(second, intended)));
  const struck = fault.struck();
  const where = struck === undefined ? 'nowhere' : `${struck.kind} of ${basename(struck.path)}`;
  return faults.map((each) => `at ${where}: ${each}`);
}

async function sweep(fault: DiskFaultSetting, before: Before, broken: Broken = {}): Promise<readonly string[]> {
  const whole = createDiskFault(fault);
  const faults = [...(await faultsAt(before, whole))];
  for (let nth = 1; nth <= whole.count(); nth += 1)
    faults.push(...(await faultsAt(before, createDiskFault(fault, nth), broken)));
  return faults;
}

const fillsUp = { code: 'ENOSPC', kinds: CHANGING_CALLS, forGood: true };
const failsOnce = { code: 'EIO', kinds: EVERY_CALL, forGood: false };

describe('a run ends clearly, tells nothing that is not so, and the next one does the rest', () => {
  it('on a disk that is full from any call on', async () => {
    expect(await sweep(fillsUp, fromNothing)).toEqual([]);
  });

  it('on a disk that fails at any call', async () => {
    expect(await sweep(failsOnce, fromNothing)).toEqual([]);
  });

  it('on a disk that fails at any call after a run was cut off', async () => {
    expect(await sweep(failsOnce, afterCut)).toEqual([]);
  });
});

describe('the sweep, given a program that is broken', () => {
  it('notices that an outcome is told before it is on the disk', async () => {
    const breakJournal = (real: Journal): Journal => ({
      append: async (record) => {
        const isDurable = real.append(record);
        if (record.type === 'create.outcome') void isDurable.catch(() => undefined);
        else await isDurable;
      },
    });
    const writeFails = { ...failsOnce, kinds: new Set<DiskCallKind>(['write']) };
    const faults = await sweep(writeFails, fromNothing, { breakJournal });
    expect(faults.join()).toContain('was told and is in no journal');
  });
});

/** Rows that the document says are filed; none when it broke off. */
function readCounts({ stdout }: CliResult): { readonly filed: number } {
  const [, filed = '0', skipped = '0'] = /"filed":(\d+),"refused":\d+,"skipped":(\d+)/.exec(stdout) ?? [];
  return { filed: Number(filed) + Number(skipped) };
}
