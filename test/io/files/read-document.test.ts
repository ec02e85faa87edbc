import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readDocument } from '../../../src/io/files/read-document.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baw-read-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('reading a document', () => {
  const read = (path: string) => readDocument(path, join(folder, 'leave.csv'));

  it('gives it whole, with its digest and when it was changed', async () => {
    await mkdir(join(folder, 'certs'));
    await writeFile(join(folder, 'certs', 'a.pdf'), '%PDF-');
    for (const path of ['certs/a.pdf', 'certs\\a.pdf', join(folder, 'certs', 'a.pdf')]) {
      const document = await read(path);
      expect(document?.content.toString()).toBe('%PDF-');
      expect(document?.sha256).toMatch(/^[0-9a-f]{64}$/);
      expect(document?.modifiedMs).toBeGreaterThan(0);
    }
  });

  it('gives nothing for a folder, or where nothing is', async () => {
    expect(await read('.')).toBeUndefined();
    expect(await read('nowhere.pdf')).toBeUndefined();
  });

  it.skipIf(process.platform === 'win32')('does not wait for a pipe', async () => {
    execFileSync('mkfifo', [join(folder, 'pipe.pdf')]);
    expect(await read('pipe.pdf')).toBeUndefined();
  });
});
