import { Command } from 'commander';
import { readCode, readWholeNumber } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import { CAPACITY_LABELS, REQUEST_STATUS_LABELS } from '../schemas/files/code-labels.ts';
import { CAPACITIES, REQUEST_STATUSES, type Capacity, type RequestStatus } from '../schemas/model/codes.ts';
import { refuseWith } from './changes-flags.ts';
import type { NamedSet } from './changes/changes-options.ts';
import type { CommandContext } from './command-context.ts';
import { collectList, readCodes } from './flag-lists.ts';
import { readDuration } from './run-choice-flags.ts';
import { readTicket } from './ticket-argument.ts';

export interface WatchOptions {
  /** Absent: everything that the overview shows and that is not at its end. */
  readonly set: NamedSet | undefined;
  /** Of everything, what was filed so; empty: in the capacity of the connection, which the profile names. */
  readonly capacities: readonly Capacity[];
  /** The state to wait for; absent: the end of each, whichever it is. */
  readonly until: RequestStatus | undefined;
  /** Between two looks; absent: often at first, ever more seldom later. */
  readonly intervalMs: number | undefined;
  readonly timeoutMs: number | undefined;
}

interface WatchFlags {
  readonly until?: string;
  readonly ticket?: readonly string[];
  readonly run?: string;
  readonly file?: string;
  readonly capacity?: readonly string[];
  readonly interval?: string;
  readonly timeout?: string;
}

export type WatchAction = (options: WatchOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: WatchAction = async (options, deps) =>
  (await import('./watch/watch-action.ts')).watchAction(options, deps);

const LONGEST_INTERVAL_SEC = 24 * 60 * 60;

export function watchCommand(context: CommandContext, act: WatchAction = runLazily): Command {
  const { texts } = context;
  return new Command('watch')
    .description(texts.message('help.watch'))
    .option('--until <status>', texts.message('help.watch.until'))
    .option('--ticket <tickets>', texts.message('help.watch.ticket'), collectList)
    .option('--run <run>', texts.message('help.watch.run'))
    .option('--file <file>', texts.message('help.watch.file'))
    .option('--capacity <capacities>', texts.message('help.follow.capacity'), collectList)
    .option('--interval <seconds>', texts.message('help.watch.interval'))
    .option('--timeout <duration>', texts.message('help.watch.timeout'))
    .action(async (flags: WatchFlags, command: Command) => {
      context.finish(await act(readWatchFlags(flags), await context.start(command)));
    });
}

/** @throws UsageError for a value that is none of its flag. */
function readWatchFlags({ until, interval, timeout, capacity, ...set }: WatchFlags): WatchOptions {
  return {
    set: readSet(set),
    capacities: readCodes('--capacity', capacity, CAPACITIES, CAPACITY_LABELS, 'capacity'),
    until:
      until === undefined
        ? undefined
        : readCode({ name: '--until', value: until }, REQUEST_STATUSES, REQUEST_STATUS_LABELS, 'requestStatus'),
    intervalMs:
      interval === undefined
        ? undefined
        : readWholeNumber({ name: '--interval', value: interval }, 1, LONGEST_INTERVAL_SEC) * 1000,
    timeoutMs: timeout === undefined ? undefined : readDuration({ name: '--timeout', value: timeout }),
  };
}

function readSet({ ticket, run, file }: WatchFlags): NamedSet | undefined {
  if (ticket !== undefined) {
    refuseWith('--ticket', [
      ['--run', run],
      ['--file', file],
    ]);
    return { from: 'tickets', tickets: ticket.map(readTicket) };
  }
  if (run !== undefined) {
    refuseWith('--run', [['--file', file]]);
    return { from: 'run', run };
  }
  return file === undefined ? undefined : { from: 'file', path: file };
}
