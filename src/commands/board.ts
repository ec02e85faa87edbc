import { Command } from 'commander';
import { readDate, readWholeNumber } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import { CAPACITIES, type Capacity } from '../schemas/model/codes.ts';
import { CAPACITY_LABELS } from '../schemas/files/code-labels.ts';
import type { CommandContext } from './command-context.ts';
import { collectList, readCodes } from './flag-lists.ts';

export interface BoardOptions {
  /** Only what was filed on this day or later. */
  readonly since: CivilDate | undefined;
  /** A deadline is near so many days before. */
  readonly withinDays: number;
  /** Empty: that of the connection, which the profile names. */
  readonly capacities: readonly Capacity[];
  readonly showAll: boolean;
  readonly showsPersonalData: boolean;
}

interface BoardFlags {
  readonly since?: string;
  readonly within?: string;
  readonly capacity?: readonly string[];
  readonly all?: boolean;
  readonly showPersonalData?: boolean;
}

export type BoardAction = (options: BoardOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: BoardAction = async (options, deps) =>
  (await import('./board/board-action.ts')).boardAction(options, deps);

const USUAL_DAYS = 30;
const MOST_DAYS = 366;

export function boardCommand(context: CommandContext, act: BoardAction = runLazily): Command {
  const { texts } = context;
  return new Command('board')
    .description(texts.message('help.board'))
    .option('--since <date>', texts.message('help.board.since'))
    .option('--within <days>', texts.message('help.board.within'))
    .option('--capacity <capacities>', texts.message('help.follow.capacity'), collectList)
    .option('--all', texts.message('help.flag.all'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async ({ since, within, capacity, all, showPersonalData }: BoardFlags, command: Command) => {
      const options = {
        since: since === undefined ? undefined : readDate({ name: '--since', value: since }),
        withinDays:
          within === undefined ? USUAL_DAYS : readWholeNumber({ name: '--within', value: within }, 0, MOST_DAYS),
        capacities: readCodes('--capacity', capacity, CAPACITIES, CAPACITY_LABELS, 'capacity'),
        showAll: all === true,
        showsPersonalData: showPersonalData === true,
      };
      context.finish(await act(options, await context.start(command)));
    });
}
