import type { Command } from 'commander';
import { CLIENT_ID, VARIABLE_NAME } from '../config/config-file.ts';
import { badValue } from '../config/flag-values.ts';
import type { KeySource, SignInSettings } from '../config/settings.ts';
import { UsageError } from '../errors/app-error.ts';
import type { Texts } from '../i18n/texts.ts';

export interface KeyFlags {
  readonly clientId?: string;
  readonly keyFile?: string;
  readonly keyVariable?: string;
  readonly keyStdin?: boolean;
}

/** Who signs in, and where the key is. The key itself is never a flag: everybody on the machine can read those. */
export function addKeyFlags(command: Command, texts: Texts): Command {
  return command
    .option('--client-id <id>', texts.message('help.key.clientId'))
    .option('--key-file <file>', texts.message('help.key.file'))
    .option('--key-variable <name>', texts.message('help.key.variable'))
    .option('--key-stdin', texts.message('help.key.stdin'));
}

/** @throws UsageError when only one half is given, or more than one place for the key */
export function readKeyFlags(flags: KeyFlags): SignInSettings | undefined {
  const { clientId } = flags;
  const key = readSource(flags);
  if (clientId === undefined && key === undefined) return undefined;
  if (clientId === undefined) throw new UsageError('usage.missingArgument', { argument: '--client-id' });
  if (key === undefined) throw new UsageError('usage.missingArgument', { argument: '--key-file' });
  if (!CLIENT_ID.test(clientId)) throw badValue({ name: '--client-id', value: clientId }, 'A–Z a–z 0–9 . _ : -');
  return { clientId, key };
}

function readSource({ keyFile, keyVariable, keyStdin }: KeyFlags): KeySource | undefined {
  const given: readonly (readonly [string, KeySource | undefined])[] = [
    ['--key-file', keyFile === undefined ? undefined : { kind: 'file', file: keyFile }],
    ['--key-variable', keyVariable === undefined ? undefined : readVariable(keyVariable)],
    ['--key-stdin', keyStdin === true ? { kind: 'standardInput' } : undefined],
  ];
  const [first, second] = given.filter(([, source]) => source !== undefined);
  if (first !== undefined && second !== undefined) {
    throw new UsageError('usage.conflictingFlags', { flag: first[0], other: second[0] });
  }
  return first?.[1];
}

/** What cannot be a name may be the key itself, and is not repeated. */
function readVariable(variable: string): KeySource {
  if (!VARIABLE_NAME.test(variable)) throw new UsageError('profile.badVariable');
  return { kind: 'variable', variable };
}
