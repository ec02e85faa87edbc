import type { Deps } from '../deps.ts';
import type { Capacity } from '../schemas/model/codes.ts';

/**
 * Whoever signs in with one permission alone has one capacity, where neither row, flag nor profile says otherwise. The
 * rows of a file are an employer's anyway unless they are for teaching staff: those are sent as what they are, and
 * refused with the name of the permission that they need.
 */
export async function followPermissions(deps: Deps, of: 'rows' | 'request'): Promise<Deps> {
  const { settings, signal } = deps;
  const { signIn, requestDefaults } = settings;
  if (signIn === undefined || requestDefaults.capacity !== undefined) return deps;
  const connection = await deps.openConnection({ isAnnounced: false });
  try {
    const { permissions } = await connection.api.getAccessProfile({ signal });
    const capacity = onlyCapacity(permissions);
    if (capacity === undefined || (of === 'rows' && capacity === 'employer')) return deps;
    return { ...deps, settings: { ...settings, requestDefaults: { ...requestDefaults, capacity } } };
  } finally {
    await connection.close();
  }
}

function onlyCapacity(permissions: readonly string[]): Capacity | undefined {
  const isEmployer = permissions.includes('careerBreakEmployer');
  if (isEmployer === permissions.includes('careerBreakOrganizingAuthority')) return undefined;
  return isEmployer ? 'employer' : 'organizingAuthority';
}
