import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import {
  addChangesFlags,
  changeLazily,
  ofSetsOnly,
  readChangesFlags,
  refuseWith,
  requireOne,
  type ChangesAction,
  type ChangesFlags,
} from './changes-flags.ts';
import type { NamedSet } from './changes/changes-options.ts';
import type { CommandContext } from './command-context.ts';
import { collectList } from './flag-lists.ts';
import { readTicket } from './ticket-argument.ts';

export interface CancelOptions {
  readonly ticketNumber: string;
  /** The caller wants the cancellation; without it a terminal is asked. */
  readonly isConfirmed: boolean;
}

export type CancelAction = (options: CancelOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: CancelAction = async (options, deps) =>
  (await import('./cancel/cancel-action.ts')).cancelAction(options, deps);

interface CancelFlags extends ChangesFlags {
  readonly run?: string;
  readonly tickets?: string;
}

const TICKET = '<ticket>';
const WAYS = '--file, --run, --tickets';

export function cancelCommand(
  context: CommandContext,
  act: CancelAction = runLazily,
  actOnSet: ChangesAction = changeLazily,
): Command {
  const { texts } = context;
  const command = new Command('cancel')
    .description(texts.message('help.cancel'))
    .argument('[ticket]', texts.message('help.ticket.optional'))
    .option('--run <run>', texts.message('help.cancel.run'))
    .option('--tickets <list>', texts.message('help.cancel.tickets'))
    .option('--yes', texts.message('help.cancel.yes'));
  return addChangesFlags(command, texts, texts.message('help.cancel.file')).action(
    async (ticket: string | undefined, flags: CancelFlags, itself: Command) => {
      const { file, run, tickets } = flags;
      requireOne(
        [
          [TICKET, ticket],
          ['--file', file],
          ['--run', run],
          ['--tickets', tickets],
        ],
        WAYS,
      );
      if (ticket !== undefined && flags.dryRun !== true) {
        refuseWith(TICKET, ofSetsOnly(flags));
        const options = { ticketNumber: readTicket(ticket), isConfirmed: flags.yes === true };
        context.finish(await act(options, await context.start(itself)));
      } else {
        const options = readChangesFlags('cancel', readSet(ticket, flags), flags);
        context.finish(await actOnSet(options, await context.start(itself)));
      }
    },
  );
}

/** @throws UsageError for what is no ticket */
function readSet(ticket: string | undefined, { file, run, tickets }: CancelFlags): NamedSet {
  if (ticket !== undefined) return { from: 'one', wanted: { kind: 'cancel', ticketNumber: readTicket(ticket) } };
  if (file !== undefined) return { from: 'file', path: file };
  if (run !== undefined) return { from: 'run', run };
  return { from: 'tickets', tickets: tickets === '-' ? undefined : collectList(tickets ?? '').map(readTicket) };
}
