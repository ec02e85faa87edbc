import type { MessageKey } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import type { WorkerNotificationItem } from '../../schemas/wire/worker-notification.ts';
import { drawTable, fitWidths } from '../draw-table.ts';
import { showNiss } from '../tickets/personal-data.ts';
import type { ListLayout } from '../tickets/request-list.ts';
import { wireDate, wireDay } from '../tickets/wire-values.ts';

/** The columns of the screen, in its order. The name is shown only to who asked for personal data. */
const HEADINGS = [
  'tickets.worker',
  'notifications.name',
  'tickets.number',
  'tickets.leave',
  'tickets.regime',
  'notifications.start',
  'notifications.end',
  'tickets.submitted',
  'tickets.status',
  'tickets.office',
] as const satisfies readonly MessageKey[];

export function renderNotificationList(items: readonly WorkerNotificationItem[], layout: ListLayout): string {
  if (items.length === 0) return '';
  const { texts, hasColor, isPlain, width, showsPersonalData } = layout;
  const shown = HEADINGS.filter((key) => showsPersonalData || key !== 'notifications.name');
  const head = shown.map((key) => texts.message(key));
  const rows = items.map((item) => {
    const cells = cellsOf(item, layout);
    return shown.map((key) => visibleText(cells[key]));
  });
  if (isPlain) {
    return rows
      .map((cells) =>
        cells
          .map((value, column) => `${texts.message('tickets.fact', { label: head[column] ?? '', value })}\n`)
          .join(''),
      )
      .join('\n');
  }
  return drawTable({ head, rows, widths: fitWidths([head, ...rows], width), hasColor });
}

function cellsOf(
  item: WorkerNotificationItem,
  { texts, showsPersonalData }: ListLayout,
): Readonly<Record<(typeof HEADINGS)[number], string>> {
  return {
    'tickets.worker': showNiss(item.worker.ssin, showsPersonalData),
    'notifications.name': item.worker.name ?? '',
    'tickets.number': item.ticketNumber,
    'tickets.leave': texts.codeLabel('leaveType', item.leaveType),
    'tickets.regime': texts.codeLabel('regime', item.regime),
    'notifications.start': wireDate(item.period.startDate, texts),
    'notifications.end': wireDate(item.period.endDate, texts),
    'tickets.submitted': wireDay(item.submissionDateTime, texts),
    'tickets.status': texts.codeLabel('notificationStatus', item.status),
    'tickets.office': item.neoOffice.name,
  };
}
