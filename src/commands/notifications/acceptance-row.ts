import { formatEnterpriseNumber } from '../../output/tickets/personal-data.ts';
import { belgianDay } from '../../output/tickets/wire-values.ts';
import type { LeaveRequest, RequestDefaults } from '../../schemas/model/leave-request.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { EmployerPart, WorkerNotification } from '../../schemas/wire/worker-notification.ts';
import type { Answers } from '../new/form.ts';

/** A notification as cells of a request file: what the worker asked for, and what is known of the employer's part. */
export function toCells(notification: WorkerNotification, defaults: RequestDefaults): Answers {
  const { worker, employer, period, employerPart } = notification;
  const { workloads, institution } = employerPart;
  const sector = sectorOf(notification, defaults);
  return {
    capacity: notification.capacity,
    employer: employer.enterpriseNumber,
    niss: worker.ssin,
    email: worker.emailAddress ?? '',
    leaveType: notification.leaveType,
    ...cell('motive', notification.motive),
    regime: notification.regime,
    startDate: period.startDate,
    endDate: period.endDate,
    ...cell('sector', sector),
    ...cell('clientReference', employerPart.clientReference),
    ...cell('workerCode', employerPart.workerCode),
    ...cell('jointCommittee', employerPart.jointCommissionNumber),
    ...cell('status', employerPart.statusCode),
    ...cell('community', institution?.communityCode),
    ...cell('school', institution && formatEnterpriseNumber(institution.enterpriseNumber)),
    ...(workloads !== undefined && {
      hoursBefore: workload(workloads.before),
      hoursFull: workload(workloads.fullTime),
      ...cell('hoursDuring', workloads.during && workload(workloads.during)),
      ...cell('hoursDropped', workloads.abandoned && workload(workloads.abandoned)),
      unit: workloads.fullTime.lessonPeriodsPerWeek === undefined ? 'hours' : 'periods',
    }),
    ...cell('multipleEmployers', yesNo(employerPart.multipleEmployers)),
    ...cell('reducedWorkingTime', yesNo(employerPart.reducedWorkingTimeScheme)),
    // The electronic notification is the written notice.
    noticeDate: employerPart.workerNoticeDate ?? belgianDay(notification.submissionDateTime),
    ...cell('comment', employerPart.comment),
  };
}

/** Of public employers the service knows no more than that they are public. */
function sectorOf({ capacity, employerPart }: WorkerNotification, defaults: RequestDefaults): string | undefined {
  if (capacity === 'organizingAuthority') return undefined;
  return employerPart.sector === 'private' && defaults.sector === undefined ? 'private' : defaults.sector;
}

function cell<Name extends string>(name: Name, value: string | undefined): Partial<Record<Name, string>> {
  const cells: Partial<Record<Name, string>> = {};
  if (value !== undefined) cells[name] = value;
  return cells;
}

function yesNo(value: boolean | undefined): string | undefined {
  return value === undefined ? undefined : value ? 'yes' : 'no';
}

function workload({
  minutesPerWeek,
  lessonPeriodsPerWeek,
}: {
  readonly minutesPerWeek?: number | undefined;
  readonly lessonPeriodsPerWeek?: string | undefined;
}): string {
  if (minutesPerWeek === undefined) return lessonPeriodsPerWeek ?? '';
  return `${String(Math.floor(minutesPerWeek / 60))}:${String(minutesPerWeek % 60).padStart(2, '0')}`;
}

/** What the employer brings, taken from the request as it would be filed. */
export function toEmployerPart({
  clientReference,
  employer,
  institution,
  worker,
  workloads,
  multipleEmployers,
  workerNoticeDate,
  reducedWorkingTimeScheme,
  comment,
}: NewCareerBreakRequest): EmployerPart {
  const { workerCode, jointCommissionNumber, statusCode } = worker;
  return {
    ...(clientReference !== undefined && { clientReference }),
    ...(employer.sector !== undefined && { sector: employer.sector }),
    ...(institution !== undefined && { institution }),
    ...(workerCode !== undefined && { workerCode }),
    ...(jointCommissionNumber !== undefined && { jointCommissionNumber }),
    ...(statusCode !== undefined && { statusCode }),
    workloads,
    multipleEmployers,
    workerNoticeDate,
    reducedWorkingTimeScheme,
    ...(comment !== undefined && { comment }),
  };
}

/** Nobody has said which of the public sectors it is, and the rules differ. */
export function lacksSector({ capacity, employerPart }: WorkerNotification, row: LeaveRequest): boolean {
  return capacity === 'employer' && employerPart.sector === 'public' && row.sector === 'private';
}
