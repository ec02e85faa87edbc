import { PROFILE_NAME, type Profile } from '../../config/config-file.ts';
import { EMBEDDED } from '../../config/service-address.ts';
import { toEntry } from '../../config/sign-in-settings.ts';
import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import type { ProfileAddOptions } from '../profile.ts';

/** Only what was given on the command line becomes part of the profile; it was checked as the settings of this run. */
export async function addProfile(options: ProfileAddOptions, deps: Deps): Promise<ExitCode> {
  const { name, isUsed } = options;
  const { settings, terminal, texts } = deps;
  if (!PROFILE_NAME.test(name)) throw new UsageError('profile.badName', { profile: name });
  const profiles = await deps.openProfiles();
  if (Object.hasOwn(profiles.profiles, name)) throw new UsageError('profile.exists', { profile: name });
  profiles.save(name, toProfile(options, deps));
  if (isUsed) profiles.use(name);
  const key = isUsed ? 'profile.addedAndUsed' : 'profile.added';
  if (!settings.isQuiet) terminal.err(`${texts.message(key, { profile: name })}\n`);
  return ExitCode.done;
}

function toProfile({ name, signIn, given }: ProfileAddOptions, { settings, absolutePath }: Deps): Profile {
  const { service, language, requestDefaults } = settings;
  if (signIn !== undefined && (!given.has('service') || service === EMBEDDED)) {
    throw new UsageError('profile.serviceFirst', { profile: name });
  }
  const { schoolYearEndDate, ...others } = requestDefaults;
  const defaults = Object.fromEntries(Object.entries(others).filter(([field]) => given.has(field)));
  const key = signIn?.key;
  return {
    ...(given.has('service') && { service }),
    ...(given.has('lang') && { language }),
    ...(signIn !== undefined && {
      signIn: toEntry(key?.kind === 'file' ? { ...signIn, key: { ...key, file: absolutePath(key.file) } } : signIn),
    }),
    ...defaults,
    ...(given.has('schoolYearEndDate') &&
      schoolYearEndDate !== undefined && { schoolYearEndDate: formatIsoDate(schoolYearEndDate) }),
  };
}
