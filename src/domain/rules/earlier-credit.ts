import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { countMonths, lengthInMonths, lengthInWeeks } from '../calendar/periods.ts';
import { repeats } from './request/repeats.ts';
import { statedForPerson, statedOverCareer, type EarlierRequest } from './earlier-requests.ts';

type Used = Pick<LeaveRequest, UsedColumn>;
type UsedColumn =
  'usedFull' | 'usedHalf' | 'usedFifth' | 'usedTenth' | 'usedWeeks' | 'usedCareerFull' | 'usedCareerPartial';

export interface CountedCredit {
  /** The same object as was given when nothing is added. */
  readonly request: LeaveRequest;
  readonly counted: readonly EarlierRequest[];
}

/**
 * The request with what earlier rows of the run ask for added to the months already taken, so that every rule about a
 * total or a remainder counts both. Leaves for one person count where both rows say who; credits over the career count
 * whoever the leave is for. Where a row states more months than the first of those rows did, its writer counts along, and
 * nothing is added; nor is it to a request that comes twice, whose total was judged the first time.
 */
export function withEarlierCredit(request: LeaveRequest, earlier: readonly EarlierRequest[]): CountedCredit {
  const shared = earlier.filter((other) => hasSharedCredit(request, other));
  if (shared.length === 0 || earlier.some((other) => repeats(request, other))) return { request, counted: [] };
  const forPerson = withoutDoubles(
    shared.filter(isForSamePerson(request)),
    'statedForPerson',
    statedForPerson(request),
  );
  const overCareer = hasCareerCredit(request)
    ? withoutDoubles(shared, 'statedOverCareer', statedOverCareer(request))
    : [];
  const used: Partial<Record<UsedColumn, number>> = overCareer.length > 0 ? careerAsStated(request) : {};
  for (const other of forPerson) {
    const { column, amount } = takenInOwnForm(other);
    if (column !== undefined) add(used, column, request[column], amount);
  }
  for (const other of overCareer) {
    const column = other.regime === 'full' || other.regime === 'fullFlexible' ? 'usedCareerFull' : 'usedCareerPartial';
    add(used, column, request[column], countMonths(other.startDate, other.endDate));
  }
  if (Object.keys(used).length === 0) return { request, counted: [] };
  return { request: { ...request, ...used }, counted: overCareer.length > 0 ? overCareer : forPerson };
}

/** Both draw on one credit: the same leave, but neither the weeks for a child in hospital nor the end of a career. */
function hasSharedCredit(request: LeaveRequest, other: EarlierRequest): boolean {
  return (
    other.leaveType === request.leaveType &&
    [request.motive, other.motive].every((motive) => motive !== 'endOfCareer' && motive !== 'hospitalisedChild')
  );
}

/** Time credit is counted by motive, not by person; a career break is nobody else's. */
function isForSamePerson({ leaveType, motive }: LeaveRequest): (other: EarlierRequest) => boolean {
  if (leaveType === 'careerBreak') return () => false;
  if (leaveType === 'timeCredit') return (other) => other.motive === motive;
  return (other) => other.isSamePerson;
}

function hasCareerCredit({ leaveType }: LeaveRequest): boolean {
  return leaveType === 'timeCredit' || leaveType === 'careerBreak' || leaveType === 'informalCare';
}

function withoutDoubles(
  earlier: readonly EarlierRequest[],
  stated: 'statedForPerson' | 'statedOverCareer',
  statedNow: number,
): readonly EarlierRequest[] {
  const [first] = earlier;
  return first !== undefined && statedNow > first[stated] ? [] : earlier;
}

interface Taken {
  readonly column: UsedColumn | undefined;
  readonly amount: number;
}

function takenInOwnForm({ regime, startDate, endDate }: EarlierRequest): Taken {
  const months = countMonths(startDate, endDate);
  switch (regime) {
    case 'full':
    case 'fullFlexible': {
      const weeks = lengthInWeeks(startDate, endDate);
      const isInWeeks = weeks !== null && (regime === 'fullFlexible' || lengthInMonths(startDate, endDate) === null);
      return isInWeeks ? { column: 'usedWeeks', amount: weeks } : { column: 'usedFull', amount: months };
    }
    case 'half':
    case 'halfFlexible':
      return { column: 'usedHalf', amount: months };
    case 'oneFifth':
      return { column: 'usedFifth', amount: months };
    case 'oneTenth':
      return { column: 'usedTenth', amount: months };
    case 'oneThird':
    case 'oneQuarter':
      return { column: undefined, amount: 0 };
  }
}

function add(
  used: Partial<Record<UsedColumn, number>>,
  column: UsedColumn,
  stated: number | undefined,
  amount: number,
): void {
  used[column] = (used[column] ?? stated ?? 0) + amount;
}

/** A career that is not stated is at least as long as what the row states for this leave, in each form. */
function careerAsStated(request: Used): Partial<Record<UsedColumn, number>> {
  const { usedFull = 0, usedHalf = 0, usedFifth = 0, usedTenth = 0 } = request;
  if (request.usedCareerFull !== undefined || request.usedCareerPartial !== undefined) return {};
  const partial = usedHalf + usedFifth + usedTenth;
  return {
    ...(usedFull > 0 && { usedCareerFull: usedFull }),
    ...(partial > 0 && { usedCareerPartial: partial }),
  };
}
