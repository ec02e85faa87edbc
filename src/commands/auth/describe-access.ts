import type { Deps } from '../../deps.ts';
import { renderAccess, type Access } from '../../output/sign-in/access.ts';
import { renderDocument } from '../../output/document.ts';

/** What is used, who the service says that calls, what he may do and until when; never a key or a token. */
export async function describeAccess(deps: Deps): Promise<string> {
  const { settings, texts, signal } = deps;
  const { profileName } = settings;
  const connection = await deps.openConnection({ signIn: settings.signIn });
  try {
    const { signedInAs } = connection;
    const grant = await connection.signIn?.();
    const profile = await connection.api.getAccessProfile({ signal });
    const access: Access = {
      schemaVersion: 1,
      ...(profileName !== undefined && { profile: profileName }),
      service: connection.target.name,
      ...(signedInAs !== undefined && { clientId: signedInAs.clientId, keySource: signedInAs.key }),
      enterpriseNumber: profile.enterpriseNumber,
      enterpriseName: profile.enterpriseName,
      permissions: profile.permissions,
      mandatorCount: profile.mandators.length,
      ...(grant !== undefined && {
        scopes: grant.scopes,
        tokenExpiresAt: new Date(grant.expiresAt).toISOString(),
      }),
    };
    return settings.output === 'human' ? renderAccess(access, texts) : renderDocument(access, settings.output);
  } finally {
    await connection.close();
  }
}
