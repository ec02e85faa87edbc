import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { createTextSpool, type TextSpool } from '../../../src/io/files/spool.ts';

const newFolder = (): string => mkdtempSync(path.join(tmpdir(), 'baw-test-'));

async function readAll(spool: TextSpool): Promise<string> {
  const pieces: Uint8Array[] = [];
  await spool.copyTo((text) => {
    pieces.push(text);
    return Promise.resolve();
  });
  return Buffer.concat(pieces).toString();
}

describe('text that is kept for later', () => {
  it.each([
    { what: 'nothing', count: 0 },
    { what: 'a little', count: 3 },
    { what: 'more than memory is meant for', count: 400 },
  ])('comes back as it was written: $what', async ({ count }) => {
    const spool = createTextSpool(newFolder());
    const pieces = Array.from({ length: count }, (_, index) => `${String(index)} é€😀 `.repeat(1000));
    for (const piece of pieces) await spool.write(Buffer.from(piece));
    expect(await readAll(spool)).toBe(pieces.join(''));
    await spool.remove();
    await spool.remove();
  });

  it('leaves no file behind, even when nobody removes it', async () => {
    const folder = newFolder();
    const spool = createTextSpool(folder);
    for (let index = 0; index < 40; index += 1) await spool.write(Buffer.from('R-1;850314\n'.repeat(10_000)));
    expect(readdirSync(folder)).toEqual([]);
    expect((await readAll(spool)).length).toBe(40 * 110_000);
    await spool.remove();
  });

  it('says where it could not be kept', async () => {
    const folder = path.join(newFolder(), 'missing');
    const spool = createTextSpool(folder);
    const writing = spool.write(Buffer.alloc(2_000_000, 'x'));
    await expect(writing).rejects.toMatchObject({ key: 'output.notWritable', params: { file: folder } });
  });
});
