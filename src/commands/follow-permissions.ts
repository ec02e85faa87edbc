import type { Deps } from '../deps.ts';

/**
 * Whoever signs in with the permission of an organising authority alone acts as one, where neither row, flag nor profile
 * says otherwise. The permission of an employer changes nothing: that is the usual capacity, and a row for teaching
 * staff is then refused with the name of the permission that it needs.
 */
export async function followPermissions(deps: Deps): Promise<Deps> {
  const { settings, signal } = deps;
  const { signIn, requestDefaults } = settings;
  if (signIn === undefined || requestDefaults.capacity !== undefined) return deps;
  const connection = await deps.openConnection({ isAnnounced: false });
  try {
    const { permissions } = await connection.api.getAccessProfile({ signal });
    const isAuthority = permissions.includes('careerBreakOrganizingAuthority');
    if (!isAuthority || permissions.includes('careerBreakEmployer')) return deps;
  } finally {
    await connection.close();
  }
  const capacity = 'organizingAuthority';
  return { ...deps, settings: { ...settings, requestDefaults: { ...requestDefaults, capacity } } };
}
