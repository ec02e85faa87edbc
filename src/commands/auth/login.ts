import { EMBEDDED } from '../../config/service-address.ts';
import type { SignInSettings } from '../../config/settings.ts';
import { toEntry } from '../../config/sign-in-settings.ts';
import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { SignInError } from '../../errors/sign-in-error.ts';
import { describeAccess } from './describe-access.ts';

/**
 * Tries the sign-in, says as whom, and keeps a new one in the profile: who and where the key is, never the key. No token is
 * kept: each command asks for its own.
 */
export async function login(given: SignInSettings | undefined, deps: Deps): Promise<ExitCode> {
  const { settings, texts, terminal } = deps;
  const { profileName } = settings;
  const signIn = given === undefined ? settings.signIn : withAbsoluteFile(given, deps);
  if (given !== undefined && profileName === undefined) throw new UsageError('profile.none');
  if (settings.service === EMBEDDED) {
    if (given !== undefined) throw new UsageError('profile.serviceFirst', { profile: profileName ?? '' });
    throw new SignInError('signIn.notSetUp');
  }
  if (signIn === undefined) throw new SignInError('signIn.notSetUp');
  const access = await describeAccess({ ...deps, settings: { ...settings, signIn } });
  if (given !== undefined && profileName !== undefined) {
    const profiles = await deps.openProfiles();
    const profile = { ...profiles.get(profileName), service: settings.service, signIn: toEntry(signIn) };
    profiles.save(profileName, profile);
    if (!settings.isQuiet) terminal.err(`${texts.message('auth.kept', { profile: profileName })}\n`);
  }
  await terminal.out(access);
  return ExitCode.done;
}

/** The profile is used in other folders as well. */
function withAbsoluteFile(signIn: SignInSettings, { absolutePath }: Deps): SignInSettings {
  const { key } = signIn;
  return key.kind === 'file' ? { ...signIn, key: { ...key, file: absolutePath(key.file) } } : signIn;
}
