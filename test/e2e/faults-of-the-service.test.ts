import { writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { MockFaultKind } from '../../src/schemas/wire/mock-controls.ts';
import { PowerCut } from '../batch/simulation.ts';
import { API } from '../mock/running-service.ts';
import type { CliResult } from '../support/cli/run-cli.ts';
import { validRows } from '../support/e2e/request-rows.ts';
import { faultOf, kindsFor } from '../support/machine/fault-of.ts';
import type { ProcessSetting } from '../support/machine/test-machine.ts';
import { beginTrial, type Trial } from '../support/machine/trial.ts';

/**
 * Every kind of fault that the simulated service knows, in every operation that changes something or finds out what was
 * changed. During the fault a command ends after a bounded number of calls with a code that says why; after it the same
 * command ends as if there had been none.
 */
type FaultyOperation =
  | 'getAccessProfile'
  | 'createCareerBreakRequest'
  | 'queryCareerBreakRequests'
  | 'getCareerBreakRequest'
  | 'createModification'
  | 'replaceCancellation'
  | 'replaceDecision'
  | 'createCalculationRequest';

interface Task {
  /** Before the fault. */
  prepare(trial: Trial): Promise<unknown>;
  /** The command that meets the fault, and is typed again after it. */
  run(trial: Trial): Promise<CliResult>;
  /** What is wrong when all is over. */
  findFaults(trial: Trial, last: CliResult): Promise<readonly string[]>;
}

/** The process ends when the service has acted and the answer is not here yet. */
const endedAfterFiling: ProcessSetting = {
  around: (send) => async (request) => {
    const response = await send(request);
    if (request.operation === 'createCareerBreakRequest') throw new PowerCut();
    return response;
  },
};

const submit: Task = {
  prepare: () => Promise.resolve(),
  run: (trial) => trial.run(),
  findFaults: (trial, last) => trial.findFaults(last, ['R-1', 'R-2']),
};

/** Looks rows up, and adopts what it finds. */
const takeUp: Task = { ...submit, prepare: (trial) => trial.run(endedAfterFiling) };

interface Request {
  readonly ticketNumber: string;
  readonly status: string;
  readonly period: { readonly endDate: string };
}

async function firstRequest({ service }: Trial): Promise<Request> {
  const { json } = await service.control('GET', '/ledger');
  return json.requests[0];
}

const modify: Task = {
  prepare: (trial) => trial.run(),
  async run(trial) {
    const { ticketNumber } = await firstRequest(trial);
    const argv = ['modify', ticketNumber, '--end-date', '2027-11-30', '--certify', '--yes', '--json'];
    return trial.machine.run(argv, trial.service.url);
  },
  async findFaults(trial) {
    const { ticketNumber } = await firstRequest(trial);
    const { json } = await trial.service.call('GET', `${API}/careerBreakRequests/${ticketNumber}/modifications`);
    const ends: readonly string[] = json.items.map(({ newEndDate }: { newEndDate: string }) => newEndDate);
    return ends.join() === '2027-11-30' ? [] : [`modified to: ${ends.join()}`];
  },
};

const cancel: Task = {
  prepare: (trial) => trial.run(),
  async run(trial) {
    const { ticketNumber } = await firstRequest(trial);
    return trial.machine.run(['cancel', ticketNumber, '--yes', '--json'], trial.service.url);
  },
  async findFaults(trial) {
    const { status } = await firstRequest(trial);
    return status === 'cancelled' ? [] : [`the status is ${status}`];
  },
};

const accept: Task = {
  async prepare({ service, machine }) {
    const { json } = await service.control('POST', '/workerNotifications', {});
    const rows = ['ticketNumber;hoursFull;hoursBefore;hoursDuring', `${json.ticketNumber};38:00;38:00;19:00`];
    await writeFile(join(machine.folder, 'accept.csv'), `${rows.join('\n')}\n`);
  },
  run({ machine, service }) {
    const file = join(machine.folder, 'accept.csv');
    const argv = ['notifications', 'accept', '--file', file, '--certify', '--yes', '--json'];
    return machine.run(argv, service.url);
  },
  async findFaults({ service }) {
    const { json } = await service.control('GET', '/ledger');
    return json.requests.length === 1 ? [] : [`${String(json.requests.length)} requests`];
  },
};

const calculate: Task = {
  prepare: () => Promise.resolve(),
  run: ({ machine, service }) =>
    machine.run(['cpas', 'request', resolve('fixtures/cpas/requests.csv'), '--certify', '--json'], service.url),
  async findFaults({ service }) {
    const { json } = await service.control('GET', '/ledger');
    return json.calculations?.length === 2 ? [] : [`calculations: ${JSON.stringify(json.calculations)}`];
  },
};

const tasks: Readonly<Record<FaultyOperation, Task>> = {
  getAccessProfile: submit,
  createCareerBreakRequest: submit,
  queryCareerBreakRequests: takeUp,
  getCareerBreakRequest: takeUp,
  createModification: modify,
  replaceCancellation: cancel,
  replaceDecision: accept,
  createCalculationRequest: calculate,
};

/** Not a bug, wrong usage, or something that the service never said. */
const CODES_DURING = [0, 5, 6, 7, 8];
const MANY = 1000;
/** Some ten attempts for each of two rows, each of up to three calls; of a service with too many calls, some more. */
const MOST_CALLS = 150;

async function faultsOf(operation: FaultyOperation, kind: MockFaultKind, times: number, keys: 'on' | 'off') {
  const { prepare, run, findFaults } = tasks[operation];
  const trial = await beginTrial({ keys, rows: validRows(2) });
  const setFaults = (items: readonly object[]) => trial.service.control('PUT', '/faults', { items });
  await prepare(trial);
  await trial.service.control('DELETE', '/calls');
  expect((await setFaults([faultOf(operation, kind, times)])).status).toBe(200);
  const during = await run(trial);
  const { items: calls } = (await trial.service.control('GET', '/calls')).json;
  await setFaults([]);
  const after = await run(trial);

  const faults = [...(await trial.findLies(during)), ...(await findFaults(trial, after))];
  if (!CODES_DURING.includes(during.exitCode)) faults.push(`exit code ${String(during.exitCode)}: ${during.stderr}`);
  if (after.exitCode !== 0) faults.push(`then exit code ${String(after.exitCode)}: ${after.stderr}`);
  if (calls.length > MOST_CALLS) faults.push(`${String(calls.length)} calls`);
  return faults;
}

describe.each(Object.keys(tasks).filter((name): name is FaultyOperation => Object.hasOwn(tasks, name)))(
  'a fault of %s',
  (operation) => {
    it.each(kindsFor(operation).flatMap((kind) => (['on', 'off'] as const).map((keys) => ({ kind, keys }))))(
      '$kind, once and for long, leaves all as if there had been none: keys $keys',
      async ({ kind, keys }) => {
        expect(await faultsOf(operation, kind, 1, keys)).toEqual([]);
        expect(await faultsOf(operation, kind, MANY, keys)).toEqual([]);
      },
    );
  },
);
