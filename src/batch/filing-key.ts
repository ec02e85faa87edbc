import { hash } from 'node:crypto';
import type { NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';

/**
 * The same for two bodies that ask for the same leave of the same worker: worker, employer, leave type, regime and
 * period. A digest, so that it can be kept and compared without showing a national number.
 */
export function filingKey({ worker, employer, leaveType, regime, period }: NewCareerBreakRequest): string {
  const parts = [worker.ssin, employer.enterpriseNumber, leaveType, regime, period.startDate, period.endDate];
  return hash('sha256', parts.join('|'), 'base64url').slice(0, 22);
}
