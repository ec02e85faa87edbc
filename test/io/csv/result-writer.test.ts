import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { neutralizeFormula } from '../../../src/io/csv/csv-cell.ts';
import { openRequestFile } from '../../../src/io/csv/open-request-file.ts';
import type { RawRow, RequestFile } from '../../../src/io/csv/request-file.ts';
import { openResultFiles, resultPaths } from '../../../src/io/csv/result-writer.ts';
import { faultyPort } from '../files/faulty-port.ts';
import { writeTable, type Dialect } from './dialects.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Sweeps in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const folder = temporaryFolder();
const HEADERS =
  'niss;leaveType;regime;startDate;endDate;hoursFull;hoursBefore;hoursDuring;noticeDate;comment;ref_a'.split(';');
const CELLS = '66010100104;parentalLeave;full;2027-01-01;2027-01-31;38;38;0;2026-10-20'.split(';');
const PLAIN: Dialect = {
  encoding: 'utf-8',
  hasBom: false,
  delimiter: ';',
  lineEnding: '\r\n',
  hasSepLine: false,
  quotesAll: false,
  endsOpen: false,
};

const open = (path: string): Promise<RequestFile> => openRequestFile(path, { defaults: { employer: '0812339069' } });

async function readAll(file: RequestFile): Promise<readonly RawRow[]> {
  const rows: RawRow[] = [];
  for await (const batch of file.batches()) rows.push(...batch);
  return rows;
}

/** Rejects every row of a file and gives the path of the file to correct. */
async function rejectAll(path: string, added: readonly string[]): Promise<string> {
  const file = await open(path);
  const results = await openResultFiles(file, undefined);
  await results.rejected.append((await readAll(file)).map((row) => ({ row, added })));
  await results.commit();
  return results.paths.rejected;
}

const cell = fc
  .array(fc.constantFrom('a', 'é', '€', '=', '"', ';', ',', '\t', '|', '\n', '\r\n', ' ', '+1'), { maxLength: 6 })
  .map((parts) => parts.join(''));

const dialects: fc.Arbitrary<Dialect> = fc.constantFrom<Dialect>(
  PLAIN,
  { ...PLAIN, hasBom: true },
  { ...PLAIN, encoding: 'windows-1252' },
  { ...PLAIN, encoding: 'utf-16le', hasBom: true, delimiter: '\t' },
  { ...PLAIN, encoding: 'utf-16be', hasBom: true },
  { ...PLAIN, delimiter: ',', lineEnding: '\n' },
  { ...PLAIN, delimiter: '|', lineEnding: '\r' },
  { ...PLAIN, hasSepLine: true },
);

describe('a rejected file', () => {
  it('fed back gives the same rows, ragged ones included, however often', async () => {
    const row = fc.tuple(cell, cell, fc.array(fc.constant('x'), { maxLength: 3 }), fc.nat({ max: 3 }));
    await fc.assert(
      fc.asyncProperty(dialects, fc.array(row, { minLength: 1, maxLength: 8 }), async (dialect, texts) => {
        const rows = texts.map(([comment, carried, extra, missing]) => {
          const full = [...CELLS, comment, carried];
          return extra.length > 0 ? [...full, ...extra] : full.slice(0, full.length - missing);
        });
        const first = folder.file(writeTable([HEADERS, ...rows], dialect).bytes);
        const before = await open(first);
        const second = await rejectAll(first, ['x.y', 'Régime', 'a "quoted" message;\nwith two lines', '']);
        const third = await rejectAll(second, ['x.z', '', 'another', 'fix']);
        const after = await open(third);
        const expected = await readAll(before);
        const found = await readAll(after);
        expect(found.map(({ cells, structure }) => [own(cells), structure])).toEqual(
          expected.map(({ cells, structure }) => [own(cells), structure]),
        );
        const { encoding, delimiter, lineEnding, hasBom, hasSepLine, columns, carried } = before.header;
        expect(after.header).toMatchObject({ encoding, delimiter, lineEnding, hasBom, hasSepLine, carried });
        expect(after.header.columns.slice(0, columns.length)).toEqual(columns);
        expect(after.header.columns).toHaveLength(columns.length + 4);
      }),
      { numRuns: 60 },
    );
  });

  it("is the user's file and four columns, byte for byte", async () => {
    const path = folder.file(
      Buffer.from(`${HEADERS.join(';')}\r\n${CELLS.join(';')};=Li\u00e8ge;"a;b"\r\n`, 'latin1'),
      'bytes.csv',
    );
    const rejected = await rejectAll(path, ['niss.checksum', 'NISS', '=cmd()', 'x']);
    expect(readFileSync(rejected, 'latin1')).toBe(
      `${HEADERS.join(';')};error_codes;error_columns;error_messages;error_fixes\r\n` +
        `${CELLS.join(';')};=Li\u00e8ge;"a;b";niss.checksum;NISS;'=cmd();x\r\n`,
    );
    expect(statSync(rejected).mode & 0o777).toBe(0o600);
  });
});

/** The cells of the user's columns, without what was added behind a full row. */
function own(cells: readonly string[]): readonly string[] {
  return cells.length === HEADERS.length + 4 ? cells.slice(0, HEADERS.length) : cells;
}

describe('the sample files', () => {
  it.each(['hr', 'bureau', 'schools'])('%s comes back unchanged but for the added columns', async (name) => {
    const file = await open(join('fixtures', 'requests', `${name}.csv`));
    const out = join(folder.path, 'new', name);
    const results = await openResultFiles(file, out);
    for await (const batch of file.batches()) {
      await results.accepted.append(batch.map((row) => ({ row, added: ['', '', '', ''] })));
    }
    await results.commit();
    const { delimiter, lineEnding } = file.header;
    const added = delimiter.repeat(4) + lineEnding;
    const written = readFileSync(results.paths.accepted, 'latin1');
    const headed = `${delimiter}${['status', 'ticketNumber', 'submittedAt', 'warnings'].map((n) => `result_${n}`).join(delimiter)}${lineEnding}`;
    expect(written.replace(headed, lineEnding).replaceAll(added, lineEnding)).toBe(
      readFileSync(join('fixtures', 'requests', `${name}.csv`), 'latin1'),
    );
    expect(readdirSync(out)).toEqual([`${name}.accepted.csv`]);
  });
});

describe('result files', () => {
  it('are named after the file, beside it or in a folder', () => {
    expect(resultPaths('/data/leave.csv', undefined)).toEqual({
      accepted: '/data/leave.accepted.csv',
      rejected: '/data/leave.rejected.csv',
      report: '/data/leave.report.json',
    });
    expect(resultPaths('leave.tsv', 'out').accepted).toBe(join('out', 'leave.accepted.tsv'));
    expect(resultPaths('leave', undefined).accepted).toBe('leave.accepted.csv');
    expect(resultPaths('-', undefined).rejected).toBe('stdin.rejected.csv');
  });

  it('are both gone when either cannot be started', async () => {
    const path = folder.file(`${HEADERS.join(';')}\n${CELLS.join(';')};;\n`, 'alone.csv');
    const port = faultyPort('create', 'EACCES', 2);
    await expect(openResultFiles(await open(path), undefined, port)).rejects.toMatchObject({
      key: 'output.notWritable',
    });
    expect(readdirSync(folder.path).filter((name) => name.includes('alone'))).toEqual(['alone.csv']);
  });

  it('are both left as they were when the disk fills up', async () => {
    const path = folder.file(`${HEADERS.join(';')}\n${CELLS.join(';')};;\n`, 'full.csv');
    const results = await openResultFiles(await open(path), undefined, faultyPort('write', 'ENOSPC'));
    await results.accepted.append([{ row: { cells: CELLS, structure: undefined }, added: ['', '', '', ''] }]);
    await expect(results.commit()).rejects.toMatchObject({ key: 'output.diskFull' });
    expect(existsSync(results.paths.accepted)).toBe(false);
    expect(readdirSync(folder.path).filter((name) => name.includes('full'))).toEqual(['full.csv']);
  });

  it('turn what Windows-1252 cannot say into question marks', async () => {
    const path = folder.file(
      Buffer.from(`${HEADERS.join(';')}\n${CELLS.join(';')};\u00e9\u0080;\n`, 'latin1'),
      'narrow.csv',
    );
    const rejected = await rejectAll(path, ['≤ 4 → “5” €', '', '', '']);
    expect(readFileSync(rejected).includes(Buffer.from('\u00e9\u0080;;? 4 ? \u00935\u0094 \u0080;', 'latin1'))).toBe(
      true,
    );
  });
});

describe('a cell that would start a formula', () => {
  it.each(['=1', '+1', '-1', '@x', '\t=1', '\r=1'])('%j becomes text', (text) => {
    expect(neutralizeFormula(text)).toBe(`'${text}`);
  });

  it.each(['', 'a=1', '1-2', '04W-002ZS8X-NM-Z'])('is not %j', (text) => {
    expect(neutralizeFormula(text)).toBe(text);
  });
});
