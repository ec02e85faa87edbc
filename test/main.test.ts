import { describe, expect, it } from 'vitest';
import { runCli } from './support/cli/run-cli.ts';

describe('help', () => {
  it('lists every command, on standard output', async () => {
    const { exitCode, stdout, stderr } = await runCli(['--help']);
    expect(exitCode).toBe(0);
    expect(stderr).toBe('');
    for (const name of ['check', 'submit', 'new', 'list', 'show', 'modify', 'cancel', 'mock', 'help']) {
      expect(stdout).toMatch(new RegExp(`^  ${name}\\b`, 'm'));
    }
  });

  it('is shown when nothing is asked', async () => {
    const [nothing, help] = [await runCli([]), await runCli(['--help'])];
    expect(nothing.stdout).toBe(help.stdout);
    expect(nothing.exitCode).toBe(0);
  });

  it('speaks French down to the headings', async () => {
    const { stdout } = await runCli(['list', '--help', '--lang', 'fr']);
    expect(stdout).toContain('Utilisation : baw list [options]');
    expect(stdout).toContain('Options de toutes les commandes :');
    expect(stdout).not.toMatch(/Usage:|Options:|Commands:|display help/);
  });

  it('fits eighty columns', async () => {
    for (const argv of [['--help'], ['list', '--help', '--lang', 'fr'], ['mock', 'start', '--help']]) {
      const { stdout } = await runCli(argv);
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });

  it('prints the exit codes from the table that commands use', async () => {
    const { exitCode, stdout } = await runCli(['help', 'exit-codes']);
    expect(exitCode).toBe(0);
    const codes = stdout
      .trimEnd()
      .split('\n')
      .map((line) => Number(line.slice(0, 5)));
    expect(codes).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 130]);
  });

  it('ends each command with the codes that it can give', async () => {
    const { stdout } = await runCli(['help', 'list']);
    expect(stdout).toContain('Exit codes:');
    expect(stdout).not.toContain('some rows need a person');
  });

  it('prints the version that the build gave', async () => {
    expect(await runCli(['--lang', 'fr', '--version'])).toMatchObject({ exitCode: 0, stdout: '1.2.3\n' });
  });
});

describe('wrong usage', () => {
  it.each([
    { argv: ['--jsn'], key: 'usage.unknownOption', says: '--json' },
    { argv: ['lst'], key: 'usage.unknownCommand', says: 'list' },
    { argv: ['zzzzzz'], key: 'usage.unknownCommand', says: 'help' },
    { argv: ['help', 'nothing'], key: 'usage.unknownCommand', says: 'nothing' },
    { argv: ['mock'], key: 'usage.missingCommand', says: '--help' },
    { argv: ['--json'], key: 'usage.missingCommand', says: '--help' },
    { argv: ['show'], key: 'usage.missingArgument', says: 'ticket' },
    { argv: ['show', 'a', 'b'], key: 'usage.tooManyArguments', says: 'arguments' },
    { argv: ['list', '--as-of'], key: 'usage.missingFlagValue', says: '--as-of' },
    { argv: ['modify', '04W-002ZS8X-NM-Z'], key: 'usage.missingFlag', says: '--end-date' },
    { argv: ['list', '--as-of', '31/02/2026'], key: 'usage.badValue', says: '31/02/2026' },
    { argv: ['list', '--json', '--ndjson'], key: 'usage.conflictingFlags', says: '--ndjson' },
    { argv: ['list', '--lang', 'it'], key: 'usage.badValue', says: 'fr, nl, de, en' },
    { argv: ['list', '--service', 'http://example.org'], key: 'usage.insecureService', says: 'http://example.org' },
    { argv: ['list', '--service', 'ftp://example.org'], key: 'usage.badValue', says: 'ftp://example.org' },
    { argv: ['list', '--profile', 'none'], key: 'usage.profileUnknown', says: 'config.json' },
    { argv: ['list', '--type', 'holiday'], key: 'usage.badValue', says: 'parentalLeave' },
    { argv: ['show', 'ABC'], key: 'usage.badTicket', says: '04W-002ZS8X-NM-Z' },
  ])('$argv is $key', async ({ argv, key, says }) => {
    const human = await runCli(argv);
    expect(human).toMatchObject({ exitCode: 2, stdout: '' });
    if (!argv.includes('--json') && !argv.includes('--ndjson')) expect(human.stderr).toMatch(/^baw: /);
    expect(human.stderr).toContain(says);
    expect(human.stderr).not.toMatch(/^\s+at /m);
    const json = await runCli([...argv, '--json']);
    if (key !== 'usage.missingFlagValue')
      expect(JSON.parse(json.stderr)).toMatchObject({ error: { key, exitCode: 2 } });
  });

  it.each([
    { argv: ['list', '--jsn'], near: '--json' },
    { argv: ['lst'], near: 'list' },
    { argv: ['help', 'nope'], near: undefined },
    { argv: ['check', '--foo'], near: undefined },
  ])('$argv suggests only what is near: $near', async ({ argv, near }) => {
    const { stderr } = await runCli(argv);
    if (near === undefined) expect(stderr).not.toContain('Perhaps');
    else expect(stderr).toContain(`     Perhaps ${near}? `);
  });

  it('is explained in the language of the locale', async () => {
    const { stderr } = await runCli(['list', '--as-of', 'demain'], { env: { LANG: 'fr_BE.UTF-8' } });
    expect(stderr).toContain("« demain » n'est pas une valeur pour --as-of.");
  });
});

describe('the language', () => {
  it.each([
    { env: { LC_ALL: 'fr_BE.UTF-8', LANG: 'en_US' }, usage: 'Utilisation' },
    { env: { LC_MESSAGES: 'fr', LANG: 'en_US' }, usage: 'Utilisation' },
    { env: { LANG: 'nl_BE.UTF-8' }, usage: 'Gebruik' },
    { env: { LANG: 'de_BE.UTF-8' }, usage: 'Aufruf' },
    { env: { LANG: 'POSIX' }, usage: 'Usage' },
    { env: { LC_ALL: 'en_GB', LANG: 'fr_BE' }, usage: 'Usage' },
    { env: { LANG: 'it_IT' }, usage: 'Usage' },
    { env: { BAW_LANG: 'fr', LC_ALL: 'en_GB' }, usage: 'Utilisation' },
  ])('follows $env', async ({ env, usage }) => {
    const { stdout, stderr } = await runCli(['--help'], { env });
    expect(stdout.split(/\s*:/)[0]).toBe(usage);
    expect(stderr).toBe('');
  });
});

describe('a fault of the program', () => {
  const broken = {
    deps: () => ({ openConnection: () => Promise.reject(new RangeError('row of 85031464067 and a@b.be')) }),
  };

  it('gives code 1, an apology and the stack, without personal data', async () => {
    const { exitCode, stdout, stderr } = await runCli(['list'], broken);
    expect(exitCode).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('Sorry');
    expect(stderr).toMatch(/^\s+at /m);
    expect(stderr).not.toMatch(/85031464067|a@b\.be/);
  });

  it('is one JSON object when JSON was asked for', async () => {
    const { stderr } = await runCli(['list', '--json'], broken);
    expect(JSON.parse(stderr)).toMatchObject({ error: { key: 'bug', exitCode: 1 } });
  });
});
