import { execFile, execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readClientKey } from '../../src/system/read-client-key.ts';
import { readAtMost } from '../../src/system/standard-input.ts';
import { newHome } from '../support/cli/run-cli.ts';

const world = {
  env: {},
  machine: { platform: process.platform, userFolder: newHome() },
  stdin: new PassThrough(),
  signal: new AbortController().signal,
};

/** A named pipe that only its owner may use. */
function newPipe(): string {
  const file = path.join(newHome(), 'key');
  execFileSync('mkfifo', ['-m', '600', file]);
  return file;
}

describe.skipIf(process.platform === 'win32')('a key that comes through a pipe', () => {
  it('is read to its end', async () => {
    const file = newPipe();
    const reading = readClientKey({ kind: 'file', file }, world);
    execFile('sh', ['-c', `printf 'one '; printf two`], (_error, stdout) => writeFileSync(file, stdout));
    expect(await reading).toBe('one two');
  });

  it('that nobody writes is missing, and not waited for without end', async () => {
    const reading = readClientKey({ kind: 'file', file: newPipe() }, world, 1);
    await expect(reading).rejects.toMatchObject({ key: 'signIn.keyMissing' });
  });

  it('is no longer waited for after Ctrl-C', async () => {
    const controller = new AbortController();
    const reading = readClientKey({ kind: 'file', file: newPipe() }, { ...world, signal: controller.signal });
    controller.abort();
    await expect(reading).rejects.toMatchObject({ key: 'interrupted.before' });
  });
});

describe('a key on standard input', () => {
  it('is no longer waited for after Ctrl-C', async () => {
    const controller = new AbortController();
    const reading = readAtMost(new PassThrough(), 100, controller.signal);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ key: 'interrupted.before' });
  });
});
