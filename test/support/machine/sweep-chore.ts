import type { CliResult } from '../cli/run-cli.ts';
import { seededRandom } from '../seeded-random.ts';
import { createPowerSwitch } from './power-switch.ts';
import type { ProcessSetting, TestMachine } from './test-machine.ts';

/** `killed`: what was written stays. `powerLost`: of what was not synced, some bytes stay or none. */
export type Death = 'killed' | 'powerLost';

/** Something that is asked of the service by one command, however often it has to begin again. */
export interface Chore {
  readonly machine: TestMachine;
  run(setting?: ProcessSetting): Promise<CliResult>;
  /** What is wrong with what a process said, also one that died: it must be so. */
  findLies(result: CliResult): Promise<readonly string[]>;
  /** What is wrong when it is done: each thing must be there once, and be told as what it became. */
  findFaults(result: CliResult): Promise<readonly string[]>;
}

export interface ChoreSweep {
  readonly begin: () => Promise<Chore>;
  readonly death: Death;
  readonly breakage?: Pick<ProcessSetting, 'breakDisk' | 'breakJournal' | 'around'>;
}

const MOST_RUNS = 12;

/** Runs until a process ends by itself; the first ends at the first of `cuts`, and so on. */
async function runUntilDone({ begin, death, breakage = {} }: ChoreSweep, cuts: readonly number[]) {
  const chore = await begin();
  const random = seededRandom(cuts.reduce((sum, cut) => sum * 31 + cut, 7));
  const lies: string[] = [];
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const { power, setting: hooks, wasCut } = createPowerSwitch(cuts[run]);
    const { around = (send) => send, ...broken } = breakage;
    const result = await chore.run({ ...hooks, ...broken, around: (send) => hooks.around(around(send)) });
    lies.push(...(await chore.findLies(result)));
    if (!wasCut() && run >= cuts.length) return { chore, result, lies, effects: power.effects };
    if (death === 'powerLost') chore.machine.losePower((unsynced) => Math.floor(random() * (unsynced + 1)));
  }
  throw new Error('the runs never ended');
}

/** What is wrong with the end of a chore whose processes end at these moments. */
export async function faultsOfChore(sweep: ChoreSweep, cuts: readonly number[]): Promise<readonly string[]> {
  const { chore, result, lies } = await runUntilDone(sweep, cuts);
  const ends = result.exitCode === 0 ? [] : [`exit code ${String(result.exitCode)}: ${result.stderr}`];
  const faults = [...lies, ...ends, ...(await chore.findFaults(result))];
  return faults.map((fault) => `cut at ${cuts.join(', ')}: ${fault}`);
}

/** Every moment of an undisturbed run, one after the other. */
export async function sweepChore(sweep: ChoreSweep): Promise<readonly string[]> {
  const { effects } = await runUntilDone(sweep, []);
  const faults: string[] = [];
  for (let cut = 1; cut <= effects; cut += 1) faults.push(...(await faultsOfChore(sweep, [cut])));
  return faults;
}
