import type { Accepts } from '../../schemas/files/journal-record.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';

/** One notification to accept, with the request that comes of it. */
export interface Acceptance {
  readonly accepts: Accepts;
  readonly body: NewCareerBreakRequest;
}

export function toAccepts(ticketNumber: string, eboxConsent: boolean | undefined): Accepts {
  return { ticketNumber, ...(eboxConsent !== undefined && { eboxConsent }) };
}
