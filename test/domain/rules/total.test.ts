import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { LeaveRequest } from '../../../src/schemas/model/leave-request.ts';
import { createEvaluateRun, type EvaluateRow } from '../../../src/domain/rules/evaluate-run.ts';
import { createEvaluate, type RowFinding } from '../../../src/domain/rules/evaluate.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { civilDateFromDays, isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';
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
const HUGE = [1e9, Number.MAX_SAFE_INTEGER] as const;
const count = maybe(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 100 }) },
    { weight: 1, arbitrary: fc.constantFrom(0.01, ...HUGE) },
  ),
);
const workload = maybe(
  fc.oneof(
    { weight: 9, arbitrary: fc.integer({ min: 0, max: 2400 }) },
    { weight: 1, arbitrary: fc.constantFrom(...HUGE) },
  ),
);

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

function expectSound(findings: readonly RowFinding<string>[]): void {
  const numbers = findings.flatMap(({ params }) => Object.values(params).filter((value) => typeof value === 'number'));
  if (!numbers.every(Number.isFinite)) expect(findings).toEqual([]);
}

describe('the rules of a row', () => {
  it('answer for any row whatever, and never throw', () => {
    const evaluate = createEvaluate<string>(rules);
    fc.assert(
      fc.property(anyRequest, anyDay.map(civilDateFromDays), (request, today) => {
        expectSound(evaluate(request, { today }));
      }),
      { numRuns: 2000 },
    );
  });

  it('answer for any rows of one worker, whatever stands above', () => {
    const today = isoDate('2026-11-21');
    const evaluateRun = (): EvaluateRow<string> =>
      createEvaluateRun<string>(rules, { context: { today }, files: ['requests.csv'] });
    const sameWorker = anyRequest.map((request) => ({ ...request, niss: '66011045952' }));
    fc.assert(
      fc.property(fc.array(sameWorker, { minLength: 2, maxLength: 5 }), (requests) => {
        const evaluate = evaluateRun();
        for (const [index, request] of requests.entries()) expectSound(evaluate(request, 0, index + 2));
      }),
      { numRuns: 150 },
    );
  });

  it('answer for every leave, form, sector and motive at the ends of the calendar and of the numbers', () => {
    const evaluate = createEvaluate<string>(rules);
    const days = [isoDate('0001-01-01'), isoDate('2028-02-29'), isoDate('9999-12-31')];
    const requests = extremes(days, [0, Number.MAX_SAFE_INTEGER]);
    for (const leaveType of LEAVE_TYPES) {
      for (const regime of REGIMES) {
        for (const sector of SECTORS) {
          for (const motive of [undefined, ...MOTIVES]) {
            for (const [index, request] of requests.entries()) {
              const today = days[index % days.length] ?? isoDate('2026-11-21');
              expectSound(evaluate({ ...request, leaveType, regime, sector, motive }, { today }));
            }
          }
        }
      }
    }
  });
});

/** Every date the same or the first and last day of the calendar apart, every number nothing or as large as can be. */
function extremes(days: readonly CivilDate[], amounts: readonly number[]): readonly LeaveRequest[] {
  const empty = readRow({}, {});
  return days.flatMap((startDate) =>
    days.flatMap((endDate) =>
      amounts.map((amount) => ({
        ...empty,
        niss: '66011045952',
        startDate,
        endDate,
        noticeDate: startDate,
        childBirthDate: endDate,
        childRegistrationDate: startDate,
        hireDate: endDate,
        recognitionDate: startDate,
        placementEndDate: endDate,
        admissionDate: startDate,
        schoolYearEndDate: endDate,
        hoursFull: amount,
        hoursBefore: amount,
        hoursDuring: amount,
        usedFull: amount,
        usedHalf: amount,
        usedCareerPartial: amount,
        usedWeeks: amount,
        careerYears: amount,
        headcount: amount,
        daysPerWeek: amount,
      })),
    ),
  );
}
