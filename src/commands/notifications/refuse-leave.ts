import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { wirePeriod } from '../../output/tickets/wire-values.ts';
import { wrap } from '../../output/wrap.ts';
import type { NotificationDecision, WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import type { RefuseOptions } from '../notifications.ts';
import { decideNotification } from './decide-notification.ts';
import { requireUndecided, seeNotification } from './with-notification.ts';

const SCHEMA_VERSION = 1;

/** Refuses what the worker asked for, for good. @throws UsageError before anything is sent when nobody confirms it. */
export async function refuseLeave(options: RefuseOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  if (!options.isConfirmed && !terminal.isInteractive) {
    throw new UsageError('usage.missingFlag', { flag: '--yes', what: texts.message('notifications.refuseWhat') });
  }
  const { outcome, decision } = await refuse(options, deps);
  if (settings.output === 'human') {
    const key = outcome === 'refused' ? 'notifications.refused' : 'notifications.refusedBefore';
    await terminal.out(`${wrap(texts.message(key, { ticket: options.ticketNumber }), terminal.outWidth)}\n`);
  } else {
    await terminal.out(renderDocument({ schemaVersion: SCHEMA_VERSION, outcome, ...decision }, settings.output));
  }
  return ExitCode.done;
}

async function refuse(
  { ticketNumber, isConfirmed }: RefuseOptions,
  deps: Deps,
): Promise<{ readonly outcome: 'refused' | 'unchanged'; readonly decision: NotificationDecision }> {
  const { signal } = deps;
  const connection = await deps.openConnection();
  try {
    const { notification, tag } = await seeNotification(connection, ticketNumber, signal);
    requireUndecided(notification, 'refused');
    if (notification.decision?.decision === 'refused') {
      return { outcome: 'unchanged', decision: notification.decision };
    }
    if (!isConfirmed && !(await confirm(notification, deps))) throw new UsageError('usage.notConfirmed');
    // Who says so without looking refuses whatever is asked for.
    const seen = { ticketNumber, tag: isConfirmed ? undefined : tag };
    const { decision, isOurs } = await decideNotification(seen, { decision: 'refused' }, connection, deps);
    return { outcome: isOurs ? 'refused' : 'unchanged', decision };
  } finally {
    await connection.close();
  }
}

async function confirm(notification: WorkerNotification, { terminal, texts, openPrompts }: Deps): Promise<boolean> {
  const summary = texts.message('notifications.refuseSummary', {
    leave: texts.codeLabel('leaveType', notification.leaveType),
    regime: texts.codeLabel('regime', notification.regime),
    period: wirePeriod(notification.period, texts),
  });
  terminal.err(`${wrap(summary, terminal.errWidth)}\n`);
  const prompts = await openPrompts();
  return prompts.confirm({ message: texts.message('notifications.confirmRefusal'), initial: false });
}
