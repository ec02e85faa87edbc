import { link, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TextEncoding } from '../../src/io/csv/encoding.ts';
import { writeTable, type Dialect } from '../io/csv/dialects.ts';
import type { CliSetting } from '../support/cli/run-cli.ts';
import { readFailure, readRepairReport } from '../support/e2e/documents.ts';
import { niss, validRow, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

const EXCEL: Dialect = {
  encoding: 'windows-1252',
  hasBom: false,
  delimiter: ';',
  lineEnding: '\r\n',
  hasSepLine: false,
  quotesAll: false,
  endsOpen: false,
};
const UNICODE: Dialect = { ...EXCEL, encoding: 'utf-16le', hasBom: true, delimiter: '\t' };

/** Born in 2005: the number begins with a zero. */
const YOUNG = `050314001${String(97 - (2_050_314_001 % 97)).padStart(2, '0')}`;

/** A row that is right, with names that show the encoding and a number that has every digit to lose. */
function soundRow(index: number, changes: RequestRow = {}): RequestRow {
  return validRow(index, {
    startDate: '15/02/2027',
    endDate: '14/07/2027',
    noticeDate: '15/11/2026',
    childBirthDate: '20/05/2023',
    ref_prénom: 'Zoé; "Zo"',
    extends: '',
    ...changes,
  });
}

function tableOf(rows: readonly RequestRow[], dialect: Dialect): Buffer {
  const header = Object.keys(rows[0] ?? {});
  return writeTable([header, ...rows.map((row) => header.map((name) => row[name] ?? ''))], dialect).bytes;
}

async function repairedWith(
  rows: readonly RequestRow[],
  flags: readonly string[],
  { dialect = EXCEL, setting }: { readonly dialect?: Dialect; readonly setting?: CliSetting } = {},
) {
  const place = newWorkplace();
  const file = place.at('congés 2027.csv');
  await writeFile(file, tableOf(rows, dialect));
  const to = place.at('repaired file.csv');
  const result = await place.baw(['check', file, '--repair', to, ...flags], setting);
  return { place, file, to, result };
}

async function reportOf(place: Workplace, file: string, to: string, flags: readonly string[] = []) {
  const { stdout, ...rest } = await place.baw(['check', file, '--repair', to, '--json', ...flags]);
  return { ...rest, stdout, report: readRepairReport(stdout) };
}

/** Cells of a row before and after, with what is said of it. */
const DAMAGES: readonly { readonly kind: string; readonly damaged: RequestRow; readonly sound: RequestRow }[] = [
  { kind: 'lost-leading-zero', damaged: { niss: YOUNG.slice(1) }, sound: { niss: YOUNG } },
  { kind: 'stored-as-decimal', damaged: { niss: `${niss(2)}.0` }, sound: { niss: niss(2) } },
  { kind: 'stored-as-decimal', damaged: { employer: '812339069,00' }, sound: { employer: '0812339069' } },
  {
    kind: 'scientific-notation',
    damaged: { niss: `${niss(4).charAt(0)},${niss(4).slice(1)}E+10` },
    sound: { niss: niss(4) },
  },
  { kind: 'letter-for-digit', damaged: { niss: niss(5).replaceAll('0', 'O') }, sound: { niss: niss(5) } },
  {
    kind: 'letter-for-digit',
    damaged: { extends: 'O4W-00216N2-F2-Z' },
    sound: { extends: '04W-00216N2-F2-Z' },
  },
  { kind: 'swapped-day-month', damaged: { noticeDate: '11/15/2026' }, sound: { noticeDate: '15/11/2026' } },
  { kind: 'swapped-day-month', damaged: { endDate: '2027-14-07' }, sound: { endDate: '2027-07-14' } },
  { kind: 'serial-date', damaged: { startDate: '46433' }, sound: { startDate: '2027-02-15' } },
  { kind: 'typographic-characters', damaged: { endDate: '14/07/\u00a02027' }, sound: { endDate: '14/07/2027' } },
  { kind: 'typographic-characters', damaged: { niss: niss(11).replace('1', '1‘') }, sound: { niss: niss(11) } },
];
const damagedRows = DAMAGES.map(({ damaged }, index) => soundRow(index + 1, damaged));
const soundRows = DAMAGES.map(({ sound }, index) => soundRow(index + 1, sound));

describe('a repair that is agreed to', () => {
  it.each([
    ['Windows-1252', EXCEL],
    ['Windows-1252 with every cell in quotes', { ...EXCEL, quotesAll: true }],
    ['UTF-16 with tabs', UNICODE],
    [
      'UTF-8 with a mark, a sep line and no last line end',
      { ...EXCEL, encoding: 'utf-8', hasBom: true, hasSepLine: true, endsOpen: true },
    ],
  ] satisfies [string, Dialect][])('changes the damaged cells and no other byte: %s', async (_what, dialect) => {
    const { to, result, file } = await repairedWith(damagedRows, ['--yes'], { dialect });
    expect(await readFile(to)).toEqual(tableOf(soundRows, dialect));
    expect(await readFile(file)).toEqual(tableOf(damagedRows, dialect));
    expect((await stat(to)).mode & 0o777).toBe(0o600);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.stderr).toContain(`Written: ${to}`);
  });

  it('says what was changed, and gives the verdict of the new file and its exit code', async () => {
    const rows = [...damagedRows, soundRow(90, { hoursDuring: '31:00' })];
    const { place, to, result } = await repairedWith(rows, ['--yes']);
    expect(result.stdout).toContain('11 cells changed in 11 rows; 10 more rows valid.');
    expect(result.stdout).toContain('12 rows: 11 valid, 1 to correct;');
    expect(result.exitCode).toBe(3);
    const { exitCode, report } = await place.report(['check', to]);
    expect(exitCode).toBe(3);
    expect(report.counts).toMatchObject({ rows: 12, valid: 11, invalid: 1 });
    expect(report.findings.filter(({ ruleId }) => ruleId.startsWith('file.'))).toEqual([]);
  });

  it('leaves nothing for a second one, which writes the same file', async () => {
    const { place, to } = await repairedWith(damagedRows, ['--yes']);
    const again = place.at('again.csv');
    const { report } = await reportOf(place, to, again, ['--yes']);
    expect(report).toMatchObject({ repairs: [], losses: [], repairable: 0, written: true });
    expect(await readFile(again)).toEqual(await readFile(to));
  });

  it('takes the place of a file of that name', async () => {
    const { place, file, to } = await repairedWith(damagedRows, ['--yes']);
    await writeFile(to, 'of another day');
    await place.baw(['check', file, '--repair', to, '--yes']);
    expect(await readFile(to)).toEqual(tableOf(soundRows, EXCEL));
  });

  it('reads standard input as well', async () => {
    const place = newWorkplace();
    const to = place.at('out.csv');
    const stdin = tableOf(damagedRows, UNICODE);
    expect(await place.baw(['check', '-', '--repair', to, '--yes'], { stdin })).toMatchObject({ exitCode: 0 });
    expect(await readFile(to)).toEqual(tableOf(soundRows, UNICODE));
  });
});

describe('a repair that is only proposed', () => {
  it('shows each cell old and new by its kind, and writes nothing', async () => {
    const { place, file, result } = await repairedWith(damagedRows, []);
    expect(result.exitCode).toBe(3);
    expect(result.stderr).toContain(`Nothing was written: --yes writes ${place.at('repaired file.csv')}`);
    expect(await readdir(place.folder)).toEqual(['congés 2027.csv']);
    for (const [index, { kind }] of DAMAGES.entries()) {
      expect(result.stdout).toContain(`  ${kind} · `);
      expect(result.stdout).toContain(`line ${String(index + 2)} · R-${String(index + 1)} · `);
    }
    expect(result.stdout).toContain('******/***-** → 050314/***-** · 1 zero put in front');
    expect(result.stdout).toContain('812339069,00 → 0812339069 · ,00 taken off, 1 zero put in front');
    expect(result.stdout).toContain('11/15/2026 → 15/11/2026');
    expect(result.stdout).toContain('14/07/␣2027 → 14/07/2027');
    expect(result.stdout).toContain('11 cells in 11 rows can be repaired; 10 more rows would be valid.');
    expect(await readFile(file)).toEqual(tableOf(damagedRows, EXCEL));
  });

  it('is said in French as well', async () => {
    const { result } = await repairedWith(damagedRows, ['--lang', 'fr']);
    expect(result.stdout).toContain('Réparations certaines');
    expect(result.stdout).toContain('11 cellules réparables dans 11 lignes ; 10 lignes de plus seraient valables.');
  });

  it('shows the first cells of a kind, and all of them with --all', async () => {
    const rows = Array.from({ length: 8 }, (_, index) => soundRow(index + 1, { noticeDate: '11/15/2026' }));
    const few = await repairedWith(rows, []);
    expect(few.result.stdout.match(/11\/15\/2026 → /g)).toHaveLength(5);
    expect(few.result.stdout).toContain('… and 3 more cells: --all shows them');
    const all = await repairedWith(rows, ['--all']);
    expect(all.result.stdout.match(/11\/15\/2026 → /g)).toHaveLength(8);
  });

  it('is a list of the document, with what cannot be repaired and the verdict that would follow', async () => {
    const rows = [...damagedRows, soundRow(50, { startDate: '########' }), soundRow(51, { niss: '8,50E+10' })];
    const { place, file, to } = await repairedWith(rows, []);
    const { report, exitCode } = await reportOf(place, file, to);
    expect(exitCode).toBe(3);
    expect(report.repairs.map(({ record, kind, field }) => [record, kind, field])).toEqual(
      DAMAGES.map(({ kind, damaged }, index) => [index + 1, kind, Object.keys(damaged)[0]]),
    );
    expect(report.repairs[6]).toMatchObject({
      line: 8,
      clientReference: 'R-7',
      column: 'noticeDate',
      before: '11/15/2026',
      after: '15/11/2026',
    });
    expect(report.losses.map(({ record, kind }) => [record, kind])).toEqual([
      [12, 'hash-marks'],
      [13, 'scientific-notation'],
    ]);
    expect(report).toMatchObject({ repairable: 11, written: false, counts: { rows: 13, valid: 1 } });
    expect(report.repaired).toMatchObject({ file: to, counts: { rows: 13, valid: 11, invalid: 2 } });
  });

  it('is an event for each cell', async () => {
    const { result } = await repairedWith(damagedRows.slice(0, 2), ['--ndjson', '--yes']);
    const events: readonly { readonly event: string }[] = result.stdout
      .trimEnd()
      .split('\n')
      .map((line): { event: string } => JSON.parse(line));
    expect(events.filter(({ event }) => event === 'repair')).toHaveLength(2);
    expect(events.at(-1)).toMatchObject({ event: 'end', repairable: 2, written: true, counts: { valid: 0 } });
  });

  it('of nothing asks nothing and writes nothing', async () => {
    const { place, result } = await repairedWith(soundRows, []);
    expect(result).toMatchObject({ exitCode: 0 });
    expect(result.stdout).toContain('Nothing to repair.');
    expect(result.stderr).not.toContain('--yes');
    expect(await readdir(place.folder)).toEqual(['congés 2027.csv']);
  });
});

describe('dates that can be read either way', () => {
  const either = { startDate: '01/02/2027', endDate: '06/05/2027' };

  it('are pointed out where others of the file had day and month swapped', async () => {
    const rows = [soundRow(1, either), soundRow(2, { ...either, noticeDate: '11/15/2026' })];
    const { place, file, to } = await repairedWith(rows, []);
    const { report } = await reportOf(place, file, to);
    expect(report.doubtfulDates).toEqual([
      { column: 'startDate', field: 'startDate', shape: 'year-last', count: 2, lines: [2, 3] },
      { column: 'endDate', field: 'endDate', shape: 'year-last', count: 2, lines: [2, 3] },
    ]);
    const { stdout } = await place.baw(['check', file, '--repair', to]);
    expect(stdout).toContain('startDate: 2 dates of this file can be read either way (lines 2, 3)');
  });

  it('are no matter in a file without a swap, nor in a column that has the day first for certain', async () => {
    const { place, file, to } = await repairedWith([soundRow(1, either)], []);
    expect((await reportOf(place, file, to)).report.doubtfulDates).toEqual([]);
    const rows = [
      soundRow(1, either),
      soundRow(2, { startDate: '' }),
      soundRow(3, { startDate: '', noticeDate: '11/15/2026' }),
    ];
    const mixed = await repairedWith(rows, []);
    const { report } = await reportOf(mixed.place, mixed.file, mixed.to);
    expect(report.doubtfulDates.map(({ field }) => field)).toEqual(['startDate']);
  });
});

describe('a swapped date beside one that can be read either way', () => {
  const american = { startDate: '02/01/2027', endDate: '03/31/2027', noticeDate: '11/20/2026' };
  const rows = [soundRow(1, american), soundRow(2, { noticeDate: '11/15/2026' })];

  it('stays, so that no row is repaired by half and passes for a valid one', async () => {
    const { place, file, to, result } = await repairedWith(rows, ['--yes']);
    expect(result.exitCode).toBe(3);
    expect(result.stdout).toContain('1 cell changed in 1 row; 1 more row valid.');
    expect(await readFile(to)).toEqual(tableOf([soundRow(1, american), soundRow(2)], EXCEL));
    const { report } = await reportOf(place, file, to, ['--yes']);
    expect(report.losses.map(({ line, kind, field }) => [line, kind, field])).toEqual([
      [2, 'swapped-day-month', 'endDate'],
      [2, 'swapped-day-month', 'noticeDate'],
    ]);
    expect(report.repaired.counts).toMatchObject({ valid: 1, invalid: 1 });
  });

  it('is named first among the dates to look at', async () => {
    const { stdout } = (await repairedWith(rows, [])).result;
    const [, doubts = ''] = stdout.split('Dates to look at yourself\n\n');
    expect(doubts).toMatch(
      /^ {2}swapped-day-month · 2 cells\n {4}line 2 · R-1 · endDate; line 2 · R-1 · noticeDate\n {6}→ Day and month/,
    );
    expect(stdout).not.toContain('Damage that cannot be repaired');
  });
});

describe('the place of the repaired file', () => {
  it('is never that of the file that is read, by whatever name', async () => {
    const { place, file } = await repairedWith(damagedRows, []);
    await link(file, place.at('other name.csv'));
    for (const to of [file, `${place.folder}/./congés 2027.csv`, place.at('other name.csv')]) {
      const { exitCode, stderr } = await place.baw(['check', file, '--repair', to, '--yes', '--json']);
      expect(exitCode).toBe(2);
      expect(readFailure(stderr)).toMatchObject({ key: 'usage.repairOverInput' });
    }
    expect(await readFile(file)).toEqual(tableOf(damagedRows, EXCEL));
  });

  it('that cannot be written to fails with its own code, and tells no result', async () => {
    const { place, file } = await repairedWith(damagedRows, []);
    const to = place.at('no such folder/out.csv');
    const { exitCode, stdout } = await place.baw(['check', file, '--repair', to, '--yes', '--json']);
    expect(exitCode).toBe(12);
    expect(stdout).toBe('');
  });
});

// --- Any damage

interface Injury {
  readonly field: string;
  readonly damage: (text: string) => string;
}

const INJURIES: readonly Injury[] = [
  { field: 'niss', damage: (text) => text.replace(/^0+/, '') },
  { field: 'niss', damage: (text) => `${text.replace(/^0+/, '')}.0` },
  { field: 'niss', damage: (text) => `${text},00` },
  { field: 'niss', damage: (text) => text.replaceAll('0', 'O').replaceAll('1', 'l') },
  { field: 'niss', damage: (text) => toScientific(text.replace(/^0+/, '')) },
  { field: 'niss', damage: (text) => `${text.slice(0, 6)}\u00ad${text.slice(6, 9)}‘${text.slice(9)}` },
  { field: 'employer', damage: (text) => `${text.replace(/^0/, '')}.0` },
  { field: 'employer', damage: (text) => text.replace('0', 'o') },
  { field: 'employer', damage: (text) => toScientific(text.replace(/^0/, '')) },
  { field: 'endDate', damage: (text) => text.replace(/^(\d+)\/(\d+)/, '$2/$1') },
  { field: 'noticeDate', damage: (text) => text.replace(/^(\d+)\/(\d+)/, '$2/$1') },
  { field: 'startDate', damage: (text) => String((Date.parse(text) - Date.parse('1899-12-30')) / 86_400_000) },
  { field: 'hoursDuring', damage: (text) => text.replace(':', ':\u00ad') },
  { field: 'extends', damage: (text) => text.replaceAll('0', 'O').replaceAll('1', 'I') },
];

function toScientific(digits: string): string {
  return `${digits.charAt(0)}.${digits.slice(1)}E${String(digits.length - 1)}`;
}

const injuries = fc.array(
  fc.uniqueArray(fc.constantFrom(...INJURIES), { selector: ({ field }) => field, maxLength: 4 }),
  { minLength: 1, maxLength: 6 },
);
const encodings = fc.constantFrom<TextEncoding>('utf-8', 'utf-16le', 'utf-16be');

describe('any damage to a file', () => {
  it('is repaired to the file as it was, and then there is nothing left to repair', async () => {
    await fc.assert(
      fc.asyncProperty(injuries, encodings, async (rows, encoding) => {
        const dialect: Dialect = { ...EXCEL, encoding, hasBom: true };
        const sound = rows.map((_, index) =>
          soundRow(index + 1, {
            niss: index % 2 === 0 ? YOUNG : niss(index),
            startDate: '2027-02-01',
            extends: '04W-00216N2-F2-Z',
          }),
        );
        const damaged = sound.map((row, index) =>
          (rows[index] ?? []).reduce<RequestRow>(
            (hurt, { field, damage }) => ({ ...hurt, [field]: damage(hurt[field] ?? '') }),
            row,
          ),
        );
        const { place, to } = await repairedWith(damaged, ['--yes', '--json'], { dialect });
        expect((await readFile(to)).toString('latin1')).toBe(tableOf(sound, dialect).toString('latin1'));
        expect((await reportOf(place, to, place.at('again.csv'))).report.repairable).toBe(0);
      }),
      { numRuns: 40 },
    );
  });
});
