import { readRow } from '../../schemas/files/read-row.ts';
import { formatIsoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { Sector } from '../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

/**
 * A filed request as the row it came from, with another last day. Facts that are never sent (the child's birth, months
 * already taken) are absent, so the rules that need them stay silent. `publicSector` is the sector of a public employer,
 * which the service does not keep apart.
 */
export function toFiledRow(
  request: CareerBreakRequest,
  endDate: CivilDate,
  publicSector: Sector | undefined,
): LeaveRequest {
  const { worker, institution, workloads, employer } = request;
  return readRow({
    ...(request.clientReference !== undefined && { clientReference: request.clientReference }),
    employer: employer.enterpriseNumber,
    sector: sectorOf(request) ?? publicSector ?? '',
    capacity: request.capacity ?? '',
    community: institution?.communityCode ?? '',
    school: institution?.enterpriseNumber ?? '',
    niss: worker.ssin,
    workerCode: worker.workerCode ?? '',
    jointCommittee: worker.jointCommissionNumber ?? '',
    status: worker.statusCode ?? '',
    leaveType: request.leaveType,
    motive: request.motive ?? '',
    regime: request.regime,
    startDate: request.period.startDate,
    endDate: formatIsoDate(endDate),
    hoursFull: workload(workloads?.fullTime),
    hoursBefore: workload(workloads?.before),
    hoursDuring: workload(workloads?.during),
    hoursDropped: workload(workloads?.abandoned),
    unit: workloads?.fullTime.lessonPeriodsPerWeek === undefined ? 'hours' : 'periods',
    noticeDate: request.workerNoticeDate ?? '',
    multipleEmployers: request.multipleEmployers === true ? 'yes' : 'no',
    reducedWorkingTime: request.reducedWorkingTimeScheme === true ? 'yes' : 'no',
  });
}

/** Only private employers name a joint committee, and only organising authorities of schools file as such. */
function sectorOf({ capacity, worker }: CareerBreakRequest): Sector | undefined {
  if (capacity === 'organizingAuthority') return 'education';
  return worker.jointCommissionNumber === undefined ? undefined : 'private';
}

type Workload = NonNullable<CareerBreakRequest['workloads']>['fullTime'];

function workload({ minutesPerWeek, lessonPeriodsPerWeek }: Workload = {}): string {
  if (minutesPerWeek === undefined) return lessonPeriodsPerWeek ?? '';
  return `${String(Math.floor(minutesPerWeek / 60))}:${String(minutesPerWeek % 60).padStart(2, '0')}`;
}
