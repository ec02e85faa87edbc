import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const script = path.join(import.meta.dirname, '../../scripts/dependencies-page.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'baw-dependencies-'));
const page = path.join(folder, 'docs/dependencies.md');

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function write(wanted: object, locked: object): void {
  mkdirSync(path.join(folder, 'docs'), { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ dependencies: wanted }));
  writeFileSync(path.join(folder, 'package-lock.json'), JSON.stringify({ packages: { '': {}, ...locked } }));
}

function run(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv, folder], { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

const zod = { version: '4.6.7', license: 'MIT' };
const other = { version: '1.0.0', license: 'ISC' };

describe('the page of the dependencies', () => {
  beforeEach(() => {
    write({ zod: '4.6.7' }, { 'node_modules/zod': zod, 'node_modules/other': other });
    run();
  });

  it('names each with its version, its licence and what it is for', () => {
    expect(run('--check')).toMatchObject({ status: 0 });
    const text = readFileSync(page, 'utf8');
    expect(text).toMatch(/^\| zod +\| 4\.6\.7 +\| MIT +\| schemas of everything that is read/m);
    expect(text).toMatch(/^\| other +\| 1\.0\.0 +\| ISC/m);
  });

  it.each([
    ['of another version', { zod: '4.6.8' }, { 'node_modules/zod': { ...zod, version: '4.6.8' } }, 'is not what'],
    ['that is not pinned', { zod: '^4.6.7' }, { 'node_modules/zod': zod }, 'write the version alone'],
    ['whose use nobody knows', { other: '1.0.0' }, { 'node_modules/other': other }, 'what it is for'],
    [
      'under a licence that binds us',
      { zod: '4.6.7' },
      { 'node_modules/zod': { ...zod, license: 'AGPL-3.0' } },
      'AGPL',
    ],
    [
      'that runs a script when it is installed',
      { zod: '4.6.7' },
      { 'node_modules/zod': { ...zod, hasInstallScript: true } },
      'runs a script',
    ],
  ])('tells a package %s', (_, wanted, locked, words) => {
    write(wanted, locked);
    const { status, text } = run('--check');
    expect(status).toBe(1);
    expect(text).toContain(words);
  });

  it('does not speak of what is only needed to build', () => {
    write({ zod: '4.6.7' }, { 'node_modules/zod': zod, 'node_modules/builder': { ...other, dev: true } });
    run();
    expect(readFileSync(page, 'utf8')).not.toContain('builder');
  });
});
