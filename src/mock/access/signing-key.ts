import type { PublicJwk } from '../../schemas/wire/mock-clients.ts';

/** Whether signatures can be checked with it: the right form is not yet a point on the curve. */
export async function isSigningKey(key: PublicJwk): Promise<boolean> {
  const { importJWK } = await import('jose');
  try {
    await importJWK(key, key.kty === 'EC' ? 'ES256' : 'RS256');
    return true;
  } catch {
    return false;
  }
}
