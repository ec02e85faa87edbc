import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderItems } from '../../output/document.ts';
import { renderNotificationList } from '../../output/notifications/notification-list.ts';
import { maskWorker } from '../../output/tickets/personal-data.ts';
import { wrap } from '../../output/wrap.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { WorkerNotificationItem, WorkerNotificationQuery } from '../../schemas/wire/worker-notification.ts';
import type { ListNotificationsOptions } from '../notifications.ts';

const SCHEMA_VERSION = 1;

/** The list "Avertissements à traiter", or another part of what came in. */
export async function listNotifications(options: ListNotificationsOptions, deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts, signal } = deps;
  const { from, to, showsPersonalData } = options;
  if (from !== undefined && to !== undefined && from > to) {
    throw new UsageError('usage.periodReversed', { flag: '--from', other: '--to' });
  }
  const connection = await deps.openConnection();
  let items: readonly WorkerNotificationItem[];
  try {
    items = await connection.api.notifications.query(toQuery(options), { signal });
  } finally {
    await connection.close();
  }
  if (settings.output === 'human') {
    const { hasColor, isPlain } = settings;
    const layout = { texts, width: terminal.outWidth, hasColor, isPlain, showsPersonalData };
    await terminal.out(renderNotificationList(items, layout));
    const total = texts.message(items.length === 0 ? 'notifications.none' : 'notifications.total', {
      total: items.length,
    });
    if (!settings.isQuiet) terminal.err(`${wrap(total, terminal.errWidth)}\n`);
    return ExitCode.done;
  }
  const shown = showsPersonalData ? items : items.map(maskWorker);
  await terminal.out(renderItems({ schemaVersion: SCHEMA_VERSION }, shown, settings.output));
  return ExitCode.done;
}

function toQuery({ statuses, leaveTypes, from, to }: ListNotificationsOptions): WorkerNotificationQuery {
  return {
    ...(statuses.length > 0 && { statuses: [...statuses] }),
    ...(leaveTypes.length > 0 && { leaveTypes: [...leaveTypes] }),
    ...((from !== undefined || to !== undefined) && {
      period: {
        ...(from !== undefined && { startDate: formatIsoDate(from) }),
        ...(to !== undefined && { endDate: formatIsoDate(to) }),
      },
    }),
  };
}
