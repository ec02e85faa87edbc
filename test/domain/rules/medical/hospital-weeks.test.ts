import { describe, expect, it } from 'vitest';
import type { ExampleRow } from '../../../../src/domain/rules/define-rule.ts';
import { createEvaluateRun } from '../../../../src/domain/rules/evaluate-run.ts';
import { medicalHospital } from '../../../../src/domain/rules/example-rows.ts';
import { rules } from '../../../../src/domain/rules/index.ts';
import { readRow } from '../../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../../src/schemas/model/civil-date.ts';

function errorsOf(rows: readonly ExampleRow[]): readonly (readonly string[])[] {
  const context = { today: isoDate('2026-11-21') };
  const evaluate = createEvaluateRun<string>(rules, { context, files: ['leave.csv'] });
  return rows.map((row, index) =>
    evaluate(readRow({ ...medicalHospital, ...row }, {}), 0, index + 2)
      .filter(({ severity }) => severity === 'error')
      .map(({ ruleId }) => ruleId),
  );
}

const first = { startDate: '2026-12-07', endDate: '2026-12-13' };
const second = { startDate: '2026-12-14', endDate: '2026-12-20' };

describe('the weeks for a child in hospital', () => {
  it('are two for one stay, the second behind the first', () => {
    expect(errorsOf([first, second])).toEqual([[], []]);
  });

  it('are not three for one stay, whatever lies between them', () => {
    const late = { startDate: '2026-12-15', endDate: '2026-12-21' };
    const later = { startDate: '2026-12-22', endDate: '2026-12-28' };
    expect(errorsOf([first, late, later])).toEqual([
      [],
      ['medical.hospital.extension-adjacent'],
      ['medical.hospital.duration'],
    ]);
  });

  it('begin anew with another stay', () => {
    const stay = { admissionDate: '2027-01-04' };
    const third = { ...stay, startDate: '2027-01-04', endDate: '2027-01-10' };
    const fourth = { ...stay, startDate: '2027-01-11', endDate: '2027-01-17' };
    expect(errorsOf([first, second, third, fourth])).toEqual([[], [], [], []]);
  });
});
