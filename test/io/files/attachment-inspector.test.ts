import { execFileSync } from 'node:child_process';
import { mkdtemp, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { createAttachmentInspector } from '../../../src/io/files/attachment-inspector.ts';

let folder: string;
let requests: string;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'baw-attached-'));
  requests = path.join(folder, 'leave.csv');
});

const put = (name: string, content: string | Buffer): Promise<void> => writeFile(path.join(folder, name), content);

describe('a look at an attached file', () => {
  it.each([
    ['a PDF', '%PDF-1.4\n', 'pdf'],
    ['as no PDF, as the service does, one behind a line of a mail gateway', 'X-Scanned: yes\r\n%PDF-1.4\n', 'other'],
    ['as no PDF one behind a byte order mark', '\uFEFF%PDF-1.4\n', 'other'],
    ['the mark of a PDF, cut off', '%PDF', 'other'],
    ['a JPEG', Buffer.from([0xff, 0xd8, 0xff, 0xe1, 0, 0]), 'jpeg'],
    ['half the mark of a JPEG', Buffer.from([0xff, 0xd8]), 'other'],
    ['the mark of a JPEG elsewhere', Buffer.from([0, 0xff, 0xd8, 0xff]), 'other'],
    ['a text that speaks of PDF', 'Ceci est un PDF', 'other'],
    ['nothing', '', 'other'],
  ])('knows %s', async (_, content, format) => {
    await put('document', content);
    const bytes = Buffer.byteLength(content);
    expect(await createAttachmentInspector().inspect('document', requests)).toMatchObject({ bytes, format });
  });

  it('finds nothing to open where there is no file, a folder, or a link to neither', async () => {
    await symlink(path.join(folder, 'gone'), path.join(folder, 'link'));
    const inspector = createAttachmentInspector();
    for (const name of ['gone', '.', '..', 'link', 'gone/document', 'bad\0name']) {
      expect(await inspector.inspect(name, requests)).toBeUndefined();
    }
  });

  it.skipIf(process.platform === 'win32')('does not wait for what a pipe might say', async () => {
    execFileSync('mkfifo', [path.join(folder, 'pipe')]);
    expect(await createAttachmentInspector().inspect('pipe', requests)).toBeUndefined();
  });

  it('reads a path that was written on Windows', async () => {
    await put('a.pdf', '%PDF-');
    expect(await createAttachmentInspector().inspect('.\\a.pdf', requests)).toMatchObject({ bytes: 5, format: 'pdf' });
  });

  it('takes an absolute path as it is', async () => {
    await put('a.pdf', '%PDF-');
    const inspector = createAttachmentInspector();
    expect(await inspector.inspect(path.join(folder, 'a.pdf'), '/elsewhere/leave.csv')).toMatchObject({
      format: 'pdf',
    });
  });
});

describe('the memory of the inspector', () => {
  it('gives one answer for a file throughout a run, by whatever path', async () => {
    await put('a.pdf', '%PDF-');
    const inspector = createAttachmentInspector();
    const first = await inspector.inspect('a.pdf', requests);
    await put('a.pdf', 'changed');
    expect(await inspector.inspect('./a.pdf', requests)).toBe(first);
  });

  it('is bounded, and forgets first what it saw first', async () => {
    for (const name of ['a', 'b', 'c']) await put(name, '%PDF-');
    const inspector = createAttachmentInspector(2);
    for (const name of ['a', 'b', 'c']) await inspector.inspect(name, requests);
    for (const name of ['a', 'b', 'c']) await put(name, 'changed');
    expect(await inspector.inspect('c', requests)).toMatchObject({ format: 'pdf' });
    expect(await inspector.inspect('a', requests)).toMatchObject({ format: 'other' });
  });
});
