import type { CivilDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { addDays, addMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_NOTICE } from '../../values/notice.ts';

/**
 * Whether the row says that the employer accepts a shorter notice. An agreement given with a flexible or 1/10 form is
 * the agreement that the form itself needs, and says nothing about the notice.
 */
export function isShorterNoticeAgreed({ employerAgreement, regime }: LeaveRequest): boolean {
  return employerAgreement === true && regime !== 'fullFlexible' && regime !== 'halfFlexible' && regime !== 'oneTenth';
}

/**
 * Whether a time credit for palliative care may follow exhausted palliative leave: no column says so, but a row that
 * names the request it prolongs says that it follows something.
 */
export function followsPalliativeLeave({ leaveType, motive, extends: prolonged }: LeaveRequest): boolean {
  return leaveType === 'timeCredit' && motive === 'palliative' && prolonged !== undefined;
}

/**
 * Whether a number of days is surely between two numbers of months, whichever months these are. Settles most notices
 * without the calendar.
 */
export function isWithinAnyMonths(days: number, minimumMonths: number, maximumMonths: number): boolean {
  return days >= minimumMonths * 31 && days <= maximumMonths * 28;
}

/**
 * The first day on which a leave may start `months` months after its notice. Not simply the same day number later: two
 * months before 28/02 is 28/12, so a notice of 31/12 reaches 01/03.
 */
export function earliestStart(noticeDate: CivilDate, months: number): CivilDate {
  const start = addMonths(noticeDate, months);
  return addMonths(start, -months) < noticeDate ? addDays(start, 1) : start;
}

export function shortNoticeParams(
  noticeDate: CivilDate,
  startDate: CivilDate,
  latestNotice: CivilDate,
  earliest: CivilDate,
): Params {
  return {
    noticeDate: { date: noticeDate },
    startDate: { date: startDate },
    latestNotice: { date: latestNotice },
    earliestStart: { date: earliest },
  };
}

/** Months of notice of time credit; a row that does not say how many workers there are is not taken for a small employer. */
export function timeCreditNoticeMonths(headcount: number | undefined, startDate: CivilDate): number {
  const { smallEmployerHeadcount, smallEmployerMonths, months } = valueOn(TIME_CREDIT_NOTICE, startDate);
  return headcount !== undefined && headcount <= smallEmployerHeadcount ? smallEmployerMonths : months;
}
