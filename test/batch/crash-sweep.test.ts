import { describe, expect, it } from 'vitest';
import type { FilingService, Journal } from '../../src/batch/ports.ts';
import { TransportError } from '../../src/errors/client-error.ts';
import { FakeService, type AnswerTo } from './fake-service.ts';
import {
  FakeDisk,
  newTestId,
  Power,
  PowerCut,
  poweredService,
  rowsNumbered,
  runEngine,
  type Reported,
} from './simulation.ts';

const rows = rowsNumbered(4);
const MOST_RUNS = 20;

/** Ways to wrap the ports that break an invariant of the engine. */
interface Breakage {
  service?(service: FilingService): FilingService;
  journal?(journal: Journal): Journal;
}

interface Setting {
  readonly keys: 'on' | 'off';
  readonly concurrency: number;
  /** `mixed`: answers are lost, searches fail, and the service cannot be reached, in turn. */
  readonly loses: 'nothing' | 'everySecondAnswer' | 'mixed';
  readonly breakage?: Breakage;
}

interface End {
  /** What the last run reported. */
  readonly outcomes: readonly Reported[];
  readonly service: FakeService;
  readonly effects: number;
  readonly disk: FakeDisk;
}

const noAnswer = (delivery: 'not-sent' | 'unknown'): TransportError =>
  new TransportError('service.noAnswer', delivery, 'fake');
const TROUBLES: readonly AnswerTo[] = [
  'lost',
  noAnswer('not-sent'),
  'answered',
  noAnswer('unknown'),
  'lost',
  'answered',
];

/** Runs until a run ends; the power is cut once for each number in `cuts`. */
async function runUntilDone({ keys, concurrency, loses, breakage }: Setting, cuts: readonly number[]): Promise<End> {
  const disk = new FakeDisk();
  const service = new FakeService(keys);
  if (loses === 'everySecondAnswer') service.answerTo = (nth) => (nth % 2 === 0 ? 'lost' : 'answered');
  if (loses === 'mixed') {
    service.answerTo = (nth) => TROUBLES[nth % TROUBLES.length] ?? 'answered';
    service.answerToFind = (nth) => (nth % 3 === 1 ? noAnswer('unknown') : undefined);
  }
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const power = new Power(cuts[run]);
    const journal = disk.journal(power);
    const powered = poweredService(service, power);
    const deps = { concurrency, journal: breakage?.journal?.(journal) ?? journal };
    try {
      const { reported } = await runEngine(rows, breakage?.service?.(powered) ?? powered, [...disk.records], deps);
      // Where trouble outlasts the attempts of a run, the same command is given once more.
      if (loses === 'mixed' && reported.some(({ outcome }) => outcome.status === 'pending')) continue;
      return {
        outcomes: reported,

        service,
        effects: power.effects,
        disk,
      };
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
    }
  }
  throw new Error('the runs never ended');
}

/** What is wrong with an end; nothing, in an engine that keeps its promises. */
function faultsOf({ outcomes, service, disk }: End): string[] {
  const faults: string[] = [];
  for (const { contentKey, body } of rows) {
    const filed = service.filed.filter(({ worker }) => worker.ssin === body.worker.ssin);
    if (filed.length !== 1) faults.push(`${contentKey} was filed ${String(filed.length)} times`);
    const reported = outcomes.filter((report) => report.contentKey === contentKey);
    const [outcome] = reported.map((report) => report.outcome);
    if (reported.length !== 1) faults.push(`${contentKey} was reported ${String(reported.length)} times`);
    if (outcome?.status !== 'filed' || outcome.ticketNumber !== filed[0]?.ticketNumber) {
      faults.push(`${contentKey} was reported as ${JSON.stringify(outcome)}`);
    }
    const recorded = disk.records.filter((record) => record.type === 'create.outcome' && record.row === contentKey);
    if (recorded.length !== 1) faults.push(`${contentKey} has ${String(recorded.length)} outcomes in the journal`);
  }
  return faults;
}

async function sweep(setting: Setting): Promise<string[]> {
  const { effects } = await runUntilDone(setting, []);
  const faults: string[] = [];
  for (let cut = 1; cut <= effects; cut += 1) {
    const end = await runUntilDone(setting, [cut]);
    faults.push(...faultsOf(end).map((fault) => `cut at ${String(cut)}: ${fault}`));
  }
  return faults;
}

const settings: Setting[] = (['on', 'off'] as const).flatMap((keys) =>
  [1, 3].flatMap((concurrency) =>
    (['nothing', 'everySecondAnswer', 'mixed'] as const).map((loses) => ({ keys, concurrency, loses })),
  ),
);

describe('the engine, cut off at every effect and run again', () => {
  it.each(settings)('files each row once: keys $keys, $concurrency in flight, $loses lost', async (setting) => {
    expect(await sweep(setting)).toEqual([]);
  });

  it.each(settings)('survives several cuts: keys $keys, $concurrency in flight, $loses lost', async (setting) => {
    for (let first = 1; first <= 12; first += 1) {
      for (const others of [
        [1, 2, 3],
        [5, 4],
        [7, 1, 7],
      ]) {
        expect(faultsOf(await runUntilDone(setting, [first, ...others]))).toEqual([]);
      }
    }
  });

  it('gives the tickets and warnings of an undisturbed run where the service knows keys', async () => {
    const setting = { keys: 'on', concurrency: 1, loses: 'nothing' } as const;
    const undisturbed = await runUntilDone(setting, []);
    // How the answer was come by may differ.
    const told = ({ outcomes }: typeof undisturbed) => outcomes.map(({ outcome }) => ({ ...outcome, adopted: false }));
    for (let cut = 1; cut <= undisturbed.effects; cut += 1) {
      expect(told(await runUntilDone(setting, [cut]))).toEqual(told(undisturbed));
    }
  });
});

describe('the sweep, given an engine that is broken', () => {
  it('notices that no intent is written', async () => {
    const journal = (real: Journal): Journal => ({
      append: async (record) => {
        if (record.type !== 'create.intent') await real.append(record);
      },
    });
    expect(await sweep({ keys: 'on', concurrency: 1, loses: 'nothing', breakage: { journal } })).not.toEqual([]);
  });

  it('notices that a repeat has a new key', async () => {
    const service = (real: FilingService): FilingService => ({
      keys: real.keys,
      create: (body) => real.create(body, newTestId()),
      find: (criteria) => real.find(criteria),
      get: (ticketNumber) => real.get(ticketNumber),
      change: (change) => real.change(change, newTestId()),
      findChange: (change) => real.findChange(change),
      accept: (accepts, body) => real.accept(accepts, body),
      calculate: (body) => real.calculate(body, newTestId()),
      findCalculations: (body) => real.findCalculations(body),
      findAccepted: (ticketNumber) => real.findAccepted(ticketNumber),
    });
    expect(await sweep({ keys: 'on', concurrency: 1, loses: 'everySecondAnswer', breakage: { service } })).not.toEqual(
      [],
    );
  });

  it('notices that an outcome is reported before it is durable', async () => {
    const premature = async (cut: number): Promise<boolean> => {
      const setting: Setting = {
        keys: 'on',
        concurrency: 1,
        loses: 'nothing',
        breakage: {
          journal: (real) => ({
            append: async (record) => {
              const isDurable = real.append(record);
              if (record.type === 'create.outcome') void isDurable.catch(() => undefined);
              else await isDurable;
            },
          }),
        },
      };
      return faultsOf(await runUntilDone(setting, [cut])).length > 0;
    };
    const { effects } = await runUntilDone({ keys: 'on', concurrency: 1, loses: 'nothing' }, []);
    const noticed = await Promise.all(Array.from({ length: effects }, (_, index) => premature(index + 1)));
    expect(noticed).toContain(true);
  });
});
