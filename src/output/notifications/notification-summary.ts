import type { WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import { optionalFact, renderFacts } from '../fact-lines.ts';
import { showNiss } from '../tickets/personal-data.ts';
import { wireDate } from '../tickets/wire-values.ts';
import { attachmentLabel, type NotificationLayout } from './notification-details.ts';

/** What stands above the buttons of "Avertissement de votre travailleur", in its order. */
export function renderNotificationSummary(notification: WorkerNotification, layout: NotificationLayout): string {
  const { texts, showsPersonalData } = layout;
  const { worker, leaveType, motive, regime, period, requiredAttachmentTypes } = notification;
  const niss = showNiss(worker.ssin, showsPersonalData);
  const name = showsPersonalData && worker.name !== undefined ? ` ${worker.name}` : '';
  const leave = [
    texts.codeLabel('leaveType', leaveType),
    ...(motive === undefined ? [] : [texts.codeLabel('motive', motive)]),
    texts.codeLabel('regime', regime),
  ];
  const missing = requiredAttachmentTypes.map((type) => attachmentLabel(type, texts));
  return renderFacts(
    [
      [texts.message('notifications.worker'), niss + name],
      [texts.message('tickets.number'), notification.ticketNumber],
      [texts.message('notifications.chosen'), leave.join(', ')],
      [texts.message('notifications.from'), wireDate(period.startDate, texts)],
      [texts.message('notifications.end'), wireDate(period.endDate, texts)],
      ...optionalFact(texts.message('tickets.requiredAttachments'), missing.join(', ')),
    ],
    layout,
  );
}
