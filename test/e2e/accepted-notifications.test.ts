import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod';
import type { Journal } from '../../src/batch/ports.ts';
import { readRecords } from '../../src/io/journal/read-journal.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';
import { startService, type Service } from '../mock/running-service.ts';
import type { CliResult } from '../support/cli/run-cli.ts';
import { noticeOf } from '../support/e2e/notices.ts';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { faultsOfChore, sweepChore, type Chore, type Death } from '../support/machine/sweep-chore.ts';
import { TestMachine, type ProcessSetting } from '../support/machine/test-machine.ts';

// Many runs in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const Told = z.object({
  items: z.array(z.looseObject({ outcome: z.string(), ticketNumber: z.string().optional() })),
});
const Held = z.object({
  requests: z.array(z.looseObject({ ticketNumber: z.string(), worker: z.string().optional() })),
});

interface Office extends Chore {
  readonly service: Service;
  readonly notifications: readonly string[];
  readonly file: string;
  readonly requestFile: string;
  baw(argv: readonly string[], setting?: ProcessSetting): Promise<CliResult>;
  held(): Promise<readonly string[]>;
}

/** What the worker of a row asks for, and what is known of him. */
/** Rows of all journals that were sent and have no outcome. */
async function openRows({ disk }: TestMachine): Promise<readonly string[]> {
  const open = new Set<string>();
  for (const path of disk.paths().filter((each) => each.endsWith('journal.ndjson'))) {
    const take = (record: JournalRecord): boolean => {
      if (record.type === 'create.intent') open.add(record.row);
      if (record.type === 'create.outcome') open.delete(record.row);
      return true;
    };
    await readRecords(path, take, { port: disk });
  }
  return [...open];
}

/** Workers have asked for leaves, which stand in a request file as well. */
async function openOffice(keys: 'on' | 'off', count = 2): Promise<Office> {
  const machine = new TestMachine();
  const startedAt = machine.now;
  const service = await startService({ idempotency: keys }, { now: () => startedAt });
  const rows = Array.from({ length: count }, (_, index) => validRow(index + 1));
  const notifications: string[] = [];
  for (const row of rows) {
    const { json } = await service.control('POST', '/workerNotifications', noticeOf(row));
    notifications.push(json.ticketNumber);
  }
  const file = join(machine.folder, 'accept.csv');
  const lines = notifications.map((ticket) => `${ticket};38:00;38:00;30:24;2023-05-10`);
  writeFileSync(file, `${['ticketNumber;hoursFull;hoursBefore;hoursDuring;childBirthDate', ...lines].join('\n')}\n`);
  const requestFile = join(machine.folder, 'leave.csv');
  await writeRows(requestFile, rows);
  const baw: Office['baw'] = (argv, setting) => machine.run(argv, service.url, setting);
  const held = async (): Promise<readonly string[]> =>
    Held.parse((await service.control('GET', '/ledger')).json).requests.map(({ ticketNumber }) => ticketNumber);
  const argv = ['notifications', 'accept', '--file', file, '--certify', '--yes', '--json', '--concurrency', '1'];
  return {
    machine,
    service,
    notifications,
    file,
    requestFile,
    baw,
    held,
    run: (setting) => baw(argv, setting),
    async findLies({ stdout }) {
      const tickets = await held();
      const told = [...stdout.matchAll(/"outcome":"(?:accepted|done)","ticketNumber":"([^"]+)"/g)];
      return told.flatMap(([, ticket = '']) => (tickets.includes(ticket) ? [] : [`${ticket} was told`]));
    },
    async findFaults({ stdout }) {
      const tickets = await held();
      const { items } = Told.parse(JSON.parse(stdout));
      const told = items.map(({ ticketNumber = '' }) => ticketNumber);
      const faults = tickets.length === count ? [] : [`${String(tickets.length)} requests`];
      if (told.toSorted().join() !== tickets.toSorted().join()) faults.push(`told: ${told.join()}`);
      const accepted = machine.disk.bytesOf(join(machine.folder, 'accept.accepted.csv'))?.toString() ?? '';
      for (const ticket of tickets) if (!accepted.includes(ticket)) faults.push(`${ticket} is in no file`);
      const inDoubt = await openRows(machine);
      if (inDoubt.length > 0) faults.push(`in doubt: ${inDoubt.join()}`);
      // Whoever has the same leaves in a file of requests does not file them a second time.
      await baw(['submit', requestFile, '--certify', '--yes', '--json', '--quiet']);
      if ((await held()).length !== count) faults.push('filed once more');
      return faults;
    },
  };
}

/** The other two pairs are swept with requests, by the same engine: `whole-program-crashes.test.ts`. */
const settings: readonly { keys: 'on' | 'off'; death: Death }[] = [
  { keys: 'on', death: 'killed' },
  { keys: 'off', death: 'powerLost' },
];

describe('accepting a file of notifications, ended at every moment and run again', () => {
  it.each(settings)('accepts each once and tells it: keys $keys, $death', async ({ keys, death }) => {
    expect(await sweepChore({ begin: () => openOffice(keys), death })).toEqual([]);
  });

  it('survives several ends', async () => {
    const begin = () => openOffice('off');
    for (const cuts of [
      [30, 12, 25],
      [22, 40],
      [38, 38, 38],
    ])
      expect(await faultsOfChore({ begin, death: 'powerLost' }, cuts)).toEqual([]);
  });
});

describe('the sweep, given an engine that is broken', () => {
  it('notices that what is accepted is not recorded', async () => {
    const breakJournal = (real: Journal): Journal => ({
      append: async (record) => {
        if (!record.type.startsWith('create.')) await real.append(record);
      },
    });
    const faults = await faultsOfChore(
      { begin: () => openOffice('on'), death: 'killed', breakage: { breakJournal } },
      [],
    );
    expect(faults.join()).toContain('filed once more');
  });
});

describe('a notification that is accepted', () => {
  it('stands in the way of a request for the same leave', async () => {
    const office = await openOffice('on', 1);
    await office.run();
    const [ticket = ''] = await office.held();
    const { exitCode } = await office.baw(['submit', office.requestFile, '--certify', '--yes']);
    expect(exitCode).toBe(3);
    expect(await office.held()).toEqual([ticket]);
  });

  it('does so as well when it was accepted by itself', async () => {
    const office = await openOffice('on', 1);
    const [notification = ''] = office.notifications;
    const part = ['--hours-full', '38:00', '--hours-before', '38:00', '--hours-during', '30:24'];
    const born = ['--child-birth-date', '2023-05-10'];
    const accept = ['notifications', 'accept', notification, ...part, ...born, '--certify', '--yes', '--json'];
    const accepted = await office.baw(accept);
    expect(accepted.exitCode).toBe(0);
    expect((await office.baw(['submit', office.requestFile, '--certify', '--yes'])).exitCode).toBe(3);
    expect(await office.held()).toHaveLength(1);
  });

  it('is not accepted where this machine filed the leave itself', async () => {
    const office = await openOffice('on', 1);
    await office.baw(['submit', office.requestFile, '--certify', '--yes']);
    const { exitCode, stdout } = await office.run();
    expect(exitCode).toBe(3);
    expect(Told.parse(JSON.parse(stdout)).items).toMatchObject([{ outcome: 'unusable', reason: 'filed' }]);
    expect(await office.held()).toHaveLength(1);
  });
});

describe('two notifications of one worker for one leave', () => {
  it('are not both accepted', async () => {
    const office = await openOffice('on', 1);
    const row = validRow(1);
    const { json } = await office.service.control('POST', '/workerNotifications', noticeOf(row));
    const name = join(office.machine.folder, `${randomUUID()}.csv`);
    const lines = [...office.notifications, String(json.ticketNumber)].map(
      (ticket) => `${ticket};38:00;38:00;30:24;2023-05-10`,
    );
    writeFileSync(name, `${['ticketNumber;hoursFull;hoursBefore;hoursDuring;childBirthDate', ...lines].join('\n')}\n`);
    const { stdout } = await office.baw(['notifications', 'accept', '--file', name, '--certify', '--json']);
    expect(Told.parse(JSON.parse(stdout)).items).toMatchObject([
      { outcome: 'accepted' },
      { outcome: 'unusable', reason: 'sameLeave', sameAs: 2 },
    ]);
    expect(await office.held()).toHaveLength(1);
  });
});
