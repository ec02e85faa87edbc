import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../../src/domain/rules/define-rule.ts';
import { educationRules } from '../../../../src/domain/rules/education/education-rules.ts';
import { createEvaluate } from '../../../../src/domain/rules/evaluate.ts';
import { hoursRules } from '../../../../src/domain/rules/hours/hours-rules.ts';
import { multiEmployerRules } from '../../../../src/domain/rules/multi-employer/multi-employer-rules.ts';
import { noticeRules } from '../../../../src/domain/rules/notice/notice-rules.ts';
import { parentalRules } from '../../../../src/domain/rules/parental/parental-rules.ts';
import { requestRules } from '../../../../src/domain/rules/request/request-rules.ts';
import { readRow } from '../../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../../src/schemas/model/civil-date.ts';
import {
  CAPACITIES,
  CHILD_LINKS,
  COMMUNITIES,
  LEAVE_TYPES,
  REGIMES,
  SECTORS,
  WORKER_STATUSES,
} from '../../../../src/schemas/model/codes.ts';
import { COLUMN_NAMES, type ColumnName } from '../../../../src/schemas/model/columns.ts';

const rules: readonly Rule[] = [
  ...requestRules,
  ...hoursRules,
  ...multiEmployerRules,
  ...noticeRules,
  ...parentalRules,
  ...educationRules,
];
const evaluate = createEvaluate(rules);

const date = fc.constantFrom(
  '',
  '0001-01-01',
  '2011-01-31',
  '2019-06-01',
  '2026-12-31',
  '2027-02-28',
  '9999-12-31',
  '?',
);
const workload = fc.constantFrom('', '0', '0.01', '19', '20', '37:59', '38', '9999', 'x');
const count = fc.constantFrom('', '0', '1', '3.9', '12', '9999');
const yesNo = fc.constantFrom('', 'yes', 'no', 'perhaps');

const anyCell: Readonly<Partial<Record<ColumnName, fc.Arbitrary<string>>>> = {
  sector: fc.constantFrom('', ...SECTORS),
  capacity: fc.constantFrom('', ...CAPACITIES),
  community: fc.constantFrom('', ...COMMUNITIES),
  status: fc.constantFrom('', ...WORKER_STATUSES),
  leaveType: fc.constantFrom('', ...LEAVE_TYPES),
  motive: fc.constantFrom('', 'hospitalisedChild', 'child'),
  regime: fc.constantFrom('', ...REGIMES),
  unit: fc.constantFrom('', 'hours', 'periods'),
  startDate: date,
  endDate: date,
  noticeDate: date,
  childBirthDate: date,
  childRegistrationDate: date,
  hireDate: date,
  placementEndDate: date,
  schoolYearEndDate: date,
  hoursFull: workload,
  hoursBefore: workload,
  hoursDuring: workload,
  hoursDropped: workload,
  otherEmployerHours: workload,
  multipleEmployers: yesNo,
  employerAgreement: yesNo,
  childDisability: yesNo,
  unforeseen: yesNo,
  childLink: fc.constantFrom('', ...CHILD_LINKS),
  usedFull: count,
  usedHalf: count,
  usedFifth: count,
  usedTenth: count,
  usedWeeks: count,
  seniorityMonths: count,
  headcount: count,
  extends: fc.constantFrom('', 'R-1'),
};

const anyRow = fc.record(
  Object.fromEntries(COLUMN_NAMES.flatMap((name) => (anyCell[name] === undefined ? [] : [[name, anyCell[name]]]))),
);

describe('any row, however wrong', () => {
  it('is judged without an exception, at any date', () => {
    const today = fc.constantFrom('0001-01-01', '2026-11-21', '9999-12-31').map(isoDate);
    fc.assert(
      fc.property(anyRow, today, (cells, day) => {
        for (const { params } of evaluate(readRow(cells), { today: day })) {
          for (const value of Object.values(params)) expect(value).not.toBeNaN();
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('gives no error for what it does not state', () => {
    for (const leaveType of LEAVE_TYPES) {
      for (const regime of REGIMES) {
        for (const sector of SECTORS) {
          const isPublic = leaveType === 'careerBreak' && sector === 'private';
          const isPrivate = leaveType === 'timeCredit' && sector !== 'private';
          const findings = evaluate(readRow({ leaveType, regime, sector, noticeDate: '2026-10-01' }), {
            today: isoDate('2026-11-21'),
          });
          const errors = findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId);
          expect(errors).toEqual([
            ...(isPrivate ? ['request.time-credit-private-only'] : []),
            ...(isPublic ? ['request.career-break-public-only'] : []),
          ]);
        }
      }
    }
  });
});
