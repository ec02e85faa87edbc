import { COUNTING_METHOD_LABELS, labelOf } from '../../schemas/files/calculation-labels.ts';
import { formatIsoDate, parseIsoDate } from '../../schemas/model/civil-date.ts';
import type { CalculationRequest, CalculationResult } from '../../schemas/wire/workday-answers.ts';
import { addDays } from '../../domain/calendar/periods.ts';
import { wireDate, wirePeriod } from '../tickets/wire-values.ts';
import { answerFacts } from './answer-facts.ts';
import { renderFacts } from '../fact-lines.ts';
import type { CalculationLayout } from './calculation-layout.ts';
import { officeFacts } from './office-facts.ts';
import { periodFacts } from './period-facts.ts';

/** The answer of ONEM, with the way of each period. */
export function renderCalculationResult(
  request: CalculationRequest,
  result: CalculationResult,
  layout: CalculationLayout,
): string {
  const { texts } = layout;
  const { earliestApplicationDate: first, earlierWork, partTimeAdmission: partTime } = result;
  return renderFacts(
    [
      [texts.message('tickets.number'), result.ticketNumber],
      ...answerFacts(
        {
          firstDay: first && wireDate(first, texts),
          lastDay: first && wireDate(eveOf(first), texts),
          required: { days: result.requiredWorkdays, months: result.referenceMonths },
          workdays: result.workdays,
          plannedWorkdays: result.plannedWorkdays,
          earlier: earlierWork && { required: earlierWork.requiredWorkdays, workdays: earlierWork.workdays },
          referencePeriod: wirePeriod(result.referencePeriod, texts),
          method: labelOf(COUNTING_METHOD_LABELS, result.countingMethod, texts.language),
          // Only when it is sooner: who can claim as a full-time worker does.
          partTime:
            partTime === undefined || (first !== undefined && first <= partTime.earliestApplicationDate)
              ? undefined
              : {
                  firstDay: wireDate(partTime.earliestApplicationDate, texts),
                  days: partTime.requiredHalfDays,
                  months: partTime.referenceMonths,
                },
        },
        texts,
      ),
      ...periodFacts(request, texts, result),
      ...officeFacts(result.neoOffice, texts),
    ],
    layout,
  );
}

function eveOf(date: string): string {
  const day = parseIsoDate(date);
  return day === undefined ? date : formatIsoDate(addDays(day, -1));
}
