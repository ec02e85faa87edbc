import { CAPACITY_LABELS, COMMUNITY_LABELS, SECTOR_LABELS } from '../schemas/files/code-labels.ts';
import { CAPACITIES, COMMUNITIES, LANGUAGES, SECTORS, type Language } from '../schemas/model/codes.ts';
import type { RequestDefaults } from '../schemas/model/leave-request.ts';
import { NUMBER_BOUNDS } from '../schemas/model/number-bounds.ts';
import { UsageError } from '../errors/app-error.ts';
import { configFilePath, readProfile, type Profile } from './config-file.ts';
import { readChoice, readCode, readDate, readEnterprise, readWholeNumber, type Given } from './flag-values.ts';
import { findHomeFolder, type Machine } from './home-folder.ts';
import type { Environment } from './language.ts';
import { checkService, EMBEDDED } from './service-address.ts';
import type { OutputMode, Settings, SignInSettings } from './settings.ts';
import { signInOf, toSignIn } from './sign-in-settings.ts';

export interface SettingsSources {
  /** Flags as commander names them: `asOf`, `color: false` for `--no-color`. */
  readonly flags: Readonly<Record<string, unknown>>;
  readonly env: Environment;
  readonly machine: Machine;
  readonly isOutTerminal: boolean;
  /** The language that this run speaks, found before the settings. */
  readonly language: Language;
}

/**
 * Flags, then `BAW_*` variables, then the profile, then defaults.
 * @throws UsageError naming the flag, variable or profile entry that is wrong.
 */
export async function resolveSettings(sources: SettingsSources): Promise<Settings> {
  const { flags, env, machine } = sources;
  const home = findHomeFolder(env, machine);
  const { name: profileName, profile } = await readProfile(home, fromCommandLine('profile', flags, env)?.value);
  const find = (name: string, inProfile?: string | number): Given | undefined =>
    fromCommandLine(name, flags, env) ?? fromProfile(name, inProfile, home);

  const language = find('lang', profile.language);
  if (language !== undefined) readChoice(language, LANGUAGES);
  const asOf = find('asOf');
  const service = checkService(find('service', profile.service) ?? { name: '--service', value: EMBEDDED });
  return {
    language: sources.language,
    service,
    signIn: service === EMBEDDED ? undefined : chooseSignIn(signInOf(env), signInAt(service, profile, home), flags),
    profileName,
    asOf: asOf === undefined ? undefined : readDate(asOf),
    output: outputMode(flags, env),
    isPlain: isSet('plain', flags, env),
    hasColor: hasColor(sources),
    isQuiet: isSet('quiet', flags, env),
    isVerbose: isSet('verbose', flags, env),
    home,
    requestDefaults: requestDefaults(find, profile),
    headerMapping: profile.headers ?? {},
    ruleSeverities: profile.rules?.severity ?? {},
    timeouts: { connectMs: profile.timeouts?.connectMs, answerMs: profile.timeouts?.answerMs },
  };
}

/** Whoever names a profile for this command must not sign in as the client of a variable that was forgotten. */
function chooseSignIn(
  ofEnvironment: SignInSettings | undefined,
  ofProfile: SignInSettings | undefined,
  { profile }: SettingsSources['flags'],
): SignInSettings | undefined {
  if (ofEnvironment === undefined || ofProfile === undefined) return ofEnvironment ?? ofProfile;
  if (typeof profile === 'string' && ofEnvironment.clientId !== ofProfile.clientId) {
    throw new UsageError('usage.conflictingFlags', { flag: `--profile ${profile}`, other: 'BAW_CLIENT_ID' });
  }
  return ofEnvironment;
}

/** A sign-in belongs to the service that its profile names: no other is shown a proof of who calls. */
function signInAt(service: string, { service: own, signIn }: Profile, home: string): SignInSettings | undefined {
  if (signIn === undefined || own === undefined) return undefined;
  return checkService({ name: `service (${configFilePath(home)})`, value: own }) === service
    ? toSignIn(signIn)
    : undefined;
}

type Find = (name: string, inProfile?: string | number) => Given | undefined;

function requestDefaults(find: Find, profile: Profile): RequestDefaults {
  const employer = find('employer', profile.employer);
  const school = find('school', profile.school);
  const sector = find('sector', profile.sector);
  const capacity = find('capacity', profile.capacity);
  const community = find('community', profile.community);
  const headcount = find('headcount', profile.headcount);
  const { minimum, maximum } = NUMBER_BOUNDS.headcount;
  const schoolYearEnd = find('schoolYearEndDate', profile.schoolYearEndDate);
  return {
    employer: employer && readEnterprise(employer),
    school: school && readEnterprise(school),
    sector: sector && readCode(sector, SECTORS, SECTOR_LABELS, 'sector'),
    capacity: capacity && readCode(capacity, CAPACITIES, CAPACITY_LABELS, 'capacity'),
    community: community && readCode(community, COMMUNITIES, COMMUNITY_LABELS, 'community'),
    headcount: headcount && readWholeNumber(headcount, minimum, maximum),
    schoolYearEndDate: schoolYearEnd && readDate(schoolYearEnd),
  };
}

function fromCommandLine(name: string, flags: SettingsSources['flags'], env: Environment): Given | undefined {
  const flag = flags[name];
  if (typeof flag === 'string') return { name: flagName(name), value: flag };
  const value = env[variableName(name)];
  return value === undefined || value === '' ? undefined : { name: variableName(name), value };
}

function fromProfile(name: string, value: string | number | undefined, home: string): Given | undefined {
  return value === undefined ? undefined : { name: `${name} (${configFilePath(home)})`, value: String(value) };
}

/** `schoolYearEndDate` → `--school-year-end-date`. */
function flagName(name: string): string {
  return `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** `schoolYearEndDate` → `BAW_SCHOOL_YEAR_END_DATE`. */
function variableName(name: string): string {
  return `BAW_${name.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase()}`;
}

function isSet(name: string, flags: SettingsSources['flags'], env: Environment): boolean {
  return flags[name] === true || isTruthy(env[variableName(name)]);
}

function isTruthy(value: string | undefined): boolean {
  return value !== undefined && value !== '' && value !== '0' && value.toLowerCase() !== 'false';
}

function outputMode(flags: SettingsSources['flags'], env: Environment): OutputMode {
  if (flags['json'] === true && flags['ndjson'] === true) {
    throw new UsageError('usage.conflictingFlags', { flag: '--json', other: '--ndjson' });
  }
  if (flags['json'] === true) return 'json';
  if (flags['ndjson'] === true) return 'ndjson';
  if (isTruthy(env['BAW_JSON'])) return 'json';
  return isTruthy(env['BAW_NDJSON']) ? 'ndjson' : 'human';
}

/** `--no-color` and `--plain` win; then NO_COLOR (no-color.org: any value but empty), FORCE_COLOR, the terminal. */
function hasColor({ flags, env, isOutTerminal }: SettingsSources): boolean {
  if (flags['color'] === false || isTruthy(env['BAW_NO_COLOR']) || isSet('plain', flags, env)) return false;
  if (env['NO_COLOR'] !== undefined && env['NO_COLOR'] !== '') return false;
  if (env['FORCE_COLOR'] !== undefined) return isTruthy(env['FORCE_COLOR']) || env['FORCE_COLOR'] === '';
  return isOutTerminal && env['TERM'] !== 'dumb' && !isTruthy(env['CI']);
}
