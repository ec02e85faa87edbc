import type { Connection, Deps } from '../../deps.ts';
import { UnknownOutcomeError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import { repeatUntilKnown } from '../repeat-until-known.ts';
import type { WorkerNotification } from '../../schemas/wire/worker-notification.ts';

const NOT_FOUND = 404;

/** @throws RefusedError `service.noNotification` for a ticket that is none, or none that the caller may see. */
export async function readNotification(
  { api }: Connection,
  ticketNumber: string,
  signal: AbortSignal,
): Promise<WorkerNotification> {
  return aboutNotification(() => api.notifications.get(ticketNumber, { signal }));
}

/** A call about one notification: that it is not found is said of a notification, not of a request. */
export async function aboutNotification<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof RefusedError) || error.status !== NOT_FOUND) throw error;
    throw new RefusedError('service.noNotification', error);
  }
}

/** @throws RefusedError `service.alreadyDecided` when the other decision was made. */
export function requireUndecided({ status }: Pick<WorkerNotification, 'status'>, wanted: 'accepted' | 'refused'): void {
  const other = wanted === 'accepted' ? 'refused' : 'accepted';
  if (status !== other) return;
  const problemType = 'urn:problem-type:onem-mock:careerBreak:notificationAlreadyDecided';
  throw new RefusedError('service.alreadyDecided', { status: 409, problemType, details: { decision: other } });
}

/**
 * Changes one notification, repeating a call that may be repeated until the service has said what it did.
 * @throws UnknownOutcomeError `service.notificationUnknown`; what the call throws otherwise
 */
export async function changeNotification<Answer>(
  ticketNumber: string,
  call: () => Promise<Answer>,
  deps: Pick<Deps, 'delay' | 'signal' | 'random'>,
): Promise<Answer> {
  try {
    return await aboutNotification(() => repeatUntilKnown(ticketNumber, call, deps));
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    throw new UnknownOutcomeError('service.notificationUnknown', { ticketNumber }, { cause: error.cause });
  }
}
