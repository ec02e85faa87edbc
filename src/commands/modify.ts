import { Command } from 'commander';
import { readDate } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { ExitCode } from '../errors/exit-code.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
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
import type { CommandContext } from './command-context.ts';
import { missingEndDate } from './modify/missing-end-date.ts';
import { readFreeText } from './read-free-text.ts';
import { chooseLazily, readTicket } from './ticket-argument.ts';

export interface ModifyOptions {
  readonly ticketNumber: string;
  /** Undefined: a person is asked on the screen. */
  readonly newEndDate: CivilDate | undefined;
  readonly comment: string | undefined;
  /** The legal statement, given by the caller for this change. */
  readonly isCertified: boolean;
  /** No question but the legal statement. */
  readonly isConfirmed: boolean;
}

interface ModifyFlags extends ChangesFlags {
  readonly endDate?: string;
  readonly comment?: string;
}

export type ModifyAction = (options: ModifyOptions, deps: Deps) => Promise<ExitCode>;

const TICKET = '<ticket>';
const WAYS = '--file';

const runLazily: ModifyAction = async (options, deps) =>
  (await import('./modify/modify-action.ts')).modifyAction(options, deps);

export function modifyCommand(
  context: CommandContext,
  act: ModifyAction = runLazily,
  actOnSet: ChangesAction = changeLazily,
): Command {
  const { texts } = context;
  const command = new Command('modify')
    .description(texts.message('help.modify'))
    .argument('[ticket]', texts.message('help.ticket.optional'))
    .option('--end-date <date>', texts.message('help.modify.endDate'))
    .option('--comment <text>', texts.message('help.modify.comment'))
    .option('--certify', texts.message('help.modify.certify'))
    .option('--yes', texts.message('help.flag.yes'));
  return addChangesFlags(command, texts, texts.message('help.modify.file')).action(
    async (ticket: string | undefined, flags: ModifyFlags, itself: Command) => {
      refuseTwo([
        [TICKET, ticket],
        ['--file', flags.file],
      ]);
      if (flags.file !== undefined) {
        const modifySet = readSet(flags.file, flags, actOnSet);
        context.finish(await modifySet(await context.start(itself)));
        return;
      }
      const modifyOne = readOne(flags, act, actOnSet);
      const named = ticket === undefined ? undefined : readTicket(ticket);
      const deps = await context.start(itself);
      const chosen = named ?? (await chooseLazily('modify', WAYS, deps));
      context.finish(chosen === undefined ? ExitCode.done : await modifyOne(chosen, deps));
    },
  );
}

function readSet(path: string, flags: ModifyFlags, act: ChangesAction): (deps: Deps) => Promise<ExitCode> {
  refuseWith('--file', [
    ['--end-date', flags.endDate],
    ['--comment', flags.comment],
  ]);
  const options = readChangesFlags('modify', { from: 'file', path }, flags);
  return (deps) => act(options, deps);
}

type ModifyOne = (ticketNumber: string, deps: Deps) => Promise<ExitCode>;

/** A single change that is only to be shown is planned as a set of one. */
function readOne(flags: ModifyFlags, act: ModifyAction, actOnSet: ChangesAction): ModifyOne {
  const options = readModifyFlags(flags);
  refuseWith(TICKET, ofSetsOnly(flags));
  if (flags.dryRun !== true) return (ticketNumber, deps) => act({ ticketNumber, ...options }, deps);
  const { newEndDate, comment } = options;
  if (newEndDate === undefined) throw missingEndDate();
  return (ticketNumber, deps) => {
    const wanted = { kind: 'modify', ticketNumber, newEndDate, comment } as const;
    return actOnSet(readChangesFlags('modify', { from: 'one', wanted }, flags), deps);
  };
}

/** @throws UsageError for a value that is none of its flag. */
function readModifyFlags({ endDate, comment, certify, yes }: ModifyFlags): Omit<ModifyOptions, 'ticketNumber'> {
  const free = readFreeText('--comment', comment);
  return {
    newEndDate: endDate === undefined ? undefined : readDate({ name: '--end-date', value: endDate }),
    comment: free,
    isCertified: certify === true,
    isConfirmed: yes === true,
  };
}
