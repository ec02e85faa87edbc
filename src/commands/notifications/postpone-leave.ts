import type { Deps } from '../../deps.ts';
import { ClientError } from '../../errors/client-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { wirePeriod } from '../../output/tickets/wire-values.ts';
import { wrap } from '../../output/wrap.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { Postponement, WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import type { PostponeOptions } from '../notifications.ts';
import { changeNotification, readNotification } from './with-notification.ts';

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
  deps: Pick<Deps, 'openConnection' | 'signal' | 'delay' | 'random' | 'newId'>,
): Promise<Postponed> {
  const { signal, newId } = deps;
  const body = { newStartDate: formatIsoDate(newStartDate), ...(reason !== undefined && { reason }) };
  const connection = await deps.openConnection();
  try {
    const { notifications } = connection.api;
    const standing = standingPostponement(await readNotification(connection, ticketNumber, signal), body.newStartDate);
    if (standing !== undefined) return { outcome: 'unchanged', postponement: standing };
    const idempotencyKey = newId();
    let mayBeMade = false;
    const postponement = await changeNotification(
      ticketNumber,
      async () => {
        // A service that knows no keys is asked what it holds before the proposal is made again.
        const made = mayBeMade
          ? standingPostponement(await notifications.get(ticketNumber, { signal }), body.newStartDate)
          : undefined;
        if (made !== undefined) return made;
        try {
          return await notifications.postpone(ticketNumber, body, { idempotencyKey, signal });
        } catch (error) {
          mayBeMade ||= error instanceof ClientError && error.delivery === 'unknown';
          throw error;
        }
      },
      deps,
    );
    return { outcome: 'postponed', postponement };
  } finally {
    await connection.close();
  }
}

/** The proposal that stands, if it is to this day. What is decided is for the service to refuse. */
function standingPostponement(
  { status, postponements }: WorkerNotification,
  newStartDate: string,
): Postponement | undefined {
  const last = postponements.at(-1);
  return status === 'postponed' && last?.newStartDate === newStartDate ? last : undefined;
}
