import { existsSync } from 'node:fs';
import path from 'node:path';
import type Conf from 'conf';
import * as z from 'zod';
import { UsageError } from '../errors/app-error.ts';
import { CAPACITIES, COMMUNITIES, LANGUAGES, SECTORS } from '../schemas/model/codes.ts';
import { SEVERITIES } from '../schemas/model/finding.ts';

export const CLIENT_ID = /^[\w.:-]{1,64}$/;
/** Begins with a letter or digit: neither a path (`..`) nor a name that objects have a meaning for (`__proto__`). */
export const PROFILE_NAME = /^[A-Za-z0-9][\w.:-]{0,63}$/;
export const VARIABLE_NAME = /^[A-Za-z_]\w{0,63}$/;

const Timeouts = z.strictObject({
  connectMs: z.int().min(1).optional(),
  answerMs: z.int().min(1).optional(),
});

/** One place that the private key comes from; the key itself is never in the settings. */
const SignIn = z
  .strictObject({
    clientId: z.string().regex(CLIENT_ID),
    keyFile: z.string().min(1).optional(),
    keyVariable: z.string().regex(VARIABLE_NAME).optional(),
    keyFromStandardInput: z.literal(true).optional(),
  })
  .refine((given) => [given.keyFile, given.keyVariable, given.keyFromStandardInput].filter(Boolean).length === 1);

/** What a profile may set; everything is optional. `docs/settings.md` explains it to users. */
const Profile = z.strictObject({
  language: z.enum(LANGUAGES).optional(),
  service: z.string().min(1).optional(),
  signIn: SignIn.optional(),
  employer: z.string().min(1).optional(),
  sector: z.enum(SECTORS).optional(),
  capacity: z.enum(CAPACITIES).optional(),
  community: z.enum(COMMUNITIES).optional(),
  school: z.string().min(1).optional(),
  headcount: z.int().min(0).optional(),
  schoolYearEndDate: z.iso.date().optional(),
  /** The file's header → our column. */
  headers: z.record(z.string(), z.string()).optional(),
  timeouts: Timeouts.optional(),
  rules: z.strictObject({ severity: z.record(z.string(), z.enum(SEVERITIES)).optional() }).optional(),
});
export type Profile = z.infer<typeof Profile>;

export const ConfigFile = z.strictObject({
  defaultProfile: z.string().optional(),
  profiles: z.record(z.string(), Profile).default({}),
});
export type ConfigFile = z.infer<typeof ConfigFile>;

export interface NamedProfile {
  readonly name: string | undefined;
  readonly profile: Profile;
}

export function configFilePath(home: string): string {
  return path.join(home, 'config.json');
}

/**
 * The profile asked for, else the file's default one, else an empty one.
 * @throws UsageError when the file cannot be read or has no such profile.
 */
export async function readProfile(home: string, wanted: string | undefined): Promise<NamedProfile> {
  const file = configFilePath(home);
  if (!existsSync(file)) {
    if (wanted !== undefined) throw new UsageError('usage.profileUnknown', { profile: wanted, file });
    return { name: undefined, profile: {} };
  }
  const { defaultProfile, profiles } = parseConfig(await readStore(home, file), file);
  const name = wanted ?? defaultProfile;
  if (name === undefined) return { name, profile: {} };
  const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
  if (profile === undefined) throw new UsageError('usage.profileUnknown', { profile: name, file });
  return { name, profile };
}

/** @throws UsageError with the first thing that is wrong */
export function parseConfig(content: unknown, file: string): ConfigFile {
  const config = ConfigFile.safeParse(content);
  if (config.success) return config.data;
  const [issue] = config.error.issues;
  throw issue === undefined
    ? new UsageError('usage.settingsUnreadable', { file, detail: config.error.name })
    : explainIssue(file, issue);
}

/** Which entry, and what it may be, for the user's language: the schema's own words are English, and about types. */
function explainIssue(file: string, issue: z.core.$ZodIssue): UsageError {
  const place = issue.path.map(String);
  switch (issue.code) {
    case 'unrecognized_keys':
      return new UsageError('usage.settingUnknown', { file, entry: [...place, issue.keys[0] ?? ''].join('.') });
    case 'invalid_value':
      return new UsageError('usage.settingNotOneOf', {
        file,
        entry: place.join('.'),
        values: issue.values.map(String).join(', '),
      });
    default:
      return new UsageError('usage.settingInvalid', { file, entry: place.join('.') });
  }
}

async function readStore(home: string, file: string): Promise<unknown> {
  return (await openConf(home, file)).store;
}

/** conf takes 60 ms to load, so only a run with a settings file pays for it. @throws UsageError */
export async function openConf(home: string, file: string): Promise<Conf<Record<string, unknown>>> {
  const { default: Store } = await import('conf');
  try {
    return new Store({
      cwd: home,
      configName: 'config',
      accessPropertiesByDotNotation: false,
      configFileMode: 0o600,
    });
  } catch (error) {
    throw new UsageError('usage.settingsUnreadable', { file, detail: errorName(error) }, { cause: error });
  }
}

/** Not the message: a JSON parser quotes the file in it, and a profile may hold a person's data. */
function errorName(error: unknown): string {
  if (error instanceof Error && 'code' in error && typeof error.code === 'string') return error.code;
  return error instanceof Error ? error.name : 'unknown';
}
