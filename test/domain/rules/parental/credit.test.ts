import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, lastDayOfMonths } from '../../../../src/domain/calendar/periods.ts';
import { createEvaluate } from '../../../../src/domain/rules/evaluate.ts';
import { parentalFull, parentalFullFlexible, parentalHalf } from '../../../../src/domain/rules/example-rows.ts';
import type { ExampleRow } from '../../../../src/domain/rules/define-rule.ts';
import { isRemainder, requestedCredit, usedCredit } from '../../../../src/domain/rules/parental/credit.ts';
import { parentalRules } from '../../../../src/domain/rules/parental/parental-rules.ts';
import { readRow } from '../../../../src/schemas/files/read-row.ts';
import { civilDateFromDays, formatIsoDate, isoDate } from '../../../../src/schemas/model/civil-date.ts';

const context = { today: isoDate('2026-11-21') };
const evaluate = createEvaluate(parentalRules);
const start = isoDate('2027-01-01');
const day = fc.integer({ min: isoDate('2020-01-01'), max: isoDate('2035-12-31') }).map(civilDateFromDays);

const BLOCKS = [
  ['full', 100, 1, 'parental.full.min-block'],
  ['half', 50, 2, 'parental.half.min-block'],
  ['halfFlexible', 50, 1, 'parental.half-flex.block'],
  ['oneFifth', 20, 5, 'parental.one-fifth.min-block'],
  ['oneTenth', 10, 10, 'parental.one-tenth.min-block'],
] as const;

/** A row about which no other rule has anything to say. */
function row(regime: string, endDate: string, startDate = '2027-01-01'): ExampleRow {
  return { ...parentalFull, regime, startDate, endDate, employerAgreement: 'yes', childBirthDate: startDate };
}

function ruleIds(cells: ExampleRow): readonly string[] {
  return evaluate(readRow(cells), context).map(({ ruleId }) => ruleId);
}

describe('the credit that a request takes', () => {
  it.each(BLOCKS)('for %s is %i hundredths of a month of full interruption for each month', (regime, cost) => {
    for (const months of [1, 2, 5, 10, 40]) {
      const request = readRow(row(regime, formatIsoDate(lastDayOfMonths(start, months))));
      expect(requestedCredit(request)).toBe(months * cost);
    }
  });

  it('is a quarter of a month for each week of a flexible full interruption', () => {
    expect(requestedCredit(readRow(parentalFullFlexible))).toBe(50);
  });

  it('is unknown for a period of neither whole months nor whole weeks, and for one that ends before it starts', () => {
    expect(requestedCredit(readRow(row('half', '2027-02-27')))).toBeUndefined();
    expect(requestedCredit(readRow(row('full', '2027-02-27')))).toBeUndefined();
    expect(requestedCredit(readRow(row('full', '2026-12-31')))).toBeUndefined();
    expect(requestedCredit(readRow(row('fullFlexible', '2026-12-25')))).toBeUndefined();
  });
});

describe('the credit already used', () => {
  it('is unknown when the row states nothing, and zero when it states zero', () => {
    expect(usedCredit(readRow(parentalFull))).toBeUndefined();
    expect(usedCredit(readRow({ ...parentalFull, usedTenth: '0' }))).toBe(0);
  });

  it('adds every form, decimals included, without error of floating point', () => {
    expect(
      usedCredit(readRow({ ...parentalFull, usedFull: '1.1', usedHalf: '2', usedFifth: '5', usedWeeks: '3' })),
    ).toBe(110 + 100 + 100 + 75);
  });
});

describe('what a flexible split left over', () => {
  it('is less than four weeks or two months at half-time, and all that is left at most', () => {
    const threeWeeks = { ...parentalFullFlexible, endDate: '2027-01-21' };
    expect(isRemainder(readRow({ ...threeWeeks, usedWeeks: '13' }))).toBe(true);
    expect(isRemainder(readRow({ ...threeWeeks, usedWeeks: '12' }))).toBe(false);
    expect(isRemainder(readRow({ ...threeWeeks, usedWeeks: '14' }))).toBe(false);
    expect(isRemainder(readRow({ ...parentalHalf, endDate: '2027-01-31', usedHalf: '7' }))).toBe(true);
    expect(isRemainder(readRow({ ...parentalHalf, endDate: '2027-01-31', usedHalf: '6' }))).toBe(false);
  });
});

describe('the whole credit', () => {
  it.each(BLOCKS)(
    'is reached exactly by the most months at %s, and exceeded by the next block',
    (regime, cost, block) => {
      const most = 400 / cost;
      expect(ruleIds(row(regime, formatIsoDate(lastDayOfMonths(start, most))))).not.toContain('parental.total');
      expect(ruleIds(row(regime, formatIsoDate(lastDayOfMonths(start, most + block))))).toContain('parental.total');
    },
  );

  it('counts what was used and what is asked for, whatever the combination', () => {
    fc.assert(
      fc.property(
        fc.record({
          usedFull: fc.nat(4),
          usedHalf: fc.nat(8),
          usedFifth: fc.nat(20),
          usedTenth: fc.nat(40),
          usedWeeks: fc.nat(16),
        }),
        fc.constantFrom(...BLOCKS),
        fc.integer({ min: 1, max: 4 }),
        (used, [regime, cost, block], blocks) => {
          // Quarter weeks of full interruption, 160 in all: an arithmetic of its own.
          const quarterWeeks =
            used.usedFull * 40 + used.usedHalf * 20 + used.usedFifth * 8 + used.usedTenth * 4 + used.usedWeeks * 10;
          const asked = (block * blocks * cost * 40) / 100;
          const cells = {
            ...row(regime, formatIsoDate(lastDayOfMonths(start, block * blocks))),
            ...Object.fromEntries(Object.entries(used).map(([name, value]) => [name, String(value)])),
          };
          expect(ruleIds(cells).includes('parental.total')).toBe(quarterWeeks + asked > 160);
        },
      ),
    );
  });
});

describe('the dates that a broken block proposes', () => {
  it('make whole blocks within the credit, for any period', () => {
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 1300 }),
        fc.constantFrom(...BLOCKS),
        (from, days, [regime, , , id]) => {
          const startDate = formatIsoDate(from);
          const findings = evaluate(readRow(row(regime, formatIsoDate(addDays(from, days - 1)), startDate)), context);
          const finding = findings.find(({ ruleId }) => ruleId === id);
          if (finding === undefined) return;
          for (const name of ['shorterEnd', 'longerEnd'] as const) {
            const param = finding.params[name];
            if (typeof param !== 'object' || !('date' in param)) throw new TypeError('not a date');
            expect(ruleIds(row(regime, formatIsoDate(param.date), startDate))).toEqual([]);
          }
        },
      ),
    );
  });
});

describe('a period that ends before it starts', () => {
  it('is no finding of any parental rule', () => {
    for (const [regime] of BLOCKS) expect(ruleIds(row(regime, '2026-12-31'))).toEqual([]);
    expect(ruleIds(row('fullFlexible', '2026-12-31'))).toEqual([]);
  });
});

describe('a 1/5 block of a temporary teacher that stops with the school year', () => {
  const teacher = {
    ...row('oneFifth', '2027-07-02', '2027-03-01'),
    sector: 'education',
    community: 'frenchSpeaking',
    status: 'temporary',
    schoolYearEndDate: '2027-07-02',
  };

  it('takes the whole block, whose rest is lost', () => {
    expect(requestedCredit(readRow(teacher))).toBe(100);
    expect(requestedCredit(readRow({ ...teacher, startDate: '2026-09-03' }))).toBe(200);
  });

  it('leaves too little of the credit for it when less than a block is left', () => {
    expect(ruleIds({ ...teacher, usedFifth: '15' })).toEqual([]);
    expect(ruleIds({ ...teacher, usedFifth: '16' })).toEqual(['parental.total']);
  });
});
