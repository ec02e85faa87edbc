import { Command } from 'commander';
import { badValue, readDate } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { findNissNumbers } from '../domain/identifiers/find-niss.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import { hasMoreCharacters } from '../schemas/model/count-characters.ts';
import type { CommandContext } from './command-context.ts';
import { readTicket } from './ticket-argument.ts';

export interface ModifyOptions {
  readonly ticketNumber: string;
  readonly newEndDate: CivilDate;
  readonly comment: string | undefined;
  /** The legal statement, given by the caller for this change. */
  readonly isCertified: boolean;
  /** No question but the legal statement. */
  readonly isConfirmed: boolean;
}

interface ModifyFlags {
  readonly endDate: string;
  readonly comment?: string;
  readonly certify?: boolean;
  readonly yes?: boolean;
}

export type ModifyAction = (options: ModifyOptions, deps: Deps) => Promise<ExitCode>;

const LONGEST_COMMENT = 200;

const runLazily: ModifyAction = async (options, deps) =>
  (await import('./modify/modify-action.ts')).modifyAction(options, deps);

export function modifyCommand(context: CommandContext, act: ModifyAction = runLazily): Command {
  const { texts } = context;
  return new Command('modify')
    .description(texts.message('help.modify'))
    .argument('<ticket>', texts.message('help.ticket'))
    .requiredOption('--end-date <date>', texts.message('help.modify.endDate'))
    .option('--comment <text>', texts.message('help.modify.comment'))
    .option('--certify', texts.message('help.modify.certify'))
    .option('--yes', texts.message('help.flag.yes'))
    .action(async (ticket: string, flags: ModifyFlags, command: Command) => {
      const options = readModifyFlags(ticket, flags);
      context.finish(await act(options, await context.start(command)));
    });
}

/** @throws UsageError for a value that is none of its flag. */
function readModifyFlags(ticket: string, { endDate, comment, certify, yes }: ModifyFlags): ModifyOptions {
  if (comment !== undefined && hasMoreCharacters(comment, LONGEST_COMMENT)) {
    throw badValue({ name: '--comment', value: `${comment.slice(0, 20)}…` }, `≤ ${String(LONGEST_COMMENT)}`);
  }
  if (comment !== undefined && findNissNumbers(comment).length > 0) {
    throw new UsageError('usage.personalNumber', { flag: '--comment' });
  }
  return {
    ticketNumber: readTicket(ticket),
    newEndDate: readDate({ name: '--end-date', value: endDate }),
    comment,
    isCertified: certify === true,
    isConfirmed: yes === true,
  };
}
