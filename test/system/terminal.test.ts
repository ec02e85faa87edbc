import { PassThrough, Readable, Writable } from 'node:stream';
import { describe, expect, it } from 'vitest';
import { createTerminal } from '../../src/system/terminal.ts';
import type { World } from '../../src/world.ts';

function world(stdout: NodeJS.WritableStream, extra: Partial<World> = {}): World {
  return {
    env: {},
    machine: { platform: 'linux', userFolder: '/home/a' },
    stdin: Readable.from([]),
    stdout,
    stderr: new PassThrough(),
    signal: new AbortController().signal,
    version: '0',
    ...extra,
  };
}

describe('standard output', () => {
  it('waits for a reader that is slow', async () => {
    const taken: string[] = [];
    let release: () => void = () => undefined;
    const slow = new Writable({
      highWaterMark: 4,
      write(chunk: Buffer, _encoding, done) {
        taken.push(chunk.toString());
        release = done;
      },
    });
    const { out } = createTerminal(world(slow));
    let isDone = false;
    const writing = out('more than four bytes').then(() => {
      isDone = true;
    });
    await Promise.resolve();
    expect(isDone).toBe(false);
    release();
    await writing;
    expect(taken).toEqual(['more than four bytes']);
  });

  it('ends quietly when the reader has closed the pipe', async () => {
    const closed = new Writable({
      highWaterMark: 1,
      write(_chunk, _encoding, done) {
        done(Object.assign(new Error('broken pipe'), { code: 'EPIPE' }));
      },
    });
    closed.on('error', () => undefined);
    const { out } = createTerminal(world(closed));
    await out('a line nobody reads\n');
    await out('nor this one\n');
    expect(closed.destroyed).toBe(true);
  });
});

describe('someone can be asked', () => {
  const tty = <Stream extends object>(stream: Stream) => Object.assign(stream, { isTTY: true });
  const asked = (env: World['env'], stdinIsTerminal: boolean, stderrIsTerminal: boolean): boolean => {
    const stdin = Readable.from([]);
    const stderr = new PassThrough();
    return createTerminal(
      world(new PassThrough(), {
        env,
        stdin: stdinIsTerminal ? tty(stdin) : stdin,
        stderr: stderrIsTerminal ? tty(stderr) : stderr,
      }),
    ).isInteractive;
  };

  it.each([
    { env: {}, stdin: true, stderr: true, expected: true },
    { env: {}, stdin: false, stderr: true, expected: false },
    { env: {}, stdin: true, stderr: false, expected: false },
    { env: { CI: 'true' }, stdin: true, stderr: true, expected: false },
    { env: { CI: 'false' }, stdin: true, stderr: true, expected: true },
    { env: { TERM: 'dumb' }, stdin: true, stderr: true, expected: false },
  ])('$expected with $env, stdin $stdin, stderr $stderr', ({ env, stdin, stderr, expected }) => {
    expect(asked(env, stdin, stderr)).toBe(expected);
  });
});

describe('lines break', () => {
  it('at the width of the terminal that shows them, and nowhere in a file or a pipe', () => {
    const narrow = Object.assign(new PassThrough(), { isTTY: true, columns: 40 });
    expect(createTerminal(world(narrow, { stderr: new PassThrough() }))).toMatchObject({
      outWidth: 40,
      errWidth: Number.POSITIVE_INFINITY,
    });
    expect(createTerminal(world(new PassThrough(), { stderr: narrow }))).toMatchObject({
      outWidth: Number.POSITIVE_INFINITY,
      errWidth: 40,
    });
  });
});
