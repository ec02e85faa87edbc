import type { JWTPayload } from 'jose';
import * as z from 'zod';
import type { NewMockClient } from '../../schemas/wire/mock-clients.ts';
import type { UsedAssertions } from './used-assertions.ts';

const LONGEST_LIFE_SEC = 300;
const LONGEST_ASSERTION = 8192;

const Claims = z.object({
  iss: z.string(),
  sub: z.string(),
  aud: z.union([z.string(), z.tuple([z.string()]).transform(([only]) => only)]),
  iat: z.number(),
  exp: z.number(),
  nbf: z.number().optional(),
  jti: z.string().min(1).max(128),
});
type Claims = z.infer<typeof Claims>;

export interface AssertionSetting {
  readonly findClient: (clientId: string) => NewMockClient | undefined;
  /** The addresses of the token endpoint. */
  readonly audiences: readonly string[];
  readonly used: UsedAssertions;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** When this process began to remember which assertions were used. */
  readonly startedAt: number;
}

export type Verified =
  { readonly ok: true; readonly client: NewMockClient } | { readonly ok: false; readonly reason: string };

/**
 * Whom a client assertion (RFC 7523) proves to call. Reasons repeat nothing of what was sent. jose is loaded here, with
 * the first sign-in.
 */
export async function verifyAssertion(assertion: string, setting: AssertionSetting): Promise<Verified> {
  const { decodeJwt, importJWK, jwtVerify } = await import('jose');
  let client: NewMockClient | undefined;
  let payload: JWTPayload;
  try {
    if (assertion.length > LONGEST_ASSERTION) return refuse('the assertion is too long');
    const { iss } = decodeJwt(assertion);
    client = iss === undefined ? undefined : setting.findClient(iss);
    if (client === undefined) return refuse('unknown client');
    // The key decides on the algorithm: no header can make another of it.
    const algorithm = client.publicKey.kty === 'EC' ? 'ES256' : 'RS256';
    const key = await importJWK(client.publicKey, algorithm);
    const currentDate = new Date(setting.now);
    payload = (await jwtVerify(assertion, key, { algorithms: [algorithm], currentDate })).payload;
  } catch {
    return refuse('the assertion is malformed, expired, not valid yet or not signed with the key of the client');
  }
  const claims = Claims.safeParse(payload);
  if (!claims.success) return refuse('the claims iss, sub, aud (one), iat, exp and jti are required');
  const fault = claimFault(claims.data, client.clientId, setting);
  if (fault !== undefined) return refuse(fault);
  const { jti, exp } = claims.data;
  if (!setting.used.use(client.clientId, jti, exp * 1000, setting.now)) return refuse('the assertion was used before');
  return { ok: true, client };
}

function claimFault(claims: Claims, clientId: string, setting: AssertionSetting): string | undefined {
  const nowSec = setting.now / 1000;
  const { iss, sub, aud, iat, exp, nbf = iat } = claims;
  if (iss !== clientId || sub !== clientId) return 'iss and sub must both be the client id';
  if (!setting.audiences.includes(aud)) return 'aud must be the address of the token endpoint';
  if (exp <= nowSec) return 'the assertion has expired';
  if (exp <= iat || exp - iat > LONGEST_LIFE_SEC) return 'exp must be at most 300 seconds after iat';
  if (iat > nowSec || nbf > nowSec) return 'the assertion is not valid yet';
  // Which ones were used before the start is not known any more, so none of them counts.
  if (iat < Math.floor(setting.startedAt / 1000)) return 'the assertion is older than this service';
  return undefined;
}

function refuse(reason: string): Verified {
  return { ok: false, reason };
}
