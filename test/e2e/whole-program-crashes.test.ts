import { randomUUID } from 'node:crypto';
import { describe, expect, it, vi } from 'vitest';
import type { Journal } from '../../src/batch/ports.ts';
import type { DiskPort } from '../../src/io/files/disk-port.ts';
import type { CliResult } from '../support/cli/run-cli.ts';
import type { MockFault } from '../../src/schemas/wire/mock-controls.ts';
import { newRequest, ssin } from '../mock/running-service.ts';
import { validRow, validRows } from '../support/e2e/request-rows.ts';
import { hookedDisk } from '../support/disk/hooked-disk.ts';
import { faultOf, kindsFor } from '../support/machine/fault-of.ts';
import { createPowerSwitch } from '../support/machine/power-switch.ts';
import type { ProcessSetting } from '../support/machine/test-machine.ts';
import { beginTrial, type Trial, type TrialSetting } from '../support/machine/trial.ts';
import { seededRandom } from '../support/seeded-random.ts';

// Many runs in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

/** `killed`: what was written stays. `powerLost`: of what was not synced, some bytes stay or none. */
type Death = 'killed' | 'powerLost';

const MOST_RUNS = 12;
const rows = validRows(3);
const intended = ['R-1', 'R-2', 'R-3'];

interface SweepSetting extends TrialSetting {
  readonly death: Death;
  /** Of the service, in every run but the last. */
  readonly faults?: readonly MockFault[];
  readonly breakage?: Pick<ProcessSetting, 'breakDisk' | 'breakJournal' | 'around'>;
}

interface End {
  readonly trial: Trial;
  readonly result: CliResult;
  readonly lies: readonly string[];
  /** Moments of the last run. */
  readonly effects: number;
}

/** Runs until a run ends by itself; the first ends at the first of `cuts`, and so on. */
async function runUntilDone(
  { death, breakage = {}, faults = [], ...setting }: SweepSetting,
  cuts: readonly number[],
): Promise<End> {
  const trial = await beginTrial(setting);
  const random = seededRandom(cuts.reduce((sum, cut) => sum * 31 + cut, 7));
  const lies: string[] = [];
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const { status } = await trial.service.control('PUT', '/faults', { items: run < cuts.length ? faults : [] });
    expect(status).toBe(200);
    const { power, setting: hooks, wasCut } = createPowerSwitch(cuts[run]);
    const { around = (send) => send, ...broken } = breakage;
    const result = await trial.run({ ...hooks, ...broken, around: (send) => hooks.around(around(send)) });
    // One that trouble of the service ended early is followed by another.
    if (!wasCut() && run >= cuts.length) return { trial, result, lies, effects: power.effects };
    if (death === 'powerLost') trial.machine.losePower((unsynced) => Math.floor(random() * (unsynced + 1)));
    lies.push(...(await trial.findLies(result)));
  }
  throw new Error('the runs never ended');
}

async function faultsOf(setting: SweepSetting, cuts: readonly number[]): Promise<readonly string[]> {
  const { trial, result, lies } = await runUntilDone(setting, cuts);
  const faults = [
    ...lies,
    ...(result.exitCode === 0 ? await trial.findFaults(result, intended) : [`exit ${String(result.exitCode)}`]),
  ];
  return faults.map((fault) => `cut at ${cuts.join(', ')}: ${fault}`);
}

/** Every moment of an undisturbed run, one after the other. */
async function sweep(setting: SweepSetting): Promise<readonly string[]> {
  const { effects } = await runUntilDone(setting, []);
  const faults: string[] = [];
  for (let cut = 1; cut <= effects; cut += 1) faults.push(...(await faultsOf(setting, [cut])));
  return faults;
}

const settings = (['on', 'off'] as const).flatMap((keys) =>
  (['killed', 'powerLost'] as const).map((death) => ({ keys, death, rows })),
);

describe('submit, ended at every moment and run again', () => {
  it.each(settings)('files every row once and reports it: keys $keys, $death', async (setting) => {
    expect(await sweep(setting)).toEqual([]);
  });

  it.each(settings)('survives several ends, with rows in flight together: keys $keys, $death', async (setting) => {
    const random = seededRandom(11);
    for (let round = 0; round < 12; round += 1) {
      const cuts = Array.from({ length: 1 + Math.floor(random() * 5) }, () => 1 + Math.floor(random() * 90));
      expect(await faultsOf({ ...setting, concurrency: 1 + (round % 3) }, cuts)).toEqual([]);
    }
  });
});

describe('submit, ended at every moment while it sends documents', () => {
  const withDocuments = [
    validRow(1, { attachments: 'contract=a.pdf|kinshipProof=b.pdf' }),
    validRow(2, { attachments: 'contract=a.pdf' }),
    validRow(3, { attachments: '' }),
  ];

  it.each(settings)('attaches each of them once: keys $keys, $death', async ({ keys, death }) => {
    const setting = { keys, death, rows: withDocuments, documents: ['a.pdf', 'b.pdf'] };
    expect(await sweep(setting)).toEqual([]);
    const faults = [{ operation: 'createAttachment', kind: 'dropAfterProcessing', times: 2 } as const];
    for (let cut = 1; cut < 60; cut += 9) expect(await faultsOf({ ...setting, faults }, [cut, 40])).toEqual([]);
  });
});

describe('submit, ended several times at a service in trouble', () => {
  const operations = ['createCareerBreakRequest', 'queryCareerBreakRequests', 'getCareerBreakRequest'];

  it.each(settings)('files every row once: keys $keys, $death', async (setting) => {
    const random = seededRandom(23);
    const below = (limit: number): number => Math.floor(random() * limit);
    for (let round = 0; round < 12; round += 1) {
      const faults = Array.from({ length: 1 + below(4) }, (_, index): MockFault => {
        const operation = operations[index % 3] ?? '';
        const kinds = kindsFor(operation);
        return faultOf(operation, kinds[below(kinds.length)] ?? 'badGateway', 1 + below(3));
      });
      const cuts = Array.from({ length: 1 + below(4) }, () => 1 + below(110));
      const concurrency = 1 + (round % 3);
      expect(await faultsOf({ ...setting, concurrency, faults }, cuts), JSON.stringify(faults)).toEqual([]);
    }
  });
});

describe('what a run says in the end that was ended before', () => {
  /** Row 1 breaks a rule, and the service refuses row 4, which overlaps with what it holds. */
  const mixed = [validRow(1, { hoursDuring: '20:00' }), validRow(2), validRow(3), validRow(4)];
  const worker = { ssin: ssin(4), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' };

  it.each(['on', 'off'] as const)('is what an undisturbed run says: keys %s', async (keys) => {
    const setting: SweepSetting = {
      keys,
      death: 'killed',
      rows: mixed,
      overlaps: 'block',
      prepare: (service) => service.create(newRequest({ worker, clientReference: 'somebody else' })),
    };
    const undisturbed = await runUntilDone(setting, []);
    const expected = await undisturbed.trial.told(undisturbed.result);
    expect(undisturbed.result.exitCode).toBe(4);
    expect(expected).toMatchObject({ counts: { rows: 4, invalid: 1, filed: 2, refused: 1, pending: 0 } });
    const random = seededRandom(5);
    for (let cut = 1; cut <= undisturbed.effects; cut += 3) {
      const later = Math.floor(random() * undisturbed.effects);
      const { trial, result, lies } = await runUntilDone(setting, [cut, later]);
      expect(lies).toEqual([]);
      expect(await trial.told(result)).toEqual(expected);
    }
  });
});

describe('the sweep, given a program that is broken', () => {
  const killed = { keys: 'on', death: 'killed', rows: validRows(1) } as const;

  async function isNoticed(setting: SweepSetting): Promise<boolean> {
    const { effects } = await runUntilDone(setting, []);
    for (let cut = effects; cut > 0; cut -= 1) {
      const faults = await faultsOf(setting, [cut]);
      if (faults.some((fault) => /was filed [02-9] times|is in no journal/.test(fault))) return true;
    }
    return false;
  }

  it('notices that no intent is written', async () => {
    const breakJournal = (real: Journal): Journal => ({
      append: async (record) => {
        if (record.type !== 'create.intent') await real.append(record);
      },
    });
    expect(await isNoticed({ ...killed, breakage: { breakJournal } })).toBe(true);
  });

  it('notices that a repeat has a new key', async () => {
    const around: NonNullable<ProcessSetting['around']> = (send) => (request) =>
      send({ ...request, headers: { ...request.headers, 'Idempotency-Key': `"${randomUUID()}"` } });
    expect(await isNoticed({ ...killed, breakage: { around } })).toBe(true);
  });

  it('notices that nothing is synced', async () => {
    expect(await isNoticed({ ...killed, death: 'powerLost', breakage: { breakDisk: withoutSync } })).toBe(true);
  });
});

/** A disk that says of what is added to a journal that it is durable, and does nothing for it. */
function withoutSync(disk: DiskPort): DiskPort {
  const plain = hookedDisk(disk, { before: () => undefined });
  return {
    ...plain,
    openAppend: async (path) => ({ ...(await plain.openAppend(path)), syncData: () => Promise.resolve() }),
  };
}
