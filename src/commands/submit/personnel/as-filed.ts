import type { Connection } from '../../../deps.ts';
import { RefusedError } from '../../../errors/client-error.ts';
import { JointCommissionNumber, WorkerCodeCode } from '../../../schemas/wire/primitives.ts';
import type { NewCareerBreakRequest } from '../../../schemas/wire/career-break-request.ts';

/**
 * A body that the personnel list completed, with the worker code and joint committee that the same leave was filed with:
 * the list may have changed since, which does not make it another request. The body itself where the service does not
 * tell.
 */
export async function asFiled(
  body: NewCareerBreakRequest,
  ticketNumber: string,
  { api }: Connection,
): Promise<NewCareerBreakRequest> {
  try {
    const { worker } = await api.getCareerBreakRequest(ticketNumber);
    const code = WorkerCodeCode.safeParse(worker.workerCode);
    const committee = JointCommissionNumber.safeParse(worker.jointCommissionNumber);
    // The fields keep their places: the content key is of the text.
    return {
      ...body,
      worker: {
        ...body.worker,
        ...(code.success && { workerCode: code.data }),
        ...(committee.success && { jointCommissionNumber: committee.data }),
      },
    };
  } catch (error) {
    if (error instanceof RefusedError) return body;
    throw error;
  }
}
