import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { readFirstLine, spoolStandardInput } from '../../src/system/standard-input.ts';

const never = new AbortController().signal;

describe('standard input', () => {
  it('is kept as it came until it is removed', async () => {
    const spooled = await spoolStandardInput(Readable.from([Buffer.from('a;b\n1;2\n')]), never);
    expect(await readFile(spooled.path, 'utf8')).toBe('a;b\n1;2\n');
    await spooled.remove();
    expect(readdirSync(tmpdir())).not.toContain(path.basename(path.dirname(spooled.path)));
  });

  it('that does not end is no longer waited for after Ctrl-C', async () => {
    const controller = new AbortController();
    const input = new PassThrough();
    input.write('a;b\n');
    const spooling = spoolStandardInput(input, controller.signal);
    controller.abort();
    await expect(spooling).rejects.toMatchObject({ key: 'interrupted.before' });
  });

  it('gives its first line alone', async () => {
    expect(await readFirstLine(Readable.from([Buffer.from('one\r\ntwo\n')]), never)).toBe('one');
  });

  it('whose first line does not come is no longer waited for after Ctrl-C', async () => {
    const controller = new AbortController();
    const reading = readFirstLine(new PassThrough(), controller.signal);
    controller.abort();
    await expect(reading).rejects.toMatchObject({ key: 'interrupted.before' });
  });
});
