import { close, constants, open as openNow } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { Socket } from 'node:net';
import { promisify } from 'node:util';
import { InterruptedError } from '../errors/app-error.ts';
import type { KeySource } from '../config/settings.ts';
import { SignInError } from '../errors/sign-in-error.ts';
import type { World } from '../world.ts';
import { readAtMost } from './standard-input.ts';

/** A key takes two to four kilobytes. */
const LONGEST_KEY = 65_536;
const OF_OTHERS = 0o077;
/** So long whoever writes the key into a pipe may take: somebody may have to unlock it first. */
const PIPE_MS = 60_000;

/**
 * The text of a private key. Nothing of it goes into a message.
 * @throws SignInError `signIn.keyMissing`; `signIn.keyTooOpen` for a file that others than its owner may use
 */
export async function readClientKey(
  source: KeySource,
  world: Pick<World, 'env' | 'machine' | 'stdin' | 'signal'>,
  pipeMs = PIPE_MS,
): Promise<string> {
  switch (source.kind) {
    case 'file':
      return (await isPipe(source.file)) ? readPipe(source.file, world, pipeMs) : readKeyFile(source.file, world);
    case 'variable':
      return filled(world.env[source.variable], source.variable);
    case 'standardInput':
      return filled(await readAtMost(world.stdin, LONGEST_KEY, world.signal), '-');
  }
}

async function isPipe(file: string): Promise<boolean> {
  try {
    return (await stat(file)).isFIFO();
  } catch {
    return false;
  }
}

/** What `<(…)` of a shell names: opened as a file is, one that nobody writes into would hold the program for ever. */
async function readPipe(file: string, { signal }: Pick<World, 'signal'>, pipeMs: number): Promise<string> {
  const flags = constants.O_RDONLY | constants.O_NONBLOCK;
  const fd = await promisify(openNow)(file, flags).catch((error: unknown) => {
    throw new SignInError('signIn.keyMissing', { source: file }, { cause: error });
  });
  let pipe: Socket;
  try {
    pipe = new Socket({ fd, readable: true, writable: false });
  } catch (error) {
    await promisify(close)(fd);
    throw new SignInError('signIn.keyMissing', { source: file }, { cause: error });
  }
  try {
    return filled(await readAtMost(pipe, LONGEST_KEY, AbortSignal.any([signal, AbortSignal.timeout(pipeMs)])), file);
  } catch (error) {
    if (!(error instanceof InterruptedError) || signal.aborted) throw error;
    throw new SignInError('signIn.keyMissing', { source: file }, { cause: error });
  } finally {
    pipe.destroy();
  }
}

async function readKeyFile(file: string, { machine }: Pick<World, 'machine'>): Promise<string> {
  const opened = await open(file).catch((error: unknown) => {
    throw new SignInError('signIn.keyMissing', { source: file }, { cause: error });
  });
  try {
    // The file that is open is the one that is read, whatever takes its name meanwhile.
    const { mode, size } = await opened.stat();
    if (machine.platform !== 'win32' && (mode & OF_OTHERS) !== 0) {
      throw new SignInError('signIn.keyTooOpen', { file, mode: (mode & 0o777).toString(8).padStart(3, '0') });
    }
    return filled(size > LONGEST_KEY ? '' : await opened.readFile('utf8'), file);
  } catch (error) {
    // A folder can be opened, but not read.
    throw error instanceof SignInError
      ? error
      : new SignInError('signIn.keyMissing', { source: file }, { cause: error });
  } finally {
    await opened.close();
  }
}

function filled(text: string | undefined, source: string): string {
  if (text === undefined || text.trim() === '') throw new SignInError('signIn.keyMissing', { source });
  return text;
}
