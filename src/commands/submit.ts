import { Command } from 'commander';
import { readWholeNumber } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CommandContext } from './command-context.ts';
import { addInputFlags, readInputFlags, type InputFlags, type InputOptions } from './input-flags.ts';

export interface SubmitOptions {
  /** None: one request is asked for on a terminal. */
  readonly files: readonly string[];
  readonly input: InputOptions;
  readonly allowDuplicate: boolean;
  readonly showAll: boolean;
  readonly isDryRun: boolean;
  /** The legal statement, given by the caller for this run. */
  readonly isCertified: boolean;
  /** No further question. */
  readonly isConfirmed: boolean;
  /** Folder for the result files; absent: beside each input. */
  readonly outDir: string | undefined;
  /** Missing worker codes and joint committees come from the Dimona personnel list. */
  readonly fillsFromPersonnel: boolean;
  /** Requests in flight at a time. */
  readonly concurrency: number;
}

interface SubmitFlags extends InputFlags {
  readonly allowDuplicate?: boolean;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly certify?: boolean;
  readonly yes?: boolean;
  readonly out?: string;
  readonly fillFromPersonnel?: boolean;
  readonly concurrency?: string;
}

const USUAL_CONCURRENCY = 16;
const MOST_CONCURRENCY = 128;

export type SubmitAction = (options: SubmitOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: SubmitAction = async (options, deps) =>
  (await import('./submit/submit-action.ts')).submitAction(options, deps);

export function submitCommand(context: CommandContext, act: SubmitAction = runLazily): Command {
  const { texts } = context;
  const command = new Command('submit')
    .description(texts.message('help.submit'))
    .argument('[files...]', texts.message('help.files.optional'));
  return addInputFlags(command, texts)
    .option('--dry-run', texts.message('help.flag.dryRun'))
    .option('--certify', texts.message('help.flag.certify'))
    .option('--yes', texts.message('help.flag.yes'))
    .option('--out <folder>', texts.message('help.flag.out'))
    .option('--allow-duplicate', texts.message('help.flag.allowDuplicate'))
    .option('--all', texts.message('help.flag.all'))
    .option('--fill-from-personnel', texts.message('help.flag.fillFromPersonnel'))
    .option('--concurrency <number>', texts.message('help.flag.concurrency'))
    .action(async (files: readonly string[], flags: SubmitFlags, itself: Command) => {
      const options = readSubmitFlags(files, flags);
      context.finish(await act(options, await context.start(itself)));
    });
}

/** @throws UsageError for a value that is none of its flag. */
function readSubmitFlags(files: readonly string[], flags: SubmitFlags): SubmitOptions {
  const { concurrency } = flags;
  return {
    files,
    input: readInputFlags(flags),
    allowDuplicate: flags.allowDuplicate === true,
    showAll: flags.all === true,
    isDryRun: flags.dryRun === true,
    isCertified: flags.certify === true,
    isConfirmed: flags.yes === true,
    outDir: flags.out,
    fillsFromPersonnel: flags.fillFromPersonnel === true,
    concurrency:
      concurrency === undefined
        ? USUAL_CONCURRENCY
        : readWholeNumber({ name: '--concurrency', value: concurrency }, 1, MOST_CONCURRENCY),
  };
}
