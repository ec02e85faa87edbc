import { Command } from 'commander';
import { UsageError } from '../../errors/app-error.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { CommandContext } from '../command-context.ts';
import { flagName } from '../new/flag-name.ts';
import { addRequestDefaultFlags } from '../request-default-flags.ts';
import { refuseWith } from '../changes-flags.ts';
import { readOut } from '../read-out.ts';
import { addRunChoiceFlags, readRunChoices, type RunChoiceFlags } from '../run-choice-flags.ts';
import { readTicket } from '../ticket-argument.ts';
import type { AcceptOptions } from './accept-options.ts';
import { EMPLOYER_COLUMNS, type EmployerColumn } from './employer-columns.ts';

type AcceptFlags = Readonly<Partial<Record<EmployerColumn, string>>> &
  RunChoiceFlags & {
    readonly out?: string;
    readonly retryRefused?: boolean;
    readonly file?: string;
    readonly certify?: boolean;
    readonly ebox?: boolean;
    readonly yes?: boolean;
    readonly allowDuplicate?: boolean;
    readonly showPersonalData?: boolean;
  };

export function acceptCommand(
  { texts }: CommandContext,
  run: (options: AcceptOptions, command: Command) => Promise<void>,
): Command {
  const command = new Command('accept')
    .description(texts.message('help.notifications.accept'))
    .argument('[ticket]', texts.message('help.notifications.ticket'))
    .option('--file <file>', texts.message('help.notifications.accept.file'))
    .option('--certify', texts.message('help.flag.certify'))
    .option('--ebox', texts.message('help.notifications.accept.ebox'))
    .option('--no-ebox', texts.message('help.notifications.accept.noEbox'));
  for (const column of EMPLOYER_COLUMNS) command.option(`${flagName(column)} <value>`, texts.columnLabel(column));
  addRequestDefaultFlags(command, texts, 'request')
    .option('--yes', texts.message('help.flag.yes'))
    .option('--allow-duplicate', texts.message('help.flag.allowDuplicate'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .option('--out <folder>', texts.message('help.flag.out'))
    .option('--retry-refused', texts.message('help.flag.retryRefused'));
  return addRunChoiceFlags(command, texts).action((ticket: string | undefined, flags: AcceptFlags, itself: Command) =>
    run(readAcceptFlags(ticket, flags), itself),
  );
}

/** @throws UsageError unless there is either a ticket or a file. */
function readAcceptFlags(ticket: string | undefined, flags: AcceptFlags): AcceptOptions {
  const { file, certify, ebox, yes, allowDuplicate, showPersonalData } = flags;
  const how = {
    isCertified: certify === true,
    isConfirmed: yes === true,
    eboxConsent: ebox,
    allowDuplicate: allowDuplicate === true,
    showsPersonalData: showPersonalData === true,
  };
  const answers: Partial<Record<ColumnName, string>> = {};
  for (const column of EMPLOYER_COLUMNS) {
    const value = flags[column];
    if (value !== undefined) answers[column] = value;
  }
  if (file === undefined) {
    if (ticket === undefined) throw new UsageError('usage.missingArgument', { argument: 'ticket' });
    refuseWith('<ticket>', ofFilesOnly(flags));
    return { ...how, ticketNumber: readTicket(ticket), answers };
  }
  if (ticket !== undefined) throw new UsageError('usage.conflictingFlags', { flag: '--file', other: ticket });
  // One value for all rows would overwrite what the file says, or be overwritten by it: nobody could tell which.
  const [column] = EMPLOYER_COLUMNS.filter((each) => answers[each] !== undefined);
  if (column !== undefined) throw new UsageError('usage.conflictingFlags', { flag: '--file', other: flagName(column) });
  const { out, retryRefused } = flags;
  return { ...how, file, outDir: readOut(out), retriesRefused: retryRefused === true, choices: readRunChoices(flags) };
}

/** What has no meaning for one notification alone. */
function ofFilesOnly(flags: AcceptFlags): readonly (readonly [flag: string, value: unknown])[] {
  return [
    ['--out', flags.out],
    ['--retry-refused', flags.retryRefused],
    ['--concurrency', flags.concurrency],
    ['--rate', flags.rate],
    ['--wait-for-service', flags.waitForService],
    ['--max-errors', flags.maxErrors],
    ['--stop-on-refusal', flags.stopOnRefusal],
  ];
}
