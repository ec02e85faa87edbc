import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';
import type { Identity } from '../access/identity.ts';
import type { Limits } from '../http/call-limits.ts';
import type { ServiceState } from '../state/service-state.ts';

/** What the caller may do, and for whom today. */
export function renderAccessProfile(
  identity: Identity,
  state: ServiceState,
  idempotencyKeyLifetimeSec: number | undefined,
  limits: Limits,
): AccessProfile {
  const { environmentId } = state;
  return {
    enterpriseNumber: identity.enterpriseNumber,
    enterpriseName: identity.enterpriseName,
    permissions: [...identity.permissions],
    mandators: [...(identity.mandates === 'all' ? employersMet(identity, state) : identity.mandates)],
    ...(identity.institutions !== undefined && { institutions: [...identity.institutions] }),
    ...(environmentId !== undefined && { environmentId }),
    ...(idempotencyKeyLifetimeSec !== undefined && { idempotencyKeyLifetimeSec }),
    ...(Object.keys(limits).length > 0 && { limits }),
  };
}

/** Whoever may act for everybody is shown as mandated by the employers that were filed for. */
function employersMet({ enterpriseNumber }: Identity, state: ServiceState): AccessProfile['mandators'] {
  const employers = new Set(Array.from(state.all(), ({ request }) => request.employer.enterpriseNumber));
  employers.delete(enterpriseNumber);
  return [...employers].sort().map((employer) => ({ enterpriseNumber: employer }));
}
