import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { KEPT_FRACTION } from '../../values/workload.ts';
import { compareWorkload } from '../hours/workload.ts';

/** What a worker with several employers drops with this one, and how that fits the fraction of a full-time schedule. */
export interface DroppedLoad {
  readonly dropped: number;
  /** What is dropped when all of the fraction is taken here, and when each employer takes its share. */
  readonly whole: number;
  readonly share: number;
  readonly fit: 'whole' | 'share' | 'close' | 'missed';
}

/** Null when the row does not tell, drops nothing or is a full interruption. */
export function readDroppedLoad(request: LeaveRequest): DroppedLoad | null {
  const { regime, hoursFull, hoursBefore, hoursDuring, otherEmployerHours, unit } = request;
  if (regime === undefined || regime === 'full' || regime === 'fullFlexible') return null;
  if (hoursFull === undefined || hoursBefore === undefined || hoursDuring === undefined) return null;
  if (hoursFull === 0 || hoursBefore === 0 || hoursDuring >= hoursBefore) return null;
  const { numerator, denominator } = KEPT_FRACTION[regime];
  const dropped = hoursBefore - hoursDuring;
  const target = hoursFull * (denominator - numerator);
  // The share of a job is its part of all jobs. While the others are unknown they are taken to make up a full-time
  // job; there may be more of them, and then the share is smaller.
  const allJobs = Math.max(
    hoursBefore,
    otherEmployerHours === undefined ? hoursFull : hoursBefore + otherEmployerHours,
  );
  const withOne = compareWorkload(dropped, target, denominator, unit);
  const shared = compareWorkload(dropped, target * hoursBefore, denominator * allJobs, unit);
  const mayBeSmallerShare = otherEmployerHours === undefined && dropped * denominator * allJobs < target * hoursBefore;
  return {
    dropped,
    whole: Math.round(target / denominator),
    share: Math.round((target * hoursBefore) / (denominator * allJobs)),
    fit:
      withOne === 'met'
        ? 'whole'
        : shared === 'met' || mayBeSmallerShare
          ? 'share'
          : withOne === 'close' || shared === 'close'
            ? 'close'
            : 'missed',
  };
}
