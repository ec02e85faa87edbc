import { hash } from 'node:crypto';
import type { NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';

/**
 * The same for two bodies that ask for the same leave of the same worker: worker, employer, school, leave type and first
 * day. Regime and last day are left out: whoever corrects them means the leave that is filed already, which is changed
 * or replaced, not filed a second time. A digest, so that it can be kept and compared without showing a national number.
 */
export function filingKey({ worker, employer, institution, leaveType, period }: NewCareerBreakRequest): string {
  const school = institution?.enterpriseNumber ?? '';
  const parts = [worker.ssin, employer.enterpriseNumber, school, leaveType, period.startDate];
  return hash('sha256', parts.join('|'), 'base64url').slice(0, 22);
}
