import type { Texts } from '../../i18n/texts.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { wirePeriod } from '../tickets/wire-values.ts';
import { wrap } from '../wrap.ts';
import { wrapAfter } from '../wrap-after.ts';
import { belgianInstant } from './belgian-instant.ts';
import type { Candidate, OpenRow } from './review-document.ts';
import { rowName, sentWords } from './row-lines.ts';

interface ReviewLayout {
  readonly texts: Texts;
  readonly width: number;
}

/** Both sides of one row: what was sent, and what the service has. */
export function renderOpenRow(row: OpenRow, { texts, width }: ReviewLayout): string {
  const lines = [
    wrap(
      texts.message(`runs.review.${row.status === 'inDoubt' ? 'inDoubt' : 'needsReview'}`, {
        row: rowName(row, texts),
      }),
      width,
    ),
    wrapAfter('  ', texts.message('runs.review.key', { key: row.row }), width),
    ...(row.sent === undefined
      ? []
      : [wrapAfter('  ', texts.message('runs.review.sent', { sent: sentWords(row.sent, texts) }), width)]),
    wrapAfter(
      '  ',
      texts.message('runs.row.sent', { at: belgianInstant(row.sentAt, texts), count: row.attempts }),
      width,
    ),
    wrapAfter('  ', texts.message(row.candidates.length === 0 ? 'runs.review.nothing' : 'runs.review.has'), width),
    ...row.candidates.map((candidate) => wrapAfter('    ', candidateWords(candidate, texts), width)),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

export function candidateWords({ ticketNumber, request }: Candidate, texts: Texts): string {
  if (request === undefined) return texts.message('runs.review.unknown', { ticket: ticketNumber });
  const { status, reference, submittedAt, worker, leaveType, regime, ...period } = request;
  return texts.message('runs.review.candidate', {
    ticket: ticketNumber,
    status: texts.codeLabel('requestStatus', status),
    leave: [
      worker,
      texts.codeLabel('leaveType', leaveType),
      texts.codeLabel('regime', regime),
      wirePeriod(period, texts),
    ].join(', '),
    reference: reference === undefined ? '–' : visibleText(reference),
    at: belgianInstant(submittedAt, texts),
  });
}
