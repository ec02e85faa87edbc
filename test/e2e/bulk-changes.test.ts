import { writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import type { MockFault } from '../../src/schemas/wire/mock-controls.ts';
import { startService, type Service } from '../mock/running-service.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';

const ROWS = 4;
const [JULY_2028, NOVEMBER] = ['2027-12-31', '2027-11-30'];

let place: Workplace;
let tickets: readonly string[];

/** Files a few requests and gives their tickets, in the order of their rows. */
async function fileRows(at: Workplace, service: readonly string[] = []): Promise<readonly string[]> {
  await writeRows(at.at('leave.csv'), validRows(ROWS));
  const { report } = await at.report(['submit', at.at('leave.csv'), '--certify', ...service]);
  return report.outcomes.map(({ ticketNumber = '' }) => ticketNumber);
}

async function write(name: string, lines: readonly string[]): Promise<string> {
  await writeFile(place.at(name), `${lines.join('\n')}\n`);
  return place.at(name);
}

const endDates = async (): Promise<readonly (string | undefined)[]> =>
  Promise.all(
    tickets.map(async (ticket) => {
      const { stdout } = await place.baw(['show', ticket, '--json']);
      const shown: { currentEndDate: string; status: string } = JSON.parse(stdout);
      return shown.status === 'cancelled' ? 'cancelled' : shown.currentEndDate;
    }),
  );

beforeEach(async () => {
  place = newWorkplace();
  tickets = await fileRows(place);
});

/** Five months more, which the rules allow. */
const LATER = NOVEMBER;
const asFiled = '2027-06-30';

describe('modify --file', () => {
  const modify = (file: string, more: readonly string[] = []) =>
    place.report(['modify', '--file', file, '--certify', '--yes', ...more]);

  it('changes what can be changed, leaves what is so, and says what is wrong with the rest', async () => {
    const file = await write('ends.csv', [
      'ticketNumber;newEndDate;ref_a',
      `${tickets[0]};${LATER};a`,
      `${tickets[1]};${asFiled};b`,
      `${tickets[2]};${JULY_2028};c`,
      `${tickets[3]};;d`,
      `${tickets[0]};${LATER};e`,
      `04W-002ZS8X-NM-Z;${LATER};f`,
    ]);
    const { exitCode, report } = await modify(file);
    expect(exitCode).toBe(3);
    expect(report.outcomes.map(({ line, status, reason }) => [line, status, reason])).toEqual([
      [2, 'filed', undefined],
      [3, 'skipped', 'so already'],
      [4, 'invalid', undefined],
      [5, 'invalid', undefined],
      [6, 'skipped', 'the same as line 2'],
      [7, 'invalid', undefined],
    ]);
    expect(report.findings.map(({ line, ruleId }) => [line, ruleId])).toEqual([
      [4, 'parental.one-fifth.min-block'],
      [5, 'change.date-missing'],
      [7, 'change.not-found'],
    ]);
    expect(report.counts).toMatchObject({ rows: 6, valid: 3, invalid: 3, filed: 1, skipped: 2 });
    expect(await endDates()).toEqual([LATER, asFiled, asFiled, asFiled]);

    const accepted = await place.table('ends.accepted.csv');
    expect(accepted.header.slice(2)).toEqual([
      'ref_a',
      'result_status',
      'result_ticketNumber',
      'result_part',
      'result_submittedAt',
    ]);
    expect(accepted.rows.map((row) => [row[2], row[3], row[4]])).toEqual([
      ['a', 'filed', tickets[0]],
      ['b', 'skipped', tickets[1]],
      ['e', 'filed', tickets[0]],
    ]);
    const rejected = await place.table('ends.rejected.csv');
    expect(rejected.rows.map((row) => [row[2], row[3]])).toEqual([
      ['c', 'parental.one-fifth.min-block'],
      ['d', 'change.date-missing'],
      ['f', 'change.not-found'],
    ]);
  });

  it('does nothing twice, and takes the same change for another one after a change in between', async () => {
    const there = await write('there.csv', ['ticketNumber;newEndDate', `${tickets[0]};${LATER}`]);
    const back = await write('back.csv', ['ticketNumber;newEndDate', `${tickets[0]};${asFiled}`]);
    expect((await modify(there)).report.counts).toMatchObject({ filed: 1, skipped: 0 });
    expect((await modify(there)).report.counts).toMatchObject({ filed: 0, skipped: 1 });
    expect((await modify(back)).report.counts).toMatchObject({ filed: 1 });
    expect((await modify(there)).report.counts).toMatchObject({ filed: 1 });
    expect((await modify(there)).report.counts).toMatchObject({ filed: 0, skipped: 1 });
    expect((await endDates())[0]).toBe(LATER);
    const [first] = await place.ledger();
    expect(first?.modifications).toHaveLength(3);
  });

  it('takes the accepted rows of a run with a new end date beside them', async () => {
    const { header, rows } = await place.table('leave.accepted.csv');
    const file = await write('leave-ends.csv', [
      ['Nouvelle date de fin', ...header].join(';'),
      ...rows.map((row) => [LATER, ...row].join(';')),
    ]);
    expect((await modify(file)).report.counts).toMatchObject({ filed: ROWS });
    expect(await endDates()).toEqual(tickets.map(() => LATER));
    expect((await place.table('leave-ends.accepted.csv')).header).toContain('ticketNumber');
  });

  it('only shows what it would do with --dry-run', async () => {
    const file = await write('ends.csv', ['ticketNumber;newEndDate', `${tickets[0]};${LATER}`]);
    const { exitCode, stdout, stderr } = await place.baw(['modify', '--file', file, '--dry-run']);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'Dry run: 1 change would be sent. Nothing was sent.\n',
    });
    expect(stderr).toContain('1 request of 1 worker to get another end date');
    const one = await place.baw(['modify', tickets[0] ?? '', '--end-date', LATER, '--dry-run']);
    expect(one.stdout).toContain('Dry run: 1 change');
    expect(await endDates()).toEqual(tickets.map(() => asFiled));
  });

  it('sends nothing without the legal statement', async () => {
    const file = await write('ends.csv', ['ticketNumber;newEndDate', `${tickets[0]};${LATER}`]);
    const { exitCode, stderr } = await place.baw(['modify', '--file', file, '--yes']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--certify');
    expect(await endDates()).toEqual(tickets.map(() => asFiled));
  });

  it.each([
    [['--file', 'x.csv', '--end-date', LATER], '--end-date and --file exclude each other'],
    [['04W-002ZS8X-NM-Z', '--file', 'x.csv'], '<ticket> and --file exclude each other'],
    [['04W-002ZS8X-NM-Z', '--end-date', LATER, '--out', 'y'], '--out and <ticket> exclude each other'],
    [[], 'Nothing says which requests are meant'],
  ])('refuses %j', async (argv, message) => {
    const { exitCode, stderr } = await place.baw(['modify', ...argv]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('cancel', () => {
  const cancel = (argv: readonly string[]) => place.report(['cancel', '--yes', ...argv]);

  it('--file cancels every request of the file once', async () => {
    const file = await write('gone.csv', ['Ticket', tickets[0] ?? '', tickets[1] ?? '', tickets[0] ?? '']);
    const first = await cancel(['--file', file]);
    expect(first.exitCode).toBe(0);
    expect(first.report.outcomes.map(({ status }) => status)).toEqual(['filed', 'filed', 'skipped']);
    expect(await endDates()).toEqual(['cancelled', 'cancelled', asFiled, asFiled]);
    const again = await cancel(['--file', file]);
    expect(again.report.counts).toMatchObject({ filed: 0, skipped: 3 });
  });

  it('--run cancels what a run filed and that still stands', async () => {
    await cancel(['--tickets', tickets[1] ?? '']);
    const { report } = await cancel(['--run', 'last']);
    expect(report.outcomes.map(({ status }) => status)).toEqual(['filed', 'skipped', 'filed', 'filed']);
    expect(await endDates()).toEqual(tickets.map(() => 'cancelled'));
    expect((await cancel(['--run', 'last'])).report.counts).toMatchObject({ filed: 0, skipped: ROWS });
  });

  it('--tickets takes a list, or one ticket a line from standard input', async () => {
    expect((await cancel(['--tickets', `${tickets[0]},${tickets[1]}`])).report.counts.filed).toBe(2);
    const stdin = `${tickets[2]}\r\n\r\n${tickets[3]} # of Ms Peeters\r\n`;
    const { stdout } = await place.baw(['cancel', '--yes', '--tickets', '-'], { stdin });
    expect(stdout).toContain('2 rows: 2 cancelled');
    expect(await endDates()).toEqual(tickets.map(() => 'cancelled'));
  });

  it.each([
    ['an empty list', ['--tickets', '-'], ''],
    ['a file with a header alone', ['--file', '-'], 'ticketNumber\n'],
  ])('does nothing for %s, and says so', async (_what, argv, stdin) => {
    const { exitCode, stdout } = await place.baw(['cancel', ...argv], { stdin });
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'The set is empty: it names no request. Nothing was done.\n',
    });
  });

  it('asks for --yes, and says what is no run and no ticket', async () => {
    expect((await place.baw(['cancel', '--run', 'last'])).stderr).toContain('Add --yes');
    expect((await place.baw(['cancel', '--run', '1999', '--yes'])).stderr).toContain('There is no run');
    const { exitCode, stderr } = await place.baw(['cancel', '--tickets', '85031464067', '--yes']);
    expect(exitCode).toBe(2);
    expect(stderr).not.toContain('85031464067');
    expect(await endDates()).toEqual(tickets.map(() => asFiled));
  });

  it('is known to a later submit of the same rows, which files them again', async () => {
    await cancel(['--tickets', `${tickets[0]},${tickets[1]}`]);
    const { report } = await place.report(['submit', place.at('leave.csv'), '--certify']);
    expect(report.counts).toMatchObject({ filed: 2, skipped: 2 });
    expect(report.outcomes.map(({ replaces }) => replaces)).toEqual([tickets[0], tickets[1], undefined, undefined]);
  });
});

describe.each(['on', 'off'] as const)('with keys %s', (idempotency) => {
  const KINDS = ['dropBeforeProcessing', 'dropAfterProcessing', 'serviceUnavailable', 'internalServerError'] as const;
  const OPERATIONS = ['createModification', 'replaceCancellation'] as const;
  const cases = KINDS.flatMap((kind) =>
    OPERATIONS.flatMap((operation) => [1, 40].map((times) => ({ kind, operation, times }))),
  );

  async function setFaults(service: Service, items: readonly MockFault[]): Promise<void> {
    expect((await service.control('PUT', '/faults', { items })).status).toBe(200);
  }

  it.each(cases)('$kind × $times of $operation: everything is done once in the end', async (fault) => {
    const service = await startService({ idempotency });
    place = newWorkplace();
    const url = ['--service', service.url];
    tickets = await fileRows(place, url);
    const isModify = fault.operation === 'createModification';
    const header = isModify ? 'ticketNumber;newEndDate' : 'ticketNumber';
    const file = await write('set.csv', [header, ...tickets.map((each) => (isModify ? `${each};${LATER}` : each))]);
    const command = isModify ? ['modify', '--certify'] : ['cancel', '--yes'];
    const argv = [...command, '--file', file, '--concurrency', '2', ...url];
    await setFaults(service, [fault]);
    await place.report(argv, withoutWaiting);
    await setFaults(service, []);
    const { exitCode, report } = await place.report(argv, withoutWaiting);
    expect(exitCode).toBe(0);
    expect(report.counts.filed + report.counts.skipped).toBe(ROWS);
    const held = await place.ledger(url);
    for (const { modifications, status } of held) {
      expect(isModify ? modifications.length : status).toBe(isModify ? 1 : 'cancelled');
    }
  });
});
