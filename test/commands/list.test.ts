import { beforeAll, describe, expect, it } from 'vitest';
import * as z from 'zod';
import { fileRequests } from '../support/cli/filed-request.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { newHome, runCli, type CliResult } from '../support/cli/run-cli.ts';

const Listed = z.object({
  schemaVersion: z.literal(1),
  items: z.array(z.looseObject({ ticketNumber: z.string(), worker: z.looseObject({ ssin: z.string() }) })),
  total: z.int(),
});

const AS_OF = ['--as-of', '2026-11-21'];
const OTHER_WORKER = { ssin: '90061512301', workerCode: 'blueCollar', jointCommissionNumber: '100.00' } as const;

let home = '';
let tickets: readonly string[] = [];

beforeAll(async () => {
  home = newHome();
  tickets = await fileRequests(home, [
    { clientReference: 'RH-1' },
    {
      clientReference: 'RH-2',
      regime: 'full',
      workloads: FULL,
      period: { startDate: '2027-06-01', endDate: '2027-06-30' },
    },
    { clientReference: 'RH-3', worker: OTHER_WORKER },
  ]);
});

const FULL = { before: { minutesPerWeek: 2280 }, fullTime: { minutesPerWeek: 2280 } };

const list = (flags: readonly string[], setting: { readonly stdin?: string } = {}): Promise<CliResult> =>
  runCli(['list', ...AS_OF, ...flags], { home, ...setting });

async function ticketsOf(
  flags: readonly string[],
  setting: { readonly stdin?: string } = {},
): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await list([...flags, '--json', '--quiet'], setting);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  const { items, total } = Listed.parse(JSON.parse(stdout));
  expect(items).toHaveLength(total);
  return items.map(({ ticketNumber }) => ticketNumber).toSorted();
}

const these = (...numbers: readonly number[]): readonly string[] =>
  numbers.map((number) => tickets[number - 1] ?? '').toSorted();

describe('list', () => {
  it('finds everything that was filed', async () => {
    expect(await ticketsOf([])).toEqual(these(1, 2, 3));
  });

  it.each([
    { flags: ['--type', 'Congé parental'], found: [1, 2, 3] },
    { flags: ['--type', 'timeCredit'], found: [] },
    { flags: ['--regime', 'full,fullFlexible'], found: [2] },
    { flags: ['--regime', 'full', '--regime', 'half'], found: [1, 2, 3] },
    { flags: ['--status', 'awaitingWorker'], found: [1, 2, 3] },
    { flags: ['--status', 'cancelled'], found: [] },
    { flags: ['--from', '2027-03-01'], found: [2] },
    { flags: ['--to', '31/03/2027'], found: [1, 3] },
    { flags: ['--reference', 'RH-2'], found: [2] },
    { flags: ['--niss', '90.06.15-123.01'], found: [3] },
    { flags: ['--capacity', 'organizingAuthority'], found: [] },
  ])('with $flags finds $found', async ({ flags, found }) => {
    expect(await ticketsOf(flags)).toEqual(these(...found));
  });

  it('waits its turn when another command uses the embedded service', async () => {
    const both = await Promise.all([ticketsOf([]), ticketsOf([])]);
    expect(both).toEqual([these(1, 2, 3), these(1, 2, 3)]);
  });

  it('finds a ticket', async () => {
    expect(await ticketsOf(['--ticket', these(2)[0] ?? ''])).toEqual(these(2));
  });

  it('takes a national number from standard input', async () => {
    expect(await ticketsOf(['--niss', '-'], { stdin: '900615/123-01\n' })).toEqual(these(3));
  });

  it('asks for a national number only where someone can answer', async () => {
    const { exitCode, stderr } = await list(['--niss']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--niss -');
  });

  it('does not repeat a national number that is wrong', async () => {
    const { exitCode, stderr } = await list(['--niss', '90061512384']);
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain('90061512384');
  });

  it('shows one line a request when nobody looks, national numbers masked', async () => {
    const { exitCode, stdout, stderr } = await list([]);
    expect(exitCode).toBe(0);
    const lines = stdout.trimEnd().split('\n');
    expect(lines).toHaveLength(4);
    expect(lines[0]).toMatch(/^National number +Ticket number/);
    expect(stdout).toContain('850314/***-**');
    expect(stdout).not.toMatch(/85031464067|640-67/);
    expect(stdout).not.toContain('\u001B');
    expect(stderr).toContain('SIMULATION');
    expect(stderr).toContain('3 requests.');
  });

  it('shows national numbers when it is asked to', async () => {
    expect((await list(['--show-personal-data'])).stdout).toContain('850314/640-67');
    expect((await list(['--show-personal-data', '--json'])).stdout).toContain('"85031464067"');
    expect((await list(['--json'])).stdout).not.toContain('85031464067');
  });

  it('says that nothing was found, in the language of the run, and that this is no failure', async () => {
    const { exitCode, stdout, stderr } = await list(['--type', 'timeCredit', '--lang', 'fr']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toContain('Aucune demande ne correspond.');
  });

  it('streams one object a line with --ndjson', async () => {
    const { stdout } = await list(['--ndjson']);
    const found = stdout
      .trimEnd()
      .split('\n')
      .map((line): unknown => JSON.parse(line));
    expect(found).toHaveLength(3);
    expect(found[0]).toHaveProperty('ticketNumber');
  });

  it('tells the service’s reason for refusing a search', async () => {
    // The service's clock runs ahead of this machine's.
    const { exitCode, stderr } = await runCli(['list', ...AS_OF, '--from', '2020-01-01', '--lang', 'fr'], {
      home,
      deps: ({ clock }) => ({ clock: { ...clock, today: () => isoDate('2021-12-31') } }),
    });
    expect(exitCode).toBe(4);
    expect(stderr).toContain('Date de début : hors des limites');
  });

  it.each([
    { flags: ['--from', '2024-11-20'], key: 'usage.dateTooEarly' },
    { flags: ['--from', '2026-05-02', '--to', '2026-05-01'], key: 'usage.datesReversed' },
  ])('refuses $flags itself, with the flag and the earliest date possible', async ({ flags, key }) => {
    const { exitCode, stderr } = await list([...flags, '--json']);
    expect(exitCode).toBe(2);
    expect(JSON.parse(stderr)).toMatchObject({ error: { key, flag: '--from', earliest: '2024-11-21' } });
  });

  it('searches from the earliest day, and a period of one day', async () => {
    expect((await list(['--from', '2024-11-21'])).exitCode).toBe(0);
    expect((await list(['--from', '2026-05-01', '--to', '2026-05-01'])).exitCode).toBe(0);
  });
});

describe('a service that is not there', () => {
  it('is code 7, one message and no stack', async () => {
    const { exitCode, stdout, stderr } = await runCli(['list', '--service', 'http://127.0.0.1:9']);
    expect({ exitCode, stdout }).toEqual({ exitCode: 7, stdout: '' });
    expect(stderr).toMatch(/^baw: The service http:\/\/127\.0\.0\.1:9 cannot be reached/m);
    expect(stderr).not.toMatch(/^\s+at /m);
  });
});
