import { describe, expect, it } from 'vitest';
import { createEvaluate } from '../../../../src/domain/rules/evaluate.ts';
import type { ExampleRow } from '../../../../src/domain/rules/define-rule.ts';
import { timeCreditOneFifth } from '../../../../src/domain/rules/example-rows.ts';
import { timeCreditChildAge } from '../../../../src/domain/rules/time-credit/child-age.ts';
import { isoDate } from '../../../../src/schemas/model/civil-date.ts';
import { readExample } from '../../../support/rules/read-example.ts';

const evaluate = createEvaluate([timeCreditChildAge]);
const eveOfRegistration: ExampleRow = {
  ...timeCreditOneFifth,
  startDate: '2027-02-28',
  endDate: '2027-08-27',
  childBirthDate: '2021-06-10',
  childRegistrationDate: '2027-03-01',
};

function findingsOf(row: ExampleRow): ReturnType<typeof evaluate> {
  const { request, context } = readExample({ row });
  return evaluate(request, context);
}

describe('time credit for an adopted child', () => {
  it('may not start on the eve of the registration', () => {
    expect(findingsOf({ ...eveOfRegistration, childLink: 'adoption' })).toStrictEqual([
      {
        ruleId: 'time-credit.child.age',
        severity: 'error',
        column: 'childBirthDate',
        params: {
          startDate: { date: isoDate('2027-02-28') },
          limit: 8,
          earliestStart: { date: isoDate('2027-03-01') },
          latestStart: { date: isoDate('2029-06-09') },
        },
      },
    ]);
  });

  it('is told from that for a child by birth, whose registration does not count', () => {
    expect(findingsOf({ ...eveOfRegistration, childLink: 'birth' })).toEqual([]);
  });
});

describe('time credit for a child', () => {
  it('may not start before the child is born', () => {
    expect(findingsOf({ ...timeCreditOneFifth, childBirthDate: '2027-03-02' })).toHaveLength(1);
  });
});
