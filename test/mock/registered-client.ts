import { randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT, type CryptoKey } from 'jose';
import type { NewMockClient } from '../../src/schemas/wire/mock-clients.ts';
import { ASSERTION_TYPE, SCOPES, TOKEN_PATH } from '../../src/schemas/wire/access.ts';
import { PublicJwk } from '../../src/schemas/wire/mock-clients.ts';
import { EMPLOYER, type Json, type Reply, type Service } from './running-service.ts';

export const NOON_SEC = Date.parse('2026-11-21T12:00:00Z') / 1000;

export interface ClientKeys {
  readonly privateKey: CryptoKey;
  readonly publicKey: PublicJwk;
  readonly alg: 'ES256' | 'RS256';
}

export async function newKeys(alg: ClientKeys['alg'] = 'ES256'): Promise<ClientKeys> {
  const { privateKey, publicKey } = await generateKeyPair(alg, { extractable: true });
  return { privateKey, publicKey: PublicJwk.parse(await exportJWK(publicKey)), alg };
}

/** An employer of its own with every scope, as the service is told of it. */
export function newClient(keys: ClientKeys, changes: Partial<NewMockClient> = {}): NewMockClient {
  return {
    clientId: 'employer',
    publicKey: keys.publicKey,
    scopes: [...SCOPES],
    enterpriseNumber: EMPLOYER,
    enterpriseName: 'Exemple SA',
    permissions: ['careerBreakEmployer'],
    ...changes,
  };
}

export const audienceOf = (service: Pick<Service, 'url'>): string => service.url + TOKEN_PATH;

/** The claims of an assertion that is in order; `undefined` takes one away. */
export function claimsFor(service: Pick<Service, 'url'>, changes: Readonly<Record<string, unknown>> = {}) {
  const claims = {
    iss: 'employer',
    sub: 'employer',
    aud: audienceOf(service),
    iat: NOON_SEC,
    exp: NOON_SEC + 60,
    jti: randomUUID(),
    ...changes,
  };
  return Object.fromEntries(Object.entries(claims).filter(([, value]) => value !== undefined));
}

export function sign(claims: Readonly<Record<string, unknown>>, { privateKey, alg }: ClientKeys): Promise<string> {
  return new SignJWT({ ...claims }).setProtectedHeader({ alg }).sign(privateKey);
}

export async function askToken(
  service: Service,
  assertion: string,
  changes: Readonly<Record<string, string | undefined>> = {},
): Promise<Reply> {
  const fields = {
    grant_type: 'client_credentials',
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: assertion,
    ...changes,
  };
  const form = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) if (value !== undefined) form.set(name, value);
  return service.call('POST', TOKEN_PATH, {
    body: form.toString(),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
}

/** Registers the client and gives the header of a call in its name. */
export async function signIn(
  service: Service,
  keys: ClientKeys,
  client: NewMockClient,
  scope?: string,
): Promise<Record<string, string>> {
  const registered = await service.control('POST', '/clients', client);
  if (registered.status !== 201) throw new Error(`not registered: ${registered.text}`);
  return bearer(await tokenOf(service, keys, client.clientId, scope));
}

export async function tokenOf(service: Service, keys: ClientKeys, clientId: string, scope?: string): Promise<string> {
  const assertion = await sign(claimsFor(service, { iss: clientId, sub: clientId }), keys);
  const reply = await askToken(service, assertion, { scope });
  if (reply.status !== 200) throw new Error(`not signed in: ${reply.text}`);
  const json: Json = reply.json;
  return json.access_token;
}

export function bearer(token: string): Record<string, string> {
  return { authorization: `Bearer ${token}` };
}
