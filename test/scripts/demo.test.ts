import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it, vi } from 'vitest';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

const root = path.join(import.meta.dirname, '../..');
const output = path.join(root, 'demo-output');
const userFolder = mkdtempSync(path.join(tmpdir(), 'baw-demo-'));

afterAll(() => {
  rmSync(userFolder, { recursive: true, force: true });
});

/** Runs the demo as somebody who has settings of his own; rejects when it ends with another code than 0. */
function runDemo(env: Readonly<Record<string, string>>) {
  const settings = {
    HOME: userFolder,
    XDG_DATA_HOME: userFolder,
    BAW_HOME: userFolder,
    BAW_SERVICE: 'http://127.0.0.1:9',
  };
  return promisify(execFile)(process.execPath, ['scripts/demo.mjs'], {
    cwd: root,
    env: { ...process.env, ...settings, ...env },
  });
}

describe('npm run demo', () => {
  it('files the sample, changes and cancels a request, and keeps all of it in a folder of its own', async () => {
    const { stdout } = await runDemo({ LC_ALL: 'fr_BE.UTF-8' });

    expect(stdout).toContain('12 lignes : 9 introduites');
    expect(stdout.match(/^\$ baw \w+/gm)?.map((line) => line.slice('$ baw '.length))).toEqual([
      'check',
      'submit',
      'list',
      'modify',
      'cancel',
      'show',
    ]);
    expect(readdirSync(output).sort()).toEqual([
      'data',
      'sample.accepted.csv',
      'sample.csv',
      'sample.rejected.csv',
      'sample.report.json',
    ]);
    const rejected = readFileSync(path.join(output, 'sample.rejected.csv'), 'latin1').trimEnd().split('\r\n');
    expect(rejected.slice(1).map((line) => line.split(';')[0])).toEqual(['RH-004', 'RH-006', 'RH-011']);
    // Nothing went to the data folder that the person's own settings name.
    expect(readdirSync(userFolder)).toEqual([]);
  });
});
