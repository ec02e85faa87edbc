import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { findHomeFolder } from '../config/home-folder.ts';
import { chooseLanguage, type Environment } from '../config/language.ts';
import { peekProfileLanguage } from '../config/profile-language.ts';

/**
 * The help of the program in the language of this call. It is the same each time, so the build has written it beside the
 * program; undefined where it has not.
 */
export function readReadyHelp(env: Environment, folder: URL): string | undefined {
  const home = findHomeFolder(env, { platform: process.platform, userFolder: homedir() });
  const language = chooseLanguage([], env, () => peekProfileLanguage(home, env['BAW_PROFILE']));
  try {
    return readFileSync(new URL(`help.${language}.txt`, folder), 'utf8');
  } catch {
    return undefined;
  }
}
