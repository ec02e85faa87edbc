import { createPrivateKey, createPublicKey } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { describe, expect, it, vi } from 'vitest';
import { inventedEnterprise } from '../../src/mock/seeds/seeds.ts';
import { seededRandom } from '../support/seeded-random.ts';
import { validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { SCHOOL_ROW, seeded, type SeededPlace } from '../support/e2e/seeded-place.ts';
import { newWorkplace, waitingInNoTime, type Workplace } from '../support/e2e/workplace.ts';

// Many commands in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const [E1, E2, E3, BUREAU] = [1, 2, 3, 100].map(inventedEnterprise);

interface Party {
  readonly name: string;
  /** Employers that it may act for, itself among them. */
  readonly employers: readonly (string | undefined)[];
  /** Its schools, when it is an organising authority. */
  readonly school?: RequestRow;
}

const FRENCH_SCHOOL = { ...SCHOOL_ROW, capacity: 'organizingAuthority' };
const FLEMISH_SCHOOL = { ...FRENCH_SCHOOL, community: 'flemish', school: inventedEnterprise(211) };
/** Two organising authorities, three employers, and a bureau that two of them have given a mandate. */
const PARTIES: readonly Party[] = [
  { name: 'employer1', employers: [E1] },
  { name: 'employer2', employers: [E2] },
  { name: 'employer3', employers: [E3] },
  { name: 'bureau', employers: [BUREAU, E1, E2] },
  { name: 'po', employers: [inventedEnterprise(200)], school: FRENCH_SCHOOL },
  { name: 'poOnly', employers: [], school: FLEMISH_SCHOOL },
];

interface Filed {
  readonly ticket: string;
  readonly by: string;
  readonly row: RequestRow;
}

function maySee({ name, employers }: Party, { by, row }: Filed): boolean {
  if (row['capacity'] === 'organizingAuthority') return by === name;
  return employers.includes(row['employer']);
}

async function register(place: SeededPlace, client: Readonly<Record<string, unknown>>): Promise<void> {
  const key = createPublicKey(createPrivateKey(await readFile(place.keyOf('po'), 'utf8'))).export({ format: 'jwk' });
  const rights = {
    permissions: ['careerBreakEmployer'],
    scopes: ['scope:careerbreak:request:consult', 'scope:careerbreak:request:declarant'],
  };
  const response = await fetch(`${place.service.url}/mock/v1/clients`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ ...rights, ...client, publicKey: key }),
  });
  expect(response.ok).toBe(true);
}

/** A service that knows all of them, and a working folder with a profile for each. */
async function openTown(): Promise<{ place: SeededPlace; desks: ReadonlyMap<string, Workplace> }> {
  const place = await seeded('po');
  await Promise.all(
    [E1, E2, E3].map((enterpriseNumber, index) => {
      const clientId = `employer${String(index + 1)}`;
      return register(place, { clientId, enterpriseNumber, enterpriseName: clientId });
    }),
  );
  const mandates = [E1, E2].map((enterpriseNumber) => ({ enterpriseNumber }));
  const lapsed = [{ enterpriseNumber: E3, endDate: '2025-12-31' }];
  const bureau = { clientId: 'bureau', enterpriseNumber: BUREAU, enterpriseName: 'bureau' };
  await register(place, { ...bureau, mandates: [...mandates, ...lapsed] });
  const desks = await Promise.all(
    PARTIES.map(async ({ name }) => {
      const desk = newWorkplace();
      const key = place.keyOf(name === 'poOnly' ? name : 'po');
      const where = ['--service', place.service.url, '--client-id', name, '--key-file', key];
      await desk.baw(['profile', 'add', name, '--use', ...where]);
      await writeFile(desk.at('paper.pdf'), '%PDF-1.4\n');
      return [name, desk] as const;
    }),
  );
  return { place, desks: new Map(desks) };
}

/** What one of them does, in an order left to chance, while the others do the same. */
class Clerk {
  readonly #party: Party;
  readonly #desk: Workplace;
  readonly #random: () => number;
  readonly #all: Filed[];
  #files = 0;

  constructor(party: Party, desk: Workplace, random: () => number, all: Filed[]) {
    this.#party = party;
    this.#desk = desk;
    this.#random = random;
    this.#all = all;
  }

  /** A file with a row for every employer and for every school there is: all but one's own are refused. */
  async file(firstWorker: number): Promise<void> {
    const file = this.#desk.at(`leave-${String((this.#files += 1))}.csv`);
    const kinds = [E1, E2, E3].map((employer): RequestRow => ({ employer: employer ?? '', capacity: 'employer' }));
    const rows = [...kinds, FRENCH_SCHOOL, FLEMISH_SCHOOL].map((kind, index) =>
      validRow(firstWorker + index, { community: '', school: '', status: '', unit: '', ...kind }),
    );
    await writeRows(file, rows);
    const { report } = await this.#desk.report(['submit', '--certify', '--quiet', file]);
    for (const { record, status, ticketNumber = '' } of report.outcomes) {
      const row = rows[record - 1] ?? {};
      const { employers, school, name } = this.#party;
      const isOwn =
        row['capacity'] === 'employer'
          ? employers.includes(row['employer'])
          : school !== undefined && school['school'] === row['school'];
      expect([name, row['employer'], row['school'], status]).toEqual([
        name,
        row['employer'],
        row['school'],
        isOwn ? 'filed' : 'refused',
      ]);
      if (status === 'filed') this.#all.push({ ticket: ticketNumber, by: name, row });
    }
  }

  /** Every command that takes a ticket, on one of somebody's. */
  async pry(): Promise<void> {
    const target = this.#all[Math.floor(this.#random() * this.#all.length)];
    if (target === undefined) return;
    const { ticket } = target;
    const change = ['--certify', '--yes'];
    const commands = [
      ['show', ticket, '--show-personal-data'],
      ['attachments', ticket],
      ['list', '--ticket', ticket, '--show-personal-data'],
      ['watch', '--ticket', ticket, '--until', 'awaitingWorker'],
      ['modify', ticket, '--end-date', '2027-05-31', ...change],
      ['cancel', ticket, '--yes'],
      ['attach', ticket, this.#desk.at('paper.pdf'), '--type', 'contract', ...change],
      ['notifications', 'show', ticket],
    ];
    const chosen = commands[Math.floor(this.#random() * commands.length)] ?? [];
    const { exitCode, stdout, stderr } = await this.#desk.baw([...chosen, '--json', '--quiet'], waitingInNoTime);
    if (maySee(this.#party, target)) return;
    const said = [this.#party.name, chosen[0], target.by];
    expect([...said, exitCode]).toEqual([...said, chosen[0] === 'list' ? 0 : chosen[0] === 'attach' ? 3 : 4]);
    if (chosen[0] === 'list') expect(JSON.parse(stdout).total).toBe(0);
    for (const column of ['niss', 'clientReference']) expect(stdout + stderr).not.toContain(target.row[column]);
  }

  /** The overview and the board hold what may be seen, and nothing else. */
  async look(): Promise<void> {
    const before = this.#all.filter((each) => maySee(this.#party, each)).map(({ ticket }) => ticket);
    const list = JSON.parse((await this.#desk.baw(['list', '--json', '--quiet'])).stdout);
    const seen: string[] = list.items.map(({ ticketNumber }: { ticketNumber: string }) => ticketNumber);
    const after = new Set(this.#all.filter((each) => maySee(this.#party, each)).map(({ ticket }) => ticket));
    expect(before.filter((ticket) => !seen.includes(ticket))).toEqual([]);
    // What another is filing at this very moment is seen before it is noted here, and has an owner all the same.
    const strange = seen.filter((ticket) => !after.has(ticket) && this.#all.some((each) => each.ticket === ticket));
    expect(strange).toEqual([]);
    const board = JSON.parse((await this.#desk.baw(['board', '--json', '--quiet'])).stdout);
    expect(board.total).toBeGreaterThanOrEqual(before.length);
  }

  async work(order: number): Promise<void> {
    const worker = 1 + order * 20;
    await this.file(worker);
    for (let turn = 0; turn < 7; turn += 1) await (turn === 3 ? this.look() : this.pry());
    await this.file(worker + 10);
    await this.look();
  }
}

describe('two organising authorities, three employers and a bureau at work at the same time', () => {
  it('see and change what is theirs and nothing else', async () => {
    const { place, desks } = await openTown();
    const all: Filed[] = [];
    await Promise.all(
      PARTIES.map((party, order) => {
        const random = seededRandom(20261121 + order);
        return new Clerk(party, desks.get(party.name) ?? place, random, all).work(order);
      }),
    );
    const ledger = await place.ledger(['--service', place.service.url]);
    expect(new Set(ledger.map(({ ticketNumber }) => ticketNumber))).toEqual(new Set(all.map(({ ticket }) => ticket)));
    for (const party of PARTIES) {
      const desk = desks.get(party.name) ?? place;
      const { items } = JSON.parse((await desk.baw(['list', '--json', '--quiet'])).stdout);
      const expected = all.filter((each) => maySee(party, each)).map(({ ticket }) => ticket);
      const seen = items.map(({ ticketNumber }: { ticketNumber: string }) => ticketNumber);
      expect([party.name, ...seen.toSorted()]).toEqual([party.name, ...expected.toSorted()]);
    }
  });
});
