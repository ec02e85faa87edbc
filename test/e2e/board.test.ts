import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { newRequest, ssin, startService, type Service } from '../mock/running-service.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

let place: Workplace;
let service: Service;
let index: number;

beforeEach(async () => {
  place = newWorkplace();
  service = await startService();
  index = 0;
});

async function file(startDate: string, changes: object = {}): Promise<string> {
  index += 1;
  const worker = { ssin: ssin(index), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' };
  const { json } = await service.create(
    newRequest({
      worker,
      period: { startDate, endDate: '2027-12-31' },
      clientReference: `R-${String(index)}`,
      ...changes,
    }),
  );
  return json.ticketNumber;
}

const complete = (ticket: string) => service.control('POST', `/careerBreakRequests/${ticket}/workerCompletion`);
const board = (argv: readonly string[] = []) => place.baw(['board', '--service', service.url, ...argv]);
const read = async (argv: readonly string[] = []) => JSON.parse((await board(['--json', ...argv])).stdout);

describe('board', () => {
  it('counts who must act next, and tells what is due and what is missing', async () => {
    await file('2027-02-01');
    const due = await file('2026-10-01');
    const late = await file('2026-09-20');
    const waiting = await file('2026-10-10', { leaveType: 'informalCare', regime: 'half' });
    const done = await file('2026-10-01');
    await complete(waiting);
    await complete(done);
    const document = await read();
    expect(document).toMatchObject({ schemaVersion: 1, asOf: '2026-11-21', total: 5, changes: [], moreMissing: 0 });
    expect(document.actors).toEqual([
      { actor: 'worker', count: 3, byStatus: { awaitingWorker: 3 } },
      { actor: 'employer', count: 1, byStatus: { awaitingAttachments: 1 } },
      { actor: 'onem', count: 1, byStatus: { awaitingProcessing: 1 } },
      { actor: 'nobody', count: 0, byStatus: {} },
    ]);
    expect(
      document.deadlines.map((each: { ticketNumber: string; lastDay: string; daysLeft: number }) => [
        each.ticketNumber,
        each.lastDay,
        each.daysLeft,
      ]),
    ).toEqual([
      [late, '2026-11-20', -1],
      [due, '2026-12-01', 10],
      [waiting, '2026-12-10', 19],
    ]);
    expect(document.missingDocuments).toMatchObject([
      { ticketNumber: waiting, ruleId: 'attachment.later', requiredAttachmentTypes: ['carerRecognition'] },
    ]);
    expect((await read(['--within', '12'])).deadlines).toHaveLength(2);
  });

  it('tells what changed since the last look, once', async () => {
    const first = await file('2027-02-01');
    expect((await read()).previousLookAt).toBeUndefined();
    await complete(first);
    const second = await file('2027-02-01');
    const { changes, previousLookAt } = await read();
    expect(previousLookAt).toMatch(/^\d{4}-/);
    expect(changes.toSorted()).toEqual(
      expect.arrayContaining([
        { ticketNumber: first, from: 'awaitingWorker', to: 'awaitingProcessing' },
        { ticketNumber: second, to: 'awaitingWorker' },
      ]),
    );
    expect((await read()).changes).toEqual([]);
  });

  it('keeps the look for the owner only, without anything personal, and begins anew when it is damaged', async () => {
    await file('2027-02-01');
    await read();
    const folder = path.join(place.home, 'looks');
    const [name = ''] = await readdir(folder);
    const look = path.join(folder, name);
    expect((await stat(folder)).mode & 0o777).toBe(0o700);
    expect((await stat(look)).mode & 0o777).toBe(0o600);
    expect(await readFile(look, 'utf8')).not.toContain(ssin(1));
    await writeFile(look, '{"schemaVersion":1');
    expect((await read()).previousLookAt).toBeUndefined();
    expect((await read()).previousLookAt).toBeDefined();
  });

  it('fits into eighty columns, in four languages, and masks who it is about', async () => {
    const waiting = await file('2026-10-10', { leaveType: 'informalCare', regime: 'half' });
    await complete(waiting);
    await file('2026-10-01');
    for (const lang of ['en', 'fr', 'nl', 'de']) {
      for (const flags of [[], ['--plain']]) {
        const { exitCode, stdout } = await board(['--lang', lang, ...flags]);
        expect(exitCode).toBe(0);
        expect(stdout).toContain(waiting);
        expect(stdout).not.toContain(ssin(1).slice(6));
        expect(Math.max(...stdout.split('\n').map((line) => line.length))).toBeLessThanOrEqual(80);
      }
    }
  });

  it('shows only what was filed since a day, and still compares everything the next time', async () => {
    const ticket = await file('2027-02-01');
    expect((await read(['--since', '2026-11-22'])).total).toBe(0);
    await complete(ticket);
    expect((await read(['--since', '2026-11-21'])).changes).toHaveLength(1);
  });

  it('goes through all pages, and shows no more than a screen can hold', async () => {
    for (let count = 0; count < 230; count += 1) await file('2026-10-01');
    expect((await read()).total).toBe(230);
    const { stdout } = await board();
    expect(stdout.split('\n').length).toBeLessThan(60);
    expect(stdout).toContain('… and 210 more');
  });
});

describe('the board after a while', () => {
  it('lists the notifications that wait for the employer, those that begin first first, the worker masked', async () => {
    const notify = async (startDate: string) =>
      (await service.control('POST', '/workerNotifications', { period: { startDate, endDate: '2027-12-31' } })).json
        .ticketNumber;
    const later = await notify('2027-06-01');
    const sooner = await notify('2027-03-01');
    await place.baw(['notifications', 'refuse', await notify('2027-02-01'), '--yes', '--service', service.url]);
    const { notifications } = await read();
    expect(notifications.map((each: { ticketNumber: string }) => each.ticketNumber)).toEqual([sooner, later]);
    const { stdout } = await board(['--lang', 'fr']);
    expect(stdout).toContain('2 avertissements à traiter');
    expect(stdout.replaceAll(/\s+/g, ' ')).toContain('Congé parental à partir du 01/03/2027, reçu le 21/11/2026');
    expect(stdout).toMatch(/\d{6}\/\*\*\*-\*\*/);
  });

  it('tells of earlier requests, too, what is due, what is missing and what changed since a day', async () => {
    const late = await file('2026-09-20');
    await read();
    await complete(late);
    await read();
    const document = await read(['--since', '2026-11-22']);
    expect(document.total).toBe(0);
    expect(document.changes).toEqual([{ ticketNumber: late, from: 'awaitingWorker', to: 'awaitingProcessing' }]);
    expect((await read(['--since', '2026-11-22'])).changes).toHaveLength(1);
    const waiting = await file('2026-09-20');
    expect((await read(['--since', '2026-11-22'])).deadlines).toMatchObject([{ ticketNumber: waiting }]);
  });
});
