import { describe, expect, it } from 'vitest';
import { changeKey, type Change } from '../../src/batch/change.ts';
import { acceptanceKeyOf } from '../../src/batch/content-key.ts';
import type { RowToFile } from '../../src/batch/file-rows.ts';
import type { NewCalculationRequest } from '../../src/schemas/wire/workday-calculation.ts';
import { FakeService, requestBody } from './fake-service.ts';
import { FakeDisk, Power, PowerCut, poweredService, runEngine, type Reported } from './simulation.ts';

const MOST_RUNS = 20;

interface Setting {
  readonly keys: 'on' | 'off';
  readonly loses: 'nothing' | 'everySecondAnswer';
}

const settings: Setting[] = (['on', 'off'] as const).flatMap((keys) =>
  (['nothing', 'everySecondAnswer'] as const).map((loses) => ({ keys, loses })),
);

function change(number: number): Change {
  const ticketNumber = `T-${String(number)}`;
  switch (number % 3) {
    case 0:
      return { kind: 'cancel', ticketNumber, body: {} };
    case 1:
      return { kind: 'modify', ticketNumber, body: { newEndDate: '2027-05-31' } };
    default: {
      const file = { fileName: 'proof.pdf', path: '/proof.pdf', sha256: 'ab'.repeat(32), sizeInBytes: 12 };
      return { kind: 'attach', ticketNumber, body: { attachmentType: 'medicalCertificate', ...file } };
    }
  }
}

const changes: RowToFile[] = [1, 2, 3, 4].map((number) => ({
  task: { kind: 'change', contentKey: changeKey(change(number)), change: change(number) },
}));

/** New requests, each in place of one that stands and looks the same, down to its reference. */
const replacements: RowToFile[] = [1, 2].map((number) => {
  const cancel: Change = { kind: 'cancel', ticketNumber: `T-${String(number)}`, body: {} };
  return {
    task: {
      kind: 'create',
      contentKey: `new-${String(number)}`,
      body: requestBody(number, `ref-${String(number)}`),
      replaces: cancel.ticketNumber,
    },
    followUps: () => [{ kind: 'change', contentKey: changeKey(cancel), change: cancel }],
  };
});

const documentsOf = (ticketNumber: string): readonly Change[] =>
  ['a', 'b'].map((name) => {
    const file = { fileName: `${name}.pdf`, path: `/${name}.pdf`, sha256: name.repeat(64), sizeInBytes: 12 };
    return { kind: 'attach', ticketNumber, body: { attachmentType: 'contract', ...file } };
  });

/** New requests, each with two documents. */
const withDocuments: RowToFile[] = [3, 4].map((number) => ({
  task: { kind: 'create', contentKey: `new-${String(number)}`, body: requestBody(number, `ref-${String(number)}`) },
  followUps: ({ ticketNumber }) =>
    documentsOf(ticketNumber).map((change) => ({
      kind: 'change',
      contentKey: changeKey(change),
      change,
      mayBeThere: number === 4,
    })),
}));

const wished = (number: number) => ({ ticketNumber: `N-${String(number)}`, eboxConsent: true });

/** What workers asked for; two rows of one notification, as a file that was corrected between two runs has them. */
const acceptances: RowToFile[] = [5, 6, 6].map((number, index) => {
  const body = { ...requestBody(number, `ref-${String(number)}`), ...(index === 2 && { comment: 'corrected' }) };
  const accepts = wished(number);
  return { task: { kind: 'create', contentKey: acceptanceKeyOf(accepts, body), body, accepts } };
});

const calculation = (number: number): NewCalculationRequest => ({
  status: 'sent',
  clientReference: `calc-${String(number)}`,
  worker: { ssin: String(85_031_400_000 + number) },
  welfareCentre: { enterpriseNumber: '0123456749' },
  phase: 'first',
  occupationPeriods: [],
  assimilatedPeriods: [],
  extendingPeriods: [],
  certifiedAccurate: true,
});

/** Calculations, the second of which is asked for although one with the same content stands. */
const calculations: RowToFile[] = [1, 2].map((number) => ({
  task: {
    kind: 'calculation',
    contentKey: `calculation-${String(number)}`,
    body: calculation(number),
    except: number === 2 ? ['C-1'] : [],
  },
}));

interface End {
  readonly reported: readonly Reported[];
  readonly service: FakeService;
  readonly effects: number;
}

async function runUntilDone(rows: readonly RowToFile[], { keys, loses }: Setting, cuts: readonly number[]) {
  const disk = new FakeDisk();
  const service = new FakeService(keys);
  for (const number of [1, 2]) service.add(requestBody(number, `ref-${String(number)}`));
  service.addCalculation(calculation(2));
  if (loses === 'everySecondAnswer') {
    service.answerTo = (nth) => (nth % 2 === 0 ? 'lost' : 'answered');
    service.answerToCalculate = (nth) => (nth % 2 === 0 ? 'lost' : 'answered');
    service.answerToAccept = (nth) => (nth % 2 === 0 ? 'lost' : 'answered');
    service.answerToChange = (nth) => (nth % 2 === 0 ? 'lost' : 'answered');
  }
  for (let run = 0; run < MOST_RUNS; run += 1) {
    const power = new Power(cuts[run]);
    try {
      const powered = poweredService(service, power);
      const { reported } = await runEngine(rows, powered, [...disk.records], { journal: disk.journal(power) });
      return { reported, service, effects: power.effects } satisfies End;
    } catch (error) {
      if (!(error instanceof PowerCut)) throw error;
    }
  }
  throw new Error('the runs never ended');
}

function faultsOfChanges({ reported, service }: End): string[] {
  return changes.flatMap(({ task }) => {
    if (task.kind !== 'change') return [];
    const made = service.changes.filter((each) => changeKey(each.change) === task.contentKey);
    const [report] = reported.filter(({ contentKey }) => contentKey === task.contentKey);
    const isTold = report?.outcome.status === 'filed' && report.outcome.part === made[0]?.answer.part;
    return made.length === 1 && isTold
      ? []
      : [`${task.change.kind}: made ${String(made.length)} times, ${String(isTold)}`];
  });
}

function faultsOfReplacements({ reported, service }: End): string[] {
  return [1, 2].flatMap((number) => {
    const same = service.filed.filter(({ clientReference }) => clientReference === `ref-${String(number)}`);
    const cancelled = service.changes.filter(({ change: { ticketNumber } }) => ticketNumber === `T-${String(number)}`);
    const [report] = reported.filter(({ contentKey }) => contentKey === `new-${String(number)}`);
    const isTold =
      report?.outcome.status === 'filed' &&
      report.outcome.ticketNumber === same[1]?.ticketNumber &&
      report.followUps?.[0]?.status === 'filed';
    return same.length === 2 && cancelled.length === 1 && isTold
      ? []
      : [
          `${String(number)}: ${String(same.length)} requests, ${String(cancelled.length)} cancellations, ${String(isTold)}`,
        ];
  });
}

function faultsOfDocuments({ reported, service }: End): string[] {
  return [3, 4].flatMap((number) => {
    const [request, ...more] = service.filed.filter(
      ({ clientReference }) => clientReference === `ref-${String(number)}`,
    );
    const [report] = reported.filter(({ contentKey }) => contentKey === `new-${String(number)}`);
    if (request === undefined || more.length > 0) return [`${String(number)}: ${String(more.length + 1)} requests`];
    return documentsOf(request.ticketNumber).flatMap((document, index) => {
      const made = service.changes.filter(({ change }) => changeKey(change) === changeKey(document));
      const told = report?.followUps?.[index];
      const isTold = told?.status === 'filed' && told.part === made[0]?.answer.part;
      return made.length === 1 && isTold ? [] : [`${String(number)}: ${String(made.length)} times, ${String(isTold)}`];
    });
  });
}

function faultsOfAcceptances({ reported, service }: End): string[] {
  return acceptances.flatMap(({ task }) => {
    if (task.kind !== 'create') return [];
    const { accepts, body, contentKey } = task;
    const same = service.filed.filter(({ clientReference }) => clientReference === body.clientReference);
    const [report] = reported.filter((each) => each.contentKey === contentKey);
    const ticket = service.accepted.get(accepts?.ticketNumber ?? '')?.ticketNumber;
    const isTold = report?.outcome.status === 'filed' && report.outcome.ticketNumber === ticket;
    return same.length === 1 && isTold ? [] : [`${String(same.length)} requests, ${String(isTold)}`];
  });
}

function faultsOfCalculations({ reported, service }: End): string[] {
  return [1, 2].flatMap((number) => {
    const made = service.calculations.filter(({ body }) => body.clientReference === `calc-${String(number)}`);
    const [report] = reported.filter(({ contentKey }) => contentKey === `calculation-${String(number)}`);
    const isTold = report?.outcome.status === 'filed' && report.outcome.ticketNumber === made.at(-1)?.done.ticketNumber;
    return made.length === number && isTold
      ? []
      : [`${String(number)}: ${String(made.length)} times, ${String(isTold)}`];
  });
}

describe.each([
  ['changes of filed requests', changes, faultsOfChanges],
  ['requests that take the place of others', replacements, faultsOfReplacements],
  ['requests with documents', withDocuments, faultsOfDocuments],
  ['acceptances of notifications', acceptances, faultsOfAcceptances],
  ['calculations of working days', calculations, faultsOfCalculations],
] as const)('%s, cut off at every effect and run again', (_, rows, faultsOf) => {
  it.each(settings)('are made once: keys $keys, $loses lost', async (setting) => {
    const { effects } = await runUntilDone(rows, setting, []);
    for (let cut = 1; cut <= effects; cut += 1) {
      expect(faultsOf(await runUntilDone(rows, setting, [cut]))).toEqual([]);
      expect(faultsOf(await runUntilDone(rows, setting, [cut, 3, 1, 5]))).toEqual([]);
    }
  });
});
