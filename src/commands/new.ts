import { Command, Option } from 'commander';
import { badValue } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { ColumnName } from '../schemas/model/columns.ts';
import type { CommandContext } from './command-context.ts';
import { FACT_COLUMNS, HOURS_COLUMNS, OWN_COLUMNS } from './employer-part-columns.ts';
import { flagName } from './new/flag-name.ts';
import { addRequestDefaultFlags } from './request-default-flags.ts';

/** How one request is filed, whichever command asks for it. */
export interface GuidedOptions {
  readonly isDryRun: boolean;
  /** The legal statement, given by the caller for this request. */
  readonly isCertified: boolean;
  /** No question but those without which there is no request, and the legal statement. */
  readonly isConfirmed: boolean;
  readonly allowDuplicate: boolean;
}

export interface NewOptions extends GuidedOptions {
  /** Answers given as flags, as cells of a request file. */
  readonly answers: Readonly<Partial<Record<ColumnName, string>>>;
  /** The national number is the first line of standard input; it never stands on the command line. */
  readonly readsNiss: boolean;
  readonly showsPersonalData: boolean;
  /** The box of the confirmation page; undefined asks a person. */
  readonly wantsEmail?: boolean | undefined;
}

/**
 * Columns that a flag can answer. Those of every row of a file (`--employer`, `--sector` and so on) are settings; the
 * worker's number comes from standard input; documents have a flag that can be given several times.
 */
const FLAG_COLUMNS = [
  ...OWN_COLUMNS,
  'email',
  'leaveType',
  'motive',
  'regime',
  'startDate',
  'endDate',
  ...HOURS_COLUMNS,
  'attachmentDescription',
  ...FACT_COLUMNS,
] as const satisfies readonly ColumnName[];

type NewFlags = Readonly<Partial<Record<(typeof FLAG_COLUMNS)[number], string>>> & {
  readonly niss?: string;
  readonly certify?: boolean;
  readonly yes?: boolean;
  readonly dryRun?: boolean;
  readonly allowDuplicate?: boolean;
  readonly showPersonalData?: boolean;
  readonly attach?: readonly string[];
  readonly confirmationEmail?: boolean;
};

export type NewAction = (options: NewOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: NewAction = async (options, deps) => (await import('./new/new-action.ts')).newAction(options, deps);

export function newCommand(context: CommandContext, act: NewAction = runLazily): Command {
  const { texts } = context;
  const command = new Command('new')
    .description(texts.message('help.new'))
    .option('--niss <source>', texts.message('new.flag.niss'));
  for (const column of FLAG_COLUMNS) command.option(`${flagName(column)} <value>`, texts.columnLabel(column));
  return addRequestDefaultFlags(command, texts, 'request')
    .addOption(
      new Option('--attach <type=file>', texts.message('new.flag.attach')).argParser(
        (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
      ),
    )
    .option('--confirmation-email', texts.message('new.flag.confirmationEmail'))
    .option('--dry-run', texts.message('help.flag.dryRun'))
    .option('--certify', texts.message('help.flag.certify'))
    .option('--yes', texts.message('help.flag.yes'))
    .option('--allow-duplicate', texts.message('help.flag.allowDuplicate'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async (flags: NewFlags, itself: Command) => {
      const options = readNewFlags(flags);
      context.finish(await act(options, await context.start(itself)));
    });
}

/** @throws UsageError for a national number on the command line, which every user of the machine could see. */
function readNewFlags(flags: NewFlags): NewOptions {
  const { niss, certify, yes, dryRun, allowDuplicate, showPersonalData, attach, confirmationEmail } = flags;
  if (niss !== undefined && niss !== '-') throw badValue({ name: '--niss', value: '…' }, '-');
  const answers: Partial<Record<ColumnName, string>> = {};
  for (const column of FLAG_COLUMNS) {
    const value = flags[column];
    if (value !== undefined) answers[column] = value;
  }
  if (attach !== undefined) answers.attachments = attach.join('|');
  return {
    answers,
    readsNiss: niss === '-',
    isDryRun: dryRun === true,
    isCertified: certify === true,
    isConfirmed: yes === true,
    allowDuplicate: allowDuplicate === true,
    showsPersonalData: showPersonalData === true,
    wantsEmail: confirmationEmail,
  };
}
