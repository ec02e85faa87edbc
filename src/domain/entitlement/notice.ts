import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { addDays, addMonths, firstDayOfNextWeek } from '../calendar/periods.ts';
import type { RuleId } from '../rules/index.ts';
import { earliestStart, timeCreditNoticeMonths } from '../rules/notice/notice-periods.ts';
import { valueOn } from '../values/dated-value.ts';
import {
  CARER_NOTICE_DAYS,
  FEDERAL_CAREER_BREAK_NOTICE_MONTHS,
  FEDERAL_PARENTAL_NOTICE_MONTHS,
  MEDICAL_NOTICE_DAYS,
  PARENTAL_NOTICE,
  TIME_CREDIT_NOTICE,
} from '../values/notice.ts';
import type { Notice, NoticeLength } from './entitlement.ts';

export interface NoticePeriod {
  readonly ruleId: RuleId;
  readonly length: NoticeLength;
}

/** The period between the worker's written notice and the first day of leave, with the figures of a day. */
export function noticePeriod(facts: LeaveRequest, on: CivilDate): NoticePeriod {
  const { leaveType, sector, motive, status, headcount } = facts;
  switch (leaveType) {
    case 'parentalLeave':
      if (sector === 'private' || sector === 'local') {
        const { minimumMonths, maximumMonths } = valueOn(PARENTAL_NOTICE, on);
        return months('notice.parental.window', minimumMonths, maximumMonths);
      }
      return sector === 'federal'
        ? months('notice.parental.federal', valueOn(FEDERAL_PARENTAL_NOTICE_MONTHS, on))
        : UNPUBLISHED;
    case 'medicalAssistance':
      return motive === 'hospitalisedChild'
        ? days('notice.medical.hospital-emergency', valueOn(MEDICAL_NOTICE_DAYS, on))
        : days('notice.medical', valueOn(MEDICAL_NOTICE_DAYS, on));
    case 'palliativeCare':
      return { ruleId: 'notice.palliative', length: { unit: 'week', maximum: null } };
    case 'informalCare':
      return days('notice.carer', valueOn(CARER_NOTICE_DAYS, on));
    case 'timeCredit':
      return sector === 'private' ? months('notice.time-credit', timeCreditNoticeMonths(headcount, on)) : UNPUBLISHED;
    case 'careerBreak':
      return sector === 'federal' && status !== 'contractual' && status !== 'temporary'
        ? months('notice.career-break.federal', valueOn(FEDERAL_CAREER_BREAK_NOTICE_MONTHS, on))
        : UNPUBLISHED;
    case undefined:
      return UNPUBLISHED;
  }
}

const UNPUBLISHED: NoticePeriod = { ruleId: 'notice.not-after-start', length: { unit: 'none', maximum: null } };

function months(ruleId: RuleId, minimum: number, maximum: number | null = null): NoticePeriod {
  return { ruleId, length: { unit: 'months', minimum, maximum } };
}

function days(ruleId: RuleId, minimum: number): NoticePeriod {
  return { ruleId, length: { unit: 'days', minimum, maximum: null } };
}

export function earliestStartAfter(noticeDate: CivilDate, length: NoticeLength): CivilDate {
  switch (length.unit) {
    case 'months':
      return earliestStart(noticeDate, length.minimum);
    case 'days':
      return addDays(noticeDate, length.minimum);
    case 'week':
      return firstDayOfNextWeek(noticeDate);
    case 'none':
      return addDays(noticeDate, 1);
  }
}

/** A notice of 28/02 still reaches 31/05: three months before that day is 28/02. */
export function latestStartAfter(noticeDate: CivilDate, { maximum }: NoticeLength): CivilDate | null {
  if (maximum === null) return null;
  let start = addMonths(noticeDate, maximum);
  while (addMonths(addDays(start, 1), -maximum) <= noticeDate) start = addDays(start, 1);
  return start;
}

export function latestNoticeBefore(startDate: CivilDate, length: NoticeLength): CivilDate {
  switch (length.unit) {
    case 'months':
      return addMonths(startDate, -length.minimum);
    case 'days':
      return addDays(startDate, -length.minimum);
    case 'week':
      // The Sunday before the week in which the leave starts.
      return addDays(firstDayOfNextWeek(startDate), -8);
    case 'none':
      return addDays(startDate, -1);
  }
}

function earliestNoticeBefore(startDate: CivilDate, { maximum }: NoticeLength): CivilDate | null {
  return maximum === null ? null : addMonths(startDate, -maximum);
}

/**
 * The notice with which a request is judged when nobody says which: as late as the period allows, because seniority
 * grows until then, but not before today. At the end of the career as early as possible, because the career asked for
 * grows faster. Undefined for a leave that has begun: its notice was given, and nothing says when.
 */
export function plannedNotice(
  { motive }: LeaveRequest,
  startDate: CivilDate,
  { length }: NoticePeriod,
  today: CivilDate,
): CivilDate | undefined {
  if (startDate <= today) return undefined;
  const latest = latestNoticeBefore(startDate, length);
  const wanted = motive === 'endOfCareer' ? (earliestNoticeBefore(startDate, length) ?? today) : latest;
  return wanted > today ? wanted : today;
}

export function noticeFor(
  facts: LeaveRequest,
  { today, noticeDate, startDate }: { today: CivilDate; noticeDate: CivilDate; startDate: CivilDate | undefined },
): Notice {
  const { ruleId, length } = noticePeriod(facts, startDate ?? today);
  return {
    ruleId,
    length,
    forNotice: {
      noticeDate,
      earliestStart: earliestStartAfter(noticeDate, length),
      latestStart: latestStartAfter(noticeDate, length),
    },
    forStart: startDate === undefined ? null : forStart(startDate, length, today),
    longerWhenSmall: longerWhenSmall(facts, ruleId, startDate ?? today),
  };
}

function forStart(startDate: CivilDate, length: NoticeLength, today: CivilDate): Notice['forStart'] {
  const latestNotice = latestNoticeBefore(startDate, length);
  return {
    startDate,
    earliestNotice: earliestNoticeBefore(startDate, length),
    latestNotice,
    isPast: latestNotice < today,
  };
}

function longerWhenSmall({ headcount }: LeaveRequest, ruleId: RuleId, on: CivilDate): Notice['longerWhenSmall'] {
  if (ruleId !== 'notice.time-credit' || headcount !== undefined) return null;
  const { smallEmployerHeadcount, smallEmployerMonths } = valueOn(TIME_CREDIT_NOTICE, on);
  return { headcount: smallEmployerHeadcount, months: smallEmployerMonths };
}
