import { LANGUAGES, type Language } from '../schemas/model/codes.ts';

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The language of this run, known before anything else is read so that every error can be said in it. A value that is no
 * language is skipped here; reading the settings refuses it.
 */
export function chooseLanguage(
  argv: readonly string[],
  env: Environment,
  profileLanguage: () => Language | undefined,
): Language {
  return (
    toLanguage(findFlagValue(argv, '--lang')) ?? toLanguage(env['BAW_LANG']) ?? profileLanguage() ?? localeLanguage(env)
  );
}

/** The POSIX order: the first variable that is set decides, even when it names a language that we do not have. */
function localeLanguage(env: Environment): Language {
  const locale = [env['LC_ALL'], env['LC_MESSAGES'], env['LANG']].find((value) => value !== undefined && value !== '');
  return toLanguage(locale?.split(/[_.@-]/)[0]) ?? 'en';
}

export function toLanguage(text: string | undefined): Language | undefined {
  const wanted = text?.toLowerCase();
  return LANGUAGES.find((language) => language === wanted);
}

/** The last value given to a flag, before the command line is parsed: `--lang fr` or `--lang=fr`, up to `--`. */
export function findFlagValue(argv: readonly string[], flag: string): string | undefined {
  let found: string | undefined;
  for (const [index, word] of argv.entries()) {
    if (word === '--') break;
    if (word === flag) found = argv[index + 1] ?? found;
    else if (word.startsWith(`${flag}=`)) found = word.slice(flag.length + 1);
  }
  return found;
}
