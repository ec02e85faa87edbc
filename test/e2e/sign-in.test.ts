import { chmod, mkdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { inventedEnterprise } from '../../src/mock/seeds/seeds.ts';
import { dottedEnterpriseNumber } from '../../src/output/enterprise-number.ts';
import type { CliResult } from '../support/cli/run-cli.ts';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { SCHOOL_ROW, seeded } from '../support/e2e/seeded-place.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

describe('a profile', () => {
  it('names the service, the client and where its key is, and the key is nowhere in the settings', async () => {
    const place = await seeded('sme');
    const text = await readFile(path.join(place.home, 'config.json'), 'utf8');
    expect(JSON.parse(text).profiles.sme).toEqual({
      service: place.service.url,
      signIn: { clientId: 'sme', keyFile: place.keyOf('sme') },
    });
    expect(text).not.toContain('PRIVATE');
    expect((await stat(path.join(place.home, 'config.json'))).mode & 0o777).toBe(0o600);
    expect((await stat(place.keyOf('sme'))).mode & 0o777).toBe(0o600);
  });

  it('is listed, shown, used and removed', async () => {
    const place = await seeded('po');
    expect((await place.baw(['profile', 'use', 'poOnly'])).exitCode).toBe(0);
    const list = await place.baw(['profile', 'list']);
    expect(list.stdout.split('\n').slice(0, 2)).toEqual([
      `   po  ${place.service.url}  po`,
      `*  poOnly  ${place.service.url}  poOnly`,
    ]);
    expect(JSON.parse((await place.baw(['profile', 'list', '--json'])).stdout).items).toHaveLength(2);
    expect((await place.baw(['profile', 'show'])).stdout).toContain('signIn.clientId: poOnly');
    expect((await place.baw(['profile', 'remove', 'poOnly'])).exitCode).toBe(0);
    expect((await place.baw(['profile', 'show'])).exitCode).toBe(2);
    expect(JSON.parse((await place.baw(['profile', 'list', '--json'])).stdout).items).toMatchObject([
      { name: 'po', isDefault: false },
    ]);
  });

  it('keeps the defaults that are given and no others', async () => {
    const place = newWorkplace();
    const argv = ['profile', 'add', 'hr', '--employer', '0812.339.069', '--sector', 'private', '--lang', 'nl', '--use'];
    const setting = { env: { BAW_HEADCOUNT: '12' } };
    expect((await place.baw(argv, setting)).exitCode).toBe(0);
    const { profile } = JSON.parse((await place.baw(['profile', 'show', '--json'])).stdout);
    expect(profile).toEqual({ language: 'nl', employer: '0812339069', sector: 'private' });
    const again = await place.baw(argv);
    expect([again.exitCode, again.stderr]).toEqual([2, expect.stringContaining('hr')]);
  });

  it.each([
    [['x/y'], 'profile.badName'],
    [['..'], 'profile.badName'],
    [['__proto__'], 'profile.badName'],
    [['a', '--client-id', 'c', '--key-file', 'k'], 'profile.serviceFirst'],
    [['a', '--client-id', 'c'], 'usage.missingArgument'],
    [['a', '--client-id', 'c', '--key-file', 'k', '--key-stdin'], 'usage.conflictingFlags'],
    [['a', '--client-id', 'c', '--key-variable', '-----BEGIN canary'], 'profile.badVariable'],
  ])('is not made of %j', async (words, code) => {
    const result = await newWorkplace().baw(['profile', 'add', ...words, '--json']);
    expect(result.exitCode).toBe(2);
    expect(result.stderr).toContain(code);
    expect(result.stderr).not.toContain('canary');
  });
});

describe('auth', () => {
  it('tells as whom, for what and until when', async () => {
    const place = await seeded('bureau');
    const { exitCode, stdout } = await place.baw(['auth', 'status', '--profile', 'bureau', '--json', '--quiet']);
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toEqual({
      schemaVersion: 1,
      profile: 'bureau',
      service: place.service.url,
      clientId: 'bureau',
      keySource: { kind: 'file', file: place.keyOf('bureau') },
      enterpriseNumber: inventedEnterprise(100),
      enterpriseName: 'Secrétariat social Exemple ASBL',
      permissions: ['careerBreakEmployer'],
      mandatorCount: 40,
      scopes: ['scope:careerbreak:request:consult', 'scope:careerbreak:request:declarant'],
      tokenExpiresAt: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
    });
    const human = await place.baw(['auth', 'status', '--profile', 'bureau', '--lang', 'fr']);
    expect(human.stdout).toContain('Permissions : Interruption de carrière et crédit-temps\n');
    expect(human.stdout).toContain('Employeurs qui ont donné un mandat : 40\n');
  });

  it('needs nothing set up for the simulation that comes with the tool, which makes its own client and key', async () => {
    const place = newWorkplace();
    const { exitCode, stdout } = await place.baw(['auth', 'status']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Client: builtIn\n');
    const keyFile = path.join(place.home, 'embedded-service', 'keys', 'builtIn.pem');
    expect((await stat(keyFile)).mode & 0o777).toBe(0o600);
    const key = await readFile(keyFile, 'utf8');
    expect((await place.baw(['auth', 'status', '--as-of', '2027-05-01'])).exitCode).toBe(0);
    expect(await readFile(keyFile, 'utf8')).toBe(key);
    expect((await newWorkplace().baw(['auth', 'login'])).exitCode).toBe(6);
  });

  it('login tries a sign-in and keeps it only when it worked; logout forgets it', async () => {
    const place = await seeded('sme');
    await place.baw(['profile', 'add', 'mine', '--service', place.service.url, '--use']);
    const wrong = await place.baw(['auth', 'login', '--client-id', 'nobody', '--key-file', place.keyOf('sme')]);
    expect([wrong.exitCode, wrong.stderr]).toEqual([6, expect.stringContaining('nobody (invalid_client)')]);
    expect((await place.baw(['profile', 'show'])).stdout).not.toContain('signIn');

    const right = await place.baw(['auth', 'login', '--client-id', 'sme', '--key-file', place.keyOf('sme')]);
    expect([right.exitCode, right.stdout]).toEqual([0, expect.stringContaining('Boulangerie Exemple SRL')]);
    expect((await place.baw(['auth', 'login'])).exitCode).toBe(0);
    expect((await place.baw(['auth', 'logout'])).exitCode).toBe(0);
    const after = await place.baw(['auth', 'status']);
    expect([after.exitCode, after.stderr]).toEqual([6, expect.stringContaining('have not signed in')]);
  });

  it('takes the key from a variable, from standard input, and client and key from the environment alone', async () => {
    const place = await seeded('sme');
    const key = await readFile(place.keyOf('sme'), 'utf8');
    const from = (...source: string[]) => ['profile', 'add', source.join(''), '--client-id', 'sme', ...source];
    await place.baw([...from('--key-variable', 'MY_KEY').with(2, 'variable'), '--service', place.service.url]);
    await place.baw([...from('--key-stdin').with(2, 'stdin'), '--service', place.service.url]);
    const status = ['auth', 'status', '--json', '--quiet'];
    const results = [
      await place.baw([...status, '--profile', 'variable'], { env: { MY_KEY: key } }),
      await place.baw([...status, '--profile', 'stdin'], { stdin: key }),
      await place.baw([...status, '--service', place.service.url], {
        env: { BAW_CLIENT_ID: 'sme', BAW_CLIENT_KEY: key },
      }),
    ];
    expect(results.map(({ stdout }) => JSON.parse(stdout).clientId)).toEqual(['sme', 'sme', 'sme']);
    const missing = await place.baw([...status, '--profile', 'variable']);
    expect([missing.exitCode, missing.stderr]).toEqual([6, expect.stringContaining('MY_KEY')]);
  });

  it('refuses a key that others may read, and one that is not there', async () => {
    const place = await seeded('sme');
    await chmod(place.keyOf('sme'), 0o640);
    const open = await place.baw(['auth', 'status', '--profile', 'sme']);
    expect([open.exitCode, open.stderr]).toEqual([6, expect.stringContaining('(mode 640)')]);
    await place.baw([
      'profile',
      'add',
      'a',
      '--service',
      place.service.url,
      '--client-id',
      'sme',
      '--key-file',
      'none',
    ]);
    expect((await place.baw(['auth', 'status', '--profile', 'a'])).exitCode).toBe(6);
  });

  it('says of a folder in the place of a key that there is no key in it', async () => {
    const place = await seeded('sme');
    await mkdir(place.at('key.pem'), { mode: 0o700 });
    const env = { BAW_CLIENT_ID: 'sme', BAW_CLIENT_KEY_FILE: place.at('key.pem') };
    const result = await place.baw(['auth', 'status', '--service', place.service.url, '--json'], { env });
    expect([result.exitCode, result.stderr]).toEqual([6, expect.stringContaining('signIn.keyMissing')]);
  });

  it('takes a key through a symbolic link, if the file behind it is for its owner alone', async () => {
    const place = await seeded('sme');
    await symlink(place.keyOf('sme'), place.at('link.pem'));
    const env = { BAW_CLIENT_ID: 'sme', BAW_CLIENT_KEY_FILE: place.at('link.pem') };
    const argv = ['auth', 'status', '--service', place.service.url];
    expect((await place.baw(argv, { env })).exitCode).toBe(0);
    await chmod(place.keyOf('sme'), 0o604);
    expect((await place.baw(argv, { env })).stderr).toContain('(mode 604)');
  });

  it('refuses to act as a client that the environment names when the command names a profile of another', async () => {
    const place = await seeded('po');
    const env = { BAW_CLIENT_ID: 'poOnly', BAW_CLIENT_KEY_FILE: place.keyOf('poOnly') };
    const status = ['auth', 'status', '--json', '--quiet'];
    const contradicted = await place.baw([...status, '--profile', 'po'], { env });
    expect([contradicted.exitCode, contradicted.stderr]).toEqual([2, expect.stringContaining('BAW_CLIENT_ID')]);
    expect((await place.baw([...status, '--profile', 'poOnly'], { env })).exitCode).toBe(0);
    await place.baw(['profile', 'use', 'po']);
    expect(JSON.parse((await place.baw(status, { env })).stdout).clientId).toBe('poOnly');
    const twice = await place.baw(status, { env: { ...env, BAW_CLIENT_KEY: 'canary' } });
    expect([twice.exitCode, twice.stderr]).toEqual([2, expect.stringContaining('BAW_CLIENT_KEY_FILE')]);
    expect(twice.stderr).not.toContain('canary');
  });

  it('shows no proof of who calls to a service that the profile does not name', async () => {
    const [place, other] = [await seeded('sme'), await seeded('sme')];
    const result = await place.baw(['auth', 'status', '--profile', 'sme', '--service', other.service.url]);
    expect([result.exitCode, result.stderr]).toEqual([6, expect.stringContaining('have not signed in')]);
    const calls = await place.baw(['mock', 'calls', '--json', '--service', other.service.url]);
    expect(JSON.parse(calls.stdout).received.byOperation).not.toHaveProperty('createToken');
  });

  it.each(['ES256', 'RS256'])(
    'keygen makes a %s key that only its owner reads, and never over a file',
    async (name) => {
      const place = newWorkplace();
      const argv = ['auth', 'keygen', place.at('key.pem'), '--algorithm', name];
      const { exitCode, stdout } = await place.baw(argv);
      expect(exitCode).toBe(0);
      expect(JSON.parse(stdout)).toMatchObject({ kty: name === 'ES256' ? 'EC' : 'RSA' });
      expect(stdout).not.toContain('"d"');
      expect((await stat(place.at('key.pem'))).mode & 0o777).toBe(0o600);
      const before = await readFile(place.at('key.pem'), 'utf8');
      expect((await place.baw(argv)).exitCode).toBe(2);
      expect(await readFile(place.at('key.pem'), 'utf8')).toBe(before);
    },
  );
});

describe('a payroll bureau', () => {
  it('files for every employer with a mandate; the others are refused alone, by name', async () => {
    const place = await seeded('bureau');
    const employers = [101, 120, 140, 141, 500].map(inventedEnterprise);
    const file = place.at('leave.csv');
    await writeRows(
      file,
      employers.map((employer, index) => validRow(index + 1, { employer })),
    );
    const { exitCode, report, stderr } = await place.report(['submit', '--certify', '--profile', 'bureau', file]);
    expect(stderr).not.toContain('stopped');
    expect(exitCode).toBe(4);
    expect(report.counts).toMatchObject({ filed: 3, refused: 2, pending: 0 });
    const human = await place.baw(['submit', '--certify', '--profile', 'bureau', '--lang', 'fr', file]);
    const told = human.stdout.replaceAll(/\s+/g, ' ');
    expect(told).toContain('a pris fin le 31/12/2025');
    expect(told).toContain(`${dottedEnterpriseNumber(inventedEnterprise(500))} ne vous a pas donné de mandat`);
  });

  it('shares with an employer what concerns that employer, and nothing else', async () => {
    const place = await seeded('bureau');
    const file = place.at('leave.csv');
    await writeRows(
      file,
      [101, 102].map((n, index) => validRow(index + 1, { employer: inventedEnterprise(n) })),
    );
    await place.report(['submit', '--certify', '--profile', 'bureau', file]);
    const seen = JSON.parse((await place.baw(['list', '--profile', 'employer01', '--json', '--quiet'])).stdout);
    expect(seen.items).toHaveLength(1);
  });
});

describe('a guided request', () => {
  it('asks a client with one permission what its one capacity asks for', async () => {
    const place = await seeded('po');
    const argv = ['new', '--leave-type', 'parentalLeave', '--yes', '--lang', 'en', '--json', '--quiet', '--profile'];
    // Without a terminal nothing can be asked: what is missing is named.
    const ofAuthority = await place.baw([...argv, 'poOnly']);
    const told = await place.baw([...argv, 'poOnly', '--capacity', 'organizingAuthority']);
    const ofBoth = await place.baw([...argv, 'po']);
    expect([ofAuthority.exitCode, ofAuthority.stderr]).toEqual([2, told.stderr]);
    expect(JSON.parse(ofAuthority.stderr).error.flag).toBe('--community');
    expect(JSON.parse(ofBoth.stderr).error.flag).not.toBe('--community');
  });
});

describe('an organising authority', () => {
  it('with that permission alone acts as one without being told', async () => {
    const place = await seeded('po');
    const file = place.at('leave.csv');
    const row = { ...SCHOOL_ROW, sector: 'flemish', community: 'flemish', school: inventedEnterprise(211) };
    await writeRows(file, [validRow(1, { ...row, employer: inventedEnterprise(210) })]);
    const argv = ['submit', '--certify', '--profile', 'poOnly', file];
    const { report } = await place.report(argv);
    expect(report.counts).toMatchObject({ rows: 1, filed: 1 });
  });

  it('is refused for a school that is not its own', async () => {
    const place = await seeded('po');
    const file = place.at('leave.csv');
    const employer = inventedEnterprise(200);
    const rows = [201, 211].map((n, i) => validRow(i + 1, { ...SCHOOL_ROW, employer, school: inventedEnterprise(n) }));
    await writeRows(file, rows);
    const { report, exitCode } = await place.report(['submit', '--certify', '--profile', 'po', file]);
    expect([exitCode, report.counts]).toEqual([4, expect.objectContaining({ filed: 1, refused: 1 })]);
  });

  it('is what an employer must be to file for teaching staff: the permission to ask for is named', async () => {
    const place = await seeded('sme');
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, { ...SCHOOL_ROW, employer: inventedEnterprise(1) })]);
    const result = await place.baw(['submit', '--certify', '--profile', 'sme', '--lang', 'fr', file]);
    expect(result.exitCode).toBe(4);
    const told = (result.stdout + result.stderr).replaceAll(/\s+/g, ' ');
    expect(told).toContain("Pouvoir organisateur pour le secteur de l'enseignement");
    expect(told).toContain("gestionnaire d'accès");
  });
});

describe('mock start with the name of a situation', () => {
  it('says for each client how to make a profile, and that line works', async () => {
    const place = newWorkplace();
    const stop = new AbortController();
    let added: Promise<CliResult> | undefined;
    const started = await place.baw(['mock', 'start', '--seed', 'bureau'], {
      signal: stop.signal,
      deps: (deps) => ({
        startMock: async (options) => {
          const running = await deps.startMock(options);
          const [client] = running.clients;
          const where = ['--service', running.url, '--client-id', 'bureau', '--key-file', client?.keyFile ?? ''];
          added = place
            .baw(['profile', 'add', 'bureau', ...where])
            .then(() => place.baw(['auth', 'status', '--profile', 'bureau']))
            .finally(() => stop.abort());
          return running;
        },
      }),
    });
    expect(started.exitCode).toBe(0);
    expect(started.stdout).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    const keys = path.join(place.home, 'mock-service-bureau', 'keys');
    for (const id of ['bureau', 'employer01']) {
      expect(started.stderr).toContain(`--client-id ${id} --key-file "${path.join(keys, `${id}.pem`)}"\n`);
    }
    expect((await added)?.stdout).toContain('Secrétariat social Exemple ASBL');
  });
});

describe('a run', () => {
  it('goes on with new tokens when the old ones expire, and files every row once', async () => {
    const place = await seeded('sme', { tokenLifetimeSec: 1 });
    const file = place.at('leave.csv');
    const employer = inventedEnterprise(1);
    await writeRows(
      file,
      Array.from({ length: 20 }, (_, index) => validRow(index + 1, { employer })),
    );
    const control = ['--service', place.service.url];
    const rule = { operation: 'createCareerBreakRequest', kind: 'expiredToken', every: 7 };
    await writeFile(place.at('faults.json'), JSON.stringify([rule]));
    await place.baw(['mock', 'faults', place.at('faults.json'), ...control]);
    const argv = ['submit', '--certify', '--profile', 'sme', '--concurrency', '1', file];
    const { exitCode, report } = await place.report(argv);
    expect([exitCode, report.counts]).toEqual([0, expect.objectContaining({ filed: 20 })]);
    expect(await place.ledger(control)).toHaveLength(20);
  });

  it('stops when its sign-in is refused, and is finished by the same command', async () => {
    const place = await seeded('sme');
    const file = place.at('leave.csv');
    const employer = inventedEnterprise(1);
    await writeRows(
      file,
      Array.from({ length: 20 }, (_, index) => validRow(index + 1, { employer })),
    );
    const control = ['--service', place.service.url];
    const rule = { operation: 'createCareerBreakRequest', kind: 'expiredToken', nth: 5, times: 1000 };
    await writeFile(place.at('faults.json'), JSON.stringify([rule]));
    await place.baw(['mock', 'faults', place.at('faults.json'), ...control]);
    const argv = ['submit', '--certify', '--profile', 'sme', '--concurrency', '1', file];
    const stopped = await place.report(argv);
    expect([stopped.exitCode, stopped.report.counts]).toEqual([6, expect.objectContaining({ filed: 4, refused: 0 })]);
    await place.baw(['mock', 'faults', '--clear', ...control]);
    const finished = await place.report(argv);
    const { filed, skipped } = finished.report.counts;
    expect([finished.exitCode, filed, skipped]).toEqual([0, 16, 4]);
    expect(await place.ledger(control)).toHaveLength(20);
  });

  it('of one client is not taken up by another', async () => {
    const place = await seeded('bureau');
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, { employer: inventedEnterprise(101) })]);
    await place.report(['submit', '--certify', '--profile', 'bureau', file]);
    const other = await place.baw(['submit', '--certify', '--profile', 'employer01', file]);
    expect(other.stderr).not.toContain('resumed');
    expect(other.exitCode).toBe(0);
  });
});
