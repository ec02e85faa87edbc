import type { SeenNotification } from '../../client/notifications-api.ts';
import type { Connection, Deps } from '../../deps.ts';
import { UnknownOutcomeError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import { repeatUntilKnown, type RepeatableCall } from '../repeat-until-known.ts';
import type { WorkerNotification } from '../../schemas/wire/worker-notification.ts';

const NOT_FOUND = 404;
const CHANGED = 412;

/** @throws RefusedError `service.noNotification` for a ticket that is none, or none that the caller may see. */
export async function readNotification(
  { api }: Connection,
  ticketNumber: string,
  signal: AbortSignal,
): Promise<WorkerNotification> {
  return aboutNotification(() => api.notifications.get(ticketNumber, { signal }));
}

/** The same with the tag that names its state. @throws as `readNotification` does */
export async function seeNotification(
  { api }: Connection,
  ticketNumber: string,
  signal: AbortSignal,
): Promise<SeenNotification> {
  return aboutNotification(() => api.notifications.see(ticketNumber, { signal }));
}

/** A call about one notification: what is not found, or changed meanwhile, is a notification and not a request. */
export async function aboutNotification<Answer>(call: () => Promise<Answer>): Promise<Answer> {
  try {
    return await call();
  } catch (error) {
    if (!(error instanceof RefusedError)) throw error;
    if (error.status === CHANGED) throw new RefusedError('service.notificationChanged', error);
    if (error.status === NOT_FOUND) throw new RefusedError('service.noNotification', error);
    throw error;
  }
}

/**
 * Nothing that is wanted can be done once the notification is decided, unless it is the decision that was made.
 * @throws RefusedError `service.alreadyAccepted`, which names the request that there is now; `service.alreadyDecided`
 */
export function requireUndecided(
  { status, decision }: Pick<WorkerNotification, 'status' | 'decision'>,
  wanted?: 'accepted' | 'refused',
): void {
  if (status === wanted || (status !== 'accepted' && status !== 'refused')) return;
  const problemType = 'urn:problem-type:onem-mock:careerBreak:notificationAlreadyDecided';
  const request = decision?.ticketNumber;
  throw status === 'accepted' && request !== undefined
    ? new RefusedError('service.alreadyAccepted', { status: 409, problemType, details: { request } })
    : new RefusedError('service.alreadyDecided', { status: 409, problemType, details: { decision: status } });
}

/**
 * Changes one notification, repeating a call that may be repeated until the service has said what it did.
 * @throws UnknownOutcomeError `service.notificationUnknown`; what the call throws otherwise
 */
export async function changeNotification<Answer>(
  ticketNumber: string,
  call: RepeatableCall<Answer>,
  deps: Pick<Deps, 'delay' | 'signal' | 'random'>,
): Promise<Answer> {
  try {
    return await aboutNotification(() => repeatUntilKnown(ticketNumber, call, deps));
  } catch (error) {
    if (!(error instanceof UnknownOutcomeError)) throw error;
    throw new UnknownOutcomeError('service.notificationUnknown', { ticketNumber }, { cause: error.cause });
  }
}

/**
 * The same for one that somebody else may decide meanwhile: what was decided is told, not only that it was.
 * @throws as `requireUndecided` and `changeNotification` do
 */
export async function changeUndecided<Answer>(
  ticketNumber: string,
  call: RepeatableCall<Answer>,
  connection: Connection,
  deps: Pick<Deps, 'delay' | 'signal' | 'random'>,
): Promise<Answer> {
  try {
    return await changeNotification(ticketNumber, call, deps);
  } catch (error) {
    if (error instanceof RefusedError && error.key === 'service.alreadyDecided') {
      requireUndecided(await readNotification(connection, ticketNumber, deps.signal));
    }
    throw error;
  }
}
