import type { CalculationContent } from '../../schemas/wire/workday-calculation.ts';
import type { StoredCalculation } from './calculation-state.ts';

export const LARGEST_NUMBER_OF_CALCULATIONS = 2;

/**
 * How many calculations were sent for the same occupation: of the same person with the same centre, for a job that has a
 * day in common with this one, because the contract may have changed in between.
 */
export function sentForOccupation(
  calculations: Iterable<StoredCalculation>,
  { worker, welfareCentre, plannedOccupation }: CalculationContent,
  except?: string,
): number {
  let sent = 0;
  if (plannedOccupation === undefined) return sent;
  for (const { ticket, submittedAt, content } of calculations) {
    const other = content.plannedOccupation;
    if (ticket === except || submittedAt === undefined || other === undefined) continue;
    const isSame =
      content.worker.ssin === worker.ssin &&
      content.welfareCentre.enterpriseNumber === welfareCentre.enterpriseNumber &&
      other.startDate <= plannedOccupation.endDate &&
      plannedOccupation.startDate <= other.endDate;
    if (isSame) sent += 1;
  }
  return sent;
}
