import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { openOffice, type Office } from '../support/cli/notified.ts';
import { toCsv, validRow, validRows } from '../support/e2e/request-rows.ts';

const Ledger = z.object({
  requests: z.array(
    z.looseObject({
      ticketNumber: z.string(),
      status: z.string(),
      period: z.object({ endDate: z.string() }),
      currentEndDate: z.string().optional(),
      attachments: z.array(z.unknown()),
    }),
  ),
});

interface Desk {
  readonly office: Office;
  readonly tickets: readonly string[];
  at(name: string, content: string): string;
  held(): Promise<z.infer<typeof Ledger>['requests']>;
}

/** Three requests are filed. */
async function openDesk(): Promise<Desk> {
  const office = await openOffice();
  const at = (name: string, content: string): string => {
    const file = path.join(office.home, name);
    writeFileSync(file, content);
    return file;
  };
  const held = async () => Ledger.parse(await (await fetch(`${office.service.url}/mock/v1/ledger`)).json()).requests;
  await office.baw(['submit', at('leave.csv', toCsv(validRows(3))), '--certify', '--yes']);
  return { office, at, held, tickets: (await held()).map(({ ticketNumber }) => ticketNumber) };
}

const Runs = z.object({ runs: z.array(z.looseObject({ runId: z.string(), command: z.string() })) });

/** The run that is not the one that filed the requests. */
async function begunRun({ baw }: Office): Promise<string> {
  const { runs } = Runs.parse(JSON.parse((await baw(['runs', 'list', '--json'])).stdout));
  return runs.find(({ command }) => command !== 'submit')?.runId ?? '';
}

interface Begun {
  readonly operation: string;
  readonly argv: readonly string[];
  /** What says that the run may go on; empty where neither the law nor the screen asks for anything. */
  readonly agrees: readonly string[];
  isDone(): Promise<boolean>;
}

const begins: Readonly<Record<string, (desk: Desk) => Begun | Promise<Begun>>> = {
  'modifications of a file': ({ at, tickets, held }) => ({
    operation: 'createModification',
    argv: [
      'modify',
      '--file',
      at('ends.csv', `Ticket;Fin\n${tickets.map((each) => `${each};30/11/2027\n`).join('')}`),
      '--map',
      'Fin=newEndDate',
      '--certify',
      '--yes',
    ],
    agrees: ['--certify', '--yes', '--map', 'Fin=newEndDate'],
    isDone: async () => (await held()).every((each) => JSON.stringify(each).includes('2027-11-30')),
  }),
  'cancellations of a file': ({ at, tickets, held }) => ({
    operation: 'replaceCancellation',
    argv: ['cancel', '--file', at('gone.csv', `Ticket\n${tickets.join('\n')}\n`), '--yes'],
    agrees: ['--yes'],
    isDone: async () => (await held()).every(({ status }) => status === 'cancelled'),
  }),
  'cancellations of named tickets': ({ tickets, held }) => ({
    operation: 'replaceCancellation',
    argv: ['cancel', '--tickets', tickets.join(','), '--yes'],
    agrees: ['--yes'],
    isDone: async () => (await held()).every(({ status }) => status === 'cancelled'),
  }),
  'cancellations of a run': ({ held }) => ({
    operation: 'replaceCancellation',
    argv: ['cancel', '--run', 'last', '--yes'],
    agrees: ['--yes'],
    isDone: async () => (await held()).every(({ status }) => status === 'cancelled'),
  }),
  'documents of a file': ({ at, tickets, held }) => {
    at('proof.pdf', '%PDF-1.4 proof');
    const rows = tickets.map((each) => `${each};contract;proof.pdf\n`).join('');
    return {
      operation: 'createAttachment',
      argv: ['attach', '--file', at('documents.csv', `Ticket;type;path\n${rows}`), '--certify', '--yes'],
      agrees: [],
      isDone: async () => (await held()).every(({ attachments }) => attachments.length === 1),
    };
  },
  'one document': ({ at, tickets, held }) => ({
    operation: 'createAttachment',
    argv: ['attach', tickets[0] ?? '', at('one.pdf', '%PDF-1.4 one'), '--type', 'contract', '--certify', '--yes'],
    agrees: [],
    isDone: async () => (await held())[0]?.attachments.length === 1,
  }),
  replacements: ({ at, tickets, held }) => {
    const rows = tickets.map((replaces, index) => ({ ...validRow(index + 1, { endDate: '2027-11-30' }), replaces }));
    return {
      operation: 'replaceCancellation',
      argv: ['replace', at('instead.csv', toCsv(rows)), '--certify', '--yes'],
      agrees: ['--certify', '--yes'],
      isDone: async () => {
        const requests = await held();
        const standing = requests.filter(({ status }) => status !== 'cancelled');
        return requests.length === 6 && standing.length === 3;
      },
    };
  },
  'acceptances of a file': async ({ office, at, held }) => {
    const notified = [await office.notify(), await office.notify()];
    const rows = notified.map((ticket) => `${ticket};38:00;38:00;19:00\n`).join('');
    const file = at('accept.csv', `ticketNumber;hoursFull;hoursBefore;hoursDuring\n${rows}`);
    return {
      operation: 'replaceDecision',
      argv: ['notifications', 'accept', '--file', file, '--certify', '--yes'],
      agrees: ['--certify', '--yes'],
      isDone: async () => (await held()).length === 5,
    };
  },
};

describe.each(Object.entries(begins))('a run that was begun with %s and broke off', (_, begin) => {
  it('is taken up again by its name alone, and does nothing twice', async () => {
    const desk = await openDesk();
    const { operation, argv, agrees, isDone } = await begin(desk);
    const { office } = desk;
    await office.plan({ operation, kind: 'dropBeforeProcessing', times: 1000 });
    expect((await office.baw([...argv, '--lang', 'en'])).exitCode).not.toBe(0);
    expect(await isDone()).toBe(false);
    await office.plan();
    const resumed = await office.baw(['runs', 'resume', await begunRun(office), ...agrees, '--lang', 'en']);
    expect([resumed.exitCode, resumed.stderr]).toEqual([0, expect.stringContaining('Continuing run')]);
    expect(await isDone()).toBe(true);
    expect(JSON.parse((await office.baw(['runs', 'list', '--json'])).stdout).runs).toHaveLength(2);
  });

  it('asks again for what the law or the screen asks for', async () => {
    const desk = await openDesk();
    const { operation, argv, agrees, isDone } = await begin(desk);
    const { office } = desk;
    await office.plan({ operation, kind: 'dropBeforeProcessing', times: 1000 });
    await office.baw(argv);
    await office.plan();
    const map = argv.includes('--map') ? ['--map', 'Fin=newEndDate'] : [];
    // Documents are added without a statement, as on their screen.
    const asksNothing = agrees.length === 0;
    expect((await office.baw(['runs', 'resume', await begunRun(office), ...map])).exitCode).toBe(asksNothing ? 0 : 2);
    expect(await isDone()).toBe(asksNothing);
  });
});
