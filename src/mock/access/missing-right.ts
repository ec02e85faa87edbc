import type { NewCareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import type { Capacity } from '../../schemas/model/codes.ts';
import { PERMISSION_OF } from '../../schemas/wire/access.ts';
import { problem, type Problem } from '../problems/problem.ts';
import type { Identity } from './identity.ts';

/** The right that the caller lacks for a new request, told so that he knows what to ask for; undefined when none. */
export function missingRight(
  identity: Identity,
  { capacity, employer, institution }: Pick<NewCareerBreakRequest, 'capacity' | 'employer' | 'institution'>,
): Problem | undefined {
  if (!identity.capacities.includes(capacity)) {
    return problem('missingPermission', { reason: 'permission', permission: PERMISSION_OF[capacity] });
  }
  const mandate = missingMandate(identity, employer.enterpriseNumber, capacity);
  if (mandate !== undefined) return mandate;
  const { institutions } = identity;
  if (capacity === 'employer' || institution === undefined || institutions === undefined) return undefined;
  const isOwn = institutions.some(
    (school) =>
      school.enterpriseNumber === institution.enterpriseNumber && school.communityCode === institution.communityCode,
  );
  if (isOwn) return undefined;
  return problem('missingPermission', { reason: 'institution', enterpriseNumber: institution.enterpriseNumber });
}

/** The same for a calculation of working days, which a public centre for social welfare asks for. */
export function missingCalculationRight(identity: Identity, enterpriseNumber: string): Problem | undefined {
  if (identity.permissions.includes('workdayCalculation')) return missingMandate(identity, enterpriseNumber);
  return problem('missingPermission', { reason: 'permission', permission: 'workdayCalculation' });
}

function missingMandate(
  identity: Identity,
  enterpriseNumber: string,
  capacity: Capacity = 'employer',
): Problem | undefined {
  if (identity.mayActFor(enterpriseNumber)) return undefined;
  const endDate = identity.lapsedOn(enterpriseNumber);
  if (endDate === undefined) {
    // Whoever names the school or the Community here must not be sent to ask them for a mandate.
    const reason = capacity === 'organizingAuthority' ? 'otherAuthority' : 'mandate';
    return problem('missingPermission', { reason, enterpriseNumber });
  }
  return problem('missingPermission', { reason: 'lapsedMandate', enterpriseNumber, endDate });
}
