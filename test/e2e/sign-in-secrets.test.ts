import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { TOKEN_PATH } from '../../src/schemas/wire/access.ts';
import { askToken, bearer, claimsFor, newClient, newKeys, sign } from '../mock/registered-client.ts';
import { API, startService } from '../mock/running-service.ts';
import { newHome, type CliResult } from '../support/cli/run-cli.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting } from '../support/e2e/workplace.ts';

/** A token that occurs nowhere else: where it turns up, it was leaked. */
const TOKEN = 'canary-token-3f1d2c4b5a694788';

async function bytesUnder(folder: string): Promise<string> {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const files = entries.filter((each) => each.isFile()).map((each) => path.join(each.parentPath, each.name));
  return (await Promise.all(files.map((file) => readFile(file, 'latin1')))).join('\n');
}

/** A service that repeats to the caller whatever he sent, in every place where an answer has room. */
async function startEcho(answerTo: (request: string, nth: number) => number) {
  const assertions = new Set<string>();
  let nth = 0;
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => {
      nth += 1;
      const assertion = new URLSearchParams(body).get('client_assertion');
      if (assertion !== null) assertions.add(assertion);
      const { authorization = '' } = request.headers;
      const echo = `${authorization} ${body}`;
      const status = answerTo(request.url ?? '', nth);
      const isToken = request.url === TOKEN_PATH;
      const challenge = { 'www-authenticate': `Bearer error="${authorization}"` };
      response.writeHead(status, {
        'content-type': isToken || status < 400 ? 'application/json' : 'application/problem+json',
        ...(status === 401 && !isToken && challenge),
      });
      const refusal = { type: 'urn:problem-type:belgif:expiredAccessToken', title: echo, detail: echo, status };
      const given = { access_token: TOKEN, token_type: 'Bearer', expires_in: 600, scope: 'scope:x' };
      const profile = { enterpriseNumber: '0812339069', enterpriseName: 'X', permissions: [], mandators: [] };
      const failure = isToken ? { error: 'invalid_client', error_description: echo, error_uri: echo } : refusal;
      response.end(JSON.stringify(status >= 400 ? failure : isToken ? given : profile));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => void server.close());
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { url: `http://127.0.0.1:${String(port)}`, assertions };
}

describe('keys, assertions and tokens', () => {
  const services: readonly [string, (url: string, nth: number) => number][] = [
    ['answers', () => 200],
    ['refuses the sign-in and repeats it', (url) => (url === TOKEN_PATH ? 401 : 200)],
    ['answers the sign-in with a strange refusal', (url) => (url === TOKEN_PATH ? 418 : 200)],
    ['fails at the sign-in', (url) => (url === TOKEN_PATH ? 500 : 200)],
    ['refuses the token and repeats it', (url) => (url === TOKEN_PATH ? 200 : 401)],
    ['forbids the filing and repeats what was sent', (url) => (url.includes('Requests') ? 403 : 200)],
    ['fails and repeats what was sent', (url) => (url.includes('Requests') ? 500 : 200)],
  ];
  it.each(services)('are never written by the tool when the service %s', async (_, answerTo) => {
    const echo = await startEcho(answerTo);
    const place = newWorkplace();
    const keyFolder = newHome();
    const keyFile = path.join(keyFolder, 'key.pem');
    const said: CliResult[] = [await place.baw(['auth', 'keygen', keyFile])];
    const key = await readFile(keyFile, 'utf8');
    await writeRows(place.at('leave.csv'), validRows(2));
    const add = ['profile', 'add', 'p', '--service', echo.url, '--client-id', 'c', '--key-file', keyFile, '--use'];
    for (const argv of [
      add,
      ['auth', 'status', '--verbose'],
      ['auth', 'status', '--json', '--verbose'],
      ['auth', 'login', '--client-id', 'd', '--key-variable', 'THE_KEY', '--verbose'],
      ['submit', '--certify', place.at('leave.csv'), '--verbose'],
      ['submit', '--certify', place.at('leave.csv'), '--ndjson', '--verbose'],
      ['list', '--verbose'],
      ['profile', 'show', '--json'],
      ['auth', 'logout'],
    ]) {
      said.push(await place.baw(argv, { ...withoutWaiting, env: { THE_KEY: key } }));
    }
    expect(said.map(({ exitCode }) => exitCode)).not.toContain(1);
    expect(echo.assertions.size).toBeGreaterThan(0);
    const written = [
      ...said.flatMap(({ stdout, stderr }) => [stdout, stderr]),
      await bytesUnder(place.home),
      await bytesUnder(place.folder),
    ].join('\n');
    const secrets = [TOKEN, ...echo.assertions, ...key.split('\n').filter((line) => /^[\w+/=]{20,}$/.test(line))];
    for (const secret of secrets) expect(written.includes(secret)).toBe(false);
    expect(written).not.toMatch(/eyJ[\w-]{10,}\.[\w-]+\./);
  });

  it('are never written by the service, nor repeated in a refusal', async () => {
    const stateDir = newHome();
    const faults: unknown[] = [];
    const service = await startService(
      { requiresSignIn: true, stateDir },
      { onFault: (error) => void faults.push(error) },
    );
    const keys = await newKeys();
    await service.control('POST', '/clients', newClient(keys));
    const assertion = await sign(claimsFor(service), keys);
    const given = await askToken(service, assertion);
    const token: string = given.json.access_token;
    const wrong = `${token}x`;
    const answers = [
      await askToken(service, assertion),
      await askToken(service, `${assertion}x`),
      await askToken(service, assertion, { grant_type: assertion }),
      await askToken(service, assertion, { scope: token }),
      await service.call('GET', `${API}/accessProfile`, { headers: bearer(token) }),
      await service.call('GET', `${API}/accessProfile`, { headers: bearer(wrong) }),
      await service.call('POST', `${API}/careerBreakRequests`, { headers: bearer(token), body: {} }),
      await service.control('GET', '/calls'),
      await service.control('GET', '/ledger'),
    ];
    await writeFile(path.join(stateDir, 'answers'), answers.map(({ text }) => text).join('\n'));
    const written = await bytesUnder(stateDir);
    expect(written).toContain('clientRegistered');
    expect(written).toContain('createToken');
    for (const secret of [token, wrong, assertion]) expect(written.includes(secret)).toBe(false);
    expect(faults).toEqual([]);
  });
});
