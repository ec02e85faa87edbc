import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { chooseLazily, readTicket } from './ticket-argument.ts';

export interface AttachmentsOptions {
  readonly ticketNumber: string;
  /** Where the documents are to be written; absent: they are only listed. */
  readonly saveDir: string | undefined;
  readonly showsPersonalData: boolean;
}

interface AttachmentsFlags {
  readonly save?: string;
  readonly showPersonalData?: boolean;
}

export type AttachmentsAction = (options: AttachmentsOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: AttachmentsAction = async (options, deps) =>
  (await import('./attachments/attachments-action.ts')).attachmentsAction(options, deps);

export function attachmentsCommand(context: CommandContext, act: AttachmentsAction = runLazily): Command {
  const { texts } = context;
  return new Command('attachments')
    .description(texts.message('help.attachments'))
    .argument('[ticket]', texts.message('help.ticket'))
    .option('--save <folder>', texts.message('help.attachments.save'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async (ticket: string | undefined, flags: AttachmentsFlags, command: Command) => {
      const named = ticket === undefined ? undefined : readTicket(ticket);
      const deps = await context.start(command);
      const ticketNumber = named ?? (await chooseLazily('attachments', undefined, deps));
      const options = { saveDir: flags.save, showsPersonalData: flags.showPersonalData === true };
      context.finish(ticketNumber === undefined ? ExitCode.done : await act({ ticketNumber, ...options }, deps));
    });
}
