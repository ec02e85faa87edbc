import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays } from '../../../src/domain/calendar/periods.ts';
import { estimateClaim, estimateWorkdays, type Estimate } from '../../../src/domain/workdays/estimate.ts';
import { requirementsOn } from '../../../src/domain/workdays/requirements.ts';
import { computeClaim, computeResult, type CompleteContent } from '../../../src/mock/workday/compute/compute.ts';
import { formatIsoDate } from '../../../src/schemas/model/civil-date.ts';
import type { CalculationCase } from '../../../src/schemas/model/workday-calculation.ts';
import { toCalculationContent } from '../../../src/schemas/wire/calculation-body.ts';
import { anyCase } from '../../support/workdays/any-case.ts';

/** The estimate in the words of the service. */
function inWords(estimate: Estimate): object {
  const periods = (list: Estimate['occupationPeriods']): object[] =>
    list.map(({ treatment, hundredths }) => ({ treatment, workdays: (hundredths / 100).toFixed(2) }));
  const { earliestApplicationDate, referencePeriod, requirement } = estimate;
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

test('the offline estimate and the service agree on any claim of any file, down to each period', () => {
  fc.assert(
    fc.property(anyCase, fc.integer({ min: 0, max: 1200 }), ({ input, planned }, days) => {
      const claimOn = addDays(planned.startDate, days);
      for (const requirement of requirementsOn(claimOn, undefined)) {
        expect(inWords(estimateClaim(input, planned, claimOn, requirement))).toEqual(
          computeClaim(complete(input), claimOn, requirement),
        );
      }
    }),
    { numRuns: 4000, endOnFailure: true },
  );
}, 120_000);

test('they find the same first day of any file, the one by looking at every day and the other by leaving stretches out', () => {
  fc.assert(
    fc.property(anyCase, ({ input, planned }) => {
      expect(inWords(estimateWorkdays(input, planned))).toEqual(computeResult(complete(input)));
    }),
    { numRuns: 200, endOnFailure: true },
  );
}, 120_000);
