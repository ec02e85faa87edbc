import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readRecords } from '../../../src/io/journal/read-journal.ts';
import { startService, type Service } from '../../mock/running-service.ts';
import type { CliResult } from '../cli/run-cli.ts';
import { readReport } from '../e2e/documents.ts';
import { writeRows, type RequestRow } from '../e2e/request-rows.ts';
import { TestMachine, type ProcessSetting } from './test-machine.ts';

const NOT_ASKED_AGAIN = ' Refused in an earlier run, and not asked again: --retry-refused does that.';

export interface TrialSetting {
  readonly keys: 'on' | 'off';
  readonly rows: readonly RequestRow[];
  /** Names of the documents that there are beside the file. */
  readonly documents?: readonly string[];
  readonly concurrency?: number;
  readonly overlaps?: 'block' | 'warn';
  /** The service's clock; it stands still when absent. */
  readonly serviceNow?: () => number;
  /** Sets the service up before the first run. */
  readonly prepare?: (service: Service) => Promise<unknown>;
}

/** A file of rows that a machine files at a service, however often it has to begin again. */
export interface Trial {
  readonly machine: TestMachine;
  readonly service: Service;
  run(setting?: ProcessSetting): Promise<CliResult>;
  /** Has later runs file the same rows from another file, which makes them another run. */
  rename(name: string): Promise<void>;
  /** What is wrong with what this run said or wrote: it must be so, and be recorded. */
  findLies(result: CliResult): Promise<readonly string[]>;
  /** What is wrong with an end: every row of `intended` must be there once, and be reported as what it became. */
  findFaults(result: CliResult, intended: readonly string[]): Promise<readonly string[]>;
  /**
   * The document and the result files of a run, without what may differ between two that end alike: the name of the run,
   * `skipped` for what an earlier process filed, that a refusal is an earlier one's, and which row got which ticket, as rows are filed in another order.
   */
  told(result: CliResult): Promise<unknown>;
}

/** One outcome as it stands in a document, also in one that broke off. */
const OUTCOME = /"clientReference":"([^"]+)","status":"(\w+)"(?:,"ticketNumber":"([^"]+)")?/g;

export async function beginTrial(setting: TrialSetting): Promise<Trial> {
  const { keys, rows, concurrency = 1, overlaps, serviceNow, prepare, documents = [] } = setting;
  const machine = new TestMachine();
  const startedAt = machine.now;
  const service = await startService(
    { idempotency: keys, ...(overlaps !== undefined && { overlaps }) },
    { now: serviceNow ?? (() => startedAt) },
  );
  await prepare?.(service);
  let file = join(machine.folder, 'leave.csv');
  await writeRows(file, rows);
  for (const name of documents) await writeFile(join(machine.folder, name), `%PDF-1.4 ${name}`);
  const argv = ['submit', '--certify', '--json', '--concurrency', String(concurrency)];

  async function ledger(): Promise<readonly (readonly [reference: string, ticket: string])[]> {
    const { json } = await service.control('GET', '/ledger');
    return json.requests.map((each: { clientReference: string; ticketNumber: string }) => [
      each.clientReference,
      each.ticketNumber,
    ]);
  }

  /** What kinds of documents a request should have, and has. */
  async function documentFaults(): Promise<readonly string[]> {
    const { json } = await service.control('GET', '/ledger');
    return json.requests.flatMap(
      (each: { clientReference: string; attachments: readonly { attachmentType: string }[] }) => {
        const row = rows.find(({ clientReference }) => clientReference === each.clientReference);
        const named = (row?.['attachments'] ?? '').split('|').flatMap((text) => text.split('=', 1)[0] || []);
        const held = each.attachments.map(({ attachmentType }) => attachmentType);
        const isRight = named.toSorted().join() === held.toSorted().join();
        return isRight ? [] : [`${each.clientReference} has the documents ${held.join()}`];
      },
    );
  }

  async function recordedTickets(): Promise<ReadonlySet<string>> {
    const tickets = new Set<string>();
    for (const path of machine.disk.paths().filter((each) => each.endsWith('journal.ndjson'))) {
      await readRecords(
        path,
        (record) => {
          if (record.type === 'create.outcome' && record.result.status === 'filed')
            tickets.add(record.result.ticketNumber);
          return true;
        },
        { port: machine.disk },
      );
    }
    return tickets;
  }

  const resultOf = (name: string): string =>
    machine.disk.bytesOf(file.replace(/\.csv$/, `.${name}.csv`))?.toString() ?? '';
  const accepted = (): string => resultOf('accepted');
  const rejected = (): string => resultOf('rejected');

  async function findLies({ stdout }: CliResult): Promise<readonly string[]> {
    const [held, recorded] = [await ledger(), await recordedTickets()];
    const lies: string[] = [];
    for (const [, reference = '', status = '', ticket] of stdout.matchAll(OUTCOME)) {
      const tickets = held.filter(([each]) => each === reference).map(([, each]) => each);
      const isTrue =
        status === 'filed' || status === 'skipped' ? ticket !== undefined && tickets.includes(ticket) : true;
      if (!isTrue || (status === 'refused' && tickets.length > 0)) lies.push(`${reference} was said to be ${status}`);
      if (ticket !== undefined && !recorded.has(ticket)) lies.push(`${ticket} was told and is in no journal`);
    }
    for (const [reference, ticket] of held) {
      if (rejected().includes(`${reference};`)) lies.push(`${reference} was filed and is to be corrected`);
      if (accepted().includes(`${reference};`) && !accepted().includes(ticket))
        lies.push(`${reference} has another ticket`);
    }
    return lies;
  }

  return {
    machine,
    service,
    run: (process) => machine.run([...argv, file], service.url, process),
    async rename(name) {
      file = join(machine.folder, name);
      await writeRows(file, rows);
    },
    findLies,
    async findFaults(result, intended) {
      const faults = [...(await findLies(result)), ...(await documentFaults())];
      const held = await ledger();
      for (const reference of intended) {
        const tickets = held.filter(([each]) => each === reference).map(([, ticket]) => ticket);
        if (tickets.length !== 1) faults.push(`${reference} was filed ${String(tickets.length)} times`);
        const { outcomes } = readReport(result.stdout);
        const reported = outcomes.filter((each) => each.clientReference === reference);
        const [outcome] = reported;
        if (reported.length !== 1 || outcome?.ticketNumber !== tickets[0]) {
          faults.push(`${reference} was reported as ${JSON.stringify(reported)}`);
        }
        if (!accepted().includes(`${reference};`)) faults.push(`${reference} is not in the file of accepted rows`);
      }
      return faults;
    },
    async told({ exitCode, stdout }) {
      const held = await ledger();
      const same = (text: string): string =>
        held.reduce(
          (replaced, [reference, ticket]) => replaced.replaceAll(ticket, `ticket of ${reference}`),
          text.replaceAll(machine.folder, '').replaceAll(service.url, 'service'),
        );
      const { runId: _runId, counts, outcomes, ...rest } = readReport(same(stdout));
      return {
        exitCode,
        ...rest,
        counts: { ...counts, filed: counts.filed + counts.skipped, skipped: 0 },
        outcomes: outcomes.map((outcome) => {
          const { isRefusedBefore: _isRefusedBefore, reason, ...each } = outcome;
          const status = each.status === 'skipped' ? 'filed' : each.status;
          return { ...each, status, ...(reason !== undefined && { reason: reason.replace(NOT_ASKED_AGAIN, '') }) };
        }),
        accepted: same(accepted()),
        rejected: same(rejected()).replaceAll(NOT_ASKED_AGAIN, ''),
      };
    },
  };
}
