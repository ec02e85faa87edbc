import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { wireDate, wirePeriod } from '../../output/tickets/wire-values.ts';
import { wrap } from '../../output/wrap.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { NewPostponement, Postponement, WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import type { PostponeOptions } from '../notifications.ts';
import { changeUndecided, readNotification, requireUndecided } from './with-notification.ts';

const SCHEMA_VERSION = 1;

/** Proposes a later start to the worker. The same proposal again changes nothing and sends nothing. */
export async function postponeLeave(options: PostponeOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const { outcome, postponement } = await postpone(options, deps);
  const { newStartDate, newEndDate, ticketNumber } = postponement;
  if (settings.output === 'human') {
    const period = wirePeriod({ startDate: newStartDate, endDate: newEndDate }, texts);
    const key = outcome === 'postponed' ? 'notifications.postponed' : 'notifications.postponedBefore';
    await terminal.out(`${wrap(texts.message(key, { ticket: ticketNumber, period }), terminal.outWidth)}\n`);
  } else {
    await terminal.out(renderDocument({ schemaVersion: SCHEMA_VERSION, outcome, ...postponement }, settings.output));
  }
  return ExitCode.done;
}

interface Postponed {
  readonly outcome: 'postponed' | 'unchanged';
  readonly postponement: Postponement;
}

async function postpone(
  { ticketNumber, newStartDate, reason }: PostponeOptions,
  deps: Pick<Deps, 'openConnection' | 'signal' | 'delay' | 'random' | 'newId' | 'clock' | 'texts'>,
): Promise<Postponed> {
  const { signal, newId } = deps;
  const body = { newStartDate: formatIsoDate(newStartDate), ...(reason !== undefined && { reason }) };
  const connection = await deps.openConnection();
  try {
    const { notifications } = connection.api;
    const notification = await readNotification(connection, ticketNumber, signal);
    requireUndecided(notification);
    const standing = standingPostponement(notification, body);
    if (standing !== undefined) return { outcome: 'unchanged', postponement: standing };
    requireLater(body.newStartDate, notification, deps);
    const idempotencyKey = newId();
    const postponement = await changeUndecided(
      ticketNumber,
      async (mayBeMade) => {
        // A service that knows no keys is asked what it holds before the proposal is made again.
        const now = mayBeMade ? await notifications.get(ticketNumber, { signal }) : undefined;
        const made = now && standingPostponement(now, body);
        return made ?? notifications.postpone(ticketNumber, body, { idempotencyKey, signal });
      },
      connection,
      deps,
    );
    return { outcome: 'postponed', postponement };
  } finally {
    await connection.close();
  }
}

/** The proposal that stands, if it is to this day and for this reason, or for none in particular. */
function standingPostponement(
  { status, postponements }: WorkerNotification,
  { newStartDate, reason }: NewPostponement,
): Postponement | undefined {
  const last = postponements.at(-1);
  if (status !== 'postponed' || last?.newStartDate !== newStartDate) return undefined;
  return reason === undefined || last.reason === reason ? last : undefined;
}

/** A leave is postponed to a day after the one that the worker asked for, which is still to come. @throws UsageError */
function requireLater(
  day: string,
  { requestedPeriod }: WorkerNotification,
  { clock, texts }: Pick<Deps, 'clock' | 'texts'>,
): void {
  const asked = requestedPeriod.startDate;
  if (day <= asked) {
    throw new UsageError('usage.notPostponed', { date: wireDate(day, texts), asked: wireDate(asked, texts) });
  }
  if (day < formatIsoDate(clock.today())) {
    throw new UsageError('usage.postponedToThePast', { date: wireDate(day, texts) });
  }
}
