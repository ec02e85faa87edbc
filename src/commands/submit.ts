import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { Texts } from '../i18n/texts.ts';
import type { CommandContext } from './command-context.ts';
import { addInputFlags, readInputFlags, type InputFlags, type InputOptions } from './input-flags.ts';
import { readOut } from './read-out.ts';
import type { ResumedRun } from './runs/require-target.ts';
import { addRunChoiceFlags, readRunChoices, type RunChoiceFlags, type RunChoices } from './run-choice-flags.ts';

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
  /** All rows are sent or none. */
  readonly isAtomic: boolean;
  /** Rows that the service refused in an earlier run are sent once more. */
  readonly retriesRefused: boolean;
  readonly choices: RunChoices;
  /** The run that is taken up again: at another service, nothing is filed. */
  readonly resumes?: ResumedRun;
}

export interface SubmitFlags extends InputFlags, RunChoiceFlags {
  readonly allowDuplicate?: boolean;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly certify?: boolean;
  readonly yes?: boolean;
  readonly out?: string;
  readonly fillFromPersonnel?: boolean;
  readonly atomic?: boolean;
  readonly retryRefused?: boolean;
}

export type SubmitAction = (options: SubmitOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: SubmitAction = async (options, deps) =>
  (await import('./submit/submit-action.ts')).submitAction(options, deps);

export function submitCommand(context: CommandContext, act: SubmitAction = runLazily): Command {
  const { texts } = context;
  const command = new Command('submit')
    .description(texts.message('help.submit'))
    .argument('[files...]', texts.message('help.files.optional'));
  return addSubmitFlags(command, texts).action(
    async (files: readonly string[], flags: SubmitFlags, itself: Command) => {
      const options = readSubmitFlags(files, flags);
      context.finish(await act(options, await context.start(itself)));
    },
  );
}

/** How a file of requests is read and filed: for every command that does so. */
export function addSubmitFlags(command: Command, texts: Texts): Command {
  addInputFlags(command, texts)
    .option('--dry-run', texts.message('help.flag.dryRun'))
    .option('--certify', texts.message('help.flag.certify'))
    .option('--yes', texts.message('help.flag.yes'))
    .option('--out <folder>', texts.message('help.flag.out'))
    .option('--allow-duplicate', texts.message('help.flag.allowDuplicate'))
    .option('--all', texts.message('help.flag.all'))
    .option('--fill-from-personnel', texts.message('help.flag.fillFromPersonnel'))
    .option('--atomic', texts.message('help.flag.atomic'))
    .option('--retry-refused', texts.message('help.flag.retryRefused'));
  return addRunChoiceFlags(command, texts);
}

/** @throws UsageError for a value that is none of its flag. */
export function readSubmitFlags(files: readonly string[], flags: SubmitFlags): SubmitOptions {
  return {
    files,
    input: readInputFlags(flags),
    allowDuplicate: flags.allowDuplicate === true,
    showAll: flags.all === true,
    isDryRun: flags.dryRun === true,
    isCertified: flags.certify === true,
    isConfirmed: flags.yes === true,
    outDir: readOut(flags.out),
    fillsFromPersonnel: flags.fillFromPersonnel === true,
    isAtomic: flags.atomic === true,
    retriesRefused: flags.retryRefused === true,
    choices: readRunChoices(flags),
  };
}
