import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../../src/domain/entitlement/judge.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { careerBreakFull, timeCreditOneFifth } from '../../../src/domain/rules/example-rows.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { Regime } from '../../../src/schemas/model/codes.ts';
import { ask, findingsOf, leftBy, lineOf, months, remarkKeys, requestCells } from '../../support/entitlement/ask.ts';

const timeCredit: ExampleRow = { leaveType: 'timeCredit', motive: 'child' };
const endOfCareer: ExampleRow = { leaveType: 'timeCredit', motive: 'endOfCareer' };
const careerBreak: ExampleRow = { leaveType: 'careerBreak', sector: 'regional', status: 'contractual' };
const START = isoDate('2027-06-01');
describe('time credit with a motive', () => {
  it.each<readonly [ExampleRow, string]>([
    [{}, '51 months'],
    [{ usedHalf: '12', usedFifth: '6' }, '33 months'],
    [{ usedCareerPartial: '50' }, '1 months'],
    [{ motive: 'training' }, '36 months'],
    [{ motive: 'training', usedFull: '6' }, '30 months'],
    [{ motive: 'training', usedFull: '6', usedCareerFull: '40' }, '11 months'],
    [{ motive: 'palliative' }, '2 months'],
    [{ motive: 'palliative', usedFull: '1' }, '1 months'],
    [{ motive: 'illRelative', usedFull: '3' }, '48 months'],
  ])('after %j has %s left in every form, not converted', (cells, left) => {
    expect(leftBy(ask({ ...timeCredit, ...cells }))).toEqual({ full: left, half: left, oneFifth: left });
  });

  it.each<readonly [ExampleRow, Regime, readonly [number, number]]>([
    [{}, 'full', [3, 51]],
    [{}, 'oneFifth', [6, 51]],
    [{ motive: 'training' }, 'half', [3, 36]],
    [{ motive: 'illRelative' }, 'oneFifth', [1, 3]],
    [{ motive: 'palliative' }, 'full', [1, 1]],
    [{ usedFifth: '49' }, 'full', [1, 2]],
  ])('for %j at %s lasts between %j months', (cells, regime, [shortest, longest]) => {
    const { lengths } = lineOf(ask({ ...timeCredit, ...cells }), regime);
    expect([lengths[0], lengths.at(-1)]).toEqual([shortest, longest]);
  });

  it('lets a rest below the minimum be taken', () => {
    expect(lineOf(ask({ ...timeCredit, usedFifth: '49' }), 'oneFifth')).toMatchObject({
      lengths: [1, 2],
      remainder: months(2),
      remainderRule: 'time-credit.remainder',
    });
  });

  it('needs the agreement of an employer with ten workers or fewer', () => {
    expect(lineOf(ask({ ...timeCredit, headcount: '10' }), 'half').agreementRules).toEqual([
      'time-credit.small-employer',
    ]);
    expect(lineOf(ask({ ...timeCredit, headcount: '11' }), 'half').agreementRules).toEqual([]);
  });

  it.each<readonly [ExampleRow, string]>([
    [{ motive: 'child', childBirthDate: '2018-11-25' }, 'time-credit.child.age'],
    [{ hireDate: '2025-01-01' }, 'time-credit.seniority'],
    [{ sector: 'local' }, 'request.time-credit-private-only'],
  ])('for %j is closed by %s', (cells, ruleId) => {
    expect(ask({ ...timeCredit, ...cells }).obstacles.map((finding) => finding.ruleId)).toEqual([ruleId]);
  });

  it('asks for no seniority after exhausted parental leave', () => {
    const { obstacles, remarks } = ask({ ...timeCredit, hireDate: '2025-01-01', followsParentalLeave: 'yes' });
    expect(obstacles).toEqual([]);
    expect(remarks.map(({ key }) => key)).toContain('followsParentalLeave');
  });

  it('shows no figures to a sector that does not have it', () => {
    expect(ask({ ...timeCredit, sector: 'federal' })).toMatchObject({ credits: [], regimes: [], remarks: [] });
  });

  it('says what the allowance for a child asks beyond the right', () => {
    const { remarks } = ask({ ...timeCredit, childBirthDate: '2023-03-01', usedFifth: '12' });
    expect(remarks).toContainEqual(
      expect.objectContaining({ key: 'allowanceChildMonths', params: { months: 48, left: 36 } }),
    );
    const latestStart = { date: isoDate('2028-02-29') };
    expect(remarks).toContainEqual(
      expect.objectContaining({ key: 'allowanceFullUntil', params: { age: 5, latestStart } }),
    );
  });

  it('of which everything that is left passes the rules, and a month more does not', () => {
    const regimes = fc.constantFrom('full', 'half', 'oneFifth');
    fc.assert(
      fc.property(fc.nat(50), fc.constantFrom('child', 'training'), regimes, (used, motive, regime) => {
        const taken = { motive, usedFifth: String(used) };
        const left = lineOf(ask({ ...timeCredit, ...taken }), regime).left?.count ?? 0;
        const errors = (count: number): readonly string[] =>
          findingsOf({
            ...timeCreditOneFifth,
            ...taken,
            ...requestCells(regime, START, lastDayOf(START, months(count))),
          });
        if (left > 0) expect(errors(left)).toEqual([]);
        expect(errors(left + 1)).toContain(
          motive === 'training' ? 'time-credit.total.training' : 'time-credit.total.care',
        );
      }),
    );
  });
});

describe('time credit at the end of the career', () => {
  const sixty = { birthDate: isoDate('1966-01-10') };

  it('has no end, and a minimum by form', () => {
    const entitlement = ask(endOfCareer, { person: sixty });
    expect(leftBy(entitlement)).toEqual({ half: 'no end', oneFifth: 'no end' });
    expect(lineOf(entitlement, 'half').lengths[0]).toBe(3);
    expect(lineOf(entitlement, 'oneFifth').lengths[0]).toBe(6);
  });

  it.each([
    [{ birthDate: isoDate('1971-11-26') }, ['time-credit.eoc.age-right', 'time-credit.eoc.no-50']],
    [{ birthDate: isoDate('1971-11-25') }, []],
  ])('for somebody born on %j is closed by %j', (person, ruleIds) => {
    expect(ask(endOfCareer, { person }).obstacles.map(({ ruleId }) => ruleId)).toEqual(ruleIds);
  });

  it.each([
    ['male', '30', ['time-credit.eoc.career']],
    ['male', '31', []],
    ['female', '25', ['time-credit.eoc.career']],
    ['female', '26', []],
  ] as const)('for the career of a %s of %s years is closed by %j', (sex, careerYears, ruleIds) => {
    const { obstacles } = ask({ ...endOfCareer, careerYears }, { person: { ...sixty, sex } });
    expect(obstacles.map(({ ruleId }) => ruleId)).toEqual(ruleIds);
  });

  it('says both careers when nobody says the sex', () => {
    expect(ask(endOfCareer, { person: sixty }).remarks).toContainEqual(
      expect.objectContaining({ key: 'careerYearsBySex', params: { male: 31, female: 26, year: '2026' } }),
    );
  });

  it('warns of the stricter year in which it would start', () => {
    const { remarks } = ask(
      { ...endOfCareer, careerYears: '31' },
      { person: { ...sixty, sex: 'male' }, startDate: START },
    );
    expect(remarks).toContainEqual(
      expect.objectContaining({ key: 'careerYearsNextYear', params: { years: 32, year: '2027' } }),
    );
  });

  it('gives the day of the right and that of the allowance', () => {
    const { remarks } = ask(endOfCareer, { person: { birthDate: isoDate('1968-02-29') } });
    expect(remarks).toContainEqual(
      expect.objectContaining({ key: 'endOfCareerFrom', params: { age: 55, date: { date: isoDate('2023-03-01') } } }),
    );
    expect(remarks).toContainEqual(
      expect.objectContaining({
        key: 'endOfCareerAllowanceFrom',
        isWarning: true,
        params: { age: 60, date: { date: isoDate('2028-02-29') } },
      }),
    );
  });
});

describe('a career break', () => {
  it('has a credit in full and another one in part', () => {
    const { credits, regimes } = ask({ ...careerBreak, usedCareerFull: '12', usedHalf: '6', usedFifth: '8' });
    expect(credits.map(({ scope, left }) => [scope, left])).toEqual([
      ['fullBreak', 48],
      ['partialBreak', 46],
    ]);
    expect(regimes.map(({ regime, left }) => [regime, left?.count])).toEqual([
      ['full', 48],
      ['half', 46],
      ['oneThird', 46],
      ['oneQuarter', 46],
      ['oneFifth', 46],
    ]);
  });

  it('lasts three to twelve months a request in federal and local services, without a maximum elsewhere', () => {
    const lengths = (sector: string) => lineOf(ask({ ...careerBreak, sector }), 'full').lengths;
    expect([lengths('federal')[0], lengths('federal').at(-1)]).toEqual([3, 12]);
    expect(lengths('local').at(-1)).toBe(12);
    expect(lengths('regional').at(-1)).toBe(60);
  });

  it('is half-time only, in part, for statutory federal staff', () => {
    const { regimes } = ask({ ...careerBreak, sector: 'federal', status: 'statutory' });
    expect(regimes.filter(({ closedBy }) => closedBy.length === 0).map(({ regime }) => regime)).toEqual([
      'full',
      'half',
    ]);
  });

  it('of which a form depends on a status that nobody gave says by which rule', () => {
    const rulesOf = (cells: ExampleRow) =>
      Object.fromEntries(
        ask({ ...careerBreak, status: '', ...cells }).regimes.map((line) => [line.regime, line.statusRules]),
      );
    expect(rulesOf({ sector: 'federal' })).toEqual({
      full: [],
      half: [],
      oneThird: ['career-break.federal.statutory-half-only'],
      oneQuarter: ['career-break.federal.statutory-half-only'],
      oneFifth: ['career-break.federal.statutory-half-only'],
    });
    expect(rulesOf({ sector: 'regional' })).toMatchObject({ oneFifth: [], oneThird: ['career-break.forms'] });
    expect(rulesOf({ sector: 'federal', status: 'contractual' })).toMatchObject({ oneThird: [], oneFifth: [] });
  });

  it('at the end of the career is not said to depend on the authority, which no rule asks', () => {
    const ordinary = ask({ ...careerBreak, sector: 'regional' });
    expect(remarkKeys(ordinary)).toContain('authorityApproves');
    const ending = ask({ ...careerBreak, sector: 'regional', motive: 'endOfCareer' });
    expect(remarkKeys(ending)).not.toContain('authorityApproves');
    expect(lineOf(ending, 'half').agreementRules).toEqual([]);
  });

  it.each<readonly [ExampleRow, string]>([
    [{ sector: 'private' }, 'request.career-break-public-only'],
    [{ sector: 'flemish' }, 'career-break.flemish-excluded'],
    [{ sector: 'federal', status: 'statutory', motive: 'endOfCareer' }, 'career-break.eoc.federal-statutory'],
  ])('for %j is closed by %s', (cells, ruleId) => {
    expect(ask({ ...careerBreak, ...cells }).obstacles.map((finding) => finding.ruleId)).toContain(ruleId);
  });

  it('begins at 55 at the end of the career, in part and until the pension', () => {
    const cells = { ...careerBreak, motive: 'endOfCareer', sector: 'local' };
    const young = ask(cells, { person: { birthDate: isoDate('1975-01-01') } });
    expect(young.obstacles.map(({ ruleId }) => ruleId)).toEqual(['career-break.eoc.age']);
    expect(leftBy(young)).toEqual({ half: 'no end', oneThird: 'no end', oneQuarter: 'no end', oneFifth: 'no end' });
    expect(lineOf(young, 'half').lengths[0]).toBe(3);
    expect(remarkKeys(young)).toContain('publicAllowanceAge');
  });

  it('of which everything that is left passes the rules, and a month more does not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 57 }), fc.constantFrom('full', 'half', 'oneFifth'), (used, regime) => {
        const taken = { usedCareerFull: String(used), usedCareerPartial: String(used) };
        const left = lineOf(ask({ ...careerBreak, ...taken }), regime).left?.count ?? 0;
        const errors = (count: number): readonly string[] =>
          findingsOf({
            ...careerBreakFull,
            ...taken,
            ...requestCells(regime, START, lastDayOf(START, months(count))),
          });
        expect(errors(left)).toEqual([]);
        expect(errors(left + 1).some((ruleId) => ruleId.startsWith('career-break.total'))).toBe(true);
      }),
    );
  });
});
