import type { Texts } from '../../i18n/texts.ts';
import { wireDate, wireWorkload } from '../tickets/wire-values.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

/** What the request is about, in the one sentence that the confirmation and the acknowledgement share. */
export function leaveSentence({ leaveType, regime, period }: NewCareerBreakRequest, texts: Texts): string {
  return texts.message('confirmation.leave', {
    leave: texts.message(`confirmation.leave.${leaveType}`),
    regime: texts.message(`confirmation.regime.${regime}`),
    start: wireDate(period.startDate, texts),
    end: wireDate(period.endDate, texts),
  });
}

/** The sentences of the confirmation page, in its order, from what is about to be sent. */
export function confirmationSentences(request: NewCareerBreakRequest, texts: Texts): readonly string[] {
  const { leaveType, motive, workloads, multipleEmployers, reducedWorkingTimeScheme, comment } = request;
  const { before, fullTime, during } = workloads;
  return [
    leaveSentence(request, texts),
    ...(motive === undefined
      ? []
      : [texts.message('confirmation.motive', { motive: texts.codeLabel('motive', motive) })]),
    texts.message('confirmation.before', {
      leave: texts.message(`confirmation.of.${leaveType}`),
      hours: wireWorkload(before, texts),
    }),
    texts.message('confirmation.fullTime', { hours: wireWorkload(fullTime, texts) }),
    ...(during === undefined ? [] : [texts.message('confirmation.during', { hours: wireWorkload(during, texts) })]),
    ...(multipleEmployers ? [texts.message('confirmation.multipleEmployers')] : []),
    texts.message('confirmation.notice', { date: wireDate(request.workerNoticeDate, texts) }),
    texts.message('confirmation.reducedWorkingTime', {
      answer: texts.message(reducedWorkingTimeScheme ? 'confirmation.yes' : 'confirmation.no'),
    }),
    ...(comment === undefined ? [] : [texts.message('confirmation.comment', { comment })]),
  ];
}
