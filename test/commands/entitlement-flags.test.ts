import { describe, expect, it } from 'vitest';
import { entitlementCommand, type EntitlementOptions } from '../../src/commands/entitlement.ts';
import { UsageError } from '../../src/errors/app-error.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

const parse = (argv: readonly string[]): Promise<EntitlementOptions> =>
  parseFlags<EntitlementOptions>(argv, entitlementCommand);

/** `--type parentalLeave` and so on are given; everything else is left open. */
const open = {
  leaveType: undefined,
  motive: undefined,
  birthDate: undefined,
  sex: undefined,
  regime: undefined,
  length: undefined,
  startDate: undefined,
  noticeDate: undefined,
};

describe('the flags of entitlement', () => {
  it.each<readonly [readonly string[], Partial<EntitlementOptions>]>([
    [[], {}],
    [['--type', 'Congé parental'], { leaveType: 'parentalLeave' }],
    [['--type', 'Tijdskrediet', '--motive', 'Eindeloopbaan'], { leaveType: 'timeCredit', motive: 'endOfCareer' }],
    [
      ['--regime', 'Verringerung um 1/5', '--months', '7'],
      { regime: 'oneFifth', length: { count: 7, unit: 'months' } },
    ],
    [['--weeks', '2'], { length: { count: 2, unit: 'weeks' } }],
    [
      ['--start-date', '01/01/2027', '--notice-date', '2026-10-15'],
      { startDate: isoDate('2027-01-01'), noticeDate: isoDate('2026-10-15') },
    ],
    [['--birth-date', '10/01/1966', '--sex', 'Vrouw'], { birthDate: isoDate('1966-01-10'), sex: 'female' }],
    [['--sex', 'm'], { sex: 'male' }],
  ])('%j', async (argv, expected) => {
    const { facts, ...options } = await parse(argv);
    expect(options).toEqual({ ...open, ...expected });
    expect(Object.values(facts).every((fact) => fact === undefined)).toBe(true);
  });

  it.each<readonly [readonly string[], EntitlementOptions['facts']]>([
    [['--used-full', '1', '--used-half', '2,5', '--used-weeks', '3'], { usedFull: 1, usedHalf: 2.5, usedWeeks: 3 }],
    [
      ['--used-fifth', '5', '--used-tenth', '10', '--used-career-full', '6', '--used-career-partial', '12'],
      { usedFifth: 5, usedTenth: 10, usedCareerFull: 6, usedCareerPartial: 12 },
    ],
    [
      ['--child-birth-date', '2018-05-02', '--child-disability', '--single-parent'],
      { childBirthDate: isoDate('2018-05-02'), childDisability: true, singleParent: true },
    ],
    [
      ['--hire-date', '2020-01-01', '--seniority-months', '14', '--career-years', '31', '--status', 'Statutaire'],
      { hireDate: isoDate('2020-01-01'), seniorityMonths: 14, careerYears: 31, status: 'statutory' },
    ],
    [['--follows-parental-leave', '--sector-agreement'], { followsParentalLeave: true, sectorAgreement: true }],
  ])('%j are facts', async (argv, expected) => {
    expect((await parse(argv)).facts).toMatchObject(expected);
  });

  it.each([
    [['--type', 'holiday'], 'usage.badValue', 'holiday'],
    [['--motive', 'fun'], 'usage.badValue', 'fun'],
    [['--used-full', 'two'], 'usage.badValue', 'two'],
    [['--used-full', '-1'], 'usage.badValue', '-1'],
    [['--months', '0'], 'usage.badValue', '0'],
    [['--months', '1.5'], 'usage.badValue', '1.5'],
    [['--birth-date', '1850-01-01'], 'usage.badValue', '1850-01-01'],
    [['--sex', 'other'], 'usage.badValue', 'other'],
    [['--start-date', '31/02/2027'], 'usage.badValue', '31/02/2027'],
    [['--months', '5', '--weeks', '2'], 'usage.conflictingFlags', undefined],
  ])('%j is refused: %s', async (argv, key, value) => {
    const error = await parse(argv).catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(UsageError);
    expect(error).toMatchObject({ key, ...(value !== undefined && { params: { value } }) });
  });

  it('have none for the national number', async () => {
    await expect(parse(['--niss', '85031464067'])).rejects.toMatchObject({ code: 'commander.unknownOption' });
  });
});
