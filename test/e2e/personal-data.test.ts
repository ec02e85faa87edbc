import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { startService, type Service } from '../mock/running-service.ts';
import type { CliResult } from '../support/cli/run-cli.ts';
import { niss, toCsv, validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';

/** Values that occur nowhere else: where one turns up, it was leaked. */
const CANARY = niss(777);
const SPOILT = `${CANARY.slice(0, -2)}${String(((Number(CANARY.slice(-2)) + 3) % 90) + 1).padStart(2, '0')}`;
const EMAIL = 'canary.bird@mine.example';
/** The canary as a spreadsheet or a typist leaves it: repairable, and still a person's number. */
const DAMAGED = [`${CANARY}.0`, CANARY.replaceAll('0', 'O'), `${CANARY.charAt(0)}.${CANARY.slice(1)}E10`];
const dotted = (number: string): string => number.replace(/^(\d\d)(\d\d)(\d\d)(\d{3})(\d\d)$/, '$1.$2.$3-$4.$5');

/** Every way in which a canary may be written. */
const LEAK = new RegExp(
  [CANARY, SPOILT, ...DAMAGED]
    .flatMap((number) => [number, dotted(number)])
    .map((text) => text.replaceAll('.', String.raw`\.`))
    .concat(CANARY.replace(/(..)(..)(..)(...)(..)/, '$1_$2/$3 - $4.$5'), 'canary\\.bird', 'canary%2Ebird')
    .join('|'),
);

const rows: readonly RequestRow[] = [
  validRow(1, { niss: dotted(CANARY), email: EMAIL }),
  // Everywhere where it does not belong.
  validRow(2, { niss: dotted(SPOILT) }),
  validRow(3, { clientReference: CANARY }),
  validRow(4, { clientReference: dotted(CANARY) }),
  validRow(14, { clientReference: CANARY.replace(/(..)(..)(..)(...)(..)/, '$1_$2/$3 - $4.$5') }),
  validRow(15, { clientReference: EMAIL }),
  validRow(16, { clientReference: `${'x'.repeat(50)} ${dotted(CANARY)} ${EMAIL}` }),
  validRow(5, { employer: CANARY }),
  validRow(6, { leaveType: CANARY }),
  validRow(7, { startDate: dotted(CANARY) }),
  validRow(8, { hoursDuring: CANARY }),
  validRow(9, { jointCommittee: CANARY, workerCode: EMAIL }),
  validRow(10, { email: `${EMAIL}.` }),
  validRow(11, { niss: EMAIL }),
  validRow(12, { noticeDate: EMAIL, hoursFull: CANARY }),
  ...DAMAGED.map((number, index) => validRow(20 + index, { niss: number, email: 'canary.bird@mine\u00a0.example' })),
  validRow(13, { niss: dotted(CANARY), regime: 'half', hoursDuring: '19:00', startDate: '2027-03-01' }),
];

let place: Workplace;
let service: Service;
const said: { readonly argv: readonly string[]; readonly result: CliResult }[] = [];

async function run(argv: readonly string[], where = place): Promise<CliResult> {
  const result = await where.baw(argv, withoutWaiting);
  said.push({ argv, result });
  return result;
}

async function filesUnder(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
}

describe('national numbers and e-mail addresses', () => {
  beforeAll(async () => {
    place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, rows);
    for (const lang of ['en', 'fr']) {
      for (const form of [[], ['--json'], ['--ndjson']]) {
        await run(['check', file, '--all', '--lang', lang, ...form]);
        await run(['check', file, '--all', '--lang', lang, '--repair', place.at('repaired.csv'), ...form]);
      }
    }
    await run(['check', file, '--repair', place.at('repaired.csv'), '--yes']);
    await run(['check', file, '--out', place.at('checked')]);
    for (const lang of ['en', 'fr']) await run(['submit', '--certify', file, '--lang', lang, '--verbose']);
    await run(['submit', '--certify', file, '--json']);
    await run(['submit', '--certify', file, '--ndjson']);
    for (const { ticketNumber } of await place.ledger()) {
      for (const lang of ['en', 'fr']) await run(['show', ticketNumber, '--lang', lang]);
      await run(['show', ticketNumber, '--json']);
      await run(['modify', ticketNumber, '--end-date', '2027-02-15', '--certify']);
      await run(['modify', ticketNumber, '--end-date', '2027-02-15', '--certify', '--json']);
    }
    for (const form of [['--lang', 'fr'], ['--json'], ['--ndjson'], ['--plain']]) await run(['list', ...form]);
    await run(['list', '--niss', dotted(CANARY)]);
    await run(['list', '--niss', SPOILT]);
    await run(['list', '--type', CANARY]);
    await run(['show', CANARY]);
    await run([dotted(CANARY)]);
    await run(['mock', 'ledger', '--json']);
    for (const form of [['--lang', 'fr'], ['--json'], ['--plain']]) {
      await run(['runs', 'list', ...form]);
      for (const word of ['show', 'receipt', 'export', 'review']) await run(['runs', word, 'last', ...form]);
    }
    await run(['runs', 'show', CANARY]);
    await run(['runs', 'review', 'last', '--row', CANARY, '--send-again']);
    await run(['runs', 'purge', '--run', 'last', '--dry-run']);
    // A file whose first line is a request, not a header.
    const headless = place.at('headless.csv');
    await writeFile(headless, toCsv(rows).split('\r\n').slice(1).join('\r\n'));
    for (const form of [[], ['--json'], ['--delimiter', ',']]) await run(['check', headless, ...form]);
  });

  it('were met by every command that is tried here', () => {
    const codes = new Set(said.map(({ result }) => result.exitCode));
    expect(codes).toEqual(new Set([0, 2, 3, 9]));
    expect(said.length).toBeGreaterThan(25);
  });

  it('are in no output of any of them', () => {
    const leaks = said
      .filter(({ result }) => LEAK.test(result.stdout) || LEAK.test(result.stderr))
      .map(({ argv, result }) => `${argv.join(' ')}: ${LEAK.exec(result.stdout + result.stderr)?.[0] ?? ''}`);
    expect(leaks).toEqual([]);
  });

  it('are in no report', async () => {
    const reports = (await filesUnder(place.folder)).filter((name) => name.endsWith('.json'));
    expect(reports.map((name) => path.basename(name))).toEqual(['leave.report.json', 'leave.report.json']);
    for (const name of reports) expect(await readFile(name, 'utf8')).not.toMatch(LEAK);
  });

  it("stand in the user's own cells of the result files, and in no column that was added", async () => {
    const rejected = await place.table('leave.rejected.csv');
    const own = rejected.header.indexOf('error_codes');
    expect(rejected.rows.map((cells) => cells.slice(0, own).join(';')).join('\n')).toMatch(LEAK);
    for (const cells of rejected.rows) expect(cells.slice(own).join(' ')).not.toMatch(LEAK);
    const accepted = await place.table('leave.accepted.csv');
    for (const cells of accepted.rows) {
      expect(cells.slice(accepted.header.indexOf('result_status')).join(' ')).not.toMatch(LEAK);
    }
  });

  it('are kept in files and folders that nobody else may open', async () => {
    const holding: string[] = [];
    for (const name of await filesUnder(place.home)) {
      if (!LEAK.test(await readFile(name, 'latin1'))) continue;
      holding.push(path.relative(place.home, name));
      expect((await stat(name)).mode & 0o777, name).toBe(0o600);
      for (let folder = path.dirname(name); folder !== place.home; folder = path.dirname(folder)) {
        expect((await stat(folder)).mode & 0o777, folder).toBe(0o700);
      }
    }
    // The journal and the state of the service are what has to know them.
    const kinds = new Set(holding.map((name) => name.split(path.sep)[0]));
    expect(kinds).toEqual(new Set(['embedded-service', 'runs']));
    for (const name of ['leave.accepted.csv', 'leave.rejected.csv', 'leave.report.json']) {
      expect((await stat(place.at(name))).mode & 0o777, name).toBe(0o600);
    }
  });
});

describe('on the way to a service', () => {
  it('they are in no address and no header that a server logs', async () => {
    service = await startService();
    const other = newWorkplace();
    await writeRows(other.at('leave.csv'), rows);
    const at = ['--service', service.url];
    await run(['submit', '--certify', other.at('leave.csv'), ...at], other);
    await run(['list', '--niss', CANARY, ...at], other);
    for (const { ticketNumber } of await other.ledger(at)) await run(['show', ticketNumber, ...at], other);
    const { json, text } = await service.control('GET', '/calls');
    expect(json.items.length).toBeGreaterThan(3);
    expect(text).not.toMatch(LEAK);
  });

  it('they are not repeated from a page that came instead of an answer', async () => {
    // A server in between that echoes what it was sent, as some error pages do.
    const server = createServer((request, response) => {
      let body = '';
      request.setEncoding('utf8').on('data', (text: string) => {
        body += text;
      });
      request.on('end', () => {
        const isProfile = request.method === 'GET';
        const page = `<html>${isProfile ? '' : body} ${CANARY} ${EMAIL}</html>`;
        response.writeHead(isProfile ? 200 : 403, { 'content-type': isProfile ? 'application/json' : 'text/html' });
        response.end(isProfile ? JSON.stringify({ enterpriseNumber: CANARY, enterpriseName: EMAIL }) : page);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      const other = newWorkplace();
      await writeRows(other.at('leave.csv'), rows.slice(0, 1));
      for (const argv of [
        ['submit', '--certify', other.at('leave.csv')],
        ['submit', '--certify', other.at('leave.csv'), '--json', '--verbose'],
        ['list', '--verbose'],
        ['list', '--niss', CANARY, '--lang', 'fr'],
        ['show', '04W-0000000-00-Z'],
      ]) {
        const { exitCode, stdout, stderr } = await run(
          [...argv, '--service', `http://127.0.0.1:${String(port)}`],
          other,
        );
        expect([6, 8]).toContain(exitCode);
        expect(stdout + stderr).not.toMatch(LEAK);
      }
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
});
