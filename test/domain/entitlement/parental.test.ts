import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../../src/domain/entitlement/judge.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { parentalFull } from '../../../src/domain/rules/example-rows.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { Regime } from '../../../src/schemas/model/codes.ts';
import {
  ask,
  findingsOf,
  leftBy,
  lineOf,
  months,
  remarkKeys,
  requestCells,
  takenCells,
  weeks,
} from '../../support/entitlement/ask.ts';

const parental: ExampleRow = { leaveType: 'parentalLeave' };
const START = isoDate('2027-02-01');
describe('the credit of parental leave', () => {
  it.each<readonly [ExampleRow, Record<string, string>]>([
    [
      {},
      {
        full: '4 months',
        fullFlexible: '16 weeks',
        half: '8 months',
        halfFlexible: '8 months',
        oneFifth: '20 months',
        oneTenth: '40 months',
      },
    ],
    [{ usedFull: '1' }, { full: '3 months', fullFlexible: '12 weeks', oneFifth: '15 months', oneTenth: '30 months' }],
    [{ usedHalf: '2' }, { full: '3 months', half: '6 months' }],
    [{ usedFifth: '5' }, { full: '3 months', oneFifth: '15 months' }],
    [{ usedTenth: '10' }, { full: '3 months', oneTenth: '30 months' }],
    [{ usedWeeks: '4' }, { full: '3 months', fullFlexible: '12 weeks' }],
    [
      { usedWeeks: '1' },
      { full: '3.75 months', half: '7.5 months', oneFifth: '18.75 months', oneTenth: '37.5 months' },
    ],
    [
      { usedFull: '2', usedFifth: '10' },
      { full: '0 months', fullFlexible: '0 weeks', oneTenth: '0 months' },
    ],
    [{ usedFull: '5' }, { full: '0 months' }],
  ])('after %j is %j', (used, expected) => {
    expect(leftBy(ask({ ...parental, ...used }))).toMatchObject(expected);
  });

  it('is 40 units, of which one is a month at 1/10', () => {
    const { credits } = ask({ ...parental, usedFull: '1', usedWeeks: '1', usedTenth: '3' });
    expect(credits).toEqual([
      { ruleId: 'parental.total', scope: 'child', unit: 'parentalUnits', total: 40, taken: 15.5, left: 24.5 },
    ]);
  });
});

describe('the blocks of parental leave', () => {
  it.each<readonly [Regime, number, readonly number[]]>([
    ['full', 4, [1, 2, 3, 4]],
    ['half', 4, [2, 4, 6, 8]],
    ['halfFlexible', 8, [1, 2, 3, 4, 5, 6, 7, 8]],
    ['oneFifth', 4, [5, 10, 15, 20]],
    ['oneTenth', 4, [10, 20, 30, 40]],
    ['fullFlexible', 16, Array.from({ length: 16 }, (_, index) => index + 1)],
  ])('for %s fit %i times, and a request has one of the lengths %j', (regime, wholeBlocks, lengths) => {
    expect(lineOf(ask(parental), regime)).toMatchObject({ wholeBlocks, lengths });
  });

  it('need an agreement in weeks, single months and at 1/10 only', () => {
    const agreed = ask(parental).regimes.filter(({ agreementRules }) => agreementRules.length > 0);
    expect(agreed.map(({ regime, agreementRules }) => [regime, ...agreementRules])).toEqual([
      ['fullFlexible', 'parental.flex.agreement'],
      ['halfFlexible', 'parental.flex.agreement'],
      ['oneTenth', 'parental.one-tenth.agreement'],
    ]);
  });
});

describe('what a flexible split leaves over', () => {
  it('is takeable in full by weeks and half-time by the month, without agreement', () => {
    const left = ask({ ...parental, usedWeeks: '13' });
    expect(lineOf(left, 'full')).toMatchObject({ lengths: [], remainder: weeks(3), agreementRules: [] });
    expect(lineOf(left, 'half')).toMatchObject({ lengths: [1], remainder: months(1), agreementRules: [] });
    expect(lineOf(left, 'fullFlexible')).toMatchObject({ lengths: [1, 2, 3], agreementRules: [] });
    expect(lineOf(left, 'oneFifth')).toMatchObject({ lengths: [], remainder: null });
  });

  it('is announced as long as whole blocks are left', () => {
    expect(ask({ ...parental, usedWeeks: '1' }).remarks).toContainEqual(
      expect.objectContaining({ key: 'remainderLaterHalf', params: { weeks: 3, months: 1 } }),
    );
    expect(ask({ ...parental, usedWeeks: '3' }).remarks).toContainEqual(
      expect.objectContaining({ key: 'remainderLater', params: { weeks: 1 } }),
    );
    expect(remarkKeys(ask({ ...parental, usedFull: '1' }))).not.toContain('remainderLater');
  });
});

describe('the conditions of parental leave', () => {
  it('give the last day on which it may start', () => {
    const { remarks, obstacles } = ask({ ...parental, childBirthDate: '2018-05-02' });
    const latestStart = { date: isoDate('2030-05-01') };
    expect(remarks).toContainEqual(
      expect.objectContaining({ key: 'childLatestStart', params: { age: 12, latestStart } }),
    );
    expect(obstacles).toEqual([]);
  });

  it('last until 21 for a child with a disability', () => {
    const { remarks } = ask({ ...parental, childBirthDate: '2018-05-02', childDisability: 'yes' });
    const latestStart = { date: isoDate('2039-05-01') };
    expect(remarks).toContainEqual(expect.objectContaining({ params: { age: 21, latestStart } }));
  });

  it('warn when the usual notice ends after that day', () => {
    const { remarks } = ask({ ...parental, childBirthDate: '2015-01-10' });
    expect(remarks).toContainEqual(
      expect.objectContaining({
        key: 'childLatestStartTooSoon',
        isWarning: true,
        params: {
          age: 12,
          latestStart: { date: isoDate('2027-01-09') },
          earliestStart: { date: isoDate('2027-01-25') },
        },
      }),
    );
  });

  it('close it for a child that is too old, whatever the regime', () => {
    const { obstacles, regimes } = ask({ ...parental, childBirthDate: '2014-11-25' });
    expect(obstacles.map(({ ruleId }) => ruleId)).toEqual(['parental.child-age']);
    expect(regimes.every(({ closedBy }) => closedBy.length === 0)).toBe(true);
  });

  it('close it for a worker who is too new, and say from when notice may be given', () => {
    const cells = { ...parental, hireDate: '2026-02-01' };
    const { obstacles, remarks } = ask(cells);
    expect(obstacles.map(({ ruleId }) => ruleId)).toEqual(['parental.seniority']);
    expect(remarks).toContainEqual(
      expect.objectContaining({
        key: 'seniorityFrom',
        params: { date: { date: isoDate('2027-02-01') }, required: 12 },
      }),
    );
    // A start that leaves time for a later notice is possible.
    expect(ask(cells, { startDate: isoDate('2027-04-01') }).obstacles).toEqual([]);
  });

  it('ask no seniority of federal staff', () => {
    expect(remarkKeys(ask({ ...parental, sector: 'federal' })).some((key) => key.startsWith('seniority'))).toBe(false);
  });

  it('limit the allowance for a child born before 8 March 2012', () => {
    const cells = { ...parental, childBirthDate: '2012-03-07', childDisability: 'yes' };
    const firstBirth = { date: isoDate('2012-03-08') };
    expect(ask({ ...cells, usedFull: '1' }).remarks).toContainEqual(
      expect.objectContaining({ key: 'fourthMonth', isWarning: true, params: { paid: 3, left: 2, firstBirth } }),
    );
    expect(remarkKeys(ask({ ...cells, childBirthDate: '2012-03-08' }))).not.toContain('fourthMonth');
  });

  it('keep the fraction first chosen in schools of the French Community', () => {
    const teacher = { ...parental, sector: 'education', community: 'frenchSpeaking', usedFifth: '5' };
    const { regimes } = ask(teacher);
    expect(regimes.filter(({ closedBy }) => closedBy.length === 0).map(({ regime }) => regime)).toEqual(['oneFifth']);
  });
});

const BLOCKS = [
  ['full', 1, 'months'],
  ['fullFlexible', 1, 'weeks'],
  ['half', 2, 'months'],
  ['halfFlexible', 1, 'months'],
  ['oneFifth', 5, 'months'],
  ['oneTenth', 10, 'months'],
] as const;

describe('whatever was taken', () => {
  const used = fc.record({
    usedFull: fc.nat(4),
    usedHalf: fc.nat(8),
    usedFifth: fc.nat(20),
    usedTenth: fc.nat(40),
    usedWeeks: fc.nat(16),
  });

  it('the whole blocks that are left pass the rules in one request, and one block more does not', () => {
    fc.assert(
      fc.property(used, fc.constantFrom(...BLOCKS), (taken, [regime, block, unit]) => {
        const cells = takenCells(taken);
        const { wholeBlocks, lengths } = lineOf(ask({ ...parental, ...cells }), regime);
        const errors = (blocks: number): readonly string[] =>
          findingsOf({
            ...parentalFull,
            ...cells,
            ...requestCells(regime, START, lastDayOf(START, { count: blocks * block, unit })),
            noticeDate: '2026-11-20',
            employerAgreement: 'yes',
          });
        const fits = wholeBlocks ?? 0;
        if (fits > 0) expect(errors(fits)).toEqual([]);
        expect(errors(fits + 1)).toContain('parental.total');
        if (fits > 0) expect(lengths.at(-1)).toBe(fits * block);
      }),
    );
  });
});
