import { Command } from 'commander';
import { readDate } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import {
  CAPACITY_LABELS,
  LEAVE_TYPE_LABELS,
  REGIME_LABELS,
  REQUEST_STATUS_LABELS,
} from '../schemas/files/code-labels.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import {
  CAPACITIES,
  LEAVE_TYPES,
  REGIMES,
  REQUEST_STATUSES,
  type Capacity,
  type LeaveType,
  type Regime,
  type RequestStatus,
} from '../schemas/model/codes.ts';
import type { CommandContext } from './command-context.ts';
import { collectList, readCodes } from './flag-lists.ts';
import { readTicket } from './ticket-argument.ts';

/** Where the national number to search for comes from; it need not stand on the command line, which others can see. */
export type NissSource = { readonly from: 'flag'; readonly text: string } | { readonly from: 'prompt' | 'stdin' };

export interface ListOptions {
  readonly leaveTypes: readonly LeaveType[];
  readonly regimes: readonly Regime[];
  readonly statuses: readonly RequestStatus[];
  readonly ticketNumber: string | undefined;
  readonly from: CivilDate | undefined;
  readonly to: CivilDate | undefined;
  readonly niss: NissSource | undefined;
  readonly clientReference: string | undefined;
  /** Empty: that of the connection, which the profile names. */
  readonly capacities: readonly Capacity[];
  readonly showsPersonalData: boolean;
}

interface ListFlags {
  readonly type?: readonly string[];
  readonly regime?: readonly string[];
  readonly status?: readonly string[];
  readonly ticket?: string;
  readonly from?: string;
  readonly to?: string;
  readonly niss?: string | true;
  readonly reference?: string;
  readonly capacity?: readonly string[];
  readonly showPersonalData?: boolean;
}

export type ListAction = (options: ListOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: ListAction = async (options, deps) =>
  (await import('./list/list-action.ts')).listAction(options, deps);

export function listCommand(context: CommandContext, act: ListAction = runLazily): Command {
  const { texts } = context;
  return new Command('list')
    .description(texts.message('help.list'))
    .option('--type <types>', texts.message('help.list.type'), collectList)
    .option('--regime <regimes>', texts.message('help.list.regime'), collectList)
    .option('--status <statuses>', texts.message('help.list.status'), collectList)
    .option('--ticket <ticket>', texts.message('help.list.ticket'))
    .option('--from <date>', texts.message('help.list.from'))
    .option('--to <date>', texts.message('help.list.to'))
    .option('--niss [number]', texts.message('help.list.niss'))
    .option('--reference <reference>', texts.message('help.list.reference'))
    .option('--capacity <capacities>', texts.message('help.follow.capacity'), collectList)
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async (flags: ListFlags, command: Command) => {
      const options = readListFlags(flags);
      context.finish(await act(options, await context.start(command)));
    });
}

/** @throws UsageError for a value that is none of its flag. */
function readListFlags(flags: ListFlags): ListOptions {
  const { ticket, from, to, niss, reference, capacity } = flags;
  return {
    leaveTypes: readCodes('--type', flags.type, LEAVE_TYPES, LEAVE_TYPE_LABELS, 'leaveType'),
    regimes: readCodes('--regime', flags.regime, REGIMES, REGIME_LABELS, 'regime'),
    statuses: readCodes('--status', flags.status, REQUEST_STATUSES, REQUEST_STATUS_LABELS, 'requestStatus'),
    ticketNumber: ticket === undefined ? undefined : readTicket(ticket),
    from: from === undefined ? undefined : readDate({ name: '--from', value: from }),
    to: to === undefined ? undefined : readDate({ name: '--to', value: to }),
    niss: niss === undefined ? undefined : nissSource(niss),
    clientReference: reference,
    capacities: readCodes('--capacity', capacity, CAPACITIES, CAPACITY_LABELS, 'capacity'),
    showsPersonalData: flags.showPersonalData === true,
  };
}

function nissSource(value: string | true): NissSource {
  if (value === true) return { from: 'prompt' };
  return value === '-' ? { from: 'stdin' } : { from: 'flag', text: value };
}
