import { isAscii, isUtf8 } from 'node:buffer';
import { appendFileSync, chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encodeText } from '../../../src/io/csv/encoding.ts';
import { openRequestFile } from '../../../src/io/csv/open-request-file.ts';
import type { FileSummary, RawRow, RequestFileOptions } from '../../../src/io/csv/request-file.ts';
import { writeTable, type Dialect } from './dialects.ts';
import { temporaryFolder } from './temporary-folder.ts';

const folder = temporaryFolder();
const HEADER = 'niss;leaveType;regime;startDate;endDate;hoursFull;hoursBefore;hoursDuring;noticeDate;comment;ref_a';
const HEADERS = HEADER.split(';');
const ROW = '66010100104;parentalLeave;full;2027-01-01;2027-01-31;38;38;0;2026-10-20;;a';

interface ReadFile {
  readonly rows: readonly RawRow[];
  readonly summary: FileSummary;
}

async function read(path: string, options: Partial<RequestFileOptions> = {}): Promise<ReadFile> {
  const file = await openRequestFile(path, { defaults: { employer: '0812339069' }, ...options });
  const rows: RawRow[] = [];
  for await (const batch of file.batches()) rows.push(...batch);
  return { rows, summary: file.summary() };
}

function readContent(content: string | Uint8Array, options: Partial<RequestFileOptions> = {}): Promise<ReadFile> {
  return read(folder.file(content), options);
}

const lineEndings = ['\n', '\r\n', '\r'] as const;
const delimiters = [';', ',', '\t', '|'] as const;

/** Text that every encoding can hold, full of what may confuse a reader. */
const cellText = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom('a', 'é', '€', ' ', '1', 'ß', '’', '-', '=', 'Œ') },
      { weight: 1, arbitrary: fc.constantFrom('"', ';', ',', '\t', '|', '\n', '\r\n', '\r', '""', 'sep=;') },
    ),
    { maxLength: 8 },
  )
  .map((parts) => parts.join(''));

const dialects: fc.Arbitrary<Dialect> = fc
  .record({
    encoding: fc.constantFrom('utf-8', 'utf-16le', 'utf-16be', 'windows-1252'),
    hasBom: fc.boolean(),
    delimiter: fc.constantFrom(...delimiters),
    lineEnding: fc.constantFrom(...lineEndings),
    hasSepLine: fc.boolean(),
    quotesAll: fc.boolean(),
    endsOpen: fc.boolean(),
  })
  .map((dialect) => ({
    ...dialect,
    hasBom: dialect.encoding.startsWith('utf-16') || (dialect.encoding === 'utf-8' && dialect.hasBom),
  }));

/** Windows-1252 text such as `ß€` whose bytes are also UTF-8: strict decoding, which never guesses, takes it for UTF-8. */
function isUtf8ByChance(bytes: Buffer): boolean {
  return !isAscii(bytes) && isUtf8(bytes);
}

describe('a table written in any dialect', () => {
  it('reads back cell by cell, with the line on which each row begins', async () => {
    await fc.assert(
      fc.asyncProperty(
        dialects,
        fc.array(fc.tuple(cellText, cellText), { minLength: 1, maxLength: 12 }),
        async (dialect, texts) => {
          const rows = texts.map(([comment, carried]) => [...ROW.split(';').slice(0, 9), comment, carried]);
          const { bytes, lines } = writeTable([HEADERS, ...rows], dialect);
          fc.pre(dialect.encoding !== 'windows-1252' || !isUtf8ByChance(bytes));
          const result = await readContent(bytes);
          expect(result.rows.map(({ cells }) => cells)).toEqual(rows);
          expect(result.rows.map(({ line }) => line)).toEqual(lines.slice(1));
          expect(result.rows.map(({ record }) => record)).toEqual(rows.map((_, index) => index + 1));
          expect(result.rows.every(({ structure }) => structure === undefined)).toBe(true);
          const { delimiter, lineEnding, hasBom, hasSepLine } = dialect;
          expect(result.summary).toMatchObject({ delimiter, lineEnding, hasBom, hasSepLine, rows: rows.length });
          expect(result.summary.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('is split as csv-parse alone would split it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.tuple(cellText, cellText), { minLength: 1 }), fc.boolean(), async (texts, all) => {
        const dialect = {
          encoding: 'utf-8',
          hasBom: false,
          delimiter: ';',
          lineEnding: '\n',
          hasSepLine: false,
          quotesAll: all,
          endsOpen: false,
        } as const;
        const rows = texts.map(([comment, carried]) => [...ROW.split(';').slice(0, 9), comment, carried]);
        const { bytes } = writeTable([HEADERS, ...rows], dialect);
        const { rows: found } = await readContent(bytes);
        const expected: unknown = parse(bytes, { delimiter: ';', record_delimiter: '\n', from_line: 2 });
        expect(found.map(({ cells }) => cells)).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it('reads the same wherever the chunks of a large file happen to end', async () => {
    const comments = ['plain', 'é€ß', '"two\r\nlines"', '"say ""yes"""', '"a;b"'];
    for (const encoding of ['utf-8', 'windows-1252', 'utf-16le'] as const) {
      let text = `${encoding === 'utf-16le' ? '\ufeff' : ''}${HEADER}\r\n`;
      const lines: number[] = [];
      let line = 2;
      for (let i = 0; i < 9000; i++) {
        const comment = comments[i % comments.length] ?? '';
        text += `66010100104;parentalLeave;full;2027-01-01;2027-01-31;38;38;0;2026-10-20;${comment};${'x'.repeat(i % 37)}\r\n`;
        lines.push(line);
        line += comment.includes('\n') ? 2 : 1;
      }
      const path = folder.file(encodeText(text, encoding));
      const { rows } = await read(path);
      expect(rows.map((row) => row.line)).toEqual(lines);
      expect(rows.every(({ cells }, i) => cells[10]?.length === i % 37)).toBe(true);
      expect(new Set(rows.map(({ cells }) => cells[9]))).toEqual(
        new Set(['plain', 'é€ß', 'two\r\nlines', 'say "yes"', 'a;b']),
      );
    }
  });
});

describe('the sample files', () => {
  it.each([
    ['hr', 'windows-1252', ';', '\r\n', ['ref_matricule']],
    ['bureau', 'utf-8', ';', '\r\n', ['ref_kostenplaats']],
    ['schools', 'utf-8', ',', '\n', []],
  ])('%s is recognised and read without a fault', async (name, encoding, delimiter, lineEnding, carried) => {
    const path = join('fixtures', 'requests', `${name}.csv`);
    const { rows, summary } = await read(path);
    expect(summary).toMatchObject({ encoding, delimiter, lineEnding, carried, hasBom: name === 'bureau' });
    const verdicts = readFileSync(`${path}.expected.csv`, 'utf8').trim().split('\n').slice(1);
    expect(rows.map(({ record }) => String(record))).toEqual(verdicts.map((verdict) => verdict.split(';')[0]));
    expect(rows.flatMap(({ request }) => request.unreadable)).toEqual([]);
  });

  it('give each row the line on which an editor shows its reference', async () => {
    for (const name of ['hr', 'bureau', 'schools']) {
      const path = join('fixtures', 'requests', `${name}.csv`);
      const lines = readFileSync(path, 'latin1').split(/\r\n|\r|\n/);
      const { rows } = await read(path);
      for (const { line, request } of rows) {
        expect(lines[line - 1]?.replace(/^"/, '')).toMatch(new RegExp(`^${request.clientReference ?? '?'}[;,]`));
      }
    }
  });
});

describe('line endings and blank lines', () => {
  it('may be mixed; each of the three ends one line', async () => {
    const { rows, summary } = await readContent(`${HEADER}\r\n${ROW}\n${ROW}\r${ROW}\r\n\r\n${ROW}`);
    expect(rows.map(({ line }) => line)).toEqual([2, 3, 4, 6]);
    expect(summary).toMatchObject({ rows: 4, blankLines: 1 });
  });

  it('are skipped and counted: empty, blank, of delimiters only, and the end mark of DOS', async () => {
    const { rows, summary } = await readContent(`\n${HEADER}\n\n  \n;;;;;;;;;;\n${ROW}\n\t\n\u001a`);
    expect(rows.map(({ line, record }) => [line, record])).toEqual([[6, 1]]);
    expect(summary).toMatchObject({ line: 2, blankLines: 6 });
  });

  it('inside quotes are one line each, of whichever kind', async () => {
    const quoted = ROW.replace(';;a', ';"1\r\n2\r3\n4";a');
    const { rows } = await readContent(`${HEADER}\n${quoted}\n${ROW}`);
    expect(rows.map(({ line }) => line)).toEqual([2, 6]);
    expect(rows[0]?.request.comment).toBe('1\r\n2\r3\n4');
  });
});

describe('the encoding', () => {
  const accented = `${HEADER}\n${ROW.replace(';;a', ';Liège €;a')}\n`;

  it('is UTF-8 when every byte of the file says so', async () => {
    const { rows, summary } = await readContent(accented);
    expect(summary.encoding).toBe('utf-8');
    expect(rows[0]?.request.comment).toBe('Liège €');
  });

  it('is Windows-1252 when a byte far behind the first ones cannot be UTF-8', async () => {
    const many = `${HEADER}\n${`${ROW}\n`.repeat(8000)}`;
    const { rows, summary } = await readContent(
      Buffer.concat([Buffer.from(many), Buffer.from(`${ROW.replace(';;a', ';Li\u00e8ge \u0080;a')}\n`, 'latin1')]),
    );
    expect(summary.encoding).toBe('windows-1252');
    expect(rows.at(-1)?.request.comment).toBe('Liège €');
  });

  it('may be Windows-1252 that looks like UTF-8 in one place', async () => {
    const { rows, summary } = await readContent(
      Buffer.from(`${HEADER}\n${ROW.replace(';;a', ';\u00abCAF\u00c9\u00bb \u00e0 Li\u00e8ge;a')}\n`, 'latin1'),
    );
    expect(summary.encoding).toBe('windows-1252');
    expect(rows[0]?.request.comment).toBe('«CAFÉ» à Liège');
  });

  it('of a file that mixes UTF-8 and something else is refused, with the line that is not UTF-8', async () => {
    const mixed = Buffer.concat([Buffer.from(accented), Buffer.from(`${ROW};Li\u00e8ge\n`, 'latin1')]);
    await expect(readContent(mixed)).rejects.toMatchObject({
      key: 'input.notDecodable',
      params: { line: 3, encoding: 'utf-8' },
    });
    expect((await readContent(mixed, { encoding: 'windows-1252' })).rows[0]?.request.comment).toBe('LiÃ¨ge â‚¬');
  });

  it('that a mark promises is kept to', async () => {
    const broken = Buffer.concat([Buffer.from(`\ufeff${HEADER}\n${ROW}\n`), Buffer.from([0xe8, 0x67])]);
    await expect(readContent(broken)).rejects.toMatchObject({ key: 'input.notDecodable', params: { line: 3 } });
    const lonely = Buffer.from(`\ufeff${HEADER}\r\n${ROW}\r\n\ud800`, 'utf16le');
    await expect(readContent(lonely)).rejects.toMatchObject({
      key: 'input.notDecodable',
      params: { line: 3, encoding: 'utf-16le' },
    });
  });

  it('that the user names is kept to', async () => {
    const latin = Buffer.from(`${HEADER}\n${ROW}\n${ROW.replace(';;a', ';Li\u00e8ge;a')}\n`, 'latin1');
    await expect(readContent(latin, { encoding: 'utf-8' })).rejects.toMatchObject({
      key: 'input.notDecodable',
      params: { line: 3, encoding: 'utf-8' },
    });
    const unmarked = Buffer.from(`${HEADER}\n${ROW}\n`, 'utf16le');
    expect((await readContent(unmarked, { encoding: 'utf-16le' })).rows).toHaveLength(1);
  });

  it('is not Windows-1252 when a byte has no meaning there', async () => {
    await expect(readContent(Buffer.from(`${HEADER}\n${ROW}\u0081\n`, 'latin1'))).rejects.toMatchObject({
      key: 'input.notDecodable',
      params: { line: 2, encoding: 'windows-1252' },
    });
  });
});

describe('the delimiter', () => {
  it('is the one that makes the most columns known, not the most frequent character', async () => {
    const header = `${HEADER};"ref_a,b,c,d,e,f,g,h,i,j,k,l,m"`;
    const { summary } = await readContent(`${header}\n${ROW};x\n`);
    expect(summary.delimiter).toBe(';');
  });

  it('is the one of the sep= line, whatever it is', async () => {
    const { rows, summary } = await readContent(`sep=^\r\n${HEADER}\r\n${ROW}\r\n`.replaceAll(';', '^'));
    expect(summary).toMatchObject({ delimiter: '^', hasSepLine: true, line: 2 });
    expect(rows.map(({ line, structure }) => [line, structure])).toEqual([[3, undefined]]);
  });

  it('is the one that the user names, above all', async () => {
    const { summary } = await readContent(`${HEADER}\n${ROW}\n`.replaceAll(';', '~'), { delimiter: '~' });
    expect(summary.delimiter).toBe('~');
  });

  it('that is none of the usual is said to be unknown', async () => {
    await expect(readContent(`${HEADER}\n${ROW}\n`.replaceAll(';', '~'))).rejects.toMatchObject({
      key: 'input.unknownDelimiter',
    });
  });
});

describe('the header', () => {
  it("may be in the user's own words", async () => {
    const header = HEADER.replace('niss', 'Rijksregisternr.').replace('ref_a', 'ref_niss');
    const { rows } = await readContent(`${header}\n${ROW}\n`, { map: { rijksregisternr: 'niss' } });
    expect(rows[0]?.request.niss).toBe('66010100104');
  });

  it('may hold columns without a name, results of an earlier run, and unknown ones on request', async () => {
    const header = `${HEADER};error_codes;result_status;Bureau;`;
    const { summary } = await readContent(`${header}\n${ROW};a;b;c;\n`, { ignoreUnknown: true });
    expect(summary.carried).toEqual(['ref_a', 'Bureau']);
    expect(summary.columns.at(-2)).toEqual({ header: 'Bureau', column: null });
  });

  it.each([
    [
      'an unknown column',
      HEADER.replace('noticeDate', "Date d'avsi"),
      'input.unknownColumn',
      { column: "Date d'avsi", suggestion: 'noticeDate', index: 9, line: 1 },
    ],
    ['no column that is known', 'a;b;c', 'input.noKnownColumn', { line: 1, found: 'a, b, c' }],
    [
      'missing columns',
      'regime;startDate;endDate;hoursFull;hoursBefore;noticeDate',
      'input.missingColumns',
      { missing: 'niss, leaveType, hoursDuring', line: 1 },
    ],
    ['a column twice', `${HEADER};NISS`, 'input.duplicateColumn', { column: 'NISS', first: 1, second: 12, line: 1 }],
    [
      'two labels of one column',
      `${HEADER};Commentaire`,
      'input.duplicateColumn',
      { column: 'Commentaire', first: 10, second: 12 },
    ],
    ['a carried column twice', `${HEADER};REF_A`, 'input.duplicateCarried', { first: 11, second: 12 }],
    ['a quote that never closes', `"${HEADER}`, 'input.unclosedQuote', { line: 1 }],
  ])('with %s is refused', async (_, header, key, params) => {
    await expect(readContent(`${header}\n${ROW}\n`)).rejects.toMatchObject({ key, params });
  });

  it('with several unknown columns is refused with all of them, each with the nearest known one', async () => {
    const header = HEADER.replace('noticeDate', "Date d'avsi").replace('regime', 'Regimme');
    await expect(readContent(`${header}\n${ROW}\n`)).rejects.toMatchObject({
      key: 'input.unknownColumns',
      params: { line: 1, columns: "Regimme, Date d'avsi" },
      unknown: [
        { header: 'Regimme', index: 3, nearest: 'regime' },
        { header: "Date d'avsi", index: 9, nearest: 'noticeDate' },
      ],
    });
  });

  it('lacks a column that was mapped for it', async () => {
    const options = { map: { Matricul: 'clientReference' }, mustHave: ['Matricul'] } as const;
    const header = HEADER.replace('ref_a', 'ref_matricule');
    await expect(readContent(`${header}\n${ROW}\n`, options)).rejects.toMatchObject({
      key: 'usage.unusedMapping',
      params: { header: 'Matricul', nearest: 'ref_matricule' },
    });
    const { rows } = await readContent(`${HEADER};MATRICUL\n${ROW};RH-1\n`, options);
    expect(rows[0]?.request.clientReference).toBe('RH-1');
  });

  it('has a column without a name that is empty in every row, as trailing delimiters leave it', async () => {
    const { rows } = await readContent(`${HEADER};;\n${ROW};; \n${ROW};;\n`);
    expect(rows.map(({ structure }) => structure)).toEqual([undefined, undefined]);
  });

  it('has a column without a name in which a row has a value: its number and the line are told', async () => {
    const content = `${HEADER};;ref_b\n${ROW};;x\n\n${ROW};val;x\n`;
    await expect(readContent(content)).rejects.toMatchObject({
      key: 'input.namelessColumn',
      params: { line: 4, index: 12 },
    });
    const { rows } = await readContent(content, { ignoreUnknown: true });
    expect(rows).toHaveLength(2);
  });

  it('that is missing shows nothing of the first person in the file', async () => {
    for (const row of [ROW, 'Anna;Peeters;85.03.14-640.67', 'Anna;anna@example.org;x']) {
      await expect(readContent(`${row}\n${row}\n`)).rejects.toMatchObject({
        key: 'input.noKnownColumn',
        params: { found: '***' },
      });
    }
  });

  it('does without the employer, whom the signed-in identity gives', async () => {
    const { rows } = await readContent(`${HEADER}\n${ROW}\n`, { defaults: {} });
    expect(rows[0]?.request.employer).toBeUndefined();
  });
});

describe('a file that cannot be used', () => {
  const random = Buffer.from(Array.from({ length: 4000 }, (_, i) => (Math.imul(i + 1, 2_654_435_761) >>> 24) & 0xff));

  it.each<[string, string | Uint8Array, string, object]>([
    ['is empty', '', 'input.empty', {}],
    ['holds a mark and nothing else', '\ufeff', 'input.empty', {}],
    ['holds blank lines only', '\r\n\r\n', 'input.empty', {}],
    ['holds a sep= line only', 'sep=;\r\n', 'input.empty', {}],
    ['has a header only', `${HEADER}\r\n\r\n`, 'input.headerOnly', {}],
    ['is a PDF', '%PDF-1.7\n%âãÏÓ', 'input.binary', { format: 'PDF' }],
    ['is a ZIP', 'PK\u0003\u0004something', 'input.archive', { format: 'ZIP' }],
    [
      'is a workbook',
      'PK\u0003\u0004..[Content_Types].xml..xl/workbook.xml',
      'input.formatNotSupported',
      { format: 'XLSX' },
    ],
    ['is an old workbook', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'input.formatNotSupported', { format: 'XLS' }],
    ['is JSON', '[\n  { "niss": "1" } ]', 'input.formatNotSupported', { format: 'JSON' }],
    ['is JSON lines', '{"niss":"1"}\n{"niss":"2"}', 'input.formatNotSupported', { format: 'JSON' }],
    ['is a web page', '<html><table><tr>', 'input.formatNotSupported', { format: 'HTML' }],
    ['is random bytes', random, 'input.binary', { format: 'binary data' }],
    ['holds a zero', `${HEADER}\r\n${ROW}\r\n${ROW}\0\r\n`, 'input.nulByte', { line: 3 }],
    [
      'leaves a quote open',
      `${HEADER}\n${ROW}\n${ROW.replace(';;', ';"x;')}\n${ROW}\n`,
      'input.unclosedQuote',
      { line: 3 },
    ],
    [
      'leaves a quote open in the second line of a cell',
      `${HEADER}\n${ROW.replace(';;a', ';"1\n2";"a')}\n${ROW}\n`,
      'input.unclosedQuote',
      { line: 3 },
    ],
    [
      'forgets a quote before one that closes',
      `${HEADER}\n${ROW.replace(';;', ';"x;')}\n${ROW.replace(';;', ';"y";')}\n`,
      'input.unclosedQuote',
      { line: 2 },
    ],
    [
      'has a quote inside a cell',
      `${HEADER}\n${ROW}\n${ROW.replace(';;', ';5" pipe;')}\n${ROW}\n`,
      'input.strayQuote',
      { line: 3, column: 'comment' },
    ],
    [
      'has text behind a quoted cell',
      `${HEADER}\n${ROW.replace(';;', ';"x"y;')}\n`,
      'input.strayQuote',
      { line: 2, column: 'comment' },
    ],
  ])('because it %s is refused', async (_, content, key, params) => {
    const path = folder.file(content);
    await expect(read(path)).rejects.toMatchObject({ key, exitCode: 9, params: { file: path, ...params } });
  });

  it('because it is not there, or a folder, is refused', async () => {
    await expect(read(join(folder.path, 'none.csv'))).rejects.toMatchObject({ key: 'input.notFound' });
    await expect(read(join(folder.file('x'), 'below.csv'))).rejects.toMatchObject({ key: 'input.notFound' });
    await expect(read(folder.path)).rejects.toMatchObject({ key: 'input.isFolder' });
    await expect(read('/dev/null')).rejects.toMatchObject({ key: 'input.notRegular' });
  });

  // The superuser may read everything, so there is nothing to refuse.
  it.skipIf(process.getuid?.() === 0)('because it may not be read is refused', async () => {
    const path = folder.file(`${HEADER}\n${ROW}\n`);
    chmodSync(path, 0);
    await expect(read(path)).rejects.toMatchObject({ key: 'input.notPermitted' });
  });

  it('because a line never ends is refused without holding it in memory', async () => {
    const endless = folder.file('a'.repeat(8_000_000));
    await expect(read(endless)).rejects.toMatchObject({ key: 'input.lineTooLong', params: { line: 1 } });
    const later = folder.file(`${HEADER}\n${ROW}\n${'a'.repeat(8_000_000)}`);
    await expect(read(later)).rejects.toMatchObject({ key: 'input.lineTooLong', params: { line: 3 } });
    const quoted = folder.file(`${HEADER}\n${ROW}\n${ROW.replace(';;', ';"x;')}\n${`${ROW}\n`.repeat(40_000)}`);
    await expect(read(quoted)).rejects.toMatchObject({ key: 'input.cellTooLong', params: { line: 3 } });
    const closed = folder.file(`${HEADER}\n${ROW}\n${ROW.replace(';;', `;"${'x'.repeat(1_200_000)}";`)}\n`);
    await expect(read(closed)).rejects.toMatchObject({ key: 'input.cellTooLong', params: { line: 3 } });
  });

  it('because somebody writes to it is refused, between readings and during one', async () => {
    const path = folder.file(`${HEADER}\n${`${ROW}\n`.repeat(5000)}`);
    const file = await openRequestFile(path, { defaults: { employer: '0812339069' } });
    const readAll = async (onBatch: () => void): Promise<void> => {
      for await (const batch of file.batches()) if (batch.length > 0) onBatch();
    };
    await readAll(() => undefined);
    await expect(readAll(() => appendFileSync(path, `${ROW}\n`))).rejects.toMatchObject({
      key: 'input.changedWhileRead',
    });
    await expect(readAll(() => undefined)).rejects.toMatchObject({ key: 'input.changedWhileRead' });
  });

  it('keeps the name that the user knows it by', async () => {
    await expect(readContent('', { name: '-' })).rejects.toMatchObject({ params: { file: '-' } });
  });
});

describe('a row', () => {
  it('with too few or too many cells is given with what was expected, and the file goes on', async () => {
    const { rows } = await readContent(`${HEADER}\n${ROW};extra\n66010100104;parentalLeave\n${ROW}\n`);
    expect(rows.map(({ line, structure }) => [line, structure])).toEqual([
      [2, { expected: 11, found: 12 }],
      [3, { expected: 11, found: 2 }],
      [4, undefined],
    ]);
  });

  it('may have empty cells after its last, which shift nothing', async () => {
    const { rows } = await readContent(`${HEADER}\n${ROW};;\n`);
    expect(rows[0]).toMatchObject({ structure: undefined, cells: ROW.split(';') });
  });

  it('may have blanks between quotes and delimiters', async () => {
    const { rows } = await readContent(`${HEADER}\n${ROW.replace(';;a', '; "x;y" ; "a"')}\n`);
    expect(rows[0]).toMatchObject({ structure: undefined, request: { comment: 'x;y' } });
  });
});

describe('an open file', () => {
  it('can be read again and again, and knows its counts only after a reading', async () => {
    const file = await openRequestFile(folder.file(`${HEADER}\n${ROW}\n${ROW}\n`), { defaults: { employer: '1' } });
    expect(() => file.summary()).toThrow();
    for (let i = 0; i < 3; i++) {
      let rows = 0;
      for await (const batch of file.batches()) rows += batch.length;
      expect(rows).toBe(2);
      expect(file.summary().rows).toBe(2);
    }
  });

  it('can be left in the middle', async () => {
    mkdirSync(join(folder.path, 'left'));
    const path = join(folder.path, 'left', 'large.csv');
    writeFileSync(path, `${HEADER}\n${`${ROW}\n`.repeat(20_000)}`);
    const file = await openRequestFile(path, { defaults: { employer: '1' } });
    for await (const batch of file.batches()) {
      expect(batch.length).toBeGreaterThan(100);
      break;
    }
    expect(() => file.summary()).toThrow();
  });
});
