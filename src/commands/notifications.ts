import { Command } from 'commander';
import { readCode, readDate } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import { ATTACHMENT_TYPE_LABELS, LEAVE_TYPE_LABELS, NOTIFICATION_STATUS_LABELS } from '../schemas/files/code-labels.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import {
  ATTACHMENT_TYPES,
  LEAVE_TYPES,
  NOTIFICATION_STATUSES,
  type AttachmentType,
  type LeaveType,
  type NotificationStatus,
} from '../schemas/model/codes.ts';
import { acceptCommand } from './notifications/accept-command.ts';
import type { CommandContext } from './command-context.ts';
import type { AcceptOptions } from './notifications/accept-options.ts';
import { collectList, readCodes } from './flag-lists.ts';
import { readFreeText } from './read-free-text.ts';
import { readTicket } from './ticket-argument.ts';

export interface ListNotificationsOptions {
  readonly statuses: readonly NotificationStatus[];
  readonly leaveTypes: readonly LeaveType[];
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
  readonly showsPersonalData: boolean;
}

export interface ShowNotificationOptions {
  readonly ticketNumber: string;
  readonly showsPersonalData: boolean;
}

export interface AttachOptions {
  readonly ticketNumber: string;
  readonly file: string;
  /** Absent: what the leave still asks for. */
  readonly attachmentType: AttachmentType | undefined;
  readonly description: string | undefined;
}

export interface PostponeOptions {
  readonly ticketNumber: string;
  readonly newStartDate: CivilDate;
  readonly reason: string | undefined;
}

export interface RefuseOptions {
  readonly ticketNumber: string;
  /** The caller wants the refusal; without it a terminal is asked. */
  readonly isConfirmed: boolean;
}

export type NotificationsOptions =
  | { readonly do: 'list'; readonly options: ListNotificationsOptions }
  | { readonly do: 'show'; readonly options: ShowNotificationOptions }
  | { readonly do: 'attach'; readonly options: AttachOptions }
  | { readonly do: 'postpone'; readonly options: PostponeOptions }
  | { readonly do: 'refuse'; readonly options: RefuseOptions }
  | { readonly do: 'accept'; readonly options: AcceptOptions };

export type NotificationsAction = (wanted: NotificationsOptions, deps: Deps) => Promise<ExitCode>;

/** "Avertissements à traiter". */
const OPEN: readonly NotificationStatus[] = ['toProcess', 'postponed'];

const runLazily: NotificationsAction = async (wanted, deps) =>
  (await import('./notifications/notifications-action.ts')).notificationsAction(wanted, deps);

/** What workers ask their employer for, and what he answers. */
export function notificationsCommand(context: CommandContext, act: NotificationsAction = runLazily): Command {
  const { texts } = context;
  const run = async (wanted: NotificationsOptions, command: Command): Promise<void> => {
    context.finish(await act(wanted, await context.start(command)));
  };
  const sub = (name: 'list' | 'show' | 'attach' | 'postpone' | 'refuse'): Command =>
    new Command(name).description(texts.message(`help.notifications.${name}`));
  const ticketArgument = texts.message('help.notifications.ticket');

  return new Command('notifications')
    .description(texts.message('help.notifications'))
    .addCommand(
      sub('list')
        .option('--status <statuses>', texts.message('help.notifications.list.status'), collectList)
        .option('--all', texts.message('help.notifications.list.all'))
        .option('--type <types>', texts.message('help.list.type'), collectList)
        .option('--from <date>', texts.message('help.list.from'))
        .option('--to <date>', texts.message('help.list.to'))
        .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
        .action((flags: ListFlags, command: Command) => run({ do: 'list', options: readListFlags(flags) }, command)),
    )
    .addCommand(
      sub('show')
        .argument('<ticket>', ticketArgument)
        .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
        .action((ticket: string, flags: { readonly showPersonalData?: boolean }, command: Command) => {
          const options = { ticketNumber: readTicket(ticket), showsPersonalData: flags.showPersonalData === true };
          return run({ do: 'show', options }, command);
        }),
    )
    .addCommand(
      sub('attach')
        .argument('<ticket>', ticketArgument)
        .argument('<file>', texts.message('help.notifications.attach.file'))
        .option('--type <type>', texts.message('help.notifications.attach.type'))
        .option('--description <text>', texts.message('help.notifications.attach.description'))
        .action((ticket: string, file: string, flags: AttachFlags, command: Command) =>
          run({ do: 'attach', options: readAttachFlags(ticket, file, flags) }, command),
        ),
    )
    .addCommand(
      sub('postpone')
        .argument('<ticket>', ticketArgument)
        .requiredOption('--from <date>', texts.message('help.notifications.postpone.from'))
        .option('--reason <text>', texts.message('help.notifications.postpone.reason'))
        .action((ticket: string, flags: { readonly from: string; readonly reason?: string }, command: Command) => {
          const options = {
            ticketNumber: readTicket(ticket),
            newStartDate: readDate({ name: '--from', value: flags.from }),
            reason: readFreeText('--reason', flags.reason),
          };
          return run({ do: 'postpone', options }, command);
        }),
    )
    .addCommand(
      sub('refuse')
        .argument('<ticket>', ticketArgument)
        .option('--yes', texts.message('help.notifications.refuse.yes'))
        .action((ticket: string, flags: { readonly yes?: boolean }, command: Command) => {
          const options = { ticketNumber: readTicket(ticket), isConfirmed: flags.yes === true };
          return run({ do: 'refuse', options }, command);
        }),
    )
    .addCommand(acceptCommand(context, (options, command) => run({ do: 'accept', options }, command)));
}

interface ListFlags {
  readonly status?: readonly string[];
  readonly all?: boolean;
  readonly type?: readonly string[];
  readonly from?: string;
  readonly to?: string;
  readonly showPersonalData?: boolean;
}

interface AttachFlags {
  readonly type?: string;
  readonly description?: string;
}

/** @throws UsageError for a value that is none of its flag. */
function readListFlags({ status, all, type, from, to, showPersonalData }: ListFlags): ListNotificationsOptions {
  const statuses = readCodes(
    '--status',
    status,
    NOTIFICATION_STATUSES,
    NOTIFICATION_STATUS_LABELS,
    'notificationStatus',
  );
  if (all === true && statuses.length > 0) {
    throw new UsageError('usage.conflictingFlags', { flag: '--all', other: '--status' });
  }
  return {
    statuses: all === true ? [] : statuses.length > 0 ? statuses : OPEN,
    leaveTypes: readCodes('--type', type, LEAVE_TYPES, LEAVE_TYPE_LABELS, 'leaveType'),
    from: from === undefined ? undefined : readDate({ name: '--from', value: from }),
    to: to === undefined ? undefined : readDate({ name: '--to', value: to }),
    showsPersonalData: showPersonalData === true,
  };
}

/** @throws UsageError for a value that is none of its flag. */
function readAttachFlags(ticket: string, file: string, { type, description }: AttachFlags): AttachOptions {
  return {
    ticketNumber: readTicket(ticket),
    file,
    attachmentType:
      type === undefined
        ? undefined
        : readCode({ name: '--type', value: type }, ATTACHMENT_TYPES, ATTACHMENT_TYPE_LABELS, 'attachmentType'),
    description: readFreeText('--description', description),
  };
}
