import { createPrivateKey, type JsonWebKey, type webcrypto } from 'node:crypto';
import * as z from 'zod';
import { SignInError } from '../../errors/sign-in-error.ts';

/** A private key with what it signs by. */
export interface ClientKey {
  readonly key: webcrypto.CryptoKey;
  readonly kid: string | undefined;
}

const EC_OF_ES256 = 'P-256';

/**
 * Reads a private key written as PEM (PKCS#8, PKCS#1 or SEC 1) or as JWK: RSA signs with RS256, P-256 with ES256.
 * @param source where the text comes from, for the message
 * @throws SignInError `signIn.keyUnreadable`, without a cause: a parser may quote what it could not read
 */
export async function readClientKey(text: string, source: string): Promise<ClientKey> {
  const { importJWK } = await import('jose');
  try {
    const written = text.trim();
    const jwk = written.startsWith('{') ? parseJwk(written) : createPrivateKey(written).export({ format: 'jwk' });
    const key = await importJWK({ ...jwk }, algorithmOf(jwk), { extractable: false });
    if (!(key instanceof Uint8Array) && key.type === 'private') {
      return { key, kid: typeof jwk['kid'] === 'string' ? jwk['kid'] : undefined };
    }
  } catch {
    // Told below.
  }
  throw new SignInError('signIn.keyUnreadable', { source });
}

const Jwk = z.looseObject({ kid: z.string().optional() });

/** Read and written again, so that what is no private key is found out. */
function parseJwk(text: string): JsonWebKey {
  const jwk = Jwk.parse(JSON.parse(text));
  return { ...createPrivateKey({ key: jwk, format: 'jwk' }).export({ format: 'jwk' }), kid: jwk.kid };
}

function algorithmOf({ kty, crv }: JsonWebKey): 'RS256' | 'ES256' {
  if (kty === 'RSA') return 'RS256';
  if (kty === 'EC' && crv === EC_OF_ES256) return 'ES256';
  throw new Error('no such algorithm');
}
