import { hash } from 'node:crypto';
import type { Accepts } from '../schemas/files/journal-record.ts';
import type { NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';

/** The same for bodies of the same content, in every run; enough of the digest that two different ones never share it. */
export function contentKeyOf(body: NewCareerBreakRequest): string {
  return hash('sha256', JSON.stringify(body), 'hex').slice(0, 32);
}

/** The same for the same acceptance of the same notification; never that of a request that is filed by itself. */
export function acceptanceKeyOf({ ticketNumber, eboxConsent }: Accepts, body: NewCareerBreakRequest): string {
  const parts = JSON.stringify(['accept', ticketNumber, eboxConsent ?? null, contentKeyOf(body)]);
  return hash('sha256', parts, 'hex').slice(0, 32);
}

/** Stands between the key of a row and the ticket, or part ticket, after which it is sent once more. */
export const AGAIN = '~';

/** The key of the row itself, however often it was filed again. */
export function rowKeyOf(contentKey: string): string {
  return contentKey.split(AGAIN, 1)[0] ?? contentKey;
}
