import { hash } from 'node:crypto';
import type { NewCareerBreakRequest } from '../schemas/wire/career-break-request.ts';

/** The same for bodies of the same content, in every run; enough of the digest that two different ones never share it. */
export function contentKeyOf(body: NewCareerBreakRequest): string {
  return hash('sha256', JSON.stringify(body), 'hex').slice(0, 32);
}
