import { formatIsoDate } from '../model/civil-date.ts';
import type { LeaveRequest } from '../model/leave-request.ts';
import type { NewCareerBreakRequest, WeeklyWorkload } from './career-break-request.ts';

/**
 * The body that files a row. The row has passed the rules, so what the service requires is there; `employer` is the
 * signed-in identity's own number, for rows that name none.
 * @throws TypeError when a required field is missing: the rules let through what they should have stopped, a bug.
 */
export function toRequestBody(request: LeaveRequest, employer: string): NewCareerBreakRequest {
  const { capacity, community, school, niss, leaveType, regime, startDate, endDate, noticeDate } = request;
  const { hoursBefore, hoursFull, hoursDuring, hoursDropped, sector, motive } = request;
  if (
    capacity === undefined ||
    niss === undefined ||
    leaveType === undefined ||
    regime === undefined ||
    startDate === undefined ||
    endDate === undefined ||
    noticeDate === undefined ||
    hoursBefore === undefined ||
    hoursFull === undefined
  ) {
    throw new TypeError('a row without its required fields reached the filing');
  }
  const isFullInterruption = regime === 'full' || regime === 'fullFlexible';
  // A field that is undefined is no part of the text that is sent; to leave it out of the object costs ten times as much.
  return {
    clientReference: request.clientReference,
    capacity,
    employer: {
      enterpriseNumber: request.employer ?? employer,
      sector: capacity === 'employer' ? sectorCode(sector) : undefined,
    },
    institution:
      capacity === 'organizingAuthority' && community !== undefined && school !== undefined
        ? { communityCode: community, enterpriseNumber: school }
        : undefined,
    worker: {
      ssin: niss,
      workerCode: request.workerCode,
      jointCommissionNumber: request.jointCommittee,
      statusCode: request.status,
      emailAddress: request.email,
    },
    leaveType,
    motive,
    regime,
    period: { startDate: formatIsoDate(startDate), endDate: formatIsoDate(endDate) },
    workloads: {
      before: workload(hoursBefore, request),
      fullTime: workload(hoursFull, request),
      during: isFullInterruption || hoursDuring === undefined ? undefined : workload(hoursDuring, request),
      abandoned: hoursDropped === undefined ? undefined : workload(hoursDropped, request),
    },
    multipleEmployers: request.multipleEmployers,
    workerNoticeDate: formatIsoDate(noticeDate),
    reducedWorkingTimeScheme: request.reducedWorkingTime,
    comment: request.comment,
    certifiedAccurate: true,
  };
}

function sectorCode(sector: LeaveRequest['sector']): 'private' | 'public' | undefined {
  if (sector === undefined) return undefined;
  return sector === 'private' ? 'private' : 'public';
}

function workload(amount: number, { unit }: LeaveRequest): WeeklyWorkload {
  return unit === 'hours' ? { minutesPerWeek: amount } : { lessonPeriodsPerWeek: periodsText(amount) };
}

/** Hundredths of a period as the wire's decimal string, without superfluous zeros: 1760 is `17.6`. */
function periodsText(hundredths: number): string {
  const whole = Math.floor(hundredths / 100);
  const rest = hundredths % 100;
  if (rest === 0) return String(whole);
  return `${String(whole)}.${rest % 10 === 0 ? String(rest / 10) : String(rest).padStart(2, '0')}`;
}
