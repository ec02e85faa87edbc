import { randomUUID } from 'node:crypto';
import { ContractError, TransportError, UnavailableError } from '../../errors/client-error.ts';
import { SignInError } from '../../errors/sign-in-error.ts';
import { TOKEN_PATH } from '../../schemas/wire/access.ts';
import { readRetryAfter } from '../retry-after.ts';
import type { ServiceAddress } from '../service-address.ts';
import { headerOf, type HttpResponse, type Transport } from '../transport.ts';
import type { ClientKey } from './client-key.ts';
import type { AccessGrant } from './token-source.ts';

export interface TokenRequestSetting {
  readonly clientId: string;
  readonly readKey: () => Promise<ClientKey>;
  readonly transport: Transport;
  readonly address: ServiceAddress;
  /** Milliseconds since 1970. */
  now(): number;
}

const ASSERTION_LIFE_SEC = 60;
/** For a service that does not say how long its tokens last. */
const USUAL_LIFE_SEC = 300;
/** The date of an answer is given in whole seconds. */
const LEAST_SKEW_MS = 1_000;

/**
 * Proves with a signed assertion who calls, and gets a token (OAuth 2.0 client credentials, `private_key_jwt`).
 * oauth4webapi is loaded here, with the first token.
 * @throws SignInError when it is refused; TransportError and UnavailableError of a call that was not sent, because the
 *   one that needed the token was not
 */
export async function askToken(
  setting: TokenRequestSetting,
  skewMs = 0,
): Promise<{ readonly grant: AccessGrant; readonly lifetimeMs: number }> {
  const { clientId, address, now } = setting;
  const oauth = await import('oauth4webapi');
  const { key, kid } = await setting.readKey();
  const endpoint = address.origin + address.basePath + TOKEN_PATH;
  const server = { issuer: address.origin, token_endpoint: endpoint };
  const client = { client_id: clientId };
  const issuedAt = Math.floor((now() + skewMs) / 1000);
  const proof = oauth.PrivateKeyJwt(kid === undefined ? key : { key, kid }, {
    [oauth.modifyAssertion]: (_header, claims) => {
      claims['aud'] = endpoint;
      claims['jti'] = randomUUID();
      claims['iat'] = issuedAt;
      claims['nbf'] = issuedAt;
      claims['exp'] = issuedAt + ASSERTION_LIFE_SEC;
    },
  });
  const askedAt = now();
  let received: HttpResponse | undefined;
  const send = async (url: string, init: { method: string; headers: Record<string, string>; body?: unknown }) => {
    received = await setting.transport({
      operation: 'createToken',
      method: 'POST',
      path: url.slice(address.origin.length),
      headers: init.headers,
      body: String(init.body),
      isSafe: false,
    });
    return toResponse(received);
  };
  try {
    // Plain HTTP reaches loopback only: the address was checked before.
    // oxlint-disable-next-line typescript/no-deprecated -- marked so to stand out, and there is no other way
    const options = { [oauth.customFetch]: send, [oauth.allowInsecureRequests]: endpoint.startsWith('http:') };
    const response = await oauth.clientCredentialsGrantRequest(server, client, proof, new URLSearchParams(), options);
    const answer = await oauth.processClientCredentialsResponse(server, client, response);
    const lifetimeMs = (answer.expires_in ?? USUAL_LIFE_SEC) * 1000;
    const scopes = (answer.scope ?? '').split(' ').filter((scope) => scope !== '');
    return { grant: { token: answer.access_token, scopes, expiresAt: askedAt + lifetimeMs }, lifetimeMs };
  } catch (error) {
    if (error instanceof oauth.ResponseBodyError) {
      // The assertion says when it was made: where the clocks differ, it is made once more by the clock of the service.
      const skew = skewMs === 0 ? clockSkew(received, now()) : 0;
      if (skew !== 0) return askToken(setting, skew);
      throw new SignInError('signIn.refused', { client: clientId, reason: errorCode(error.error) });
    }
    throw explain(error, received, setting);
  }
}

/** No cause is kept: what a library says of an answer may quote it. */
function explain(error: unknown, received: HttpResponse | undefined, { clientId, address, now }: TokenRequestSetting) {
  if (error instanceof TransportError) {
    return new TransportError('service.unreachable', 'not-sent', address.origin, { cause: error });
  }
  if (received === undefined) {
    return error instanceof ContractError ? new SignInError('signIn.notUnderstood', { target: address.origin }) : error;
  }
  const { status } = received;
  if (status === 429 || status >= 500) {
    return new UnavailableError(
      'not-sent',
      status,
      readRetryAfter(headerOf(received, 'retry-after'), undefined, now()),
    );
  }
  if (status === 401) return new SignInError('signIn.refused', { client: clientId, reason: `HTTP ${String(status)}` });
  return new SignInError('signIn.notUnderstood', { target: address.origin });
}

/** By how much the clock of the service is ahead; 0 where it does not say, or where the two agree to the second. */
function clockSkew(received: HttpResponse | undefined, now: number): number {
  const ahead = received === undefined ? Number.NaN : Date.parse(headerOf(received, 'date') ?? '') - now;
  return Math.abs(ahead) >= LEAST_SKEW_MS ? ahead : 0;
}

/** Only codes of the usual form are repeated. */
function errorCode(code: string): string {
  return /^[a-z_]{1,40}$/.test(code) ? code : '?';
}

function toResponse({ status, headers, body }: HttpResponse): Response {
  const isBodiless = status === 204 || status === 304;
  const copied = new Headers();
  for (const [name, value] of Object.entries(headers)) {
    for (const each of typeof value === 'string' ? [value] : (value ?? [])) copied.append(name, each);
  }
  return new Response(isBodiless ? null : body, { status, headers: copied });
}
