import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import type { Identity } from '../identity.ts';
import type { FiledRequest } from '../state/service-state.ts';

/** What the caller may do; he is shown as mandated for the employers that he has filed for. */
export function renderAccessProfile(
  identity: Identity,
  filed: Iterable<FiledRequest>,
  environmentId: string | undefined,
  idempotencyKeyLifetimeSec: number | undefined,
): AccessProfile {
  const employers = new Set(Array.from(filed, ({ request }) => request.employer.enterpriseNumber));
  employers.delete(identity.enterpriseNumber);
  return {
    enterpriseNumber: identity.enterpriseNumber,
    enterpriseName: identity.enterpriseName,
    permissions: identity.capacities.map((capacity) =>
      capacity === 'employer' ? 'careerBreakEmployer' : 'careerBreakOrganizingAuthority',
    ),
    mandators: [...employers].sort().map((enterpriseNumber) => ({ enterpriseNumber })),
    ...(environmentId !== undefined && { environmentId }),
    ...(idempotencyKeyLifetimeSec !== undefined && { idempotencyKeyLifetimeSec }),
  };
}
