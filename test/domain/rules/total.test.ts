import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeaveRequest } from '../../../src/schemas/model/leave-request.ts';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { civilDateFromDays, isoDate } from '../../../src/schemas/model/civil-date.ts';
import {
  CHILD_LINKS,
  COMMUNITIES,
  LEAVE_TYPES,
  MOTIVES,
  REGIMES,
  SECTORS,
  WORKER_STATUSES,
} from '../../../src/schemas/model/codes.ts';

const maybe = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
const anyDay = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: isoDate('2019-01-01'), max: isoDate('2031-12-31') }) },
  { weight: 1, arbitrary: fc.integer({ min: isoDate('0001-01-01'), max: isoDate('9999-12-31') }) },
  { weight: 1, arbitrary: fc.constantFrom(isoDate('0001-01-01'), isoDate('9999-12-31'), isoDate('2028-02-29')) },
);
const date = maybe(anyDay.map((days) => civilDateFromDays(days)));
const yesNo = maybe(fc.boolean());
const count = maybe(fc.integer({ min: 0, max: 100 }));
const workload = maybe(fc.integer({ min: 0, max: 2400 }));

/** Any row at all: every combination of cells that could be read, sensible or not. */
const anyRequest: fc.Arbitrary<LeaveRequest> = fc
  .record({
    sector: maybe(fc.constantFrom(...SECTORS)),
    community: maybe(fc.constantFrom(...COMMUNITIES)),
    niss: maybe(fc.constantFrom('66011045952', '85031464067', '00000000000', 'x')),
    status: maybe(fc.constantFrom(...WORKER_STATUSES)),
    leaveType: maybe(fc.constantFrom(...LEAVE_TYPES)),
    motive: maybe(fc.constantFrom(...MOTIVES)),
    regime: maybe(fc.constantFrom(...REGIMES)),
    startDate: date,
    endDate: date,
    hoursFull: workload,
    hoursBefore: workload,
    hoursDuring: workload,
    noticeDate: date,
    multipleEmployers: fc.boolean(),
    employerAgreement: yesNo,
    childBirthDate: date,
    childDisability: yesNo,
    childLink: maybe(fc.constantFrom(...CHILD_LINKS)),
    childRegistrationDate: date,
    singleParent: yesNo,
    hireDate: date,
    careerYears: count,
    headcount: count,
    recognitionDate: date,
  })
  .chain((cells) =>
    fc
      .record({
        usedFull: count,
        usedHalf: count,
        usedFifth: count,
        usedTenth: count,
        usedCareerFull: count,
        usedCareerPartial: count,
        usedWeeks: count,
        seniorityMonths: count,
        daysPerWeek: count,
        otherEmployerHours: workload,
        sectorAgreement: yesNo,
        followsParentalLeave: yesNo,
        placementEndDate: date,
        admissionDate: date,
        unforeseen: yesNo,
        schoolYearEndDate: date,
      })
      .map((facts) => ({ ...readRow({}, {}), ...cells, ...facts })),
  );

describe('the rules of a row', () => {
  it('answer for any row whatever, and never throw', () => {
    const evaluate = createEvaluate<string>(rules);
    const today = isoDate('2026-11-21');
    fc.assert(
      fc.property(anyRequest, (request) => {
        const findings = evaluate(request, { today });
        for (const { params } of findings) {
          for (const value of Object.values(params)) {
            if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });
});
