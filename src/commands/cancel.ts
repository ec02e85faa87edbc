import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import { ExitCode } from '../errors/exit-code.ts';
import {
  addChangesFlags,
  changeLazily,
  ofSetsOnly,
  readChangesFlags,
  refuseWith,
  refuseTwo,
  type ChangesAction,
  type ChangesFlags,
} from './changes-flags.ts';
import type { NamedSet } from './changes/changes-options.ts';
import type { CommandContext } from './command-context.ts';
import { collectList } from './flag-lists.ts';
import { chooseLazily, readTicket } from './ticket-argument.ts';

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
      refuseTwo([
        [TICKET, ticket],
        ['--file', file],
        ['--run', run],
        ['--tickets', tickets],
      ]);
      const set = readSet(flags);
      if (set !== undefined) {
        const options = readChangesFlags('cancel', set, flags);
        context.finish(await actOnSet(options, await context.start(itself)));
        return;
      }
      const cancelOne = readOne(flags, act, actOnSet);
      const named = ticket === undefined ? undefined : readTicket(ticket);
      const deps = await context.start(itself);
      const chosen = named ?? (await chooseLazily('cancel', WAYS, deps));
      context.finish(chosen === undefined ? ExitCode.done : await cancelOne(chosen, deps));
    },
  );
}

/** A single cancellation that is only to be shown is planned as a set of one. */
function readOne(
  flags: CancelFlags,
  act: CancelAction,
  actOnSet: ChangesAction,
): (ticketNumber: string, deps: Deps) => Promise<ExitCode> {
  if (flags.dryRun !== true) {
    refuseWith(TICKET, ofSetsOnly(flags));
    return (ticketNumber, deps) => act({ ticketNumber, isConfirmed: flags.yes === true }, deps);
  }
  return (ticketNumber, deps) => {
    const wanted = { kind: 'cancel', ticketNumber } as const;
    return actOnSet(readChangesFlags('cancel', { from: 'one', wanted }, flags), deps);
  };
}

/** Undefined when no flag names a set. @throws UsageError for what is no ticket */
function readSet({ file, run, tickets }: CancelFlags): NamedSet | undefined {
  if (file !== undefined) return { from: 'file', path: file };
  if (run !== undefined) return { from: 'run', run };
  if (tickets === undefined) return undefined;
  return { from: 'tickets', tickets: tickets === '-' ? undefined : collectList(tickets).map(readTicket) };
}
