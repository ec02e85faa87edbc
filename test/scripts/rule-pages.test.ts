import { spawnSync } from 'node:child_process';
import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import process from 'node:process';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const script = path.join(import.meta.dirname, '../../scripts/rule-pages.mjs');
const folder = mkdtempSync(path.join(tmpdir(), 'baw-rule-pages-'));

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function run(...argv: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...argv, folder], { encoding: 'utf8' });
  return { status, text: stdout + stderr };
}

describe('the pages of the rules', () => {
  it('are written, and then are what the book says', () => {
    expect(run().status).toBe(0);
    expect(run('--check').status).toBe(0);
    const page = readFileSync(path.join(folder, 'nl/parental.md'), 'utf8');
    expect(page).toContain('# Ouderschapsverlof\n');
    expect(page).toContain('[parental.half.min-block](#parentalhalfmin-block)');
    expect(page).toContain('\n## parental.half.min-block\n');
    expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toContain('(de/parental.md#parentalhalfmin-block)');
  });

  it('are refused by name when one was changed, lost or left over, and written anew', () => {
    run();
    appendFileSync(path.join(folder, 'fr/parental.md'), 'More.\n');
    rmSync(path.join(folder, 'en/niss.md'));
    writeFileSync(path.join(folder, 'de/gone.md'), 'Left over.\n');
    const { status, text } = run('--check');
    expect(status).toBe(1);
    expect(text).toContain('de/gone.md, en/niss.md, fr/parental.md\n');
    expect(run().text).toContain('3 changed');
    expect(existsSync(path.join(folder, 'de/gone.md'))).toBe(false);
    expect(run('--check').status).toBe(0);
  });
});
