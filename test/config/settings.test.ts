import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { resolveSettings, type SettingsSources } from '../../src/config/resolve-settings.ts';
import type { Settings } from '../../src/config/settings.ts';
import { UsageError } from '../../src/errors/app-error.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';

interface Given {
  readonly flags?: SettingsSources['flags'];
  readonly env?: SettingsSources['env'];
  readonly config?: unknown;
  readonly isOutTerminal?: boolean;
}

function resolve({ flags = {}, env = {}, config, isOutTerminal = false }: Given): Promise<Settings> {
  const home = mkdtempSync(path.join(tmpdir(), 'baw-settings-'));
  if (config !== undefined) {
    writeFileSync(path.join(home, 'config.json'), typeof config === 'string' ? config : JSON.stringify(config));
  }
  return resolveSettings({
    flags,
    env: { BAW_HOME: home, ...env },
    machine: { platform: 'linux', userFolder: '/home/someone' },
    isOutTerminal,
    language: 'en',
  });
}

async function refusal(given: Given): Promise<UsageError> {
  const outcome = await resolve(given).catch((error: unknown) => error);
  if (!(outcome instanceof UsageError)) throw new TypeError('these settings were accepted');
  return outcome;
}

describe('settings', () => {
  it('have defaults that need nothing set up', async () => {
    const { home, ...settings } = await resolve({});
    expect(home).toMatch(/baw-settings-/);
    expect(settings).toEqual({
      language: 'en',
      service: 'embedded',
      profileName: undefined,
      asOf: undefined,
      output: 'human',
      isPlain: false,
      hasColor: false,
      isQuiet: false,
      isVerbose: false,
      requestDefaults: {},
      headerMapping: {},
      ruleSeverities: {},
      timeouts: { connectMs: undefined, answerMs: undefined },
    });
  });

  const config = {
    defaultProfile: 'bureau',
    profiles: {
      bureau: {
        service: 'https://profile.example/base/',
        employer: '0812.339.069',
        sector: 'private',
        headcount: 42,
        schoolYearEndDate: '2027-06-30',
        headers: { Matricule: 'clientReference' },
        timeouts: { answerMs: 1000 },
      },
      school: { capacity: 'organizingAuthority' },
    },
  };

  it('come from the default profile', async () => {
    expect(await resolve({ config })).toMatchObject({
      profileName: 'bureau',
      service: 'https://profile.example/base',
      requestDefaults: {
        employer: '0812339069',
        sector: 'private',
        headcount: 42,
        schoolYearEndDate: isoDate('2027-06-30'),
      },
      headerMapping: { Matricule: 'clientReference' },
      timeouts: { connectMs: undefined, answerMs: 1000 },
    });
  });

  it('come from the profile that is named', async () => {
    const named = await resolve({ config, env: { BAW_PROFILE: 'school' } });
    expect(named).toMatchObject({ profileName: 'school', service: 'embedded' });
    expect(named.requestDefaults).toEqual({ capacity: 'organizingAuthority' });
  });

  it('put a variable before the profile and a flag before both', async () => {
    const env = { BAW_SERVICE: 'https://variable.example', BAW_HEADCOUNT: '7' };
    expect((await resolve({ config, env })).service).toBe('https://variable.example');
    expect((await resolve({ config, env })).requestDefaults.headcount).toBe(7);
    const flags = { service: 'embedded', headcount: '8' };
    expect((await resolve({ config, env, flags })).service).toBe('embedded');
    expect((await resolve({ config, env, flags })).requestDefaults.headcount).toBe(8);
  });

  it('take labels and every way of writing a date for what a file may leave out', async () => {
    const flags = { sector: 'Enseignement', capacity: 'organizingAuthority', schoolYearEndDate: '30.06.2027' };
    expect((await resolve({ flags })).requestDefaults).toMatchObject({
      sector: 'education',
      schoolYearEndDate: isoDate('2027-06-30'),
    });
  });

  it('pass over empty variables', async () => {
    expect(await resolve({ env: { BAW_AS_OF: '', BAW_SERVICE: '' } })).toMatchObject({
      asOf: undefined,
      service: 'embedded',
    });
  });

  it.each([
    { config: '{', key: 'usage.settingsUnreadable' },
    { config: { profiles: { x: { langage: 'fr' } } }, key: 'usage.settingUnknown' },
    { config: { profiles: { x: { language: 'es' } } }, key: 'usage.settingNotOneOf' },
    { config: { profiles: { x: { headcount: '42' } } }, key: 'usage.settingInvalid' },
    { config, flags: { profile: 'nobody' }, key: 'usage.profileUnknown' },
    { config, flags: { profile: 'toString' }, key: 'usage.profileUnknown' },
    { flags: { profile: 'any' }, key: 'usage.profileUnknown' },
    { flags: { asOf: '21/11/26' }, key: 'usage.badValue' },
    { env: { BAW_AS_OF: '2026-02-30' }, key: 'usage.badValue' },
    { flags: { headcount: '-1' }, key: 'usage.badValue' },
    { flags: { headcount: '0' }, key: 'usage.badValue' },
    { flags: { headcount: '1.000' }, key: 'usage.badValue' },
    { flags: { employer: '123' }, key: 'usage.badEnterprise' },
    { flags: { employer: '0812.339.060' }, key: 'usage.badEnterprise' },
    { env: { BAW_SCHOOL: '2.145.678.305' }, key: 'usage.badEnterprise' },
    { config: { defaultProfile: 'x', profiles: { x: { employer: 'ACME' } } }, key: 'usage.badEnterprise' },
    { flags: { sector: 'church' }, key: 'usage.badValue' },
    { flags: { json: true, ndjson: true }, key: 'usage.conflictingFlags' },
  ])('that are wrong are refused with $key: $flags $env', async ({ key, ...given }) => {
    expect((await refusal(given)).key).toBe(key);
  });

  it('name the variable, not the flag, when the variable is wrong', async () => {
    expect((await refusal({ env: { BAW_AS_OF: 'soon' } })).params['flag']).toBe('BAW_AS_OF');
  });
});

describe('the service', () => {
  it.each([
    ['http://127.0.0.1:8080/', 'http://127.0.0.1:8080'],
    ['http://localhost:8080/api/', 'http://localhost:8080/api'],
    ['http://[::1]:8080', 'http://[::1]:8080'],
    ['https://service.example/REST/', 'https://service.example/REST'],
    ['embedded', 'embedded'],
  ])('%s is %s', async (service, expected) => {
    expect((await resolve({ flags: { service } })).service).toBe(expected);
  });

  it.each([
    ['http://service.example', 'usage.insecureService'],
    ['http://127.0.0.1.service.example', 'usage.insecureService'],
    ['http://10.0.0.1', 'usage.insecureService'],
    ['service.example', 'usage.badValue'],
    ['file:///etc/passwd', 'usage.badValue'],
    ['https://user:secret@service.example', 'usage.badValue'],
  ])('%s is refused: %s', async (service, key) => {
    const error = await refusal({ flags: { service } });
    expect(error.key).toBe(key);
    expect(JSON.stringify(error.params)).not.toContain('secret');
  });
});

describe('output', () => {
  it.each<readonly [Given, boolean]>([
    [{ isOutTerminal: true }, true],
    [{ isOutTerminal: false }, false],
    [{ isOutTerminal: true, flags: { color: false } }, false],
    [{ isOutTerminal: true, flags: { color: true } }, true],
    [{ isOutTerminal: true, flags: { plain: true } }, false],
    [{ isOutTerminal: true, env: { NO_COLOR: '1' } }, false],
    [{ isOutTerminal: true, env: { NO_COLOR: '' } }, true],
    [{ isOutTerminal: true, env: { TERM: 'dumb' } }, false],
    [{ isOutTerminal: true, env: { CI: 'true' } }, false],
    [{ isOutTerminal: false, env: { FORCE_COLOR: '1' } }, true],
    [{ isOutTerminal: true, env: { FORCE_COLOR: '0' } }, false],
    [{ isOutTerminal: true, env: { FORCE_COLOR: '1', NO_COLOR: '1' } }, false],
  ])('with %j has colour: %s', async (given, hasColor) => {
    expect((await resolve(given)).hasColor).toBe(hasColor);
  });

  it.each<readonly [Given, string]>([
    [{ flags: { json: true } }, 'json'],
    [{ flags: { ndjson: true } }, 'ndjson'],
    [{ env: { BAW_JSON: '1' } }, 'json'],
    [{ env: { BAW_JSON: '0' } }, 'human'],
    [{ env: { BAW_JSON: '1' }, flags: { ndjson: true } }, 'ndjson'],
  ])('with %j is %s', async (given, output) => {
    expect((await resolve(given)).output).toBe(output);
  });
});
