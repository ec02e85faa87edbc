import type { Store } from '../state/store.ts';
import type { WorkerNotice } from '../state/worker-notices.ts';
import { pathParameter, type Call } from '../http/call.ts';

/** What the caller may see: a notification to another employer is as good as none. */
export function findNotification(store: Store, call: Call): WorkerNotice | undefined {
  const held = store.state.notifications.find(pathParameter(call, 'ticketNumber'));
  return held !== undefined && isAddressedTo(held, call) ? held : undefined;
}

/** A worker of a school writes to its organising authority, every other one to the employer. */
export function isAddressedTo({ notice }: WorkerNotice, { identity }: Call): boolean {
  const { capacity, employer } = notice;
  if (!identity.capacities.includes(capacity)) return false;
  return capacity === 'organizingAuthority'
    ? employer.enterpriseNumber === identity.enterpriseNumber
    : identity.mayActFor(employer.enterpriseNumber);
}
