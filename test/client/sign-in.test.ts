import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { exportJWK, exportPKCS8, generateKeyPair } from 'jose';
import { beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { openClient, type OpenClient } from '../../src/client/open-client.ts';
import { TokenSource, type AccessGrant } from '../../src/client/sign-in/token-source.ts';
import { withAccessToken } from '../../src/client/sign-in/with-access-token.ts';
import type { HttpRequest } from '../../src/client/transport.ts';
import { TransportError } from '../../src/errors/client-error.ts';
import { startMock, type MockOptions } from '../../src/mock/start.ts';
import type { NewMockClient } from '../../src/schemas/wire/mock-clients.ts';
import { newClient, type ClientKeys } from '../mock/registered-client.ts';
import { PublicJwk } from '../../src/schemas/wire/mock-clients.ts';
import { jsonResponse, newRequest, NOW, problemResponse } from './client-setting.ts';

const EXPIRED = 'urn:problem-type:belgif:expiredAccessToken';

let keys: ClientKeys;
let pem: string;

beforeAll(async () => {
  const pair = await generateKeyPair('ES256', { extractable: true });
  keys = { ...pair, publicKey: PublicJwk.parse(await exportJWK(pair.publicKey)), alg: 'ES256' };
  pem = await exportPKCS8(pair.privateKey);
});

interface SignedIn {
  readonly client: OpenClient;
  /** Lets time go by for the service and the client alike. */
  pass(ms: number): void;
  tokensAsked(): Promise<number>;
}

async function signedIn(
  registered: Partial<NewMockClient> = {},
  options: Partial<MockOptions> & { readonly key?: string } = {},
): Promise<SignedIn> {
  let now = NOW;
  const { key = pem, ...mock } = options;
  const service = await startMock(
    {
      port: 0,
      seed: 1,
      idempotency: 'on',
      overlaps: 'silent',
      latencyMs: 0,
      requiresSignIn: true,
      clients: [newClient(keys, registered)],
      ...mock,
    },
    { now: () => now, delay: () => Promise.resolve() },
  );
  const signIn = { clientId: 'employer', keySource: 'KEY', readKey: () => Promise.resolve(key) };
  const client = await openClient({
    baseUrl: service.url,
    language: 'fr',
    signIn,
    newTraceId: randomUUID,
    now: () => now,
  });
  onTestFinished(async () => {
    await client.close();
    await service.close();
  });
  return {
    client,
    pass: (ms) => {
      now += ms;
    },
    tokensAsked: async () => (await client.controls.getCalls()).received.byOperation['createToken'] ?? 0,
  };
}

const file = (client: OpenClient) => client.api.createCareerBreakRequest(newRequest, { idempotencyKey: randomUUID() });

describe('a client that signs in', () => {
  it('asks for one token however many calls begin at the same time', async () => {
    const { client, tokensAsked } = await signedIn();
    await Promise.all(Array.from({ length: 20 }, () => file(client)));
    expect(await tokensAsked()).toBe(1);
  });

  it('renews its token in the middle of a long run, once for the whole pool, and every call is made once', async () => {
    const { client, pass, tokensAsked } = await signedIn({}, { tokenLifetimeSec: 1 });
    let filed = 0;
    for (let wave = 0; wave < 12; wave += 1) {
      await Promise.all(Array.from({ length: 32 }, () => file(client).then(() => (filed += 1))));
      pass(300);
    }
    // Waves at 0, 300, 600 … ms: a token serves three of them before nine tenths of its second have passed.
    expect(await tokensAsked()).toBe(4);
    const { requests } = await client.controls.getLedger();
    expect([filed, requests.length]).toEqual([384, 384]);
    const { received } = await client.controls.getCalls();
    expect(received.byOperation['createCareerBreakRequest']).toBe(384);
  });

  it('renews once when the service says that the token has expired, and repeats the calls', async () => {
    const { client, tokensAsked } = await signedIn();
    await client.api.getAccessProfile();
    await client.controls.replaceFaults({ items: [{ operation: '*', kind: 'expiredToken', times: 5, nth: 1 }] });
    await Promise.all(Array.from({ length: 5 }, () => file(client)));
    expect(await tokensAsked()).toBe(2);
    expect((await client.controls.getLedger()).requests).toHaveLength(5);
  });

  it('gives up when the new token is refused as well', async () => {
    const { client } = await signedIn();
    await client.controls.replaceFaults({ items: [{ operation: '*', kind: 'expiredToken', every: 1 }] });
    await expect(file(client)).rejects.toMatchObject({ key: 'signIn.tokenRefused', exitCode: 6, problemType: EXPIRED });
  });

  it('tells that the client is not known as a call that was never made', async () => {
    const { client } = await signedIn({ clientId: 'other' });
    await expect(file(client)).rejects.toMatchObject({
      key: 'signIn.refused',
      params: { client: 'employer', reason: 'invalid_client' },
      delivery: 'not-sent',
      exitCode: 6,
    });
    expect((await client.controls.getLedger()).requests).toEqual([]);
  });

  it.each([
    ['ahead of', 7_200_000],
    ['ahead by seconds of', 5_000],
    ['behind', -7_200_000],
  ])(
    'whose clock is %s that of the service signs in by the clock of the service, and renews in time',
    async (_, by) => {
      const clients = [newClient(keys)];
      const options = { port: 0, seed: 1, idempotency: 'on', overlaps: 'silent', latencyMs: 0 } as const;
      const service = await startMock(
        { ...options, requiresSignIn: true, clients },
        { now: Date.now, delay: () => Promise.resolve() },
      );
      const signIn = { clientId: 'employer', keySource: 'KEY', readKey: () => Promise.resolve(pem) };
      const now = (): number => Date.now() + by;
      const client = await openClient({ baseUrl: service.url, language: 'fr', signIn, newTraceId: randomUUID, now });
      onTestFinished(async () => {
        await client.close();
        await service.close();
      });
      await file(client);
      const grant = await client.signIn?.();
      expect(grant?.expiresAt).toBeGreaterThan(now());
      expect(grant?.expiresAt).toBeLessThanOrEqual(now() + 600_000);
    },
  );

  it('names the scope that is missing', async () => {
    const { client } = await signedIn({ scopes: ['scope:careerbreak:request:consult'] });
    await expect(file(client)).rejects.toMatchObject({
      key: 'signIn.missingScope',
      params: { requiredScopes: 'scope:careerbreak:request:declarant' },
      exitCode: 6,
    });
  });

  it('names the right that is missing', async () => {
    const { client } = await signedIn({
      permissions: ['careerBreakOrganizingAuthority'],
      mandates: [{ enterpriseNumber: '0403019261', endDate: '2026-10-31' }],
    });
    await expect(file(client)).rejects.toMatchObject({ key: 'signIn.noEmployerPermission' });
  });

  it('asks for the health of a service without signing in', async () => {
    const { client, tokensAsked } = await signedIn({ clientId: 'other' });
    expect(await client.api.getHealth()).toEqual({ status: 'UP' });
    expect(await tokensAsked()).toBe(0);
  });

  it('says as what and until when it is signed in', async () => {
    const { client } = await signedIn({ scopes: ['scope:careerbreak:request:consult'] });
    expect(await client.signIn?.()).toMatchObject({
      scopes: ['scope:careerbreak:request:consult'],
      expiresAt: NOW + 600_000,
    });
  });
});

describe('a private key', () => {
  it('may be RSA, and PEM or JWK', async () => {
    const rsa = await generateKeyPair('RS256', { extractable: true });
    const publicKey = PublicJwk.parse(await exportJWK(rsa.publicKey));
    for (const key of [await exportPKCS8(rsa.privateKey), JSON.stringify(await exportJWK(rsa.privateKey))]) {
      const { client } = await signedIn({ publicKey }, { key });
      expect((await client.api.getAccessProfile()).enterpriseName).toBe('Exemple SA');
    }
  });

  it.each([
    '',
    'nonsense-canary',
    '{"kty":"oct","k":"canary"}',
    '-----BEGIN PRIVATE KEY-----\ncanary\n-----END PRIVATE KEY-----',
  ])('that is none is told without what stands there (%#)', async (key) => {
    const { client } = await signedIn({}, { key });
    const failure: unknown = await client.api.getAccessProfile().catch((error: unknown) => error);
    expect(failure).toMatchObject({ key: 'signIn.keyUnreadable', params: { source: 'KEY' } });
    expect(inspect(failure, { depth: Infinity })).not.toContain('canary');
  });

  it('cannot be the public one', async () => {
    const { client } = await signedIn({}, { key: JSON.stringify(keys.publicKey) });
    await expect(client.api.getAccessProfile()).rejects.toMatchObject({ key: 'signIn.keyUnreadable' });
  });
});

describe('the shared token', () => {
  const lifetimeMs = 1000;
  function source(answers: readonly ('given' | Error)[]) {
    let now = 0;
    let asked = 0;
    const tokens = new TokenSource(
      () => {
        const answer = answers[asked];
        asked += 1;
        if (answer instanceof Error) return Promise.reject(answer);
        const grant: AccessGrant = { token: `token-${String(asked)}`, scopes: [], expiresAt: now + lifetimeMs };
        return Promise.resolve({ grant, lifetimeMs });
      },
      () => now,
    );
    return { tokens, asked: () => asked, at: (ms: number) => void (now = ms) };
  }
  const down = new TransportError('service.unreachable', 'not-sent', 'https://service.example');

  it('serves for nine tenths of its life', async () => {
    const { tokens, at } = source([]);
    await tokens.current();
    at(899);
    expect((await tokens.current()).token).toBe('token-1');
    at(900);
    expect((await tokens.current()).token).toBe('token-2');
  });

  it('goes on to serve until its end when it cannot be renewed, without asking at every call', async () => {
    const { tokens, asked, at } = source(['given', down, down, 'given']);
    await tokens.current();
    at(900);
    for (let call = 0; call < 10; call += 1) expect((await tokens.current()).token).toBe('token-1');
    expect(asked()).toBe(2);
    at(1000);
    await expect(tokens.current()).rejects.toBe(down);
    expect((await tokens.current()).token).toBe('token-4');
  });

  it('is not asked for again by a call whose token others have replaced meanwhile', async () => {
    const { tokens, asked } = source([]);
    const old = await tokens.current();
    await tokens.insteadOf(old);
    expect((await tokens.insteadOf(old)).token).toBe('token-2');
    expect(asked()).toBe(2);
  });

  it('is put on a call, which is made at most twice', async () => {
    const { tokens } = source([]);
    const sent: HttpRequest[] = [];
    const transport = withAccessToken((request) => {
      sent.push(request);
      return Promise.resolve(sent.length > 5 ? jsonResponse(200, {}) : problemResponse(401, { type: EXPIRED }));
    }, tokens);
    const request: HttpRequest = { operation: 'x', method: 'GET', path: '/x', headers: { A: 'b' }, isSafe: true };
    expect((await transport(request)).status).toBe(401);
    expect(sent.map(({ headers }) => headers)).toEqual([
      { A: 'b', Authorization: 'Bearer token-1' },
      { A: 'b', Authorization: 'Bearer token-2' },
    ]);
  });
});
