import type { Deps } from '../../deps.ts';
import { ClientError } from '../../errors/client-error.ts';
import { SignInError } from '../../errors/sign-in-error.ts';
import { formatEnterpriseNumber } from '../../output/tickets/personal-data.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { AccessProfile } from '../../schemas/wire/career-break-request.ts';

type Named = Pick<LeaveRequest, 'capacity' | 'community' | 'school'>;

/**
 * What the service would refuse on sending, as far as it lists the schools of whoever signs in. A school counts in one
 * Community: both are compared.
 */
export function foreignSchool({ capacity, community, school }: Named, profile: AccessProfile): SignInError | undefined {
  const { institutions } = profile;
  if (capacity !== 'organizingAuthority' || school === undefined || institutions === undefined) return undefined;
  const isOwn = institutions.some(
    (own) => own.enterpriseNumber === school && (community === undefined || own.communityCode === community),
  );
  return isOwn
    ? undefined
    : new SignInError('signIn.noInstitution', { enterpriseNumber: formatEnterpriseNumber(school) });
}

/** Asks who signs in when it is first needed; undefined where nobody does, or the service cannot be asked now. */
export function createProfileReader({
  settings,
  openConnection,
  signal,
}: Pick<Deps, 'settings' | 'openConnection' | 'signal'>): () => Promise<AccessProfile | undefined> {
  let reading: Promise<AccessProfile | undefined> | undefined;
  async function read(): Promise<AccessProfile | undefined> {
    if (settings.signIn === undefined) return undefined;
    const connection = await openConnection({ isAnnounced: false });
    try {
      return await connection.api.getAccessProfile({ signal });
    } catch (error) {
      // It is only a warning before the time: what is wrong is told when the request is sent.
      if (error instanceof ClientError) return undefined;
      throw error;
    } finally {
      await connection.close();
    }
  }
  return () => (reading ??= read());
}
