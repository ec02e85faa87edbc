import type { Deps } from '../../deps.ts';
import { AppError, UsageError } from '../../errors/app-error.ts';
import { RefusedError } from '../../errors/client-error.ts';
import type { Cancellation, CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { CancelOptions } from '../cancel.ts';
import { repeatUntilKnown } from '../repeat-until-known.ts';
import { targetIdOf } from '../filing/open-run.ts';

type CancelDeps = Pick<Deps, 'openConnection' | 'openRunStore' | 'clock' | 'signal' | 'delay' | 'random'>;

export interface CancelResult {
  /** `unchanged`: it was cancelled before, and nothing was sent. */
  readonly outcome: 'cancelled' | 'unchanged';
  readonly request: CareerBreakRequest;
  readonly cancellation: Cancellation;
  /** Why the outcome could not be written down. */
  readonly unrecorded: AppError | undefined;
}

/**
 * Cancels a request once `confirm` has said yes. A repeat cancels nothing twice, so it needs no key.
 * @throws UsageError when it said no; RefusedError with the service's reason; UnknownOutcomeError.
 */
export async function runCancel(
  { ticketNumber }: CancelOptions,
  deps: CancelDeps,
  confirm: (request: CareerBreakRequest) => Promise<boolean>,
): Promise<CancelResult> {
  const { signal } = deps;
  const connection = await deps.openConnection();
  const { api } = connection;
  try {
    const profile = await api.getAccessProfile({ signal });
    const request = await api.getCareerBreakRequest(ticketNumber, { signal });
    if (request.status === 'cancelled') {
      const cancellation = await api.getCancellation(ticketNumber, { signal });
      // The answer to an earlier one may have been lost on this machine.
      const record = await openRecord(ticketNumber, targetIdOf(connection, profile), deps);
      return { outcome: 'unchanged', request, cancellation, unrecorded: await record.cancelled() };
    }
    if (!(await confirm(request))) throw new UsageError('usage.notConfirmed');
    const record = await openRecord(ticketNumber, targetIdOf(connection, profile), deps);
    await record.intent();
    const cancellation = await repeatUntilKnown(
      ticketNumber,
      () => api.replaceCancellation(ticketNumber, { confirmed: true }, { signal }),
      deps,
    ).catch(async (error: unknown) => {
      if (!(error instanceof RefusedError)) throw error;
      await record.refused(error);
      throw asRefusedCancellation(error);
    });
    return { outcome: 'cancelled', request, cancellation, unrecorded: await record.cancelled() };
  } finally {
    await connection.close();
  }
}

/** The service has one reason for modifying and cancelling; whoever cancels is told about cancelling. */
function asRefusedCancellation(error: RefusedError): RefusedError {
  return error.key === 'service.notModifiable' ? new RefusedError('service.notCancellable', error) : error;
}

const BUSY_MS = 50;

/** What later runs on this machine know of the cancellation: filing a row again depends on it. */
async function openRecord(ticketNumber: string, targetId: string, { openRunStore, clock, delay, signal }: CancelDeps) {
  const store = await openRunStore();
  const never = new AbortController().signal;
  const fields = () => ({ targetId, ticketNumber, at: new Date(clock.now()).toISOString() });

  /** Whoever finds no outcome asks the service, so a failure here loses nothing. */
  async function outcome(status: 'cancelled' | 'refused'): Promise<AppError | undefined> {
    try {
      await store.recordCancellation({ type: 'cancel.outcome', ...fields(), status }, () => delay(BUSY_MS, never));
      return undefined;
    } catch (error) {
      if (error instanceof AppError) return error;
      throw error;
    }
  }

  return {
    intent: () => store.recordCancellation({ type: 'cancel.intent', ...fields() }, () => delay(BUSY_MS, signal)),
    cancelled: () => outcome('cancelled'),
    refused: ({ key }: RefusedError) => outcome(key === 'service.alreadyCancelled' ? 'cancelled' : 'refused'),
  };
}
