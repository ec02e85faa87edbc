import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastDayOf } from '../../../src/domain/entitlement/judge.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { carerFull, medicalFull, palliativeFull } from '../../../src/domain/rules/example-rows.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import {
  ask,
  findingsOf,
  leftBy,
  lineOf,
  remarkKeys,
  requestCells,
  takenCells,
  weeks,
} from '../../support/entitlement/ask.ts';

const medical: ExampleRow = { leaveType: 'medicalAssistance' };
const palliative: ExampleRow = { leaveType: 'palliativeCare' };
const carer: ExampleRow = { leaveType: 'informalCare' };
const START = isoDate('2027-02-01');
describe('medical assistance', () => {
  it.each<readonly [ExampleRow, Record<string, string>]>([
    [{}, { full: '12 months', fullFlexible: '48 weeks', half: '24 months', oneFifth: '24 months' }],
    [{ usedFull: '6' }, { full: '6 months', half: '12 months' }],
    [
      { usedHalf: '3', usedFifth: '2' },
      { full: '9.5 months', half: '19 months' },
    ],
    [
      { usedFull: '11', usedWeeks: '2' },
      { full: '0.5 months', fullFlexible: '2 weeks', half: '1 months' },
    ],
    [
      { singleParent: 'yes', childBirthDate: '2012-06-01' },
      { full: '24 months', half: '48 months' },
    ],
    [{ singleParent: 'yes', childBirthDate: '2009-11-25' }, { full: '12 months' }],
    [{ singleParent: 'yes', childBirthDate: '2009-11-26' }, { full: '24 months' }],
  ])('after %j has %j left', (cells, expected) => {
    expect(leftBy(ask({ ...medical, ...cells }))).toMatchObject(expected);
  });

  it('is taken by one to three months, or by one to three weeks with an agreement', () => {
    const entitlement = ask(medical);
    expect(lineOf(entitlement, 'full')).toMatchObject({ lengths: [1, 2, 3], wholeBlocks: null, agreementRules: [] });
    expect(lineOf(entitlement, 'fullFlexible')).toMatchObject({
      lengths: [1, 2, 3],
      agreementRules: ['medical.weeks'],
    });
  });

  it('lets less than a month be taken as the rest, without agreement, in the private sector', () => {
    const taken = { ...medical, usedFull: '11', usedWeeks: '2' };
    expect(lineOf(ask(taken), 'full')).toMatchObject({ lengths: [], remainder: weeks(2), agreementRules: [] });
    expect(lineOf(ask({ ...taken, sector: 'federal' }), 'full')).toMatchObject({ remainder: null });
  });

  it('needs the agreement of an employer with fewer than ten workers', () => {
    expect(lineOf(ask({ ...medical, headcount: '9' }), 'half').agreementRules).toEqual(['medical.refusal.under-10']);
    expect(lineOf(ask({ ...medical, headcount: '10' }), 'half').agreementRules).toEqual([]);
    expect(remarkKeys(ask({ ...medical, headcount: '49' }))).toContain('refusalBelow');
  });

  it('asks how old the child of a single parent is', () => {
    expect(remarkKeys(ask({ ...medical, singleParent: 'yes' }))).toContain('singleParentAgeUnknown');
  });

  it('doubts the credit of temporary teachers', () => {
    const teacher = { ...medical, sector: 'education', community: 'frenchSpeaking', status: 'temporary' };
    expect(remarkKeys(ask(teacher))).toContain('temporaryTeacher');
  });

  it('is a week and a second week for a child in hospital', () => {
    const { credits, regimes } = ask({ ...medical, motive: 'hospitalisedChild' });
    expect(credits[0]).toMatchObject({ scope: 'hospitalStay', total: 2, left: 2 });
    expect(regimes).toEqual([
      expect.objectContaining({ regime: 'full', left: weeks(2), lengths: [1], wholeBlocks: 2, agreementRules: [] }),
    ]);
  });

  it('of which everything that is left passes the rules, and a month more does not', () => {
    const taken = fc.record({ usedFull: fc.integer({ min: 9, max: 11 }), usedHalf: fc.nat(1), usedFifth: fc.nat(1) });
    fc.assert(
      fc.property(taken, fc.constantFrom('full', 'half', 'oneFifth'), (used, regime) => {
        const left = lineOf(ask({ ...medical, ...takenCells(used) }), regime).left?.count ?? 0;
        const errors = (count: number): readonly string[] =>
          findingsOf({
            ...medicalFull,
            ...takenCells(used),
            ...requestCells(regime, START, lastDayOf(START, { count, unit: 'months' })),
          });
        const most = Math.min(3, Math.floor(left));
        if (most > 0) expect(errors(most)).toEqual([]);
        expect(errors(Math.floor(left) + 1)).toContain('medical.total');
      }),
    );
  });
});

describe('palliative care', () => {
  it.each<readonly [ExampleRow, number]>([
    [{}, 3],
    [{ usedFull: '1' }, 2],
    [{ usedHalf: '1', usedFifth: '1' }, 1],
    [{ usedFull: '3' }, 0],
  ])('after %j is %i times one month, whatever the form', (cells, fits) => {
    for (const regime of ['full', 'half', 'oneFifth'] as const) {
      const line = lineOf(ask({ ...palliative, ...cells }), regime);
      expect(line).toMatchObject({ wholeBlocks: fits, left: { count: fits }, lengths: fits > 0 ? [1] : [] });
    }
  });

  it('has no month more than the rules let pass', () => {
    const end = lastDayOf(START, { count: 1, unit: 'months' });
    const request = { ...palliativeFull, ...requestCells('half', START, end) };
    expect(findingsOf({ ...request, usedFull: '2' })).toEqual([]);
    expect(findingsOf({ ...request, usedFull: '3' })).toContain('palliative.total');
  });
});

describe('informal care', () => {
  it.each<readonly [ExampleRow, Record<string, string>]>([
    [{}, { full: '3 months', half: '6 months', oneFifth: '6 months' }],
    [{ usedFull: '1' }, { full: '2 months', half: '4 months' }],
    [
      { usedHalf: '2', usedFifth: '2' },
      { full: '1 months', oneFifth: '2 months' },
    ],
    [
      { usedCareerFull: '4', usedCareerPartial: '2' },
      { full: '1 months', half: '2 months' },
    ],
    [{ usedFull: '1', usedCareerFull: '6' }, { full: '0 months' }],
  ])('after %j has %j left', (cells, expected) => {
    expect(leftBy(ask({ ...carer, ...cells }))).toMatchObject(expected);
  });

  it('is taken by whole months in full and by two months in part', () => {
    expect(lineOf(ask(carer), 'full')).toMatchObject({ wholeBlocks: 3, lengths: [1, 2, 3] });
    expect(lineOf(ask(carer), 'oneFifth')).toMatchObject({ wholeBlocks: 3, lengths: [2, 4, 6] });
  });

  it('of which the whole blocks that are left pass the rules, and one more does not', () => {
    const taken = fc
      .record({ usedFull: fc.nat(2), usedHalf: fc.constantFrom(0, 2), before: fc.nat(3) })
      .map(({ usedFull, usedHalf, before }) => ({
        usedFull,
        usedHalf,
        usedCareerFull: usedFull + before,
        usedCareerPartial: usedHalf,
      }));
    const blocks = [
      ['full', 1],
      ['half', 2],
      ['oneFifth', 2],
    ] as const;
    fc.assert(
      fc.property(taken, fc.constantFrom(...blocks), (used, [regime, block]) => {
        const fits = lineOf(ask({ ...carer, ...takenCells(used) }), regime).wholeBlocks ?? 0;
        const errors = (count: number): readonly string[] =>
          findingsOf({
            ...carerFull,
            ...takenCells(used),
            ...requestCells(regime, START, lastDayOf(START, { count: count * block, unit: 'months' })),
          });
        if (fits > 0) expect(errors(fits)).toEqual([]);
        expect(errors(fits + 1).some((ruleId) => ruleId.startsWith('carer.'))).toBe(true);
      }),
    );
  });
});
