import type { Deps } from '../../deps.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { renderDocument } from '../../output/document.ts';
import { renderNotificationDetails } from '../../output/notifications/notification-details.ts';
import { maskFreeText, maskWorker } from '../../output/tickets/personal-data.ts';
import type { WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import type { ShowNotificationOptions } from '../notifications.ts';
import { readNotification } from './with-notification.ts';

/** For a script: the notification as the service gives it, the worker masked unless asked otherwise. */
export async function showNotification(
  { ticketNumber, showsPersonalData }: ShowNotificationOptions,
  deps: Deps,
): Promise<ExitCode> {
  const { settings, terminal, texts, signal } = deps;
  const connection = await deps.openConnection();
  let notification: WorkerNotification;
  try {
    notification = await readNotification(connection, ticketNumber, signal);
  } finally {
    await connection.close();
  }
  const { hasColor, isPlain } = settings;
  const layout = { texts, hasColor, isPlain, width: terminal.outWidth, showsPersonalData };
  await terminal.out(
    settings.output === 'human'
      ? renderNotificationDetails(notification, layout)
      : renderDocument(showsPersonalData ? notification : maskNotification(notification), settings.output),
  );
  return ExitCode.done;
}

function maskNotification(notification: WorkerNotification): WorkerNotification {
  const { attachments, postponements } = notification;
  return {
    ...maskWorker(notification),
    attachments: attachments.map((attachment) => ({
      ...attachment,
      fileName: maskFreeText(attachment.fileName),
      ...(attachment.otherDescription !== undefined && {
        otherDescription: maskFreeText(attachment.otherDescription),
      }),
    })),
    postponements: postponements.map((made) => ({
      ...made,
      ...(made.reason !== undefined && { reason: maskFreeText(made.reason) }),
    })),
  };
}
