import { CLIENT_ID, type Profile } from './config-file.ts';
import { badValue } from './flag-values.ts';
import type { Environment } from './language.ts';
import { UsageError } from '../errors/app-error.ts';
import type { KeySource, SignInSettings } from './settings.ts';

const KEY_VARIABLE = 'BAW_CLIENT_KEY';
const KEY_FILE_VARIABLE = 'BAW_CLIENT_KEY_FILE';

/** For programs that run without a profile: `BAW_CLIENT_ID` with `BAW_CLIENT_KEY`, or with `BAW_CLIENT_KEY_FILE`. @throws UsageError */
export function signInOf(env: Environment): SignInSettings | undefined {
  const clientId = env['BAW_CLIENT_ID'];
  if (clientId === undefined || clientId === '') return undefined;
  if (!CLIENT_ID.test(clientId)) throw badValue({ name: 'BAW_CLIENT_ID', value: clientId }, 'A–Z a–z 0–9 . _ : -');
  const file = env[KEY_FILE_VARIABLE] ?? '';
  if (file === '') return { clientId, key: { kind: 'variable', variable: KEY_VARIABLE } };
  if ((env[KEY_VARIABLE] ?? '') !== '') {
    throw new UsageError('usage.conflictingFlags', { flag: KEY_VARIABLE, other: KEY_FILE_VARIABLE });
  }
  return { clientId, key: { kind: 'file', file } };
}

export function toSignIn(entry: NonNullable<Profile['signIn']>): SignInSettings {
  const { clientId, keyFile, keyVariable } = entry;
  if (keyFile !== undefined) return { clientId, key: { kind: 'file', file: keyFile } };
  if (keyVariable !== undefined) return { clientId, key: { kind: 'variable', variable: keyVariable } };
  return { clientId, key: { kind: 'standardInput' } };
}

/** As it stands in a profile. */
export function toEntry({ clientId, key }: SignInSettings): NonNullable<Profile['signIn']> {
  switch (key.kind) {
    case 'file':
      return { clientId, keyFile: key.file };
    case 'variable':
      return { clientId, keyVariable: key.variable };
    case 'standardInput':
      return { clientId, keyFromStandardInput: true };
  }
}

/** What to call the place in a message. */
export function nameKeySource(key: KeySource): string {
  switch (key.kind) {
    case 'file':
      return key.file;
    case 'variable':
      return key.variable;
    case 'standardInput':
      return '-';
  }
}
