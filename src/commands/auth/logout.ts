import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';

/** Forgets who signs in with the profile; the key stays where it is, and there is no token to be forgotten. */
export async function logout({ settings, openProfiles, terminal, texts }: Deps): Promise<ExitCode> {
  const { profileName } = settings;
  if (profileName === undefined) throw new UsageError('profile.none');
  const profiles = await openProfiles();
  const profile = profiles.get(profileName);
  profiles.save(profileName, { ...profile, signIn: undefined });
  const key = profile.signIn === undefined ? 'auth.nothingToForget' : 'auth.forgotten';
  if (!settings.isQuiet) terminal.err(`${texts.message(key, { profile: profileName })}\n`);
  return ExitCode.done;
}
