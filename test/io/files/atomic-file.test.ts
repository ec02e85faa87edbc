import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createAtomicFile, writeFileAtomically } from '../../../src/io/files/atomic-file.ts';
import { faultyPort, type PortCall } from './faulty-port.ts';

let folder = '';
let target = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'baw-test-'));
  target = join(folder, 'result.csv');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a file written atomically', () => {
  it('appears complete, readable by its owner alone, with nothing beside it', async () => {
    const file = await createAtomicFile(target);
    await file.write('é');
    await file.write(Buffer.from([0xe9]));
    await file.write('x'.repeat(200_000));
    expect(existsSync(target)).toBe(false);
    await file.commit();
    expect(readFileSync(target)).toEqual(
      Buffer.concat([Buffer.from('é'), Buffer.from([0xe9]), Buffer.from('x'.repeat(200_000))]),
    );
    expect(statSync(target).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['result.csv']);
  });

  it('is synced before it is renamed, and its folder after', async () => {
    const port = faultyPort('remove', 'EIO', 99);
    await writeFileAtomically(target, 'content', port);
    expect(port.calls).toEqual(['create', 'write', 'sync', 'close', 'rename', 'syncFolder']);
  });

  it('replaces the old one, whatever its permissions were', async () => {
    writeFileSync(target, 'old', { mode: 0o644 });
    await writeFileAtomically(target, 'new');
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(statSync(target).mode & 0o777).toBe(0o600);
  });

  it('leaves the old one when it is discarded, and nothing to undo after a commit', async () => {
    writeFileSync(target, 'old');
    const file = await createAtomicFile(target);
    await file.write('new');
    await file.discard();
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['result.csv']);

    const second = await createAtomicFile(target);
    await second.write('new');
    await second.commit();
    await second.discard();
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('steps over what a killed process left behind', async () => {
    writeFileSync(join(folder, '.result.csv.0.tmp'), 'torn');
    await writeFileAtomically(target, 'new');
    expect(readFileSync(target, 'utf8')).toBe('new');
    expect(readFileSync(join(folder, '.result.csv.0.tmp'), 'utf8')).toBe('torn');
  });

  it('may come in pieces that are still being made', async () => {
    async function* pieces(): AsyncGenerator<string> {
      for (const piece of ['a', 'b', 'c']) yield await Promise.resolve(piece);
    }
    await writeFileAtomically(target, pieces());
    expect(readFileSync(target, 'utf8')).toBe('abc');
  });

  it('is not there when making its pieces fails, and the failure comes through as it is', async () => {
    const bug = new RangeError('a bug');
    function* pieces(): Generator<string> {
      yield 'a';
      throw bug;
    }
    await expect(writeFileAtomically(target, pieces())).rejects.toBe(bug);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe('when the disk says no', () => {
  const calls: readonly PortCall[] = ['create', 'write', 'sync', 'close', 'rename'];

  it.each(calls)('at %s, the old file stays, the temporary one goes, and the reason is told', async (call) => {
    for (const [code, key] of [
      ['ENOSPC', 'output.diskFull'],
      ['EDQUOT', 'output.diskFull'],
      ['EACCES', 'output.notWritable'],
      ['EIO', 'output.notWritable'],
    ] as const) {
      writeFileSync(target, 'old');
      await expect(writeFileAtomically(target, 'new', faultyPort(call, code))).rejects.toMatchObject({
        key,
        exitCode: 12,
        params: { file: target },
      });
      expect(readFileSync(target, 'utf8')).toBe('old');
      expect(readdirSync(folder)).toEqual(['result.csv']);
    }
  });

  it('in the middle of a long file, the same holds', async () => {
    writeFileSync(target, 'old');
    const port = faultyPort('write', 'ENOSPC', 3);
    const file = await createAtomicFile(target, port);
    const write = async (): Promise<void> => {
      for (let i = 0; i < 10; i++) await file.write('x'.repeat(70_000));
    };
    await expect(write()).rejects.toMatchObject({ key: 'output.diskFull' });
    expect(port.calls.filter((call) => call === 'write')).toHaveLength(3);
    expect(readFileSync(target, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['result.csv']);
  });

  it('about the folder, the new file is in place but not promised to last', async () => {
    await expect(writeFileAtomically(target, 'new', faultyPort('syncFolder', 'EIO'))).rejects.toMatchObject({
      key: 'output.notWritable',
    });
    expect(readFileSync(target, 'utf8')).toBe('new');
  });

  it('because the folder is not there or the name is taken by a folder, it is told as well', async () => {
    await expect(writeFileAtomically(join(folder, 'none', 'a.csv'), 'new')).rejects.toMatchObject({
      key: 'output.notWritable',
      params: { detail: 'ENOENT' },
    });
    mkdirSync(target);
    await expect(writeFileAtomically(target, 'new')).rejects.toMatchObject({ key: 'output.notWritable' });
    expect(readdirSync(folder)).toEqual(['result.csv']);
  });
});
