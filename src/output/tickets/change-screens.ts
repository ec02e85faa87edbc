import type { Texts } from '../../i18n/texts.ts';
import { LEAVE_TYPES, REGIMES } from '../../schemas/model/codes.ts';
import type { CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { optionalFact as optional, renderFacts, type FactLayout } from '../fact-lines.ts';
import { wrap } from '../wrap.ts';
import { showFreeText } from './personal-data.ts';
import { wireDate, wireWorkload } from './wire-values.ts';

/** The screen on which the end date is changed: what the request says, in the order of its fields. */
export function renderModificationScreen(request: CareerBreakRequest, layout: FactLayout): string {
  const { texts } = layout;
  const { workloads, period, comment, workerNoticeDate } = request;
  const facts = renderFacts(
    [
      [texts.columnLabel('leaveType'), texts.codeLabel('leaveType', request.leaveType)],
      [texts.columnLabel('regime'), texts.codeLabel('regime', request.regime)],
      [texts.columnLabel('startDate'), wireDate(period.startDate, texts)],
      [texts.columnLabel('endDate'), wireDate(request.currentEndDate, texts)],
      ...optional(texts.columnLabel('hoursBefore'), workloads && wireWorkload(workloads.before, texts)),
      ...optional(texts.columnLabel('hoursFull'), workloads && wireWorkload(workloads.fullTime, texts)),
      [texts.message('list.ticket'), request.ticketNumber],
      ...optional(texts.columnLabel('comment'), comment && showFreeText(comment, false)),
      ...optional(texts.columnLabel('noticeDate'), workerNoticeDate && wireDate(workerNoticeDate, texts)),
    ],
    layout,
  );
  return `${texts.message('modify.title')}\n${facts}`;
}

/** The confirmation page of a cancellation, up to its boxes. */
export function renderCancellationScreen(request: CareerBreakRequest, { texts, width }: FactLayout): string {
  const { workloads, currentEndDate } = request;
  const lines = [
    texts.message('cancel.title'),
    `⚠ ${texts.message('legal.notice')}`,
    changeSentence('cancellation', request, currentEndDate, texts),
    texts.message('cancel.number', { ticket: request.ticketNumber }),
    ...(workloads === undefined
      ? []
      : [
          texts.message('cancel.before', { hours: wireWorkload(workloads.before, texts) }),
          texts.message('confirmation.fullTime', { hours: wireWorkload(workloads.fullTime, texts) }),
        ]),
  ];
  return lines.map((line) => `${wrap(line, width)}\n`).join('');
}

const SENTENCES = {
  modification: 'modify.sentence',
  cancellation: 'cancel.sentence',
  attachment: 'confirmation.leave',
} as const;

/** The sentence that says which request it is, or what was changed of it. */
export function changeSentence(
  kind: keyof typeof SENTENCES,
  { leaveType, regime, period }: Pick<CareerBreakRequest, 'leaveType' | 'regime' | 'period'>,
  endDate: string,
  texts: Texts,
): string {
  const knownLeave = LEAVE_TYPES.find((known) => known === leaveType);
  const knownRegime = REGIMES.find((known) => known === regime);
  return texts.message(SENTENCES[kind], {
    // What was added to the service later is shown as it came.
    leave: knownLeave === undefined ? leaveType : texts.message(`confirmation.leave.${knownLeave}`),
    regime: knownRegime === undefined ? regime : texts.message(`confirmation.regime.${knownRegime}`),
    start: wireDate(period.startDate, texts),
    end: wireDate(endDate, texts),
  });
}
