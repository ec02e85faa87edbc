import type { CareerBreakRequestItem, NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';
import type { FilingService } from './ports.ts';

export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly item: CareerBreakRequestItem }
  | { readonly kind: 'several'; readonly candidates: readonly string[] };

/**
 * Finds what became of a body whose answer was lost: by its reference, then by worker, leave type, regime and period
 * for a service that keeps no references. `isTaken` tells requests that are known to be those of other rows.
 * @throws ClientError
 */
export async function lookUp(
  body: NewCareerBreakRequest,
  clientReference: string,
  service: FilingService,
  isTaken: (ticketNumber: string) => boolean,
): Promise<Found> {
  const isFree = ({ ticketNumber }: CareerBreakRequestItem): boolean => !isTaken(ticketNumber);

  const referenced = (await service.find({ clientReference })).filter(
    (item) =>
      isFree(item) && item.clientReference === clientReference && isSameWorker(item, body) && isSameStart(item, body),
  );
  if (referenced.length > 0) return judge(referenced, body);

  const alike = (
    await service.find({ ssin: body.worker.ssin, leaveTypes: [body.leaveType], regimes: [body.regime] })
  ).filter(
    // One with a reference of its own was filed by somebody else, or for another row.
    (item) =>
      isFree(item) && item.clientReference === undefined && isSameWorker(item, body) && isSameRequest(item, body),
  );
  return alike.length === 0 ? { kind: 'nothing' } : judge(alike, body);
}

/** Only one request that is exactly what was sent is taken for it; a cancelled one may be an older filing. */
function judge(items: readonly CareerBreakRequestItem[], body: NewCareerBreakRequest): Found {
  const [item] = items;
  if (item !== undefined && items.length === 1 && isSameRequest(item, body) && item.status !== 'cancelled') {
    return { kind: 'one', item };
  }
  return { kind: 'several', candidates: items.map(({ ticketNumber }) => ticketNumber).toSorted() };
}

function isSameWorker(item: CareerBreakRequestItem, body: NewCareerBreakRequest): boolean {
  return item.worker.ssin === body.worker.ssin && item.employer.enterpriseNumber === body.employer.enterpriseNumber;
}

/** The end may have been modified since, which leaves a request that is perhaps ours: a person decides. */
function isSameStart(item: CareerBreakRequestItem, body: NewCareerBreakRequest): boolean {
  return item.leaveType === body.leaveType && item.period.startDate === body.period.startDate;
}

function isSameRequest(item: CareerBreakRequestItem, body: NewCareerBreakRequest): boolean {
  return isSameStart(item, body) && item.regime === body.regime && item.period.endDate === body.period.endDate;
}
