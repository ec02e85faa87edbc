import { Command } from 'commander';
import { readChoice } from '../config/flag-values.ts';
import type { SignInSettings } from '../config/settings.ts';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { addKeyFlags, readKeyFlags, type KeyFlags } from './key-flags.ts';

export const KEY_ALGORITHMS = ['ES256', 'RS256'] as const;

export interface KeygenOptions {
  readonly file: string;
  readonly algorithm: (typeof KEY_ALGORITHMS)[number];
}

export interface AuthActions {
  /** @param signIn to be kept in the profile once it has worked; that of the settings when undefined */
  login(options: { readonly signIn: SignInSettings | undefined }, deps: Deps): Promise<ExitCode>;
  status(options: object, deps: Deps): Promise<ExitCode>;
  logout(options: object, deps: Deps): Promise<ExitCode>;
  keygen(options: KeygenOptions, deps: Deps): Promise<ExitCode>;
}

const LAZY: AuthActions = {
  login: async ({ signIn }, deps) => (await import('./auth/login.ts')).login(signIn, deps),
  status: async (_, deps) => (await import('./auth/status.ts')).status(deps),
  logout: async (_, deps) => (await import('./auth/logout.ts')).logout(deps),
  keygen: async (options, deps) => (await import('./auth/keygen.ts')).keygen(options, deps),
};

export function authCommand(context: CommandContext, actions: AuthActions = LAZY): Command {
  const { texts } = context;
  const plain = (name: 'status' | 'logout') =>
    new Command(name)
      .description(texts.message(`help.auth.${name}`))
      .action(async (_flags: unknown, command: Command) => {
        context.finish(await actions[name]({}, await context.start(command)));
      });
  return new Command('auth')
    .description(texts.message('help.auth'))
    .addCommand(
      addKeyFlags(new Command('login').description(texts.message('help.auth.login')), texts).action(
        async (flags: KeyFlags, command: Command) => {
          const signIn = readKeyFlags(flags);
          context.finish(await actions.login({ signIn }, await context.start(command)));
        },
      ),
    )
    .addCommand(plain('status'))
    .addCommand(plain('logout'))
    .addCommand(
      new Command('keygen')
        .description(texts.message('help.auth.keygen'))
        .argument('<file>', texts.message('help.auth.keygen.file'))
        .option('--algorithm <name>', texts.message('help.auth.keygen.algorithm'), 'ES256')
        .action(async (file: string, flags: { readonly algorithm: string }, command: Command) => {
          const algorithm = readChoice({ name: '--algorithm', value: flags.algorithm }, KEY_ALGORITHMS);
          context.finish(await actions.keygen({ file, algorithm }, await context.start(command)));
        }),
    );
}
