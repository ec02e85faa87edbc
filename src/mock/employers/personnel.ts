import type { NewPersonnelMember } from '../../schemas/wire/personnel.ts';
import { BUILT_IN } from '../access/identity.ts';
import { inventedEnterprise } from '../seeds/seeds.ts';
import type { Store } from '../state/store.ts';
import { INVENTED_PERSONNEL } from './invented-personnel.ts';

/** The online service offers the list to employers with fewer workers than this. */
export const TOO_MANY_WORKERS = 100;

/** Whoever tries the screens finds a list: the built-in employer, and the small one of the seed `sme`. */
const WITH_INVENTED_STAFF: readonly string[] = [BUILT_IN.enterpriseNumber, inventedEnterprise(1)];

/** Who works, worked or will work for an employer. */
export function personnelOf(store: Store, enterpriseNumber: string): readonly NewPersonnelMember[] {
  const invented = WITH_INVENTED_STAFF.includes(enterpriseNumber) ? INVENTED_PERSONNEL : [];
  return store.state.employers.personnelOf(enterpriseNumber) ?? invented;
}

export function isInService({ since, until }: NewPersonnelMember, day: string): boolean {
  return since <= day && (until === undefined || until >= day);
}

/** What the list says of a worker: his last line, when he came back. */
export function memberOf(store: Store, enterpriseNumber: string, ssin: string): NewPersonnelMember | undefined {
  return personnelOf(store, enterpriseNumber).findLast((member) => member.ssin === ssin);
}
