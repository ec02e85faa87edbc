import type { Connection, Deps } from '../../deps.ts';
import { toCalculationContent } from '../../schemas/wire/calculation-body.ts';
import { completeCalculation } from './complete-calculation.ts';
import type { CpasRequestOptions } from './cpas-actions.ts';
import { fileCalculation } from './file-calculation.ts';
import type { JudgedCalculation } from './judge-calculation.ts';
import { repeatForCalculation } from './repeat-for-calculation.ts';
import type { RequestOutcome } from './request-outcome.ts';
import { holdsCase } from './stored-case.ts';

/**
 * Asks for one calculation without a journal, with its proofs, or puts it into a request that the service holds.
 * @throws RefusedError; UnknownOutcomeError
 */
export async function sendCalculation(
  judged: JudgedCalculation,
  options: CpasRequestOptions,
  { workdays }: Connection,
  deps: Deps,
): Promise<RequestOutcome> {
  const { input, proofs = [] } = judged;
  const { isDraft, intoTicket, allowsDuplicate } = options;
  if (intoTicket === undefined) {
    // What is sent takes no proofs: it begins as a draft.
    const filing = { input, isDraft: isDraft || proofs.length > 0, allowsDuplicate };
    const outcome = { ...(await fileCalculation(filing, workdays, deps)), judged };
    return outcome.outcome === 'filed' ? completeCalculation(outcome, { isDraft }, workdays, deps) : outcome;
  }
  const { signal } = deps;
  const before = await workdays.getCalculationRequest(intoTicket, { signal });
  // An earlier run of the same command came that far.
  if (!isDraft && before.status === 'sent' && holdsCase(before, input)) {
    return completeCalculation(
      { outcome: 'filed', request: before, isNew: false, judged },
      { isDraft },
      workdays,
      deps,
    );
  }
  const request = await repeatForCalculation(
    intoTicket,
    () => workdays.replaceCalculationRequest(intoTicket, toCalculationContent(input), { signal }),
    deps,
  );
  const filed = { outcome: 'filed', request, isNew: true, judged } as const;
  return completeCalculation(filed, { isDraft, isChanged: true }, workdays, deps);
}
