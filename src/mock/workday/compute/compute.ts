import type { CalculationResult } from '../../../schemas/wire/workday-answers.ts';
import { countClaim, isReached, type Claimed } from './claim.ts';
import { birthDateOf, mayBeVoluntaryPartTime, partTimeStagesFor, stagesFor, type Stage } from './law.ts';
import { FIVE_YEARS, prepare, type CompleteContent, type Prepared } from './prepare.ts';
import { dayText } from './spans.ts';

export type ComputedResult = Omit<CalculationResult, 'ticketNumber' | 'calculationDateTime' | 'neoOffice'>;

/** Computes the answer from the periods alone: the first day from the planned start on which the days are reached. */
export function computeResult(content: CompleteContent): ComputedResult {
  const prepared = prepare(content);
  const start = prepared.plannedStart;
  const birth = birthDateOf(content.worker.ssin);
  const partTimeAdmission = asPartTime(prepared, birth);
  const more = partTimeAdmission !== undefined && { partTimeAdmission };
  for (let claim = start; claim <= start + FIVE_YEARS; claim += 1) {
    for (const stage of stagesFor(claim, birth)) {
      const claimed = countClaim(prepared, claim, stage.months);
      if (isReached(claimed, stage)) return { ...render(claimed, stage, claim, true), ...more };
    }
  }
  const last = start + FIVE_YEARS;
  const [stage = { days: 0, months: 0 }] = stagesFor(last, birth);
  return { ...render(countClaim(prepared, last, stage.months), stage, last, false), ...more };
}

/** The answer for a claim on one day, reached or not. */
export function computeClaim(content: CompleteContent, claim: number, stage: Stage): ComputedResult {
  return render(countClaim(prepare(content), claim, stage.months), stage, claim, true);
}

/** The first day of a claim by half days, after four weeks of part-time work. */
function asPartTime(prepared: Prepared, birth: string | undefined): ComputedResult['partTimeAdmission'] {
  const { content, plannedStart } = prepared;
  if (!mayBeVoluntaryPartTime(content.plannedWorkRegime)) return undefined;
  for (let claim = plannedStart + 28; claim <= plannedStart + FIVE_YEARS; claim += 1) {
    for (const { days, months } of partTimeStagesFor(claim, birth)) {
      const { method, total } = countClaim(prepared, claim, months, 'halfDay');
      if (method !== 'partTime' || total < days * 100) continue;
      return {
        earliestApplicationDate: dayText(claim),
        requiredHalfDays: days,
        referenceMonths: months,
        halfDays: Math.floor(total / 100),
      };
    }
  }
  return undefined;
}

function render(claimed: Claimed, { days, months, before }: Stage, claim: number, isEnough: boolean): ComputedResult {
  const workdays = Math.floor(claimed.proven / 100);
  const total = Math.floor(claimed.total / 100);
  const [first, last] = claimed.window;
  return {
    workdays,
    plannedWorkdays: total - workdays,
    requiredWorkdays: days,
    ...(isEnough && { earliestApplicationDate: dayText(claim) }),
    referencePeriod: { startDate: dayText(first), endDate: dayText(last) },
    referenceMonths: months,
    countingMethod: claimed.method,
    ...(before !== undefined && {
      earlierWork: { requiredWorkdays: before(total), workdays: Math.floor(claimed.earlier() / 100) },
    }),
    occupationPeriods: [...claimed.occupations],
    assimilatedPeriods: [...claimed.assimilated],
    extendingPeriods: [...claimed.extending],
  };
}
