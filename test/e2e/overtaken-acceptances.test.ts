import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { TransportError } from '../../src/errors/client-error.ts';
import { readRecords } from '../../src/io/journal/read-journal.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';
import type { Transport } from '../../src/client/transport.ts';
import { API, startService, type Service } from '../mock/running-service.ts';
import type { CliResult } from '../support/cli/run-cli.ts';
import { noticeOf } from '../support/e2e/notices.ts';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { TestMachine } from '../support/machine/test-machine.ts';

const Told = z.object({
  items: z.array(
    z.looseObject({
      outcome: z.string(),
      ticketNumber: z.string().optional(),
      error: z.object({ key: z.string() }).optional(),
    }),
  ),
});

/** Other hours than those of the file. */
const COLLEAGUES_PART = {
  workloads: {
    fullTime: { minutesPerWeek: 2400 },
    before: { minutesPerWeek: 2400 },
    during: { minutesPerWeek: 1920 },
  },
  multipleEmployers: false,
  workerNoticeDate: '2026-11-15',
  reducedWorkingTimeScheme: false,
};

interface Desk {
  readonly service: Service;
  readonly machine: TestMachine;
  readonly notification: string;
  accept(around?: (send: Transport) => Transport, ...flags: readonly string[]): Promise<CliResult>;
  baw(...argv: readonly string[]): Promise<CliResult>;
  /** A colleague accepts it with other hours; the ticket of the request. */
  overtake(): Promise<string>;
  countHeld(): Promise<number>;
}

async function openDesk(): Promise<Desk> {
  const machine = new TestMachine();
  const startedAt = machine.now;
  const service = await startService({}, { now: () => startedAt });
  const row = validRow(1);
  const { json } = await service.control('POST', '/workerNotifications', noticeOf(row));
  const notification = z.string().parse(json.ticketNumber);
  const file = join(machine.folder, 'accept.csv');
  const lines = ['ticketNumber;hoursFull;hoursBefore;hoursDuring;childBirthDate'];
  writeFileSync(file, `${[...lines, `${notification};38:00;38:00;30:24;2023-05-10`].join('\n')}\n`);
  const argv = ['notifications', 'accept', '--file', file, '--certify', '--yes'];
  return {
    service,
    machine,
    notification,
    accept: (around, ...flags) =>
      machine.run([...argv, ...(flags.length > 0 ? flags : ['--json'])], service.url, { ...(around && { around }) }),
    baw: (...each) => machine.run(each, service.url),
    async overtake() {
      const body = { decision: 'accepted', certifiedAccurate: true, employerPart: COLLEAGUES_PART };
      const answer = await service.call('PUT', `${API}/workerNotifications/${notification}/decision`, { body });
      return z.string().parse(answer.json.ticketNumber);
    },
    countHeld: async () => (await service.control('GET', '/ledger')).json.requests.length,
  };
}

/** Somebody else acts between the look at the notification and the acceptance. */
function beforeTheFirst(act: () => Promise<unknown>): (send: Transport) => Transport {
  let isFirst = true;
  return (send) => async (request) => {
    if (request.operation === 'replaceDecision' && isFirst) {
      isFirst = false;
      await act();
    }
    return send(request);
  };
}

/** No such call arrives. */
function losing(operation: string): (send: Transport) => Transport {
  return (send) => async (request) => {
    if (request.operation !== operation) return send(request);
    throw new TransportError('service.noAnswer', 'unknown', 'lost');
  };
}

/** Rows that were sent and have no outcome. */
async function openRows({ machine: { disk } }: Desk): Promise<readonly string[]> {
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

const onlyItem = ({ stdout }: CliResult) => Told.parse(JSON.parse(stdout)).items[0];

describe('a notification of a file that a colleague decides on first', () => {
  it('is not told as accepted with what the file says when the colleague accepted it', async () => {
    const desk = await openDesk();
    let ticket = '';
    const result = await desk.accept(beforeTheFirst(async () => (ticket = await desk.overtake())));
    expect(onlyItem(result)).toMatchObject({ outcome: 'othersAccepted', ticketNumber: ticket });
    expect(result.exitCode).toBe(0);
    const results = desk.machine.disk.bytesOf(join(desk.machine.folder, 'accept.accepted.csv'))?.toString() ?? '';
    expect(results).toContain(`skipped;${ticket};`);
    expect(await desk.countHeld()).toBe(1);
  });

  it('says in words whose request stands', async () => {
    const desk = await openDesk();
    const { stdout } = await desk.accept(
      beforeTheFirst(() => desk.overtake()),
      '--lang',
      'fr',
    );
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('quelqu’un d’autre l’a accepté entre-temps');
  });

  it('is told apart from an own acceptance whose answer was lost', async () => {
    const desk = await openDesk();
    let calls = 0;
    const result = await desk.accept((send) => async (request) => {
      if (request.operation !== 'replaceDecision') return send(request);
      calls += 1;
      if (calls > 1) return send(request);
      await desk.overtake();
      throw new TransportError('service.noAnswer', 'unknown', 'lost');
    });
    expect(onlyItem(result)?.outcome).toBe('othersAccepted');
  });

  it('is told as accepted when the own answer was lost', async () => {
    const desk = await openDesk();
    let calls = 0;
    const result = await desk.accept((send) => async (request) => {
      const answer = await send(request);
      if (request.operation !== 'replaceDecision') return answer;
      calls += 1;
      if (calls === 1) throw new TransportError('service.noAnswer', 'unknown', 'lost');
      return answer;
    });
    expect(onlyItem(result)?.outcome).toBe('accepted');
    expect(await desk.countHeld()).toBe(1);
  });

  it('is refused when the colleague refused it', async () => {
    const desk = await openDesk();
    const path = `${API}/workerNotifications/${desk.notification}/decision`;
    const refuse = () => desk.service.call('PUT', path, { body: { decision: 'refused' } });
    const result = await desk.accept(beforeTheFirst(refuse));
    expect(onlyItem(result)).toMatchObject({ outcome: 'refusedByService', error: { key: 'service.alreadyDecided' } });
    expect(await desk.countHeld()).toBe(0);
  });

  it('is not accepted as it was when the colleague postponed it, and is as it is the next time', async () => {
    const desk = await openDesk();
    const path = `${API}/workerNotifications/${desk.notification}/postponements`;
    const body = { newStartDate: '2027-04-01', reason: 'Reporté' };
    const headers = { 'idempotency-key': `"${randomUUID()}"` };
    const postpone = () => desk.service.call('POST', path, { body, headers });
    const result = await desk.accept(beforeTheFirst(postpone));
    expect(onlyItem(result)).toMatchObject({
      outcome: 'refusedByService',
      error: { key: 'service.notificationChanged' },
    });
    expect(await desk.countHeld()).toBe(0);
    expect(onlyItem(await desk.accept())?.outcome).toBe('accepted');
    const { json } = await desk.service.control('GET', '/ledger');
    expect(json.requests[0].period.startDate).toBe('2027-04-01');
  });

  it('is accepted the next time when a document was added meanwhile', async () => {
    const desk = await openDesk();
    const tampered = beforeTheFirst(() => Promise.resolve());
    const result = await desk.accept((send) => async (request) => {
      if (request.operation !== 'replaceDecision') return tampered(send)(request);
      return send({ ...request, headers: { ...request.headers, 'If-Match': '"another"' } });
    });
    expect(onlyItem(result)?.error?.key).toBe('service.notificationChanged');
    expect(onlyItem(await desk.accept())?.outcome).toBe('accepted');
    expect(await desk.countHeld()).toBe(1);
  });

  it('leaves nothing in doubt when the own call never arrived and the colleague refused it', async () => {
    const desk = await openDesk();
    const path = `${API}/workerNotifications/${desk.notification}/decision`;
    await desk.accept(losing('replaceDecision'));
    expect(await openRows(desk)).toHaveLength(1);
    await desk.service.call('PUT', path, { body: { decision: 'refused' } });
    expect(onlyItem(await desk.accept())).toMatchObject({ outcome: 'unusable', reason: 'refused' });
    expect(await openRows(desk)).toEqual([]);
  });

  it('leaves nothing in doubt when the colleague postponed and accepted it', async () => {
    const desk = await openDesk();
    const path = `${API}/workerNotifications/${desk.notification}/postponements`;
    await desk.accept(losing('replaceDecision'));
    const headers = { 'idempotency-key': `"${randomUUID()}"` };
    await desk.service.call('POST', path, { body: { newStartDate: '2027-04-01', reason: 'Reporté' }, headers });
    await desk.overtake();
    await desk.accept();
    expect(await openRows(desk)).toEqual([]);
    // The leave that was meant first was never filed: nothing stands in its way.
    const rows = join(desk.machine.folder, 'leave.csv');
    await writeRows(rows, [validRow(1)]);
    expect((await desk.baw('submit', rows, '--certify', '--yes')).exitCode).toBe(0);
    expect(await desk.countHeld()).toBe(2);
  });
});
