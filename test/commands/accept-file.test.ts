import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { niss } from '../support/e2e/request-rows.ts';
import { newHome } from '../support/cli/run-cli.ts';
import { openOffice, type Office } from '../support/cli/notified.ts';

const Answer = z.object({
  items: z.array(
    z.looseObject({
      line: z.int(),
      outcome: z.string(),
      reason: z.string().optional(),
      ticketNumber: z.string().optional(),
      findings: z.array(z.looseObject({ ruleId: z.string() })),
    }),
  ),
});
const countFiled = async (office: Office): Promise<number> => {
  const answer = await fetch(`${office.service.url}/mock/v1/ledger`);
  return z.object({ requests: z.array(z.unknown()) }).parse(await answer.json()).requests.length;
};

function write(office: Office, lines: readonly string[]): string {
  const file = path.join(office.home, 'accept.csv');
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}

const run = (office: Office, file: string, ...flags: readonly string[]) =>
  office.baw(['notifications', 'accept', '--file', file, '--certify', '--yes', '--json', '--quiet', ...flags]);
const OTHER_HOURS = ['--hours-full', '40:00', '--hours-before', '40:00', '--hours-during', '20:00'];
const HEADER = 'ticketNumber;hoursFull;hoursBefore;hoursDuring';

describe('a file of notifications to accept', () => {
  it('accepts each with its part, and says of every line what became of it', async () => {
    const office = await openOffice();
    const [one, two, three] = [await office.notify(), await office.notify(), await office.notify()];
    await office.baw(['notifications', 'refuse', three, '--yes']);
    const file = write(office, [
      HEADER,
      `${one};38:00;38:00;19:00`,
      `${two};38:00;38:00;30:00`,
      `${one};38:00;38:00;19:00`,
      `${three};38:00;38:00;19:00`,
      '26C-0021650-00-Z;38:00;38:00;19:00',
      'not a ticket;38:00;38:00;19:00',
    ]);
    const { exitCode, stdout } = await run(office, file);
    expect(exitCode).toBe(3);
    const { items } = Answer.parse(JSON.parse(stdout));
    expect(items.map(({ line, outcome, reason }) => [line, outcome, reason])).toEqual([
      [2, 'accepted', undefined],
      [3, 'broken', undefined],
      [4, 'unusable', 'repeated'],
      [5, 'unusable', 'refused'],
      [6, 'unusable', 'notFound'],
      [7, 'unusable', 'badTicket'],
    ]);
    expect(items[1]?.findings.map(({ ruleId }) => ruleId)).toContain('hours.fraction.half');
    expect(await countFiled(office)).toBe(1);
  });

  it('is passed over the second time', async () => {
    const office = await openOffice();
    const file = write(office, [HEADER, `${await office.notify()};38:00;38:00;19:00`]);
    const first = Answer.parse(JSON.parse((await run(office, file)).stdout)).items[0];
    const again = await run(office, file);
    expect(again.exitCode).toBe(0);
    expect(Answer.parse(JSON.parse(again.stdout)).items[0]).toMatchObject({
      outcome: 'done',
      ticketNumber: first?.ticketNumber,
    });
    expect(await countFiled(office)).toBe(1);
  });

  it.each([
    'Numéro de ticket;Temps plein;Temps contractuel;Régime pendant',
    'Ticketnummer;Voltijdse uren;Contracturen;Uren tijdens de onderbreking',
  ])('may be headed %s', async (header) => {
    const office = await openOffice();
    const columns = header.startsWith('Num') ? header : HEADER.replace('ticketNumber', 'Ticketnummer');
    const file = write(office, [columns, `${await office.notify()};38h00;38h00;19h00`]);
    expect((await run(office, file)).exitCode).toBe(0);
  });

  it('goes on after an answer that never came, and accepts nothing twice', async () => {
    const office = await openOffice();
    const tickets = [await office.notify(), await office.notify(), await office.notify()];
    const file = write(office, [HEADER, ...tickets.map((ticket) => `${ticket};38:00;38:00;19:00`)]);
    await office.plan({ operation: 'replaceDecision', kind: 'dropAfterProcessing', nth: 2, times: 40 });
    const first = await run(office, file);
    expect(first.exitCode).toBe(5);
    expect(Answer.parse(JSON.parse(first.stdout)).items.map(({ outcome }) => outcome)).toEqual([
      'accepted',
      'unknown',
      'unknown',
    ]);
    await office.plan();
    const second = await run(office, file);
    expect(second.exitCode).toBe(0);
    expect(Answer.parse(JSON.parse(second.stdout)).items.map(({ outcome }) => outcome)).toEqual([
      'done',
      'done',
      'done',
    ]);
    expect(await countFiled(office)).toBe(3);
  });

  it('needs a column of tickets, and the statement', async () => {
    const office = await openOffice();
    const noTicket = await run(office, write(office, ['hoursFull;hoursBefore;hoursDuring', '38:00;38:00;19:00']));
    expect(noTicket.exitCode).toBe(9);
    const file = write(office, [HEADER, `${await office.notify()};38:00;38:00;19:00`]);
    expect((await office.baw(['notifications', 'accept', '--file', file])).exitCode).toBe(2);
    expect(await countFiled(office)).toBe(0);
  });

  it('reads for a person: tickets first, then what is wrong, then the numbers', async () => {
    const office = await openOffice();
    const [one, two] = [await office.notify(), await office.notify()];
    const file = write(office, [HEADER, `${one};38:00;38:00;19:00`, `${two};;;`]);
    const flags = ['--certify', '--yes', '--lang', 'fr'];
    const { stdout, stderr } = await office.baw(['notifications', 'accept', '--file', file, ...flags]);
    expect(stdout).toContain(`${one} est accepté, sous le numéro 04W-`);
    expect(stdout).toContain(`Ligne 3, ${two} : la demande enfreindrait une règle.`);
    expect(stderr).toContain('À accepter : 1 ; laissés de côté : 1.');
    expect(stderr).toContain('Acceptés : 1 ; déjà acceptés : 0 ; non acceptés : 1.');
  });

  it('is a run, found in the list, the receipt and the export', async () => {
    const office = await openOffice();
    const notification = await office.notify();
    await run(office, write(office, [HEADER, `${notification};38:00;38:00;19:00`]));
    const list = await office.baw(['runs', 'list', '--lang', 'fr']);
    expect(list.stdout).toContain('notifications accept');
    expect(list.stdout).toContain('1 accepté');
    const shown = await office.baw(['runs', 'show', 'last', '--json']);
    expect(JSON.parse(shown.stdout).rows).toMatchObject([{ notificationTicketNumber: notification, status: 'filed' }]);
    for (const name of ['show', 'receipt']) {
      const { stdout } = await office.baw(['runs', name, 'last', '--lang', 'fr']);
      expect(stdout).toContain(`acceptation de ${notification}`);
    }
    expect((await office.baw(['runs', 'export', 'last'])).stdout).toContain(notification);
  });

  it('leaves its results beside the file: what is accepted, and what is to be corrected', async () => {
    const office = await openOffice();
    const [one, two] = [await office.notify(), await office.notify()];
    await run(office, write(office, [HEADER, `${one};38:00;38:00;19:00`, `${two};38:00;38:00;30:00`]));
    const read = (name: string): string => readFileSync(path.join(office.home, `accept.${name}`), 'utf8');
    expect(read('accepted.csv')).toMatch(new RegExp(`^${one};38:00;38:00;19:00;filed;04W-`, 'm'));
    expect(read('rejected.csv')).toMatch(new RegExp(`^${two};.*hours.fraction.half`, 'm'));
    expect(JSON.parse(read('report.json'))).toMatchObject({
      command: 'notifications accept',
      counts: { rows: 2, filed: 1, invalid: 1 },
    });
  });

  it('holds what a colleague accepted first as his, and leaves it alone', async () => {
    const office = await openOffice();
    const ticket = await office.notify();
    const file = write(office, [HEADER, `${ticket};38:00;38:00;19:00`]);
    const accepted = await office.baw(['notifications', 'accept', '--file', file, '--certify', '--yes'], {
      deps: (deps) => ({
        openConnection: async () => {
          const connection = await deps.openConnection();
          const { notifications } = connection.api;
          const decide = notifications.decideSeen.bind(notifications);
          notifications.decideSeen = async (...given) => {
            await office.baw(['notifications', 'accept', ticket, ...OTHER_HOURS, '--certify', '--yes'], {
              home: newHome(),
            });
            return decide(...given);
          };
          return connection;
        },
      }),
    });
    expect(accepted.stdout).toContain('somebody else accepted it meanwhile');
    expect((await office.baw(['runs', 'show', 'last'])).stdout).toContain('accepted by somebody else');
    expect((await office.baw(['runs', 'receipt', 'last'])).stdout).toContain('accepted by somebody else');
    const { rows } = JSON.parse((await office.baw(['runs', 'show', 'last', '--json'])).stdout);
    expect(rows).toMatchObject([{ status: 'filed', isOthers: true }]);
    expect((await office.baw(['cancel', '--run', 'last', '--yes'])).exitCode).toBe(0);
    const ledger = await fetch(`${office.service.url}/mock/v1/ledger`);
    const { requests } = z.object({ requests: z.array(z.object({ status: z.string() })) }).parse(await ledger.json());
    expect(requests).toHaveLength(1);
    expect(requests[0]?.status).not.toBe('cancelled');
  });

  it('stops where somebody wants it to', async () => {
    const office = await openOffice({ overlaps: 'block' });
    const worker = { ssin: niss(1) };
    const employerPart = { workerCode: 'whiteCollar', jointCommissionNumber: '200.00' };
    const tickets: string[] = [];
    for (const [startDate, endDate] of [
      ['2027-02-01', '2027-05-31'],
      ['2027-03-01', '2027-06-30'],
    ]) {
      tickets.push(await office.notify({ worker, period: { startDate, endDate }, employerPart }));
    }
    const file = write(office, [HEADER, ...tickets.map((ticket) => `${ticket};38:00;38:00;19:00`)]);
    const first = await run(office, file, '--stop-on-refusal', '--concurrency', '1');
    expect(first.exitCode).toBe(4);
    const again = await run(office, file);
    expect(Answer.parse(JSON.parse(again.stdout)).items.map(({ outcome }) => outcome)).toEqual([
      'done',
      'refusedByService',
    ]);
    expect(again.stdout).toContain('--retry-refused');
  });

  it('does not take a line with too few cells for another', async () => {
    const office = await openOffice();
    const { exitCode, stdout } = await run(office, write(office, [HEADER, `${await office.notify()};38:00`]));
    expect(exitCode).toBe(3);
    expect(Answer.parse(JSON.parse(stdout)).items).toMatchObject([{ outcome: 'unusable', reason: 'ragged' }]);
  });
});
