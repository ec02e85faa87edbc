import { open } from 'node:fs/promises';
import type { KeySource } from '../config/settings.ts';
import { SignInError } from '../errors/sign-in-error.ts';
import type { World } from '../world.ts';
import { readAtMost } from './standard-input.ts';

/** A key takes two to four kilobytes. */
const LONGEST_KEY = 65_536;
const OF_OTHERS = 0o077;

/**
 * The text of a private key. Nothing of it goes into a message.
 * @throws SignInError `signIn.keyMissing`; `signIn.keyTooOpen` for a file that others than its owner may use
 */
export async function readClientKey(source: KeySource, world: World): Promise<string> {
  switch (source.kind) {
    case 'file':
      return readKeyFile(source.file, world);
    case 'variable':
      return filled(world.env[source.variable], source.variable);
    case 'standardInput':
      return filled(await readAtMost(world.stdin, LONGEST_KEY, world.signal), '-');
  }
}

async function readKeyFile(file: string, { machine }: World): Promise<string> {
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
