import { addMonths, lengthInDays } from '../../domain/calendar/periods.ts';
import { deadlineTwoMonths } from '../../domain/rules/request/deadline-two-months.ts';
import { valueOn } from '../../domain/values/dated-value.ts';
import { FILING_DEADLINE_MONTHS } from '../../domain/values/filing.ts';
import { ACTORS, type Actor, type ActorCount, type BoardDeadline } from '../../output/board/board-document.ts';
import { formatIsoDate, parseIsoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { CareerBreakRequestItem } from '../../schemas/wire/career-break-request.ts';

/** The entry of the rule book on documents that are sent later. */
export const MISSING_RULE = 'attachment.later';

/** A state that was added to the service later is taken for one of ONEM's. */
export function actorOf(status: string): Actor {
  switch (status) {
    case 'awaitingWorker':
      return 'worker';
    case 'awaitingAttachments':
      return 'employer';
    case 'closed':
    case 'cancelled':
      return 'nobody';
    default:
      return 'onem';
  }
}

export function countActors(items: readonly CareerBreakRequestItem[]): readonly ActorCount[] {
  return ACTORS.map((actor) => {
    const byStatus: Record<string, number> = {};
    let count = 0;
    for (const { status } of items) {
      if (actorOf(status) !== actor) continue;
      count += 1;
      byStatus[status] = (byStatus[status] ?? 0) + 1;
    }
    return { actor, count, byStatus };
  });
}

/**
 * The requests that are not complete and whose last day is near or over. Both parts must have reached ONEM within two
 * months of the first day of leave; later, allowances count from the day of receipt only.
 */
export function findDeadlines(
  items: readonly CareerBreakRequestItem[],
  today: CivilDate,
  withinDays: number,
): readonly BoardDeadline[] {
  return items
    .flatMap(({ ticketNumber, clientReference, worker, institution, status, period }) => {
      const startDate = parseIsoDate(period.startDate);
      const actor = actorOf(status);
      if (startDate === undefined || (actor !== 'worker' && actor !== 'employer')) return [];
      const lastDay = addMonths(startDate, valueOn(FILING_DEADLINE_MONTHS, startDate));
      const daysLeft = lengthInDays(today, lastDay) - 1;
      if (daysLeft > withinDays) return [];
      const { ssin } = worker;
      const request = {
        ticketNumber,
        ...(clientReference !== undefined && { clientReference }),
        worker: { ssin },
        ...(institution !== undefined && { institution }),
      };
      return [{ ...request, ruleId: deadlineTwoMonths.id, status, lastDay: formatIsoDate(lastDay), daysLeft }];
    })
    .toSorted((one, other) => one.daysLeft - other.daysLeft);
}
