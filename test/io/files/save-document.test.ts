import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { safeFileName, saveDocument } from '../../../src/io/files/save-document.ts';

const PDF = 'application/pdf';
let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'baw-save-'));
});
afterEach(() => rm(folder, { recursive: true }));

describe('the name of a document that is saved', () => {
  it.each([
    ['a.pdf', 'a.pdf'],
    ['A.PDF', 'A.PDF'],
    ['../../etc/passwd', 'passwd.pdf'],
    ['C:\\temp\\scan.pdf', 'scan.pdf'],
    ['run.exe', 'run.exe.pdf'],
    ['..', '_.pdf'],
    ['.pdf', 'pdf.pdf'],
    ['', '_.pdf'],
    ['con.pdf', '_con.pdf'],
    ['a\u202efdp.exe', 'afdp.exe.pdf'],
    ['a\u0000b?.pdf', 'ab_.pdf'],
    [`${'x'.repeat(500)}.pdf`, `${'x'.repeat(60)}.pdf`],
    [`a${' .'.repeat(20)}.pdf`, 'a.pdf'],
  ])('%j becomes %j', (name, safe) => {
    expect(safeFileName(name, PDF)).toBe(safe);
  });

  it('is cut short however long the one is that the service gives', () => {
    expect(safeFileName(`a${'. '.repeat(250_000)}b`, PDF)).toBe('a.pdf');
  });
});

describe('saving a document', () => {
  const save = (name: string, text: string, to = folder) => saveDocument(to, name, PDF, Buffer.from(text));

  it('makes its folder, and a file for its owner only', async () => {
    const { path, became } = await save('a.pdf', 'one', join(folder, 'new'));
    expect(became).toBe('written');
    expect((await stat(path)).mode & 0o777).toBe(0o600);
    expect(await readFile(path, 'utf8')).toBe('one');
  });

  it('overwrites nothing, and writes nothing twice', async () => {
    await writeFile(join(folder, 'a.pdf'), 'mine');
    expect(await save('a.pdf', 'one')).toEqual({ path: join(folder, 'a (2).pdf'), became: 'written' });
    expect(await save('a.pdf', 'one')).toEqual({ path: join(folder, 'a (2).pdf'), became: 'there' });
    expect(await readFile(join(folder, 'a.pdf'), 'utf8')).toBe('mine');
    expect(await readdir(folder)).toHaveLength(2);
  });

  it('fails with the name of what cannot be written', async () => {
    await writeFile(join(folder, 'file'), '');
    await expect(save('a.pdf', 'one', join(folder, 'file'))).rejects.toMatchObject({ key: 'output.notFolder' });
  });
});
