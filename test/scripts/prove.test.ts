import { spawn } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { builtProgram } from '../support/e2e/built-program.ts';

const root = path.join(import.meta.dirname, '../..');
/** Longer than it ever took; one that hangs must still end. */
const TIMEOUT_MS = 120_000;

interface Proof {
  readonly exitCode: number | null;
  readonly output: string;
}

function prove(program: string, options: readonly string[]): Promise<Proof> {
  const child = spawn(process.execPath, ['scripts/prove.mjs', '--program', program, ...options], { cwd: root });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += text.toString()));
  child.stderr.on('data', (text: Buffer) => (output += text.toString()));
  return new Promise((resolve) => {
    child.once('close', (exitCode) => resolve({ exitCode, output }));
  });
}

/** The built program, after something that it should never do. */
function breakProgram(deed: string): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'baw-broken-'));
  const broken = path.join(folder, 'baw.js');
  writeFileSync(broken, `${deed}\nawait import(${JSON.stringify(pathToFileURL(builtProgram()).href)});\n`);
  return broken;
}

describe('the proof of the night', () => {
  it(
    'holds for twenty kills, of runs and of the service, with keys and without',
    async () => {
      const { exitCode, output } = await prove(builtProgram(), ['--seed', '1', '--kills', '20', '--rows', '40']);
      expect(output).toContain('20 kills: nothing lost, nothing double');
      expect(exitCode).toBe(0);
    },
    TIMEOUT_MS,
  );

  it(
    'does not hold for a program that forgets what it sent, and says how to see it again',
    async () => {
      const broken = breakProgram(`
        import { rmSync } from 'node:fs';
        if (process.argv[2] === 'submit') rmSync(process.env.BAW_HOME + '/runs', { recursive: true, force: true });`);
      const { exitCode, output } = await prove(broken, ['--seed', '1', '--kills', '2', '--rows', '10', '--keys', 'on']);
      expect(output).toMatch(/WRONG: \d+ requests instead of 9/);
      expect(output).toContain('again: npm run prove -- --seed 1 --keys on');
      expect(exitCode).toBe(1);
    },
    TIMEOUT_MS,
  );
});
