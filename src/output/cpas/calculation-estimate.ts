import { addDays } from '../../domain/calendar/periods.ts';
import type { Estimate } from '../../domain/workdays/estimate.ts';
import type { CountedPeriod } from '../../domain/workdays/period-treatments.ts';
import { dependsOnNationality } from '../../domain/workdays/treatments.ts';
import { formatDate } from '../../i18n/format.ts';
import { COUNTING_METHOD_LABELS, labelOf } from '../../schemas/files/calculation-labels.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase } from '../../schemas/model/workday-calculation.ts';
import { toCalculationContent } from '../../schemas/wire/calculation-body.ts';
import { wrap } from '../wrap.ts';
import { answerFacts } from './answer-facts.ts';
import { renderFacts } from '../fact-lines.ts';
import type { CalculationLayout } from './calculation-layout.ts';
import { periodFacts, type Treated, type TreatedPeriods } from './period-facts.ts';

/** The first day of a claim, and how each period leads to it. */
export function renderEstimate(input: CalculationCase, estimate: Estimate, layout: CalculationLayout): string {
  const { texts, width } = layout;
  const { language } = texts;
  const { earliestApplicationDate: first, requirement, referencePeriod, partTime } = estimate;
  const facts = renderFacts(
    [
      ...answerFacts(
        {
          firstDay: first && formatDate(first, language),
          lastDay: first && formatDate(addDays(first, -1), language),
          required: requirement,
          workdays: estimate.workdays,
          plannedWorkdays: estimate.plannedWorkdays,
          earlier: estimate.earlier,
          referencePeriod: texts.message('tickets.periodSpan', {
            start: formatDate(referencePeriod.startDate, language),
            end: formatDate(referencePeriod.endDate, language),
          }),
          method: labelOf(COUNTING_METHOD_LABELS, estimate.method, language),
          partTime:
            partTime === undefined || (first !== undefined && first <= partTime.earliestApplicationDate)
              ? undefined
              : {
                  firstDay: formatDate(partTime.earliestApplicationDate, language),
                  days: partTime.requirement.days,
                  months: partTime.requirement.months,
                },
        },
        texts,
      ),
      ...periodFacts(toCalculationContent(input), texts, treatedPeriods(estimate)),
    ],
    layout,
  );
  const hasDoubt = [...input.occupationPeriods, ...input.assimilatedPeriods].some(({ country }) =>
    dependsOnNationality(country),
  );
  return hasDoubt ? `${facts}${wrap(texts.message('cpas.nationality'), width)}\n` : facts;
}

export function estimateDocument(estimate: Estimate): object {
  const { earliestApplicationDate, requirement, referencePeriod, earlier, partTime } = estimate;
  return {
    ...(earliestApplicationDate !== undefined && { earliestApplicationDate: formatIsoDate(earliestApplicationDate) }),
    requiredWorkdays: requirement.days,
    referenceMonths: requirement.months,
    workdays: estimate.workdays,
    plannedWorkdays: estimate.plannedWorkdays,
    referencePeriod: {
      startDate: formatIsoDate(referencePeriod.startDate),
      endDate: formatIsoDate(referencePeriod.endDate),
    },
    countingMethod: estimate.method,
    ...(earlier !== undefined && { earlierWork: { requiredWorkdays: earlier.required, workdays: earlier.workdays } }),
    ...(partTime !== undefined && {
      partTimeAdmission: {
        earliestApplicationDate: formatIsoDate(partTime.earliestApplicationDate),
        requiredHalfDays: partTime.requirement.days,
        referenceMonths: partTime.requirement.months,
        halfDays: partTime.halfDays,
      },
    }),
    ...treatedPeriods(estimate),
  };
}

function treatedPeriods({ occupationPeriods, assimilatedPeriods, extendingPeriods }: Estimate): TreatedPeriods {
  return {
    occupationPeriods: occupationPeriods.map(toTreated),
    assimilatedPeriods: assimilatedPeriods.map(toTreated),
    extendingPeriods: extendingPeriods.map(toTreated),
  };
}

function toTreated({ treatment, hundredths }: CountedPeriod): Treated {
  const rest = String(hundredths % 100).padStart(2, '0');
  return { treatment, workdays: `${String(Math.floor(hundredths / 100))}.${rest}` };
}
