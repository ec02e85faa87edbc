import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Amount, WishVerdict } from '../../../src/domain/entitlement/entitlement.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import {
  careerBreakFull,
  carerFull,
  medicalFull,
  palliativeFull,
  parentalFull,
  timeCreditOneFifth,
} from '../../../src/domain/rules/example-rows.ts';
import { formatIsoDate, isoDate } from '../../../src/schemas/model/civil-date.ts';
import type { Regime } from '../../../src/schemas/model/codes.ts';
import { ask, findingsOf, months, requestCells, takenCells, weeks } from '../../support/entitlement/ask.ts';

const START = isoDate('2027-01-01');
const parental: ExampleRow = { leaveType: 'parentalLeave' };

function wishOf(cells: ExampleRow, regime: Regime, length: Amount, startDate = START): WishVerdict {
  const { wish } = ask(cells, { regime, length, startDate });
  if (wish === null) throw new TypeError('no verdict');
  return wish;
}

function alternatives({ alternatives: each }: WishVerdict): readonly (readonly [string, number, string])[] {
  return each.map(({ regime, length, endDate }) => [regime, length.count, formatIsoDate(endDate)]);
}

describe('a wish', () => {
  it('that is a whole block is possible and ends on the eve of the day', () => {
    const wish = wishOf(parental, 'oneFifth', months(5), isoDate('2027-02-01'));
    expect(wish).toMatchObject({ isPossible: true, endDate: isoDate('2027-06-30'), alternatives: [], findings: [] });
  });

  it.each<readonly [ExampleRow, Regime, Amount, string, readonly (readonly [string, number, string])[]]>([
    [parental, 'oneFifth', months(3), 'parental.one-fifth.min-block', [['oneFifth', 5, '2027-05-31']]],
    [
      parental,
      'oneFifth',
      months(7),
      'parental.one-fifth.min-block',
      [
        ['oneFifth', 5, '2027-05-31'],
        ['oneFifth', 10, '2027-10-31'],
      ],
    ],
    [{ ...parental, usedFull: '3' }, 'oneFifth', months(10), 'parental.total', [['oneFifth', 5, '2027-05-31']]],
    [
      parental,
      'half',
      months(3),
      'parental.half.min-block',
      [
        ['halfFlexible', 3, '2027-03-31'],
        ['half', 2, '2027-02-28'],
        ['half', 4, '2027-04-30'],
      ],
    ],
    [
      parental,
      'full',
      weeks(2),
      'parental.full.min-block',
      [
        ['fullFlexible', 2, '2027-01-14'],
        ['full', 1, '2027-01-31'],
      ],
    ],
    [{ leaveType: 'medicalAssistance' }, 'half', months(6), 'medical.max-block', [['half', 3, '2027-03-31']]],
    [
      { leaveType: 'informalCare' },
      'oneTenth',
      months(4),
      'carer.forms',
      [
        ['full', 3, '2027-03-31'],
        ['half', 4, '2027-04-30'],
        ['oneFifth', 4, '2027-04-30'],
      ],
    ],
    [
      { leaveType: 'timeCredit', motive: 'child' },
      'oneFifth',
      months(4),
      'time-credit.min-block.one-fifth',
      [['oneFifth', 6, '2027-06-30']],
    ],
  ])('for %j of %s for %j breaks %s; nearest are %j', (cells, regime, length, ruleId, expected) => {
    const wish = wishOf(cells, regime, length);
    expect(wish.isPossible).toBe(false);
    expect(wish.findings.map((finding) => finding.ruleId)).toContain(ruleId);
    expect(alternatives(wish)).toEqual(expected);
  });

  it('that needs an agreement is possible with one', () => {
    expect(wishOf(parental, 'oneTenth', months(10), isoDate('2027-02-01'))).toMatchObject({
      isPossible: true,
      agreementRules: ['parental.one-tenth.agreement'],
      findings: [],
    });
  });

  it('that nothing can replace has no alternative', () => {
    const wish = wishOf({ ...parental, childBirthDate: '2010-01-01' }, 'full', months(1));
    expect(wish).toMatchObject({ isPossible: false, alternatives: [] });
  });

  it('of the rest that a flexible split left over is possible', () => {
    const used = { ...parental, usedWeeks: '13' };
    expect(wishOf(used, 'full', weeks(3))).toMatchObject({ isPossible: true, agreementRules: [] });
    expect(wishOf(used, 'half', months(1)).isPossible).toBe(true);
    expect(wishOf(used, 'half', months(2)).isPossible).toBe(false);
  });

  it('without a start is judged for the earliest one with a notice today', () => {
    const { wish } = ask(parental, { regime: 'full', length: months(1) });
    expect(wish).toMatchObject({
      startDate: isoDate('2027-01-25'),
      endDate: isoDate('2027-02-24'),
      noticeDate: isoDate('2026-11-25'),
      isPossible: true,
    });
  });

  it('is warned of a notice that comes too late', () => {
    const wish = wishOf(parental, 'full', months(1), isoDate('2026-12-15'));
    expect(wish.isPossible).toBe(true);
    expect(wish.findings.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['notice.parental.window', 'warning'],
    ]);
  });

  it('with a notice after its start is not possible', () => {
    const { wish } = ask(parental, {
      regime: 'full',
      length: months(1),
      startDate: START,
      noticeDate: isoDate('2027-01-02'),
    });
    expect(wish).toMatchObject({ isPossible: false, alternatives: [] });
  });
});

describe('what a verdict could not ask', () => {
  const facts = (cells: ExampleRow, regime: Regime, person = {}) =>
    ask(cells, { regime, length: months(6), person }).wish?.unchecked.map(({ fact }) => fact);

  it.each<readonly [ExampleRow, Regime, readonly string[]]>([
    [parental, 'full', ['childAge', 'seniority']],
    [parental, 'half', ['childAge', 'seniority', 'contract']],
    [{ ...parental, childBirthDate: '2023-05-10', seniorityMonths: '30' }, 'full', []],
    [{ ...parental, sector: 'federal', childBirthDate: '2023-05-10' }, 'full', []],
    [{ leaveType: 'medicalAssistance' }, 'full', []],
    [{ leaveType: 'informalCare' }, 'oneFifth', ['contract']],
    [
      { leaveType: 'timeCredit', motive: 'training' },
      'half',
      ['seniority', 'contract', 'sectorAgreement', 'headcount'],
    ],
    [
      { leaveType: 'timeCredit', motive: 'endOfCareer' },
      'half',
      ['workerAge', 'seniority', 'career', 'contract', 'headcount'],
    ],
    [{ leaveType: 'careerBreak', sector: 'local', motive: 'endOfCareer' }, 'half', ['workerAge']],
    [{ leaveType: 'careerBreak', sector: 'federal' }, 'oneThird', ['status']],
    [{ leaveType: 'careerBreak', sector: 'federal' }, 'half', []],
    [{ leaveType: 'careerBreak', sector: 'federal', status: 'contractual' }, 'oneThird', []],
  ])('about %j at %s is %j', (cells, regime, expected) => {
    expect(facts(cells, regime)).toEqual(expected);
  });

  it('shrinks with what is known of the person', () => {
    const cells = { leaveType: 'careerBreak', sector: 'local', motive: 'endOfCareer' };
    expect(facts(cells, 'half', { birthDate: isoDate('1966-01-10') })).toEqual([]);
  });
});

/** A complete request of each leave, to put a verdict before the whole rule book. */
const COMPLETE: readonly ExampleRow[] = [
  parentalFull,
  medicalFull,
  palliativeFull,
  carerFull,
  timeCreditOneFifth,
  { ...timeCreditOneFifth, motive: 'training' },
  { ...timeCreditOneFifth, motive: 'illRelative' },
  careerBreakFull,
];

describe('whatever is wished', () => {
  const used = fc.record({ usedFull: fc.nat(3), usedHalf: fc.nat(4), usedFifth: fc.nat(10), usedWeeks: fc.nat(8) });
  const regime = fc.constantFrom<Regime>('full', 'fullFlexible', 'half', 'halfFlexible', 'oneFifth', 'oneTenth');
  const length = fc.record({ count: fc.integer({ min: 1, max: 24 }), unit: fc.constantFrom('months', 'weeks') });

  it.each(COMPLETE)(
    'for $leaveType $motive the verdict is that of the rule book, and so is every alternative',
    (row) => {
      fc.assert(
        fc.property(used, regime, length, (taken, wished, amount) => {
          const cells = { ...row, ...takenCells(taken), noticeDate: '2026-11-20', employerAgreement: '' };
          const { wish } = ask(cells, {
            regime: wished,
            length: amount,
            startDate: START,
            noticeDate: isoDate('2026-11-20'),
          });
          if (wish === null) throw new TypeError('no verdict');
          const errors = findingsOf({ ...cells, ...requestCells(wished, START, wish.endDate) });
          expect(errors.length === 0).toBe(wish.isPossible);
          for (const alternative of wish.alternatives) {
            const request = requestCells(alternative.regime, START, alternative.endDate);
            expect(findingsOf({ ...cells, ...request })).toEqual([]);
          }
        }),
        { numRuns: 40 },
      );
    },
  );
});
