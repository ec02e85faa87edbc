import { Command } from 'commander';
import type { SignInSettings } from '../config/settings.ts';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { addKeyFlags, readKeyFlags, type KeyFlags } from './key-flags.ts';
import { addRequestDefaultFlags } from './request-default-flags.ts';

export interface ProfileAddOptions {
  readonly name: string;
  readonly signIn: SignInSettings | undefined;
  /** The flags that were given, as commander names them: settings may also come from elsewhere. */
  readonly given: ReadonlySet<string>;
  readonly isUsed: boolean;
}

export interface ProfileActions {
  add(options: ProfileAddOptions, deps: Deps): Promise<ExitCode>;
  use(options: { readonly name: string | undefined }, deps: Deps): Promise<ExitCode>;
  list(options: object, deps: Deps): Promise<ExitCode>;
  show(options: { readonly name: string | undefined }, deps: Deps): Promise<ExitCode>;
  remove(options: { readonly name: string }, deps: Deps): Promise<ExitCode>;
}

const LAZY: ProfileActions = {
  add: async (options, deps) => (await import('./profile/add-profile.ts')).addProfile(options, deps),
  use: async ({ name }, deps) => (await import('./profile/keep-profiles.ts')).selectProfile(name, deps),
  list: async (_, deps) => (await import('./profile/show-profiles.ts')).listProfiles(deps),
  show: async ({ name }, deps) => (await import('./profile/show-profiles.ts')).showProfile(name, deps),
  remove: async ({ name }, deps) => (await import('./profile/keep-profiles.ts')).removeProfile(name, deps),
};

export function profileCommand(context: CommandContext, actions: ProfileActions = LAZY): Command {
  const { texts } = context;
  const optional = (name: 'use' | 'show') =>
    new Command(name)
      .description(texts.message(`help.profile.${name}`))
      .argument('[name]', texts.message('help.profile.name'))
      .action(async (profile: string | undefined, _flags: unknown, command: Command) => {
        context.finish(await actions[name]({ name: profile }, await context.start(command)));
      });
  return new Command('profile')
    .description(texts.message('help.profile'))
    .addCommand(addCommand(context, actions))
    .addCommand(optional('use'))
    .addCommand(
      new Command('list')
        .description(texts.message('help.profile.list'))
        .action(async (_flags: unknown, command: Command) => {
          context.finish(await actions.list({}, await context.start(command)));
        }),
    )
    .addCommand(optional('show'))
    .addCommand(
      new Command('remove')
        .description(texts.message('help.profile.remove'))
        .argument('<name>', texts.message('help.profile.name'))
        .action(async (name: string, _flags: unknown, command: Command) => {
          context.finish(await actions.remove({ name }, await context.start(command)));
        }),
    );
}

function addCommand(context: CommandContext, actions: ProfileActions): Command {
  const { texts } = context;
  const command = new Command('add')
    .description(texts.message('help.profile.add'))
    .argument('<name>', texts.message('help.profile.name'))
    .option('--use', texts.message('help.profile.add.use'));
  return addRequestDefaultFlags(addKeyFlags(command, texts), texts).action(
    async (name: string, flags: KeyFlags & { readonly use?: boolean }, own: Command) => {
      const given = new Set(Object.keys(own.optsWithGlobals()));
      const options = { name, signIn: readKeyFlags(flags), given, isUsed: flags.use === true };
      context.finish(await actions.add(options, await context.start(own)));
    },
  );
}
