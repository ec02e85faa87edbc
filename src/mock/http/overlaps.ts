import type { FiledRequest } from '../state/filed-request.ts';

interface Period {
  readonly startDate: string;
  readonly endDate: string;
}

/** Two periods have a day in common; both ends are included. */
export function doOverlap(one: Period, other: Period): boolean {
  return one.startDate <= other.endDate && other.startDate <= one.endDate;
}

/** Requests of a worker with this employer that still stand and share a day with the period. */
export function overlappingTickets(
  ofWorker: readonly FiledRequest[],
  employer: string,
  period: Period,
  except?: string,
): readonly string[] {
  return ofWorker
    .filter(
      (filed) =>
        filed.status !== 'cancelled' &&
        filed.ticket !== except &&
        filed.request.employer.enterpriseNumber === employer &&
        doOverlap(period, { startDate: filed.request.period.startDate, endDate: filed.currentEndDate }),
    )
    .map((filed) => filed.ticket);
}
