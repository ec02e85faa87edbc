import type { Accepts } from '../../schemas/files/journal-record.ts';
import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { NewNotificationDecision } from '../../schemas/wire/worker-notification.ts';
import { toEmployerPart } from './acceptance-row.ts';

/** One notification to accept, with the request that comes of it. */
export interface Acceptance {
  readonly accepts: Accepts;
  readonly body: NewCareerBreakRequest;
  /** Names the notification as it was seen. */
  readonly tag?: string | undefined;
}

export function toAccepts(ticketNumber: string, eboxConsent: boolean | undefined): Accepts {
  return { ticketNumber, ...(eboxConsent !== undefined && { eboxConsent }) };
}

/** The acceptance as it is sent. */
export function toDecision({ accepts: { eboxConsent }, body }: Omit<Acceptance, 'tag'>): NewNotificationDecision {
  return {
    decision: 'accepted',
    ...(eboxConsent !== undefined && { eboxConsent }),
    certifiedAccurate: true,
    employerPart: toEmployerPart(body),
  };
}
