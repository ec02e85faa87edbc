import { Command } from 'commander';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import { createChangeColumnLookup } from '../schemas/files/change-columns.ts';
import type { CommandContext } from './command-context.ts';
import { addInputFlags, readInputFlags, splitMapping, type InputFlags, type InputOptions } from './input-flags.ts';
import type { ResumedRun } from './runs/require-target.ts';
import { readOut } from './read-out.ts';
import { addRunChoiceFlags, readRunChoices, type RunChoiceFlags, type RunChoices } from './run-choice-flags.ts';

export interface ReplaceOptions {
  readonly file: string;
  readonly input: InputOptions;
  /** The user's own name of the column that names the old requests. */
  readonly replacesColumn: string | undefined;
  readonly showAll: boolean;
  readonly isDryRun: boolean;
  /** The legal statement, given by the caller for this run. */
  readonly isCertified: boolean;
  /** No further question. */
  readonly isConfirmed: boolean;
  readonly outDir: string | undefined;
  /** What the service refused in an earlier run is sent once more. */
  readonly retriesRefused: boolean;
  readonly choices: RunChoices;
  /** The run that is taken up again: at another service, nothing is replaced. */
  readonly resumes?: ResumedRun;
}

interface ReplaceFlags extends InputFlags, RunChoiceFlags {
  readonly replacesColumn?: string;
  readonly all?: boolean;
  readonly dryRun?: boolean;
  readonly certify?: boolean;
  readonly yes?: boolean;
  readonly out?: string;
  readonly retryRefused?: boolean;
}

export type ReplaceAction = (options: ReplaceOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: ReplaceAction = async (options, deps) =>
  (await import('./replace/replace-action.ts')).replaceAction(options, deps);

export function replaceCommand(context: CommandContext, act: ReplaceAction = runLazily): Command {
  const { texts } = context;
  const command = new Command('replace')
    .description(texts.message('help.replace'))
    .argument('<file>', texts.message('help.replace.file'));
  addInputFlags(command, texts)
    .option('--replaces-column <header>', texts.message('help.replace.column'))
    .option('--dry-run', texts.message('help.flag.dryRun'))
    .option('--certify', texts.message('help.flag.certify'))
    .option('--yes', texts.message('help.flag.yes'))
    .option('--out <folder>', texts.message('help.flag.out'))
    .option('--all', texts.message('help.flag.all'))
    .option('--retry-refused', texts.message('help.flag.retryRefused'));
  return addRunChoiceFlags(command, texts).action(async (file: string, flags: ReplaceFlags, itself: Command) => {
    const options = readReplaceFlags(file, flags);
    context.finish(await act(options, await context.start(itself)));
  });
}

/** @throws UsageError for a value that is none of its flag. */
function readReplaceFlags(file: string, flags: ReplaceFlags): ReplaceOptions {
  const { map, replacesColumn } = splitReplaceMapping(flags.map ?? []);
  return {
    file,
    input: readInputFlags({ ...flags, map }),
    replacesColumn: flags.replacesColumn ?? replacesColumn,
    showAll: flags.all === true,
    isDryRun: flags.dryRun === true,
    isCertified: flags.certify === true,
    isConfirmed: flags.yes === true,
    outDir: readOut(flags.out),
    retriesRefused: flags.retryRefused === true,
    choices: readRunChoices(flags),
  };
}

/** The column that names the old requests, apart from those of a request file. @throws UsageError */
export function splitReplaceMapping(all: readonly string[]): {
  readonly map: readonly string[];
  readonly replacesColumn: string | undefined;
} {
  const lookup = createChangeColumnLookup(['replaces']);
  const isOfReplaced = (text: string): boolean => lookup(splitMapping(text)[1]) !== undefined;
  const [named] = all.filter(isOfReplaced).map((text) => splitMapping(text)[0]);
  return { map: all.filter((text) => !isOfReplaced(text)), replacesColumn: named };
}
