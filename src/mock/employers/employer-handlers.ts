import { NewEmployerProfile, type EmployerProfile } from '../../schemas/wire/employer-profile.ts';
import { PersonnelMemberQuery } from '../../schemas/wire/personnel.ts';
import { hasValidEnterpriseCheck, hasValidSsinCheck } from '../checks/check-digits.ts';
import { isAmong, noContentAnswer, taggedAnswer, tagOf } from '../http/answer.ts';
import { BelgianCalendar } from '../http/belgian-day.ts';
import { readBody, type Call, type Outcome } from '../http/call.ts';
import { pageAnswer, readPaging } from '../http/paging.ts';
import { notFound, problem, type Issue } from '../problems/problem.ts';
import type { Store } from '../state/store.ts';
import { isInService, personnelOf, TOO_MANY_WORKERS } from './personnel.ts';

/** The parameters of the enterprise that has signed in, and the personnel lists that it may see. */
export class EmployerHandlers {
  readonly #store: Store;
  #calendar: BelgianCalendar | undefined;

  constructor(store: Store) {
    this.#store = store;
  }

  getProfile(call: Call): Outcome {
    const profile = this.#store.state.employers.profileOf(call.identity.enterpriseNumber);
    if (profile === undefined) return notFound();
    return taggedAnswer(renderProfile(profile), call.context.req.header('if-none-match'), {});
  }

  /** @returns 412 when the parameters are not, or no longer, those that the caller has seen. */
  async replaceProfile(call: Call): Promise<Outcome> {
    const body = await readBody(call, NewEmployerProfile);
    if (!body.ok) return body.outcome;
    const { req } = call.context;
    const { enterpriseNumber } = call.identity;
    // Read after the body came in, so that nothing can come between the comparison and the change.
    const before = this.#store.state.employers.profileOf(enterpriseNumber);
    const tag = before === undefined ? undefined : tagOf(renderProfile(before));
    const ifMatch = req.header('if-match');
    const isStale = ifMatch !== undefined && (tag === undefined || !isAmong(tag, ifMatch));
    if (isStale || (tag !== undefined && isAmong(tag, req.header('if-none-match')))) return noContentAnswer(412);
    const profile = body.value;
    this.#store.record({ kind: 'profileReplaced', at: this.#store.now(), enterpriseNumber, profile });
    const ETag = tagOf(renderProfile(profile));
    return before === undefined
      ? noContentAnswer(201, { Location: `${call.apiUrl}/employerProfile`, ETag })
      : noContentAnswer(204, { ETag });
  }

  async queryPersonnel(call: Call): Promise<Outcome> {
    const body = await readBody(call, PersonnelMemberQuery);
    if (!body.ok) return body.outcome;
    const { employer, ssins, onDate } = body.value;
    const paging = readPaging(call, criteriaIssues(body.value));
    if (!paging.ok) return paging.outcome;
    const { identity } = call;
    const capacity =
      body.value.capacity ?? (identity.capacities.includes('employer') ? 'employer' : 'organizingAuthority');
    const enterpriseNumber = employer?.enterpriseNumber ?? identity.enterpriseNumber;
    if (!identity.capacities.includes(capacity)) return problem('missingPermission');
    if (capacity === 'organizingAuthority') {
      return problem('personnelListUnavailable', { reason: 'organizingAuthority' });
    }
    if (!identity.mayActFor(enterpriseNumber)) return problem('missingPermission');
    const members = personnelOf(this.#store, enterpriseNumber);
    this.#calendar ??= new BelgianCalendar();
    const today = this.#calendar.day(this.#store.now());
    if (members.filter((member) => isInService(member, today)).length >= TOO_MANY_WORKERS) {
      return problem('personnelListUnavailable', { reason: 'tooManyWorkers' });
    }
    const wanted = ssins === undefined || ssins.length === 0 ? undefined : new Set(ssins);
    const found = members
      .filter((member) => wanted?.has(member.ssin) ?? true)
      .filter((member) => onDate === undefined || isInService(member, onDate))
      .sort((one, other) => (one.name === other.name ? 0 : one.name < other.name ? -1 : 1));
    return pageAnswer(call, paging.value, { found, path: '/personnelMembers/query', render: (member) => member });
  }
}

function renderProfile(profile: NewEmployerProfile): EmployerProfile {
  return { ...profile, electronicNotificationsAccepted: profile.electronicNotificationsAccepted ?? false };
}

function criteriaIssues({ employer, ssins = [] }: PersonnelMemberQuery): Issue[] {
  const issues: Issue[] = [];
  if (employer !== undefined && !hasValidEnterpriseCheck(employer.enterpriseNumber)) {
    const input = { in: 'body', name: 'employer.enterpriseNumber', value: employer.enterpriseNumber } as const;
    issues.push({ type: 'invalidStructure', input });
  }
  for (const [index, ssin] of ssins.entries()) {
    if (hasValidSsinCheck(ssin)) continue;
    issues.push({ type: 'invalidStructure', input: { in: 'body', name: `ssins[${String(index)}]`, value: ssin } });
  }
  return issues;
}
