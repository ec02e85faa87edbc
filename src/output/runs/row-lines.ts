import type { MessageKey, Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { wirePeriod } from '../tickets/wire-values.ts';
import { wrap } from '../wrap.ts';
import { wrapAfter } from '../wrap-after.ts';
import { belgianInstant } from './belgian-instant.ts';
import type { RowState, RunRow, SentRequest } from './run-document.ts';

export interface RowsLayout {
  readonly texts: Texts;
  readonly width: number;
  /** Most rows of each section. */
  readonly most: number;
}

interface Section {
  readonly status: RowState;
  readonly heading: MessageKey;
  /** Only rows that asked for this; all when absent. */
  readonly action?: RunRow['action'];
}

const SECTIONS: readonly Section[] = [
  { status: 'needsReview', heading: 'runs.rows.needsReview' },
  { status: 'inDoubt', heading: 'runs.rows.inDoubt' },
  { status: 'refused', heading: 'runs.rows.refused' },
  { status: 'filed', heading: 'runs.rows.filed', action: 'create' },
  { status: 'filed', heading: 'runs.rows.changed', action: 'modify' },
  { status: 'filed', heading: 'runs.rows.cancelled', action: 'cancel' },
  { status: 'filed', heading: 'runs.rows.added', action: 'attach' },
  { status: 'filed', heading: 'runs.rows.calculated', action: 'calculation' },
];

/** The rows by what became of them, those that need somebody first. */
export function rowLines(rows: readonly RunRow[], layout: RowsLayout): readonly string[] {
  return SECTIONS.flatMap(({ status, heading, action }) => {
    const all = rows.filter((row) => row.status === status && (action ?? row.action) === row.action);
    if (all.length === 0) return [];
    const shown = all.slice(0, layout.most);
    const hidden = all.length - shown.length;
    return [
      '',
      wrap(layout.texts.message(heading, { count: all.length }), layout.width),
      ...shown.map((row) => wrapAfter('  ', rowWords(row, layout.texts), layout.width)),
      ...(hidden === 0 ? [] : [`  ${layout.texts.message('runs.rows.more', { count: hidden })}`]),
    ];
  });
}

/** One row: which, and what became of it. */
export function rowWords(row: RunRow, texts: Texts): string {
  const what = [rowName(row, texts), ...(row.sent === undefined ? [] : [sentWords(row.sent, texts)])].join(', ');
  return texts.message('runs.row', { row: what, outcome: outcomeWords(row, texts) });
}

/** How a person recognises the row: its reference, or what was asked of which ticket. */
export function rowName(
  row: Pick<RunRow, 'action' | 'reference' | 'notificationTicketNumber' | 'ticketNumber' | 'row'>,
  texts: Texts,
): string {
  const { action, reference, notificationTicketNumber: notification, ticketNumber, row: key } = row;
  if (notification !== undefined) return texts.message('runs.action.accept', { ticket: notification });
  if (action === 'calculation') {
    return texts.message('runs.action.calculation', { reference: visibleText(reference ?? key) });
  }
  if (action === 'create') return visibleText(reference ?? key);
  return texts.message(`runs.action.${action}`, { ticket: ticketNumber ?? key });
}

export function sentWords(sent: SentRequest, texts: Texts): string {
  return [
    sent.worker,
    texts.codeLabel('leaveType', sent.leaveType),
    texts.codeLabel('regime', sent.regime),
    wirePeriod(sent, texts),
  ].join(', ');
}

function outcomeWords(row: RunRow, texts: Texts): string {
  switch (row.status) {
    case 'filed':
      return [
        row.part ?? row.ticketNumber ?? '',
        belgianInstant(row.submittedAt ?? '', texts),
        ...(row.isReviewed === true ? [texts.message('runs.row.reviewed')] : []),
        ...(row.isOthers === true ? [texts.message('runs.row.others')] : []),
        ...(row.isAdopted === true && row.isReviewed !== true && row.isOthers !== true
          ? [texts.message('runs.row.adopted')]
          : []),
        ...(row.warnings ?? []).map(({ message }) => message),
      ].join(', ');
    case 'refused':
      return row.reason ?? '';
    case 'needsReview':
      return (row.candidates ?? []).join(', ');
    case 'inDoubt':
      return texts.message('runs.row.sent', { at: belgianInstant(row.sentAt, texts), count: row.attempts });
  }
}
