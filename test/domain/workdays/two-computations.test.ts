import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, addMonths } from '../../../src/domain/calendar/periods.ts';
import { estimateClaim, estimateWorkdays, type Estimate } from '../../../src/domain/workdays/estimate.ts';
import { requirementsOn, type Requirement } from '../../../src/domain/workdays/requirements.ts';
import { computeClaim, computeResult } from '../../../src/mock/workday/compute/compute.ts';
import { stagesFor, type Stage } from '../../../src/mock/workday/compute/law.ts';
import type { CompleteContent } from '../../../src/mock/workday/compute/prepare.ts';
import { civilDateFromDays, formatIsoDate, isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';
import type { CalculationCase } from '../../../src/schemas/model/workday-calculation.ts';
import { toCalculationContent } from '../../../src/schemas/wire/calculation-body.ts';
import { anyCase } from '../../support/workdays/any-case.ts';
import { nearAnEdge } from '../../support/workdays/near-an-edge.ts';

/** The estimate in the words of the service. */
function inWords(estimate: Estimate): object {
  const periods = (list: Estimate['occupationPeriods']): object[] =>
    list.map(({ treatment, hundredths }) => ({ treatment, workdays: (hundredths / 100).toFixed(2) }));
  const { earliestApplicationDate, referencePeriod, requirement, earlier, partTime } = estimate;
  return {
    workdays: estimate.workdays,
    plannedWorkdays: estimate.plannedWorkdays,
    requiredWorkdays: requirement.days,
    ...(earliestApplicationDate !== undefined && { earliestApplicationDate: formatIsoDate(earliestApplicationDate) }),
    referencePeriod: {
      startDate: formatIsoDate(referencePeriod.startDate),
      endDate: formatIsoDate(referencePeriod.endDate),
    },
    referenceMonths: requirement.months,
    countingMethod: estimate.method,
    ...(earlier !== undefined && {
      earlierWork: { requiredWorkdays: earlier.required, workdays: earlier.workdays },
    }),
    ...(partTime !== undefined && {
      partTimeAdmission: {
        earliestApplicationDate: formatIsoDate(partTime.earliestApplicationDate),
        requiredHalfDays: partTime.requirement.days,
        referenceMonths: partTime.requirement.months,
        halfDays: partTime.halfDays,
      },
    }),
    occupationPeriods: periods(estimate.occupationPeriods),
    assimilatedPeriods: periods(estimate.assimilatedPeriods),
    extendingPeriods: periods(estimate.extendingPeriods),
  };
}

function complete(input: CalculationCase): CompleteContent {
  const content = toCalculationContent(input);
  const { plannedOccupation, plannedWorkRegime } = content;
  if (plannedOccupation === undefined || plannedWorkRegime === undefined) throw new TypeError('not complete');
  return { ...content, plannedOccupation, plannedWorkRegime };
}

/** What each side asks of somebody born then, in the same order. */
function requirementsOfBoth(claimOn: CivilDate, birth: string | undefined): readonly (readonly [Requirement, Stage])[] {
  const requirements = requirementsOn(claimOn, birth === undefined ? undefined : isoDate(birth));
  const stages = stagesFor(claimOn, birth);
  expect(stages.map(({ days, months }) => [days, months])).toEqual(
    requirements.map(({ days, months }) => [days, months]),
  );
  return requirements.flatMap((requirement, index) => {
    const stage = stages[index];
    return stage === undefined ? [] : [[requirement, stage] as const];
  });
}

test('the offline estimate and the service agree on any claim of any file, down to each period', () => {
  const births = fc.constantFrom('2004-02-29', '1985-03-14', '1955-06-12', undefined);
  fc.assert(
    fc.property(anyCase, births, fc.integer({ min: 0, max: 1200 }), ({ input, planned }, birth, days) => {
      const claimOn = addDays(planned.startDate, days);
      for (const [requirement, stage] of requirementsOfBoth(claimOn, birth)) {
        expect(inWords(estimateClaim(input, planned, claimOn, requirement))).toEqual(
          computeClaim(complete(input), claimOn, stage),
        );
      }
    }),
    { numRuns: 2000, endOnFailure: true },
  );
}, 240_000);

test('both ask the same of anybody on any day, on the eve, the day and the morrow of a birthday too', () => {
  const births = fc.integer({ min: isoDate('1970-01-01'), max: isoDate('1995-12-31') }).map(civilDateFromDays);
  const leapDay = fc.constantFrom('1972-02-29', '1976-02-29', '1988-02-29', '1992-02-29').map(isoDate);
  fc.assert(
    fc.property(
      fc.oneof(births, leapDay),
      fc.constantFrom(36, 50),
      fc.integer({ min: -2, max: 3 }),
      (born, age, days) => {
        const claimOn = addDays(addMonths(born, age * 12), days);
        requirementsOfBoth(claimOn, formatIsoDate(born));
      },
    ),
    { numRuns: 2000, endOnFailure: true },
  );
});

test('they find the same first day of any file, the one by looking at every day and the other by leaving stretches out', () => {
  fc.assert(
    fc.property(
      fc.oneof({ weight: 3, arbitrary: anyCase }, { weight: 1, arbitrary: nearAnEdge }),
      ({ input, planned }) => {
        expect(inWords(estimateWorkdays(input, planned))).toEqual(computeResult(complete(input)));
      },
    ),
    { numRuns: 150, endOnFailure: true },
  );
}, 240_000);
