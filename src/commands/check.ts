import { Command } from 'commander';
import { badValue } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { addInputFlags, readInputFlags, type InputFlags, type InputOptions } from './input-flags.ts';
import { readOut } from './read-out.ts';

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
  readonly repair: RepairRequest | undefined;
}

/** Where a repaired copy goes, and whether that was agreed to beforehand. */
export interface RepairRequest {
  readonly to: string;
  readonly isConfirmed: boolean;
}

interface CheckFlags extends InputFlags {
  readonly allowDuplicate?: boolean;
  readonly all?: boolean;
  readonly explainUnchecked?: boolean;
  readonly out?: string;
  readonly repair?: string;
  readonly yes?: boolean;
}

export type CheckAction = (options: CheckOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: CheckAction = async (options, deps) =>
  options.repair === undefined
    ? (await import('./check/check-action.ts')).checkAction(options, deps)
    : (await import('./check/repair/repair-action.ts')).repairAction(options, options.repair, deps);

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
    .option('--repair <file>', texts.message('help.check.repair'))
    .option('--yes', texts.message('help.check.yes'))
    .action(async (files: readonly string[], flags: CheckFlags, itself: Command) => {
      const options: CheckOptions = {
        files,
        input: readInputFlags(flags),
        allowDuplicate: flags.allowDuplicate === true,
        showAll: flags.all === true,
        explainsUnchecked: flags.explainUnchecked === true,
        outDir: readOut(flags.out),
        repair: readRepair(files, flags),
      };
      context.finish(await act(options, await context.start(itself)));
    });
}

/** @throws UsageError for more than one file, a second kind of result, and a place that is no file. */
function readRepair(
  files: readonly string[],
  { repair, out, explainUnchecked, yes }: CheckFlags,
): RepairRequest | undefined {
  if (repair === undefined) return undefined;
  if (files.length !== 1) throw new UsageError('usage.oneFile', { flag: '--repair' });
  if (out !== undefined) throw new UsageError('usage.conflictingFlags', { flag: '--repair', other: '--out' });
  // Standard output says what was found; a copy there would run into it.
  if (explainUnchecked === true) {
    throw new UsageError('usage.conflictingFlags', { flag: '--repair', other: '--explain-unchecked' });
  }
  if (repair === '-' || repair === '') throw badValue({ name: '--repair', value: repair }, 'repaired.csv');
  return { to: repair, isConfirmed: yes === true };
}
