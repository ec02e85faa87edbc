import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { LANGUAGES, MOTIVES } from '../../src/schemas/model/codes.ts';
import { runGuided } from '../support/cli/guided.ts';
import { runCli, type CliResult } from '../support/cli/run-cli.ts';
import { keys } from '../support/cli/typist.ts';

const entitlement = (argv: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<CliResult> =>
  runCli(['entitlement', '--as-of', '2026-11-25', ...argv], { env });

const Document = z.object({
  schemaVersion: z.literal(1),
  leaveType: z.string(),
  sector: z.string(),
  asOf: z.iso.date(),
  judgedOn: z.iso.date(),
  credits: z.array(z.object({ ruleId: z.string(), left: z.number() })),
  regimes: z.array(z.looseObject({ regime: z.string(), lengths: z.array(z.int()), needsAgreement: z.boolean() })),
  obstacles: z.array(z.object({ ruleId: z.string(), severity: z.string(), message: z.string(), fix: z.string() })),
  remarks: z.array(z.looseObject({ key: z.string(), ruleIds: z.array(z.string()).min(1), text: z.string() })),
  notice: z.looseObject({ ruleId: z.string() }),
  wish: z.nullable(
    z.looseObject({
      isPossible: z.boolean(),
      endDate: z.iso.date(),
      alternatives: z.array(z.looseObject({ regime: z.string(), endDate: z.iso.date() })),
    }),
  ),
});

describe('entitlement', () => {
  it('says what is left, each line with its rule', async () => {
    const { exitCode, stdout, stderr } = await entitlement(['--type', 'parentalLeave', '--used-fifth', '5']);
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    expect(stdout).toContain(
      'For this child: 30 of 40 units left, 10 taken (1 unit = 1 month at 1/10). [parental.total]',
    );
    expect(stdout).toMatch(/^1\/5 reduction +15 months +3 × 5 months +5, 10, 15 months +no$/m);
    expect(stdout).toContain('\n  parental.one-fifth.min-block\n');
    expect(stdout).toContain('Notice given on 2026-11-25: start between 2027-01-25 and 2027-02-25.');
    expect(stdout).not.toContain('\u001B');
  });

  it('refuses a wish with 3, says why, and names the nearest that is possible', async () => {
    const wish = ['--regime', 'oneFifth', '--start-date', '2027-02-01', '--months', '7'];
    const { exitCode, stdout } = await entitlement(['--type', 'parentalLeave', ...wish, '--lang', 'fr']);
    expect(exitCode).toBe(3);
    expect(stdout).toContain("7 mois : ce n'est pas possible.");
    expect(stdout).toContain('[parental.one-fifth.min-block] Source : AR 29.10.1997, art. 2');
    expect(stdout).toContain("→ 5 mois, Réduction d'1/5 : se terminerait le 30/06/2027");
    expect(stdout).toContain("→ 10 mois, Réduction d'1/5 : se terminerait le 30/11/2027");
    expect(stdout).toContain('Début le 01/02/2027 : avis entre le 01/11/2026 et le 01/12/2026.');
  });

  it('grants a wish with 0, and says on what condition', async () => {
    const wish = ['--regime', 'oneTenth', '--start-date', '2027-02-01', '--months', '10'];
    const { exitCode, stdout } = await entitlement(['--type', 'parentalLeave', ...wish]);
    expect(exitCode).toBe(0);
    expect(stdout).toContain(
      'Possible with what is known, if the employer agrees: the leave would end on 2027-11-30.\n  [parental.one-tenth.agreement]\n',
    );
  });

  it('is one document for programs', async () => {
    const facts = ['--type', 'parentalLeave', '--used-weeks', '1', '--hire-date', '2026-11-01'];
    const { exitCode, stdout } = await entitlement([...facts, '--regime', 'half', '--months', '3', '--json']);
    expect(exitCode).toBe(3);
    const document = Document.parse(JSON.parse(stdout));
    expect(document).toMatchObject({ asOf: '2026-11-25', sector: 'private', credits: [{ left: 37.5 }] });
    expect(document.regimes.find(({ regime }) => regime === 'half')?.lengths).toEqual([2, 4, 6]);
    expect(document.obstacles.map(({ ruleId }) => ruleId)).toEqual(['parental.seniority']);
    expect(document.wish).toMatchObject({ isPossible: false, endDate: '2027-04-24', alternatives: [] });
  });

  it('shows one regime alone when nothing is wished', async () => {
    const { stdout } = await entitlement(['--type', 'parentalLeave', '--regime', 'half', '--json']);
    expect(Document.parse(JSON.parse(stdout)).regimes.map(({ regime }) => regime)).toEqual(['half']);
  });

  it('is one line for --ndjson', async () => {
    const { stdout } = await entitlement(['--type', 'palliativeCare', '--ndjson']);
    expect(stdout.trimEnd().split('\n')).toHaveLength(1);
    expect(Document.parse(JSON.parse(stdout)).wish).toBeNull();
  });

  it('is one fact a line for screen readers', async () => {
    const { stdout } = await entitlement(['--type', 'palliativeCare', '--used-full', '1', '--plain']);
    expect(stdout).toContain(
      'Regime: Half-time\nLeft: 2 months\nBlocks: 2 × 1 month\nPer request: 1 month\nAgreement: no\nRules: palliative.block\n',
    );
  });

  it('takes the sector and the number of workers from the settings', async () => {
    const { stdout } = await entitlement(['--type', 'timeCredit', '--motive', 'training', '--json'], {
      BAW_HEADCOUNT: '12',
    });
    expect(Document.parse(JSON.parse(stdout)).notice).toMatchObject({ length: { unit: 'months', minimum: 6 } });
    const flemish = await entitlement(['--type', 'careerBreak', '--json'], { BAW_SECTOR: 'flemish' });
    expect(Document.parse(JSON.parse(flemish.stdout)).obstacles[0]).toMatchObject({
      ruleId: 'career-break.flemish-excluded',
    });
  });

  it('speaks of no national number where only a birth date is given', async () => {
    const person = ['--birth-date', '1975-01-01', '--sex', 'male', '--career-years', '20', '--sector-agreement'];
    for (const lang of ['fr', 'en']) {
      const argv = ['--type', 'timeCredit', '--motive', 'endOfCareer', ...person, '--lang', lang];
      for (const form of [[], ['--json']]) {
        const { stdout } = await entitlement([...argv, ...form, '--regime', 'half', '--months', '3']);
        // The source of the rule names it; what is said to the reader does not.
        expect(stdout).not.toMatch(/(Selon|dans) le NISS|(By|from) the NISS/);
        expect(stdout).not.toMatch(/\d{11}/);
      }
    }
  });
});

/** Every leave with every motive that it has. */
const LEAVES: readonly (readonly string[])[] = [
  ['parentalLeave'],
  ['medicalAssistance'],
  ['medicalAssistance', '--motive', 'hospitalisedChild'],
  ['palliativeCare'],
  ['informalCare'],
  ...MOTIVES.filter((motive) => motive !== 'hospitalisedChild').map((motive) => ['timeCredit', '--motive', motive]),
  ...(['federal', 'regional', 'flemish'] as const).flatMap((sector) => [
    ['careerBreak', '--sector', sector],
    ['careerBreak', '--sector', sector, '--motive', 'endOfCareer'],
  ]),
];

describe.each(LANGUAGES)('the words in %s', (lang) => {
  it.each(LEAVES)('leave no value unfilled: %s %s %s', async (...leave) => {
    const career = leave.includes('endOfCareer')
      ? [
          '--birth-date',
          '1980-06-01',
          '--sex',
          'male',
          ...(leave.includes('timeCredit') ? ['--career-years', '3'] : []),
        ]
      : [];
    const wish = ['--regime', 'half', '--months', '1', '--start-date', '2026-12-01'];
    const argv = ['--type', ...leave.filter((each) => each !== undefined), ...career, '--lang', lang];
    const outputs = await Promise.all(
      [argv, [...argv, ...wish], [...argv, '--json'], [...argv, ...wish, '--json']].map((each) => entitlement(each)),
    );
    for (const { exitCode, stdout } of outputs) {
      expect([0, 3]).toContain(exitCode);
      expect(stdout).not.toMatch(/\{[a-zA-Z]+[:}]/);
    }
  });
});

describe('without a terminal', () => {
  it.each<readonly [readonly string[], string]>([
    [[], '--type'],
    [['--type', 'timeCredit'], '--motive'],
    [['--type', 'careerBreak'], '--sector'],
    [['--type', 'parentalLeave', '--months', '5'], '--regime'],
  ])('%j lacks %s', async (argv, flag) => {
    const { exitCode, stdout, stderr } = await entitlement(argv);
    expect({ exitCode, stdout }).toEqual({ exitCode: 2, stdout: '' });
    expect(stderr).toContain(`Add ${flag}.`);
  });

  it.each<readonly [readonly string[], string]>([
    [['--type', 'parentalLeave', '--motive', 'child'], '--motive'],
    [['--type', 'timeCredit', '--motive', 'hospitalisedChild'], 'illRelative'],
    [['--type', 'parentalLeave', '--start-date', '2019-01-01'], '2023-06-01'],
  ])('%j is wrong usage, which names %s', async (argv, named) => {
    const { exitCode, stderr } = await entitlement(argv);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(named);
  });
});

describe('on a terminal', () => {
  it('asks who named no leave for everything, and answers the wish', async () => {
    const { typist, result } = runGuided(['entitlement']);
    await typist.answer('What is left of which leave?', keys.enter);
    await typist.answer('Was part of it already taken?', `yes${keys.enter}`);
    await typist.answer('Months used full:', `1${keys.enter}`);
    await typist.answer('Weeks used:', keys.enter);
    await typist.answer('Months used half-time:', keys.enter);
    await typist.answer('Months used 1/5:', `5${keys.enter}`);
    await typist.answer('Months used 1/10:', keys.enter);
    await typist.answer('Child birth date (optional):', keys.enter);
    await typist.answer('(optional):', keys.enter);
    await typist.answer('Check a wish?', keys.enter);
    await typist.answer('In which regime?', `${keys.down}${keys.down}${keys.down}${keys.down}${keys.enter}`);
    await typist.answer('First day', `2027-02-01${keys.enter}`);
    await typist.answer('How long', `7 months${keys.enter}`);
    const { exitCode, stdout } = await result;
    expect(exitCode).toBe(3);
    expect(stdout).toContain('20 of 40 units left');
    expect(stdout).toContain('→ 5 months, 1/5 reduction: would end on 2027-06-30');
  });

  it('asks only for what it cannot do without when the leave is named', async () => {
    const { typist, result } = runGuided(['entitlement', '--type', 'timeCredit']);
    await typist.answer('For which motive?', keys.enter);
    const { exitCode, stdout } = await result;
    expect(exitCode).toBe(0);
    expect(stdout).toContain('51 of 51 months left');
  });

  it('can be left at any question', async () => {
    const { typist, result } = runGuided(['entitlement']);
    await typist.answer('What is left of which leave?', keys.ctrlC);
    expect((await result).exitCode).toBe(130);
  });
});
