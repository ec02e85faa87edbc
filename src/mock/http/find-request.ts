import { notFound, type Problem } from '../problems/problem.ts';
import type { FiledRequest } from '../state/filed-request.ts';
import type { Store } from '../state/store.ts';
import { pathParameter, type Call } from './call.ts';

/** What the caller may see: a request of another filer is as good as none. */
export function findRequest(store: Store, call: Call): FiledRequest | undefined {
  const filed = store.state.find(pathParameter(call, 'ticketNumber'));
  return filed !== undefined && isVisible(filed, call) ? filed : undefined;
}

/** As organising authority one sees what one filed; as employer, what concerns the employers one may act for. */
export function isVisible({ filedBy, request }: FiledRequest, { identity }: Call): boolean {
  if (!identity.capacities.includes(request.capacity)) return false;
  return request.capacity === 'organizingAuthority'
    ? filedBy === identity.enterpriseNumber
    : identity.mayActFor(request.employer.enterpriseNumber);
}

export function unknownTicket(call: Call): Problem {
  return notFound('ticketNumber', pathParameter(call, 'ticketNumber'));
}
