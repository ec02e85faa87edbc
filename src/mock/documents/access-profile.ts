import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import type { Identity } from '../identity.ts';
import type { Limits } from '../http/call-limits.ts';
import type { ServiceState } from '../state/service-state.ts';

/** What the caller may do; he is shown as mandated for the employers that he has filed for. */
export function renderAccessProfile(
  identity: Identity,
  state: ServiceState,
  idempotencyKeyLifetimeSec: number | undefined,
  limits: Limits,
): AccessProfile {
  const { environmentId } = state;
  const employers = new Set(Array.from(state.all(), ({ request }) => request.employer.enterpriseNumber));
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
    ...(Object.keys(limits).length > 0 && { limits }),
  };
}
