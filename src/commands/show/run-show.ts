import type { Connection, Deps } from '../../deps.ts';
import type { RequestDetails } from '../../output/tickets/request-details.ts';
import type { ShowOptions } from '../show.ts';

/** One request with what happened to it since. @throws RefusedError when the service has no such ticket. */
export async function runShow(
  { ticketNumber }: ShowOptions,
  { openConnection, signal }: Pick<Deps, 'openConnection' | 'signal'>,
): Promise<RequestDetails> {
  const connection = await openConnection();
  try {
    return await readDetails(connection, ticketNumber, signal);
  } finally {
    await connection.close();
  }
}

async function readDetails({ api }: Connection, ticketNumber: string, signal: AbortSignal): Promise<RequestDetails> {
  const request = await api.getCareerBreakRequest(ticketNumber, { signal });
  const { items } = await api.getModifications(ticketNumber, { signal });
  const cancellation = request.status === 'cancelled' ? await api.getCancellation(ticketNumber, { signal }) : undefined;
  return { request, modifications: items, cancellation };
}
