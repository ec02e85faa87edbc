import type { Connection, Deps } from '../../deps.ts';
import type { NewNotificationDecision, NotificationDecision } from '../../schemas/wire/worker-notification.ts';
import { changeUndecided } from './with-notification.ts';

/** The decision that stands, and whether it is the one that was sent here. */
export interface Decided {
  readonly decision: NotificationDecision;
  readonly isOurs: boolean;
}

/**
 * Decides on a notification as it was seen: one that was postponed or got a document meanwhile is not decided on. The
 * service decides each once, so a repeat after a lost answer decides nothing twice.
 * @throws RefusedError `service.notificationChanged`, `service.alreadyAccepted`, `service.alreadyDecided`
 */
export async function decideNotification(
  { ticketNumber, tag }: { readonly ticketNumber: string; readonly tag: string | undefined },
  body: NewNotificationDecision,
  connection: Connection,
  deps: Pick<Deps, 'delay' | 'signal' | 'random'>,
): Promise<Decided> {
  const { signal } = deps;
  const decideOnce = async (mayBeDecided: boolean): Promise<Decided> => {
    const { decision, isNew } = await connection.api.notifications.decideSeen(ticketNumber, body, tag, { signal });
    return { decision, isOurs: isNew || mayBeDecided };
  };
  return changeUndecided(ticketNumber, decideOnce, connection, deps);
}
