import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readFailure } from '../support/e2e/documents.ts';
import { toCsv, validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { copySample, newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

const good = toCsv(validRows(2));
const [header = '', firstLine = ''] = good.split('\r\n');

/** One clear message and its remedy, and nothing that only a programmer reads. */
function expectOneMessage(stderr: string, says: string): void {
  expect(stderr.match(/^baw: /gm)).toHaveLength(1);
  expect(stderr).toContain(says);
  expect(stderr).not.toMatch(/^\s+at |\bundefined\b|\[object|\{\w+\}/m);
}

/** Neither a result nor a leftover of one, and no run begun. */
async function expectNothingLeft({ folder, home }: Workplace, own: readonly string[]): Promise<void> {
  expect((await readdir(folder)).toSorted()).toEqual([...own].sort());
  expect(await readdir(home)).toEqual([]);
}

describe('a file that cannot be used as a whole', () => {
  it.each<{
    readonly what: string;
    readonly content: string | Uint8Array;
    readonly key: string;
    readonly says: string;
  }>([
    { what: 'an empty one', content: '', key: 'input.empty', says: 'is empty' },
    { what: 'one with a header only', content: `${header}\r\n`, key: 'input.headerOnly', says: 'no row' },
    {
      what: 'one with an unknown column',
      content: `${header};Coleur\r\n${firstLine};bleu\r\n`,
      key: 'input.unknownColumn',
      says: 'column 19, “Coleur”',
    },
    {
      what: 'one that lacks a required column',
      content: good.replaceAll(/^([^;]*;[^;]*;[^;]*);[^;]*;/gm, '$1;'),
      key: 'input.missingColumns',
      says: 'niss',
    },
    {
      what: 'one with a column twice',
      content: `${header};NISS\r\n${firstLine};\r\n`,
      key: 'input.duplicateColumn',
      says: 'columns 4 and 19',
    },
    { what: 'one without any known column', content: 'a;b\r\n1;2\r\n', key: 'input.noKnownColumn', says: 'Line 1' },
    {
      what: 'one whose quote is never closed',
      content: `${header}\r\n${firstLine}\r\n"R-2;${firstLine}\r\n`,
      key: 'input.unclosedQuote',
      says: 'line 3',
    },
    {
      what: 'a spreadsheet',
      content: Buffer.concat([
        Buffer.from('504b030414000600080000002100', 'hex'),
        Buffer.alloc(16),
        Buffer.from('[Content_Types].xml and then xl/workbook.xml'),
      ]),
      key: 'input.formatNotSupported',
      says: 'XLSX',
    },
    {
      what: 'an image',
      content: Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'),
      key: 'input.binary',
      says: 'PNG',
    },
    { what: 'one with a NUL', content: `${good}R-3\u0000;;;\r\n`, key: 'input.nulByte', says: 'Line 4' },
    {
      what: 'one in no encoding that is known',
      content: Buffer.concat([Buffer.from(good), Buffer.from([0x52, 0x81, 0x3b, 0x8d, 0x0d, 0x0a])]),
      key: 'input.notDecodable',
      says: 'Line 4',
    },
    {
      what: 'one that is a single endless line',
      content: Buffer.alloc(20 * 1024 * 1024, 'a'),
      key: 'input.lineTooLong',
      says: 'Line 1',
    },
  ])('$what: $key', async ({ content, key, says }) => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeFile(file, content);
    for (const command of [['check'], ['submit', '--certify']]) {
      const human = await place.baw([...command, file]);
      expect(human).toMatchObject({ exitCode: 9, stdout: '' });
      expectOneMessage(human.stderr, says);
      expect(human.stderr).toContain(file);
      const json = await place.baw([...command, file, '--json']);
      expect(json).toMatchObject({ exitCode: 9, stdout: '' });
      expect(readFailure(json.stderr)).toMatchObject({ key, exitCode: 9 });
      const french = await place.baw([...command, file, '--lang', 'fr']);
      expect(french.exitCode).toBe(9);
      expect(french.stderr).not.toBe(human.stderr);
    }
    await expectNothingLeft(place, ['leave.csv']);
  });

  it('a missing one and a folder are told apart', async () => {
    const place = newWorkplace();
    await mkdir(place.at('congés 2027'));
    for (const command of [['check'], ['submit', '--certify']]) {
      const missing = await place.baw([...command, place.at('leve.csv')]);
      expect(missing).toMatchObject({ exitCode: 9, stdout: '' });
      expectOneMessage(missing.stderr, `${place.at('leve.csv')} does not exist`);
      const folder = await place.baw([...command, place.at('congés 2027')]);
      expect(folder).toMatchObject({ exitCode: 9, stdout: '' });
      expectOneMessage(folder.stderr, 'is a folder');
    }
    await expectNothingLeft(place, ['congés 2027']);
  });

  it('keeps the good file beside it from being sent', async () => {
    const place = newWorkplace();
    await writeRows(place.at('good.csv'), validRows(2));
    await writeFile(place.at('bad.csv'), '');
    const { exitCode } = await place.baw(['submit', '--certify', place.at('good.csv'), place.at('bad.csv')]);
    expect(exitCode).toBe(9);
    await expectNothingLeft(place, ['bad.csv', 'good.csv']);
  });

  it('found out at its end, after rows that were good, sends none of them', async () => {
    const place = newWorkplace();
    await writeFile(place.at('leave.csv'), `${toCsv(validRows(300))}"R-301;${firstLine}\r\n`);
    const { exitCode, stdout, stderr } = await place.baw(['submit', '--certify', place.at('leave.csv')]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 9, stdout: '' });
    expectOneMessage(stderr, 'line 302');
    await expectNothingLeft(place, ['leave.csv']);
  });
});

describe('a row with too few or too many cells', () => {
  it('is a row to correct, not the end of the file', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeFile(file, `${good}R-3;too;short\r\n`);
    const { exitCode, report, stderr } = await place.report(['submit', '--certify', file]);
    expect(exitCode).toBe(3);
    expect(report.counts).toMatchObject({ rows: 3, filed: 2, invalid: 1 });
    expect(report.findings).toMatchObject([{ line: 4, record: 3, ruleId: 'file.ragged-row', severity: 'error' }]);
    expect(stderr).not.toContain('baw:');
    expect((await place.table('leave.rejected.csv')).rows).toHaveLength(1);
  });
});

describe('wrong usage', () => {
  it.each<{ readonly argv: readonly string[]; readonly key: string }>([
    { argv: ['check', 'leave.csv', '--certfy'], key: 'usage.unknownOption' },
    { argv: ['submit', 'leave.csv', '--certfy'], key: 'usage.unknownOption' },
    { argv: ['chekc', 'leave.csv'], key: 'usage.unknownCommand' },
    { argv: ['check'], key: 'usage.missingArgument' },
    { argv: ['submit', 'leave.csv'], key: 'usage.notCertified' },
    { argv: ['submit', 'leave.csv', '--yes'], key: 'usage.notCertified' },
    { argv: ['submit'], key: 'usage.missingArgument' },
    { argv: ['submit', '--certify'], key: 'usage.missingArgument' },
    { argv: ['submit', '--certify', '--concurrency', '0', 'leave.csv'], key: 'usage.badValue' },
    { argv: ['check', '--delimiter', '/', 'leave.csv'], key: 'usage.badValue' },
    { argv: ['check', '--encoding', 'ebcdic', 'leave.csv'], key: 'usage.badValue' },
    { argv: ['check', '--map', 'Matricule', 'leave.csv'], key: 'usage.badMapping' },
    { argv: ['check', '--sector', 'navy', 'leave.csv'], key: 'usage.badValue' },
    { argv: ['check', '-', '-'], key: 'input.stdinTwice' },
    { argv: ['submit', '--certify', 'leave.csv', '--service', 'http://onem.example'], key: 'usage.insecureService' },
    { argv: ['submit', '--certify', 'leave.csv', '--service', 'nowhere'], key: 'usage.badValue' },
    { argv: ['submit', '--certify', 'leave.csv', '--profile', 'nobody'], key: 'usage.profileUnknown' },
  ])('$argv is $key, and sends nothing', async ({ argv, key }) => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(1));
    const words = argv.map((word) => (word === 'leave.csv' ? file : word));
    const human = await place.baw(words);
    expect(human).toMatchObject({ exitCode: 2, stdout: '' });
    expectOneMessage(human.stderr, '');
    expect(readFailure((await place.baw([...words, '--json'])).stderr)).toMatchObject({ key, exitCode: 2 });
    await expectNothingLeft(place, ['leave.csv']);
  });

  it('settings that cannot be read are named with their file', async () => {
    const place = newWorkplace();
    await writeFile(path.join(place.home, 'config.json'), '{ "profiles": ');
    await writeRows(place.at('leave.csv'), validRows(1));
    const { exitCode, stdout, stderr } = await place.baw(['submit', '--certify', place.at('leave.csv')]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expectOneMessage(stderr, path.join(place.home, 'config.json'));
    expect(await readdir(place.folder)).toEqual(['leave.csv']);
  });
});

/** A port of this machine on which nobody listens any more. */
async function closedPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** A web server that is no career-break service. */
async function startWebServer(): Promise<string> {
  const server = createServer((_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end('<!DOCTYPE html><title>Bienvenue</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  const address = server.address();
  return `http://127.0.0.1:${String(typeof address === 'object' && address !== null ? address.port : 0)}`;
}

describe('a service', () => {
  it('that is closed gives code 7, and nothing is said to be filed', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(2));
    const url = `http://127.0.0.1:${String(await closedPort())}`;
    const { exitCode, stdout, stderr } = await place.baw(['submit', '--certify', '--service', url, file]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 7, stdout: '' });
    expectOneMessage(stderr, `${url} cannot be reached.`);
    expect(await readdir(place.folder)).toEqual(['leave.csv']);
    // The same rows are still to be sent, here to the embedded service.
    expect((await place.report(['submit', '--certify', file])).report.counts).toMatchObject({ filed: 2, skipped: 0 });
  });

  it('that answers with a web page gives code 8', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(2));
    const url = await startWebServer();
    const { exitCode, stdout, stderr } = await place.baw(['submit', '--certify', '--service', url, file]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 8, stdout: '' });
    expectOneMessage(stderr, 'is not understood');
    expect(stderr).not.toContain('Bienvenue');
    expect(await readdir(place.folder)).toEqual(['leave.csv']);
  });
});

describe('where rows come from and results go', () => {
  it('standard input is checked, and filed once however often it is sent', async () => {
    const place = newWorkplace();
    const out = ['--out', place.folder];
    const checked = await place.report(['check', '-'], { stdin: good });
    expect(checked).toMatchObject({ exitCode: 0, report: { counts: { rows: 2, valid: 2 } } });
    const first = await place.report(['submit', '--certify', '-', ...out], { stdin: good });
    expect(first).toMatchObject({ exitCode: 0, report: { counts: { filed: 2, skipped: 0 } } });
    const again = await place.report(['submit', '--certify', '-', ...out], { stdin: good });
    expect(again).toMatchObject({ exitCode: 0, report: { counts: { filed: 0, skipped: 2 } } });
    expect((await readdir(place.folder)).toSorted()).toEqual(['stdin.accepted.csv', 'stdin.report.json']);
  });

  it('empty standard input is an empty file', async () => {
    expect(await newWorkplace().baw(['check', '-'])).toMatchObject({ exitCode: 9, stdout: '' });
  });

  it('two files at once get their own results, and findings name their file', async () => {
    const place = newWorkplace();
    const files = [await copySample(place, 'hr'), await copySample(place, 'schools')];
    const { exitCode, report } = await place.report(['submit', '--certify', ...files]);
    expect(exitCode).toBe(3);
    expect(report.inputs.map(({ file, rows }) => [file, rows])).toEqual([
      [files[0], 60],
      [files[1], 80],
    ]);
    expect(report.counts.rows).toBe(140);
    const accepted = await Promise.all(['hr', 'schools'].map((name) => place.table(`${name}.accepted.csv`)));
    expect(accepted.reduce((sum, { rows }) => sum + rows.length, 0)).toBe(report.counts.filed);
    const { stderr } = await place.baw(['check', ...files]);
    expect(stderr).toContain(`${files[0] ?? ''}: 60 rows`);
    expect(stderr).toContain(`${files[1] ?? ''}: 80 rows`);
  });

  it('a folder with spaces and accents, and one that is not there yet, are no obstacle', async () => {
    const place = newWorkplace();
    const folder = place.at('à envoyer (mars)');
    await mkdir(folder);
    const file = path.join(folder, 'congés du 1er.csv');
    await writeRows(file, [validRow(1)]);
    const out = place.at('résultats/de mars');
    expect((await place.baw(['submit', '--certify', file, '--out', out])).exitCode).toBe(0);
    expect(await readdir(folder)).toEqual(['congés du 1er.csv']);
    expect((await readdir(out)).toSorted()).toEqual(['congés du 1er.accepted.csv', 'congés du 1er.report.json']);
  });

  it('a check writes nothing unless it is told where, and then no accepted rows', async () => {
    const place = newWorkplace();
    const file = await copySample(place, 'hr');
    await place.baw(['check', file]);
    expect(await readdir(place.folder)).toEqual(['hr.csv']);
    await place.baw(['check', file, '--out', place.at('out')]);
    expect((await readdir(place.at('out'))).toSorted()).toEqual(['hr.rejected.csv', 'hr.report.json']);
  });

  it('a dry run sends nothing and writes nothing', async () => {
    const place = newWorkplace();
    const file = await copySample(place, 'hr');
    const { exitCode, stdout } = await place.baw(['submit', '--dry-run', file]);
    expect(exitCode).toBe(3);
    expect(stdout).toContain('Nothing was sent');
    await expectNothingLeft(place, ['hr.csv']);
  });
});
