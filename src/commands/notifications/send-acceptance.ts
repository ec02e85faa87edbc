import type { Connection, Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { NewNotificationDecision, NotificationDecision } from '../../schemas/wire/worker-notification.ts';
import { toEmployerPart } from './acceptance-row.ts';
import { changeNotification } from './with-notification.ts';

/** One notification to accept, with the request that comes of it. */
export interface Acceptance {
  readonly ticketNumber: string;
  readonly body: NewCareerBreakRequest;
  readonly eboxConsent: boolean | undefined;
}

/**
 * Accepts a notification. The service decides each once, so a repeat after a lost answer accepts nothing twice.
 * @throws RefusedError with the service's reason; UnknownOutcomeError
 */
export function sendAcceptance(
  { ticketNumber, body, eboxConsent }: Acceptance,
  { api }: Connection,
  deps: Pick<Deps, 'delay' | 'signal' | 'random'>,
): Promise<NotificationDecision> {
  const { signal } = deps;
  const decision = toDecision({ body, eboxConsent });
  return changeNotification(ticketNumber, () => api.notifications.decide(ticketNumber, decision, { signal }), deps);
}

/** The acceptance as it is sent. */
export function toDecision({ body, eboxConsent }: Omit<Acceptance, 'ticketNumber'>): NewNotificationDecision {
  return {
    decision: 'accepted',
    ...(eboxConsent !== undefined && { eboxConsent }),
    certifiedAccurate: true,
    employerPart: toEmployerPart(body),
  };
}

/**
 * A request that the employer filed himself for the same leave: accepting would file it a second time.
 * @returns its ticket
 */
export async function findFiledAlready(
  { worker, employer, leaveType, period }: NewCareerBreakRequest,
  { api }: Connection,
  signal: AbortSignal,
): Promise<string | undefined> {
  for await (const item of api.findRequests({ ssin: worker.ssin, leaveTypes: [leaveType] }, { signal })) {
    if (
      item.status !== 'cancelled' &&
      item.employer.enterpriseNumber === employer.enterpriseNumber &&
      item.period.startDate === period.startDate
    ) {
      return item.ticketNumber;
    }
  }
  return undefined;
}

/** @throws UsageError `usage.alreadyFiled` */
export async function requireNotFiled(
  body: NewCareerBreakRequest,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  const ticket = await findFiledAlready(body, connection, signal);
  if (ticket !== undefined) throw new UsageError('usage.alreadyFiled', { ticket });
}
