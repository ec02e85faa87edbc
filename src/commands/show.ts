import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { chooseLazily, readTicket } from './ticket-argument.ts';

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
    .argument('[ticket]', texts.message('help.ticket'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async (ticket: string | undefined, flags: { readonly showPersonalData?: boolean }, command: Command) => {
      const named = ticket === undefined ? undefined : readTicket(ticket);
      const deps = await context.start(command);
      const ticketNumber = named ?? (await chooseLazily('show', undefined, deps));
      const options = { showsPersonalData: flags.showPersonalData === true };
      context.finish(ticketNumber === undefined ? ExitCode.done : await act({ ticketNumber, ...options }, deps));
    });
}
