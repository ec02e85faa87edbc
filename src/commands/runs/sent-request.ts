import type { SentRequest } from '../../output/runs/run-document.ts';
import { showNiss } from '../../output/tickets/personal-data.ts';
import { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

/** What was sent for a row: enough to recognise it. */
export function sentRequest(bodyJson: string, showsPersonalData: boolean): SentRequest {
  const { worker, leaveType, regime, period } = NewCareerBreakRequest.parse(JSON.parse(bodyJson));
  return { worker: showNiss(worker.ssin, showsPersonalData), leaveType, regime, ...period };
}
