import { UsageError } from '../errors/app-error.ts';
import { configFilePath, openConf, parseConfig, type Profile } from './config-file.ts';

/** The profiles of the settings file, and changes to it. What it holds besides is left as it is. */
export interface ProfileStore {
  readonly defaultName: string | undefined;
  readonly profiles: Readonly<Record<string, Profile>>;
  /** @throws UsageError when there is none of this name */
  get(name: string): Profile;
  /** Adds it, or puts it in the place of the one of this name. */
  save(name: string, profile: Profile): void;
  /** @throws UsageError when there is none of this name */
  remove(name: string): void;
  /** The one that counts when none is named; none any more when undefined. @throws UsageError */
  use(name: string | undefined): void;
}

/** @throws UsageError when the file is not what it should be */
export async function openProfileStore(home: string): Promise<ProfileStore> {
  const file = configFilePath(home);
  const conf = await openConf(home, file);
  const config = () => parseConfig(conf.store, file);
  const get = (name: string): Profile => {
    const { profiles } = config();
    const profile = Object.hasOwn(profiles, name) ? profiles[name] : undefined;
    if (profile === undefined) throw new UsageError('usage.profileUnknown', { profile: name, file });
    return profile;
  };
  config();
  return {
    get defaultName() {
      return config().defaultProfile;
    },
    get profiles() {
      return config().profiles;
    },
    get,
    save: (name, profile) => conf.set('profiles', { ...config().profiles, [name]: withoutAbsent(profile) }),
    remove: (name) => {
      get(name);
      const others = Object.entries(config().profiles).filter(([other]) => other !== name);
      if (config().defaultProfile === name) conf.delete('defaultProfile');
      conf.set('profiles', Object.fromEntries(others));
    },
    use: (name) => {
      if (name === undefined) conf.delete('defaultProfile');
      else {
        get(name);
        conf.set('defaultProfile', name);
      }
    },
  };
}

/** conf refuses what JSON has no word for. */
function withoutAbsent(profile: Profile): object {
  return Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== undefined));
}
