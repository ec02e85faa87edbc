import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { openRequestFile } from '../../../src/io/csv/open-request-file.ts';
import type { RawRow, RequestFile } from '../../../src/io/csv/request-file.ts';
import type { CellPatch } from '../../../src/io/csv/patch-record.ts';
import { writeTable, type Dialect } from './dialects.ts';
import { temporaryFolder } from './temporary-folder.ts';

// Sweeps in one test: on a busy machine they take their time.
vi.setConfig({ testTimeout: 180_000 });

const folder = temporaryFolder();
const HEADERS =
  'niss;leaveType;regime;startDate;endDate;hoursFull;hoursBefore;hoursDuring;noticeDate;comment;ref_né'.split(';');
const CELLS = '66010100104;parentalLeave;full;2027-01-01;2027-01-31;38;38;0;2026-10-20'.split(';');
const HEADER = HEADERS.slice(0, -1).join(';');
const ROW = CELLS.join(';');
const COMMENT = HEADERS.indexOf('comment');

const open = (path: string): Promise<RequestFile> => openRequestFile(path, { defaults: { employer: '0812339069' } });

async function copy(file: RequestFile, patchesOf: (row: RawRow) => readonly CellPatch[]): Promise<Buffer> {
  const pieces: Buffer[] = [];
  for await (const piece of file.patched(patchesOf)) pieces.push(piece);
  return Buffer.concat(pieces);
}

/** The copy of a file of these bytes with the start date of each row replaced. */
async function copyOf(content: string | Buffer, date = '2027-02-01'): Promise<string> {
  const file = await open(folder.file(content));
  return (await copy(file, () => [{ index: 3, text: date }])).toString('latin1');
}

const cell = fc
  .array(fc.constantFrom('a', 'é', '€', '"', ';', ',', '\t', '|', '\n', '\r\n', ' ', '+1'), { maxLength: 6 })
  .map((parts) => parts.join(''));

const dialects: fc.Arbitrary<Dialect> = fc
  .record({
    encoding: fc.constantFrom('utf-8', 'windows-1252', 'utf-16le', 'utf-16be'),
    hasBom: fc.boolean(),
    delimiter: fc.constantFrom(';', ',', '\t', '|'),
    lineEnding: fc.constantFrom('\n', '\r\n', '\r'),
    hasSepLine: fc.boolean(),
    quotesAll: fc.boolean(),
    endsOpen: fc.boolean(),
  })
  .map((dialect) => ({
    ...dialect,
    hasBom: dialect.encoding.startsWith('utf-16') || (dialect.hasBom && dialect.encoding === 'utf-8'),
  }));

describe('a copy of a file', () => {
  it('without a change is the file, byte for byte', async () => {
    await fc.assert(
      fc.asyncProperty(dialects, fc.array(cell, { minLength: 1, maxLength: 8 }), async (dialect, comments) => {
        const { bytes } = writeTable([HEADERS, ...comments.map((comment) => [...CELLS, comment, ''])], dialect);
        const file = await open(folder.file(bytes, 'same.csv'));
        expect(await copy(file, () => [])).toEqual(bytes);
      }),
    );
  });

  it('with changed cells is the file as it would have been written with them', async () => {
    const row = fc.tuple(cell, fc.option(cell, { nil: undefined }));
    await fc.assert(
      fc.asyncProperty(dialects, fc.array(row, { minLength: 1, maxLength: 8 }), async (dialect, rows) => {
        const table = (comments: readonly string[]): Buffer =>
          writeTable([HEADERS, ...comments.map((comment) => [...CELLS, comment, ''])], { ...dialect, quotesAll: true })
            .bytes;
        const file = await open(folder.file(table(rows.map(([comment]) => comment)), 'changed.csv'));
        const changed = await copy(file, ({ record }) => {
          const text = rows[record - 1]?.[1];
          return text === undefined ? [] : [{ index: COMMENT, text }];
        });
        expect(changed).toEqual(table(rows.map(([comment, text]) => text ?? comment)));
      }),
    );
  });

  it.each([
    ['blank lines, mixed line ends and no last one', `\r\n${HEADER}\n\n${ROW};a\r\n \r\n${ROW};b\r${ROW};c`],
    ['quotes where none are needed', `${HEADER}\r\n${ROW};"plain"\r\n`],
    ['delimiters after the last cell', `${HEADER};\r\n${ROW};a;;\r\n`],
    ['the end-of-file mark of DOS', `${HEADER}\r\n${ROW};a\r\n\u001a`],
    ['line breaks and quotes in cells before', `${HEADER}\r\n${ROW};"a\r\n""b"";\r\n\r\n"\r\n${ROW};c\r\n`],
  ])('keeps %s', async (_what, text) => {
    expect(await copyOf(text)).toBe(text.replaceAll('2027-01-01', '2027-02-01'));
  });

  it('keeps the quotes of a cell that changes, also behind blanks', async () => {
    const text = `${HEADER}\n${ROW.replace('2027-01-01', ' "2027-01-01" ')};"x"\n`;
    expect(await copyOf(text)).toBe(text.replace(' "2027-01-01" ', '"2027-02-01"'));
  });

  it('puts quotes around a new text that needs them', async () => {
    expect(await copyOf(`${HEADER}\n${ROW};x\n`, 'a;"b"')).toBe(
      `${HEADER}\n${ROW.replace('2027-01-01', '"a;""b"""')};x\n`,
    );
  });

  it('of many chunks changes the rows that are meant', async () => {
    const lines = Array.from({ length: 6000 }, (_, index) => `${ROW};${index % 7 === 0 ? '"two\r\nlines"' : 'x'}`);
    const text = `\u00ef\u00bb\u00bf${HEADER}\r\n${lines.join('\r\n')}\r\n`;
    const path = folder.file(Buffer.from(text, 'latin1'));
    const changed = await copy(await open(path), ({ record }) =>
      record % 1000 === 1 ? [{ index: COMMENT, text: `row ${String(record)}` }] : [],
    );
    const expected = lines.map((line, index) =>
      index % 1000 === 0
        ? `${ROW};${line.endsWith('"') ? `"row ${String(index + 1)}"` : `row ${String(index + 1)}`}`
        : line,
    );
    expect(changed.toString('latin1')).toBe(`\u00ef\u00bb\u00bf${HEADER}\r\n${expected.join('\r\n')}\r\n`);
    expect(readFileSync(path, 'latin1')).toBe(text);
  });
});
