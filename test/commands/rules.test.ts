import { describe, expect, it } from 'vitest';
import { bookEntries } from '../../src/domain/rules/book-entries.ts';
import { runCli } from '../support/cli/run-cli.ts';
import { BookInAllLanguages, BookInOneLanguage } from '../support/rules/exported-book.ts';

interface ListedRule {
  readonly id: string;
  readonly kind: string;
  readonly severity: string | null;
  readonly leaveTypes: 'all' | readonly string[];
  readonly sectors: 'all' | readonly string[];
}

async function listed(...flags: readonly string[]): Promise<readonly ListedRule[]> {
  const { exitCode, stdout } = await runCli(['rules', 'list', '--json', ...flags]);
  expect(exitCode).toBe(0);
  const { schemaVersion, rules }: { schemaVersion: number; rules: ListedRule[] } = JSON.parse(stdout);
  expect(schemaVersion).toBe(1);
  return rules;
}

describe('rules list', () => {
  it('lists the whole book, and says how long it is on standard error', async () => {
    expect((await listed()).map(({ id }) => id)).toEqual(bookEntries().map(({ id }) => id));
    const { stderr } = await runCli(['rules', 'list']);
    expect(stderr).toBe(`${String(bookEntries().length)} rules.\n`);
  });

  it('keeps the rules that are asked of a leave, those of every leave included', async () => {
    const rules = await listed('--leave', 'Ouderschapsverlof');
    expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['parental.total', 'niss.checksum']));
    expect(rules.every(({ leaveTypes }) => leaveTypes === 'all' || leaveTypes.includes('parentalLeave'))).toBe(true);
  });

  it('keeps the rules of a sector', async () => {
    const rules = await listed('--sector', 'Enseignement');
    expect(rules.map(({ id }) => id)).not.toContain('parental.seniority');
    expect(rules.every(({ sectors }) => sectors === 'all' || sectors.includes('education'))).toBe(true);
  });

  it('keeps the rules of a severity; what gives no finding counts as a note', async () => {
    expect(new Set((await listed('--severity', 'warning')).map(({ severity }) => severity))).toEqual(
      new Set(['warning']),
    );
    const told = await listed('--severity', 'none');
    expect(told.every(({ severity }) => severity === null)).toBe(true);
    const infos = (await listed('--severity', 'info')).map(({ id }) => id);
    expect(infos).toEqual(expect.arrayContaining(told.map(({ id }) => id)));
  });

  it('keeps the rules of a kind', async () => {
    const rules = await listed('--kind', 'elsewhere');
    expect(rules.map(({ id }) => id)).toContain('file.ragged-row');
    expect(new Set(rules.map(({ kind }) => kind))).toEqual(new Set(['elsewhere']));
  });

  it('finds rules by all the words given, whatever their case and accents', async () => {
    expect((await listed('--search', 'HALF parental Multiple')).map(({ id }) => id)).toContain(
      'parental.half.min-block',
    );
    const french = await listed('--search', 'conge PARENTAL mi-temps min-block', '--lang', 'fr');
    expect(french.map(({ id }) => id)).toEqual(['parental.half.min-block']);
    const { stdout, stderr, exitCode } = await runCli(['rules', 'list', '--search', 'unicorn']);
    expect({ stdout, stderr, exitCode }).toEqual({ stdout: '', stderr: 'No rule fits.\n', exitCode: 0 });
  });

  it('is one line a rule in a pipe, and one object a line for --ndjson', async () => {
    const { stdout } = await runCli(['rules', 'list', '--leave', 'carer', '--kind', 'rule']);
    const { stdout: objects } = await runCli(['rules', 'list', '--leave', 'carer', '--kind', 'rule', '--ndjson']);
    expect(stdout.trimEnd().split('\n').length).toBe(objects.trimEnd().split('\n').length + 1);
    expect(stdout).toMatch(/^carer\.total\.career {2,}error {2,}Informal care · .* {2,}\S/m);
  });
});

describe('rules explain', () => {
  it('explains a rule in the language asked for', async () => {
    const { exitCode, stdout, stderr } = await runCli(['rules', 'explain', 'time-credit.eoc.career', '--lang', 'nl']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain('vanaf 01/01/2026  31 jaar voor een man, 26 jaar voor een vrouw (CCT 103/7');
    expect(stdout).toContain('INSZ                600110/***-**');
    expect(stdout).toContain('fout · Loopbaanjaren');
  });

  it('gives the same to programs', async () => {
    const { stdout } = await runCli(['rules', 'explain', 'PARENTAL.half.min-block', '--json', '--lang', 'fr']);
    const { rule }: { rule: unknown } = JSON.parse(stdout);
    expect(rule).toMatchObject({
      id: 'parental.half.min-block',
      kind: 'rule',
      figures: [{ id: 'parentalBlockHalf', entries: [{ from: null, text: '2 mois' }] }, { id: 'parentalCapital' }],
      example: {
        good: { rows: [{ startDate: '2027-01-01', endDate: '2027-02-28' }] },
        bad: { rows: [{ startDate: '2027-01-01', endDate: '2027-01-31' }], finding: { column: 'endDate' } },
      },
    });
  });

  it.each([
    ['half.min-block', 'parental.half.min-block'],
    ['half.min-blok', 'parental.half.min-block'],
    ['parental.totall', 'parental.total'],
  ])('names the ids that are near to %s', async (typed, near) => {
    const { exitCode, stdout, stderr } = await runCli(['rules', 'explain', typed]);
    expect(exitCode).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(`There is no rule “${typed}”.`);
    expect(stderr).toMatch(new RegExp(`Perhaps ${near.replaceAll('.', String.raw`\.`)}[,?]`));
  });
});

describe('rules export', () => {
  it('is the whole book in the language of the run, whether --json is said or not', async () => {
    const { stdout } = await runCli(['rules', 'export', '--lang', 'de']);
    const book = BookInOneLanguage.parse(JSON.parse(stdout));
    expect(book.languages).toEqual(['de']);
    expect(book.rules.map(({ id }) => id)).toEqual(bookEntries().map(({ id }) => id));
    expect((await runCli(['rules', 'export', '--json', '--lang', 'de'])).stdout).toBe(stdout);
  });

  it('has every text in every language when asked', async () => {
    const { stdout } = await runCli(['rules', 'export', '--all-languages']);
    const { rules } = BookInAllLanguages.parse(JSON.parse(stdout));
    const half = rules.find(({ id }) => id === 'parental.half.min-block');
    expect(half?.figures[0]?.entries[0]?.text).toEqual({
      fr: '2 mois',
      nl: '2 maanden',
      de: '2 Monate',
      en: '2 months',
    });
  });

  it('shows no national number of an example in full', async () => {
    const { stdout } = await runCli(['rules', 'export']);
    expect(stdout).toContain('/***-**');
    expect(stdout).not.toMatch(/\b(?!999999)\d{6}\/\d{3}-\d{2}\b|"\d{11}"/);
  });
});

describe('rules changes', () => {
  const years = ['--from', '2025-01-01', '--to', '2026-12-31'];

  it('tells what changes, from what to what, by which text and for which rules', async () => {
    const { exitCode, stdout } = await runCli(['rules', 'changes', ...years]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2025-07-01\n  Foster parents have parental leave');
    expect(stdout).toContain(
      '25 years for a man, 25 years for a woman → 31 years for a man, 26 years for a woman.\n' +
        '    Rules: time-credit.eoc.career, time-credit.eoc.career-date\n    Source: CCT 103/7 ; AR 5.09.2025\n',
    );
    expect(stdout).toContain('time-credit.eoc.no-50 comes into force, by the first day of leave.');
  });

  it('gives the same to programs', async () => {
    const { stdout } = await runCli(['rules', 'changes', ...years, '--json']);
    const document: { changes: unknown[] } = JSON.parse(stdout);
    expect(document).toMatchObject({ schemaVersion: 1, from: '2025-01-01', to: '2026-12-31' });
    expect(document.changes).toContainEqual({
      date: '2026-01-01',
      kind: 'value',
      figure: 'endOfCareerYears',
      before: { male: 25, female: 25 },
      after: { male: 31, female: 26 },
      text: 'Years as an employee for end-of-career time credit: 25 years for a man, 25 years for a woman → 31 years for a man, 26 years for a woman.',
      citation: 'CCT 103/7 ; AR 5.09.2025',
      rules: ['time-credit.eoc.career', 'time-credit.eoc.career-date'],
    });
  });

  it('says so when nothing changes', async () => {
    const { exitCode, stdout, stderr } = await runCli([
      'rules',
      'changes',
      '--from',
      '1999-01-01',
      '--to',
      '1999-01-02',
    ]);
    expect({ exitCode, stdout }).toEqual({ exitCode: 0, stdout: '' });
    expect(stderr).toBe('Nothing in the book changes from 1999-01-01 to 1999-01-02.\n');
  });

  it('needs both days', async () => {
    const { exitCode, stderr } = await runCli(['rules', 'changes', '--from', '2025-01-01']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('--to');
  });
});
