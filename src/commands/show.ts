import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { readTicket } from './ticket-argument.ts';

export interface ShowOptions {
  readonly ticketNumber: string;
  readonly showsPersonalData: boolean;
}

export type ShowAction = (options: ShowOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: ShowAction = async (options, deps) =>
  (await import('./show/show-action.ts')).showAction(options, deps);

export function showCommand(context: CommandContext, act: ShowAction = runLazily): Command {
  const { texts } = context;
  return new Command('show')
    .description(texts.message('help.show'))
    .argument('<ticket>', texts.message('help.ticket'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async (ticket: string, flags: { readonly showPersonalData?: boolean }, command: Command) => {
      const options = { ticketNumber: readTicket(ticket), showsPersonalData: flags.showPersonalData === true };
      context.finish(await act(options, await context.start(command)));
    });
}
