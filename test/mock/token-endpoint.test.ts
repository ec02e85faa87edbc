import { beforeAll, describe, expect, it } from 'vitest';
import { SignJWT, UnsecuredJWT } from 'jose';
import { SCOPES, TOKEN_PATH } from '../../src/schemas/wire/access.ts';
import {
  askToken,
  audienceOf,
  bearer,
  claimsFor,
  newClient,
  newKeys,
  NOON_SEC,
  sign,
  tokenOf,
  type ClientKeys,
} from './registered-client.ts';
import { API, startService, type Service } from './running-service.ts';

let keys: ClientKeys;
let rsaKeys: ClientKeys;
let foreign: ClientKeys;

beforeAll(async () => {
  [keys, rsaKeys, foreign] = await Promise.all([newKeys('ES256'), newKeys('RS256'), newKeys('ES256')]);
});

async function serviceWithClient(
  changes: Parameters<typeof newClient>[1] = {},
  options: Parameters<typeof startService>[0] = {},
  deps: Parameters<typeof startService>[1] = {},
): Promise<Service> {
  const service = await startService({ requiresSignIn: true, ...options }, deps);
  const { status } = await service.control('POST', '/clients', newClient(keys, changes));
  expect(status).toBe(201);
  return service;
}

describe('the token endpoint', () => {
  it('gives an opaque token of ten minutes with the scopes of the client', async () => {
    const service = await serviceWithClient();
    const reply = await askToken(service, await sign(claimsFor(service), keys));
    expect(reply.status).toBe(200);
    expect(reply.json).toEqual({
      access_token: expect.stringMatching(/^[\w-]{43}$/),
      token_type: 'Bearer',
      expires_in: 600,
      scope: SCOPES.join(' '),
    });
    expect(reply.headers.get('cache-control')).toBe('no-store');
  });

  it('takes assertions that are signed with RS256', async () => {
    const service = await serviceWithClient({ publicKey: rsaKeys.publicKey });
    expect((await askToken(service, await sign(claimsFor(service), rsaKeys))).status).toBe(200);
  });

  const accepted: readonly [string, (service: Service) => Record<string, unknown>][] = [
    ['the endpoint by the name localhost', (s) => ({ aud: audienceOf(s).replace('127.0.0.1', 'localhost') })],
    ['the endpoint as the one audience of a list', (s) => ({ aud: [audienceOf(s)] })],
    ['a life of 300 seconds', () => ({ exp: NOON_SEC + 300 })],
    ['a start that has come', () => ({ nbf: NOON_SEC })],
  ];
  it.each(accepted)('takes %s', async (_, changes) => {
    const service = await serviceWithClient();
    expect((await askToken(service, await sign(claimsFor(service, changes(service)), keys))).status).toBe(200);
  });

  const refused: readonly [string, (service: Service) => Record<string, unknown>, string][] = [
    ['an issuer that is no client', () => ({ iss: 'somebody' }), 'unknown client'],
    ['no issuer', () => ({ iss: undefined }), 'unknown client'],
    ['a subject that is another', () => ({ sub: 'somebody' }), 'iss and sub'],
    ['no subject', () => ({ sub: undefined }), 'required'],
    ['the service itself as audience', (s) => ({ aud: s.url }), 'aud must be'],
    ['the endpoint of another machine', () => ({ aud: `https://service.example${TOKEN_PATH}` }), 'aud must be'],
    ['the endpoint at another port', () => ({ aud: `http://127.0.0.1:1${TOKEN_PATH}` }), 'aud must be'],
    ['two audiences', (s) => ({ aud: [audienceOf(s), 'https://other.example'] }), 'required'],
    ['no audience', () => ({ aud: undefined }), 'required'],
    ['an end that has passed', () => ({ iat: NOON_SEC - 60, exp: NOON_SEC - 1 }), 'expired'],
    ['an end that is now', () => ({ iat: NOON_SEC - 60, exp: NOON_SEC }), 'expired'],
    ['no end', () => ({ exp: undefined }), 'required'],
    ['a life of 301 seconds', () => ({ exp: NOON_SEC + 301 }), '300 seconds'],
    ['no time of issue', () => ({ iat: undefined }), 'required'],
    ['a time of issue to come', () => ({ iat: NOON_SEC + 30 }), 'not valid yet'],
    ['a time of issue before the service started', () => ({ iat: NOON_SEC - 1 }), 'older than this service'],
    ['a start to come', () => ({ nbf: NOON_SEC + 30 }), 'not valid yet'],
    ['no identifier', () => ({ jti: undefined }), 'required'],
    ['an identifier that is too long', () => ({ jti: 'x'.repeat(129) }), 'required'],
  ];
  it.each(refused)('refuses %s', async (_, changes, reason) => {
    const service = await serviceWithClient();
    const reply = await askToken(service, await sign(claimsFor(service, changes(service)), keys));
    expect([reply.status, reply.json.error]).toEqual([401, 'invalid_client']);
    expect(reply.json.error_description).toContain(reason);
  });

  it('refuses the signature of another key', async () => {
    const service = await serviceWithClient();
    expect((await askToken(service, await sign(claimsFor(service), foreign))).status).toBe(401);
  });

  it('refuses an assertion that was changed after it was signed', async () => {
    const service = await serviceWithClient();
    const [header = '', , signature = ''] = (await sign(claimsFor(service), keys)).split('.');
    const claims = Buffer.from(JSON.stringify(claimsFor(service))).toString('base64url');
    expect((await askToken(service, `${header}.${claims}.${signature}`)).status).toBe(401);
  });

  it('refuses an assertion without a signature', async () => {
    const service = await serviceWithClient();
    expect((await askToken(service, new UnsecuredJWT(claimsFor(service)).encode())).status).toBe(401);
  });

  it('refuses a public key that was used as a shared secret', async () => {
    const service = await serviceWithClient();
    const secret = Buffer.from(JSON.stringify(keys.publicKey));
    const assertion = await new SignJWT(claimsFor(service)).setProtectedHeader({ alg: 'HS256' }).sign(secret);
    expect((await askToken(service, assertion)).status).toBe(401);
  });

  it('refuses what is no assertion at all', async () => {
    const service = await serviceWithClient();
    for (const text of ['', 'x', 'a.b.c', '..', 'x'.repeat(9000)]) {
      expect((await askToken(service, text)).json.error).toBe('invalid_client');
    }
  });

  it('refuses an assertion that was used before, until it has expired anyway', async () => {
    const service = await serviceWithClient();
    const assertion = await sign(claimsFor(service), keys);
    expect((await askToken(service, assertion)).status).toBe(200);
    const again = await askToken(service, assertion);
    expect([again.status, again.json.error_description]).toEqual([401, 'the assertion was used before']);
  });

  it('lets two clients use the same identifier', async () => {
    const service = await serviceWithClient();
    await service.control('POST', '/clients', newClient(foreign, { clientId: 'other' }));
    const jti = 'same';
    expect((await askToken(service, await sign(claimsFor(service, { jti }), keys))).status).toBe(200);
    const other = claimsFor(service, { iss: 'other', sub: 'other', jti });
    expect((await askToken(service, await sign(other, foreign))).status).toBe(200);
  });

  it('is verified by the clock of the machine when that of the service was set', async () => {
    const service = await serviceWithClient();
    await service.control('PUT', '/clock', { date: '2027-05-01' });
    expect((await askToken(service, await sign(claimsFor(service), keys))).status).toBe(200);
  });

  const forms: readonly [string, Record<string, string | undefined>, number, string][] = [
    ['no grant type', { grant_type: undefined }, 400, 'invalid_request'],
    ['another grant type', { grant_type: 'password' }, 400, 'unsupported_grant_type'],
    ['no assertion type', { client_assertion_type: undefined }, 400, 'invalid_request'],
    ['another assertion type', { client_assertion_type: 'urn:example' }, 400, 'invalid_request'],
    ['no assertion', { client_assertion: undefined }, 400, 'invalid_request'],
    ['another client id', { client_id: 'somebody' }, 401, 'invalid_client'],
    ['a scope that there is not', { scope: 'scope:none' }, 400, 'invalid_scope'],
  ];
  it.each(forms)('refuses %s', async (_, changes, status, error) => {
    const service = await serviceWithClient();
    const reply = await askToken(service, await sign(claimsFor(service), keys), changes);
    expect([reply.status, reply.json.error]).toEqual([status, error]);
    expect(reply.headers.get('content-type')).toBe('application/json');
  });

  it('refuses a scope that the client was not given', async () => {
    const service = await serviceWithClient({ scopes: ['scope:careerbreak:request:consult'] });
    const scope = 'scope:careerbreak:request:declarant';
    expect((await askToken(service, await sign(claimsFor(service), keys), { scope })).json.error).toBe('invalid_scope');
  });

  it('refuses a parameter that comes twice, another form of body and another method', async () => {
    const service = await serviceWithClient();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const twice = await service.call('POST', TOKEN_PATH, { headers, body: 'grant_type=a&grant_type=b' });
    expect(twice.json).toEqual({ error: 'invalid_request', error_description: 'grant_type comes more than once' });
    expect((await service.call('POST', TOKEN_PATH, { body: {} })).json.error).toBe('invalid_request');
    const got = await service.call('GET', TOKEN_PATH);
    expect([got.status, got.headers.get('allow')]).toEqual([405, 'POST']);
  });
});

describe('the registration of a client', () => {
  it('refuses private keys, short keys and points that are not on the curve', async () => {
    const service = await startService();
    const short = { kty: 'RSA', n: 'x'.repeat(171), e: 'AQAB' };
    const offCurve = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'B'.repeat(43) };
    for (const publicKey of [{ ...keys.publicKey, d: 'secret' }, short, offCurve, { kty: 'oct', k: 'c2VjcmV0' }]) {
      const reply = await service.control('POST', '/clients', { ...newClient(keys), publicKey });
      expect(reply.status).toBe(400);
    }
  });

  it('survives a reset, and replaces the client of the same id', async () => {
    const service = await serviceWithClient();
    await service.control('POST', '/reset');
    const headers = bearer(await tokenOf(service, keys, 'employer'));
    await service.control('POST', '/clients', newClient(foreign, { permissions: ['careerBreakOrganizingAuthority'] }));
    const profile = await service.call('GET', `${API}/accessProfile`, { headers });
    expect(profile.json.permissions).toEqual(['careerBreakOrganizingAuthority']);
    await expect(tokenOf(service, keys, 'employer')).rejects.toThrow('invalid_client');
  });
});

describe('a call', () => {
  const PROFILE = `${API}/accessProfile`;

  it('without a token is the built-in identity’s, unless sign-in is required', async () => {
    const open = await startService();
    expect((await open.call('GET', PROFILE)).json.enterpriseNumber).toBe('0812339069');
    const closed = await startService({ requiresSignIn: true });
    const reply = await closed.call('GET', PROFILE);
    expect([reply.status, reply.json.type]).toEqual([401, 'urn:problem-type:belgif:noAccessToken']);
    expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="careerBreak"');
  });

  it('needs no token for what is open to everybody', async () => {
    const service = await startService({ requiresSignIn: true });
    expect((await service.call('GET', `${API}/health`)).status).toBe(200);
    expect((await service.call('GET', `${API}/refData/leaveTypes`)).status).toBe(200);
  });

  it.each(['Bearer nonsense', 'Bearer', 'Basic YTpi', 'Bearer a b', ''])(
    'with %j is refused, whether sign-in is required or not',
    async (authorization) => {
      for (const requiresSignIn of [true, false]) {
        const service = await startService({ requiresSignIn });
        const reply = await service.call('GET', PROFILE, { headers: { authorization } });
        expect([reply.status, reply.json.type]).toEqual([401, 'urn:problem-type:belgif:invalidAccessToken']);
        expect(reply.headers.get('www-authenticate')).toBe('Bearer realm="careerBreak", error="invalid_token"');
      }
    },
  );

  it('with a token that has expired is refused as such', async () => {
    let now = NOON_SEC * 1000;
    const service = await serviceWithClient({}, { tokenLifetimeSec: 1 }, { now: () => now });
    const headers = bearer(await tokenOf(service, keys, 'employer'));
    now += 999;
    expect((await service.call('GET', PROFILE, { headers })).status).toBe(200);
    now += 1;
    const reply = await service.call('GET', PROFILE, { headers });
    expect([reply.status, reply.json.type]).toEqual([401, 'urn:problem-type:belgif:expiredAccessToken']);
  });

  it('without the scope of its operation is told which one is missing', async () => {
    const service = await serviceWithClient();
    const consult = bearer(await tokenOf(service, keys, 'employer', 'scope:careerbreak:request:consult'));
    expect((await service.call('GET', PROFILE, { headers: consult })).status).toBe(200);
    const reply = await service.call('POST', `${API}/careerBreakRequests`, { headers: consult, body: {} });
    expect([reply.status, reply.json.type]).toEqual([403, 'urn:problem-type:belgif:missingScope']);
    expect(reply.json.requiredScopes).toEqual(['scope:careerbreak:request:declarant']);
    expect(reply.headers.get('www-authenticate')).toBe(
      'Bearer realm="careerBreak", error="insufficient_scope", scope="scope:careerbreak:request:declarant"',
    );
  });
});
