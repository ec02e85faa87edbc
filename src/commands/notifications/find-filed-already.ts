import type { Connection } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

/**
 * A request that the employer filed himself for the same leave: accepting would file it a second time.
 * @returns its ticket
 */
export async function findFiledAlready(
  { worker, employer, leaveType, period }: NewCareerBreakRequest,
  { api }: Connection,
  signal: AbortSignal,
): Promise<string | undefined> {
  for await (const item of api.findRequests({ ssin: worker.ssin, leaveTypes: [leaveType] }, { signal })) {
    if (
      item.status !== 'cancelled' &&
      item.employer.enterpriseNumber === employer.enterpriseNumber &&
      item.period.startDate === period.startDate
    ) {
      return item.ticketNumber;
    }
  }
  return undefined;
}

/** @throws UsageError `usage.alreadyFiled` */
export async function requireNotFiled(
  body: NewCareerBreakRequest,
  connection: Connection,
  signal: AbortSignal,
): Promise<void> {
  const ticket = await findFiledAlready(body, connection, signal);
  if (ticket !== undefined) throw new UsageError('usage.alreadyFiled', { ticket });
}
