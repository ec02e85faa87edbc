import { createHash } from 'node:crypto';
import type { NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';

/** The same for bodies of the same content, in every run; enough of the digest that two different ones never share it. */
export function contentKeyOf(body: NewCareerBreakRequest): string {
  return createHash('sha256').update(JSON.stringify(body)).digest('hex').slice(0, 32);
}
