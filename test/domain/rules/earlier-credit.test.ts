import { describe, expect, it } from 'vitest';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import { createEvaluateRun } from '../../../src/domain/rules/evaluate-run.ts';
import {
  careerBreakFull,
  careerBreakHalf,
  carerFull,
  carerHalf,
  endOfCareerOneFifth,
  medicalFull,
  medicalHospital,
  palliativeFull,
  parentalFull,
  parentalFullFlexible,
  parentalHalf,
  parentalOneFifth,
  teacherParentalFull,
  timeCreditFull,
  timeCreditOneFifth,
} from '../../../src/domain/rules/example-rows.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';

const context = { today: isoDate('2026-11-21') };

/** The errors of each row of a file, `rule id` or `rule id (lines it counts)`. */
function errorsOf(rows: readonly ExampleRow[]): readonly (readonly string[])[] {
  const evaluate = createEvaluateRun<string>(rules, { context, files: ['leave.csv'] });
  return rows.map((row, index) =>
    evaluate(readRow(row, {}), 0, index + 2)
      .filter(({ severity }) => severity === 'error')
      .map(({ ruleId, params: { earlierLines } }) =>
        typeof earlierLines === 'string' ? `${ruleId} (${earlierLines})` : ruleId,
      ),
  );
}

const forLou = { personReference: 'Lou' };
const lastErrors = (rows: readonly ExampleRow[]): readonly string[] => errorsOf(rows).at(-1) ?? [];

describe('a total over the rows of one worker', () => {
  it('counts the months that earlier rows ask for the same child', () => {
    const rows = [
      { ...parentalFull, ...forLou, endDate: '2027-03-31' },
      { ...parentalHalf, ...forLou, startDate: '2027-04-01', endDate: '2027-05-31' },
      { ...parentalFull, ...forLou, startDate: '2027-06-01', endDate: '2027-06-30' },
    ];
    expect(errorsOf(rows)).toEqual([[], [], ['parental.total (2, 3)']]);
  });

  it('counts every child by itself, and no child that is not named', () => {
    const later = { ...parentalFull, startDate: '2027-06-01', endDate: '2027-06-30' };
    const four = { ...parentalFull, ...forLou, endDate: '2027-04-30' };
    expect(lastErrors([four, { ...later, personReference: 'Mia' }])).toEqual([]);
    expect(lastErrors([four, later])).toEqual([]);
  });

  it('adds them to what the row says was taken before the run', () => {
    const first = { ...parentalFull, ...forLou, usedFull: '2', endDate: '2027-01-31' };
    const second = { ...first, startDate: '2027-02-01', endDate: '2027-03-31' };
    expect(lastErrors([first, second])).toEqual(['parental.total (2)']);
    expect(lastErrors([first, { ...second, endDate: '2027-02-28' }])).toEqual([]);
  });

  it('keeps what the row says of one form when it adds to the career in the other', () => {
    const inPart = { ...carerHalf, usedHalf: '5', usedFifth: '2', personReference: 'Ann' };
    const full = { ...carerFull, startDate: '2027-04-01', endDate: '2027-05-31', personReference: 'Bob' };
    expect(lastErrors([full, inPart])).toContain('carer.total.career (2)');
    expect(lastErrors([full, { ...inPart, usedHalf: '3' }])).not.toContain('carer.total.career (2)');
  });

  it('adds nothing to a row that counts the earlier ones itself', () => {
    const first = { ...parentalFull, ...forLou, usedFull: '2', endDate: '2027-01-31' };
    const second = { ...first, startDate: '2027-02-01', endDate: '2027-02-28', usedFull: '3' };
    expect(lastErrors([first, second])).toEqual([]);
  });

  it('lets a row take the remainder that earlier weeks leave over, without agreement', () => {
    const fifteenWeeks = { ...parentalFullFlexible, ...forLou, usedWeeks: '0', endDate: '2027-04-15' };
    const lastWeek = {
      ...parentalFullFlexible,
      ...forLou,
      startDate: '2027-04-16',
      endDate: '2027-04-22',
      employerAgreement: 'no',
    };
    expect(lastErrors([fifteenWeeks, lastWeek])).toEqual([]);
    expect(lastErrors([lastWeek])).toEqual(['parental.flex.agreement']);
  });

  it.each<[string, readonly ExampleRow[], string]>([
    [
      'medical assistance of one patient',
      [
        { ...medicalFull, ...forLou, usedFull: '10', endDate: '2027-02-06' },
        { ...medicalFull, ...forLou, usedFull: '10', startDate: '2027-02-07', endDate: '2027-03-06' },
      ],
      'medical.total (2)',
    ],
    [
      'palliative care of one patient',
      [0, 1, 2, 3].map((month) => ({
        ...palliativeFull,
        ...forLou,
        startDate: `2027-0${String(month + 1)}-01`,
        endDate: ['2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30'][month] ?? '',
      })),
      'palliative.total (2, 3, 4)',
    ],
    [
      'care of one person',
      [
        { ...carerFull, ...forLou, endDate: '2027-02-06' },
        { ...carerHalf, ...forLou, startDate: '2027-02-07', endDate: '2027-06-06' },
      ],
      'carer.total.per-person (2)',
    ],
    [
      'care of anybody, over the career',
      [
        { ...carerFull, personReference: 'A', endDate: '2027-03-06' },
        { ...carerFull, personReference: 'B', startDate: '2027-03-07', endDate: '2027-06-06' },
        { ...carerHalf, personReference: 'C', startDate: '2027-06-07', endDate: '2027-08-06' },
      ],
      'carer.total.career (2, 3)',
    ],
    [
      'time credit, whatever the motive',
      [
        { ...timeCreditOneFifth, usedCareerPartial: '40' },
        {
          ...timeCreditFull,
          motive: 'training',
          usedCareerPartial: '40',
          startDate: '2027-09-01',
          endDate: '2028-02-29',
        },
      ],
      'time-credit.total.care (2)',
    ],
    [
      'time credit for training',
      [
        { ...timeCreditOneFifth, motive: 'training', usedFifth: '28' },
        { ...timeCreditOneFifth, motive: 'training', usedFifth: '28', startDate: '2027-09-01', endDate: '2028-02-29' },
      ],
      'time-credit.total.training (2)',
    ],
    [
      'full career break',
      [
        { ...careerBreakFull, usedCareerFull: '55' },
        { ...careerBreakFull, usedCareerFull: '55', startDate: '2027-04-01', endDate: '2027-06-30' },
      ],
      'career-break.total.full (2)',
    ],
    [
      'partial career break',
      [
        { ...careerBreakHalf, usedHalf: '55' },
        { ...careerBreakHalf, usedHalf: '55', startDate: '2027-04-01', endDate: '2027-06-30' },
      ],
      'career-break.total.partial (2)',
    ],
    [
      'one fraction for a child in the French Community',
      [
        { ...teacherParentalFull, ...forLou },
        {
          ...teacherParentalFull,
          ...forLou,
          regime: 'half',
          hoursDuring: '10',
          startDate: '2027-02-01',
          endDate: '2027-03-31',
        },
      ],
      'education.fwb.fraction-final (2)',
    ],
  ])('holds for %s', (_what, rows, expected) => {
    const errors = errorsOf(rows);
    expect(errors.slice(0, -1).flat()).toEqual([]);
    expect(errors.at(-1)).toEqual([expected]);
  });

  it('leaves apart what draws on no shared credit', () => {
    const week = { ...medicalHospital, ...forLou, usedFull: '12' };
    expect(lastErrors([week, { ...medicalFull, ...forLou, startDate: '2027-02-01', endDate: '2027-02-28' }])).toEqual(
      [],
    );
    const later = { ...timeCreditOneFifth, startDate: '2031-02-01', endDate: '2031-07-31', niss: '660110/459-52' };
    expect(lastErrors([{ ...endOfCareerOneFifth, endDate: '2031-01-31' }, later])).toEqual([]);
  });

  it('counts a request that comes twice once', () => {
    const rows = [
      { ...parentalFull, ...forLou, endDate: '2027-03-31' },
      { ...parentalFull, ...forLou, endDate: '2027-03-31' },
      { ...parentalFull, ...forLou, startDate: '2027-04-01', endDate: '2027-04-30' },
      { ...parentalFull, ...forLou, endDate: '2027-03-31' },
    ];
    expect(errorsOf(rows)).toEqual([[], ['request.duplicate'], [], ['request.duplicate']]);
  });

  it('names the file of an earlier row when it is another one', () => {
    const evaluate = createEvaluateRun<string>(rules, { context, files: ['a.csv', 'b.csv'] });
    const row = { ...parentalOneFifth, ...forLou, endDate: '2028-08-31' };
    evaluate(readRow(row, {}), 0, 2);
    const findings = evaluate(readRow({ ...row, startDate: '2028-09-01', endDate: '2029-01-31' }, {}), 1, 2);
    expect(findings.find(({ ruleId }) => ruleId === 'parental.total')?.params).toMatchObject({
      earlierLines: 'a.csv:2',
    });
  });
});
