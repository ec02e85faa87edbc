import type { Profile } from '../../config/config-file.ts';
import { EMBEDDED } from '../../config/service-address.ts';
import type { Deps } from '../../deps.ts';
import { UsageError } from '../../errors/app-error.ts';
import { ExitCode } from '../../errors/exit-code.ts';
import { visibleText } from '../../i18n/visible-text.ts';
import { renderDocument } from '../../output/document.ts';

/** One a line, the one that counts with a star. */
export async function listProfiles(deps: Deps): Promise<ExitCode> {
  const { settings, terminal, texts } = deps;
  const { profiles, defaultName } = await deps.openProfiles();
  const all = Object.entries(profiles);
  if (settings.output !== 'human') {
    const items = all.map(([name, profile]) => ({ name, isDefault: name === defaultName, ...profile }));
    await terminal.out(renderDocument({ schemaVersion: 1, items }, settings.output));
    return ExitCode.done;
  }
  if (all.length === 0) terminal.err(`${texts.message('profile.noProfiles')}\n`);
  const lines = all.map(([name, { service = EMBEDDED, signIn }]) => {
    const parts = [name === defaultName ? '*' : ' ', name, service, ...(signIn === undefined ? [] : [signIn.clientId])];
    return `${parts.map(visibleText).join('  ')}\n`;
  });
  await terminal.out(lines.join(''));
  return ExitCode.done;
}

/** What it sets, as in the settings file, which never holds a key. */
export async function showProfile(name: string | undefined, deps: Deps): Promise<ExitCode> {
  const { settings, terminal } = deps;
  const wanted = name ?? settings.profileName;
  if (wanted === undefined) throw new UsageError('profile.none');
  const profile = (await deps.openProfiles()).get(wanted);
  const text =
    settings.output === 'human'
      ? entriesOf({ name: wanted, profile }).join('')
      : renderDocument({ schemaVersion: 1, name: wanted, profile }, settings.output);
  await terminal.out(text);
  return ExitCode.done;
}

function entriesOf({ name, profile }: { readonly name: string; readonly profile: Profile }): readonly string[] {
  const entries = Object.entries(profile).flatMap(([field, value]) => flatten(field, value));
  return [['name', name] as const, ...entries].map(([field, value]) => `${visibleText(`${field}: ${value}`)}\n`);
}

function flatten(field: string, value: unknown): readonly (readonly [string, string])[] {
  if (typeof value !== 'object' || value === null) return [[field, String(value)]];
  return Object.entries(value).flatMap(([inner, each]) => flatten(`${field}.${inner}`, each));
}
