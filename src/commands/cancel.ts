import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { readTicket } from './ticket-argument.ts';

export interface CancelOptions {
  readonly ticketNumber: string;
  /** The caller wants the cancellation; without it a terminal is asked. */
  readonly isConfirmed: boolean;
}

export type CancelAction = (options: CancelOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: CancelAction = async (options, deps) =>
  (await import('./cancel/cancel-action.ts')).cancelAction(options, deps);

export function cancelCommand(context: CommandContext, act: CancelAction = runLazily): Command {
  const { texts } = context;
  return new Command('cancel')
    .description(texts.message('help.cancel'))
    .argument('<ticket>', texts.message('help.ticket'))
    .option('--yes', texts.message('help.cancel.yes'))
    .action(async (ticket: string, flags: { readonly yes?: boolean }, command: Command) => {
      const options = { ticketNumber: readTicket(ticket), isConfirmed: flags.yes === true };
      context.finish(await act(options, await context.start(command)));
    });
}
