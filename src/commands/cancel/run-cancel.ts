import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { Cancellation, CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { CancelOptions } from '../cancel.ts';
import { repeatUntilKnown } from '../repeat-until-known.ts';

/**
 * Cancels a request once `confirm` has said yes. A repeat cancels nothing twice, so it needs no key.
 * @throws UsageError when it said no; RefusedError with the service's reason; UnknownOutcomeError.
 */
export async function runCancel(
  { ticketNumber }: CancelOptions,
  deps: Pick<Deps, 'openConnection' | 'signal' | 'delay' | 'random'>,
  confirm: (request: CareerBreakRequest) => Promise<boolean>,
): Promise<Cancellation> {
  const { signal } = deps;
  const { api, close } = await deps.openConnection();
  try {
    const request = await api.getCareerBreakRequest(ticketNumber, { signal });
    if (!(await confirm(request))) throw new UsageError('usage.notConfirmed');
    return await repeatUntilKnown(
      ticketNumber,
      () => api.replaceCancellation(ticketNumber, { confirmed: true }, { signal }),
      deps,
    );
  } finally {
    await close();
  }
}
