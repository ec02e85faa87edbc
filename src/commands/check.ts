import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { addInputFlags, readInputFlags, type InputFlags, type InputOptions } from './input-flags.ts';

export interface CheckOptions {
  readonly files: readonly string[];
  readonly input: InputOptions;
  readonly allowDuplicate: boolean;
  /** Show every finding on the screen, not only the first of each rule. */
  readonly showAll: boolean;
  /** Say which rules could not be checked, and for want of which column. */
  readonly explainsUnchecked: boolean;
  /** Folder for the rejected rows and the report; absent: nothing is written. */
  readonly outDir: string | undefined;
}

interface CheckFlags extends InputFlags {
  readonly allowDuplicate?: boolean;
  readonly all?: boolean;
  readonly explainUnchecked?: boolean;
  readonly out?: string;
}

export type CheckAction = (options: CheckOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: CheckAction = async (options, deps) =>
  (await import('./check/check-action.ts')).checkAction(options, deps);

export function checkCommand(context: CommandContext, act: CheckAction = runLazily): Command {
  const { texts } = context;
  const command = new Command('check')
    .description(texts.message('help.check'))
    .argument('<files...>', texts.message('help.files'));
  return addInputFlags(command, texts)
    .option('--allow-duplicate', texts.message('help.check.allowDuplicate'))
    .option('--all', texts.message('help.flag.all'))
    .option('--explain-unchecked', texts.message('help.check.explainUnchecked'))
    .option('--out <folder>', texts.message('help.check.out'))
    .action(async (files: readonly string[], flags: CheckFlags, itself: Command) => {
      const options: CheckOptions = {
        files,
        input: readInputFlags(flags),
        allowDuplicate: flags.allowDuplicate === true,
        showAll: flags.all === true,
        explainsUnchecked: flags.explainUnchecked === true,
        outDir: flags.out,
      };
      context.finish(await act(options, await context.start(itself)));
    });
}
