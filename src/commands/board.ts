import { Command } from 'commander';
import { readDate, readWholeNumber } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import type { CommandContext } from './command-context.ts';

export interface BoardOptions {
  /** Only what was filed on this day or later. */
  readonly since: CivilDate | undefined;
  /** A deadline is near so many days before. */
  readonly withinDays: number;
  readonly showAll: boolean;
  readonly showsPersonalData: boolean;
}

interface BoardFlags {
  readonly since?: string;
  readonly within?: string;
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
    .option('--all', texts.message('help.flag.all'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async ({ since, within, all, showPersonalData }: BoardFlags, command: Command) => {
      const options = {
        since: since === undefined ? undefined : readDate({ name: '--since', value: since }),
        withinDays:
          within === undefined ? USUAL_DAYS : readWholeNumber({ name: '--within', value: within }, 0, MOST_DAYS),
        showAll: all === true,
        showsPersonalData: showPersonalData === true,
      };
      context.finish(await act(options, await context.start(command)));
    });
}
