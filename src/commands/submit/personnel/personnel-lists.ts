import type { Connection, Deps } from '../../../deps.ts';
import { RefusedError } from '../../../errors/client-error.ts';
import type { PersonnelMember } from '../../../schemas/wire/personnel.ts';

/** The lines of one employer's list, by national number. */
export type PersonnelList = ReadonlyMap<string, readonly PersonnelMember[]>;

/**
 * Reads the personnel list of an employer once, however many rows ask for it; an employer without one has an empty one.
 * `onUnavailable` is told of each such employer.
 */
export function createPersonnelLists(
  { api }: Connection,
  { signal }: Pick<Deps, 'signal'>,
  onUnavailable: (enterpriseNumber: string) => void,
): (enterpriseNumber: string) => Promise<PersonnelList> {
  const lists = new Map<string, PersonnelList>();

  async function read(enterpriseNumber: string): Promise<PersonnelList> {
    try {
      const body = { capacity: 'employer', employer: { enterpriseNumber } } as const;
      const byNumber = new Map<string, PersonnelMember[]>();
      for (const member of await api.employer.queryPersonnel(body, { signal })) {
        byNumber.set(member.ssin, [...(byNumber.get(member.ssin) ?? []), member]);
      }
      return byNumber;
    } catch (error) {
      // Too many workers, no mandate: its rows stay as they are, and the rules say what they lack.
      if (!(error instanceof RefusedError)) throw error;
      onUnavailable(enterpriseNumber);
      return new Map();
    }
  }

  return async (enterpriseNumber) => {
    const known = lists.get(enterpriseNumber) ?? (await read(enterpriseNumber));
    lists.set(enterpriseNumber, known);
    return known;
  };
}

/** What the list says of a worker on a day: the line that holds then, else the one that began last. */
export function memberOn(list: PersonnelList, ssin: string, day: string | undefined): PersonnelMember | undefined {
  const lines = (list.get(ssin) ?? []).toSorted((one, other) => (one.since < other.since ? -1 : 1));
  const holding = lines.findLast(
    ({ since, until }) => day !== undefined && since <= day && (until === undefined || until >= day),
  );
  return holding ?? lines.at(-1);
}
