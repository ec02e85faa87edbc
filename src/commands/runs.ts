import { Command, Option } from 'commander';
import type { Deps } from '../deps.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { Texts } from '../i18n/texts.ts';
import type { CommandContext } from './command-context.ts';
import { collectList } from './flag-lists.ts';
import {
  readExportFlags,
  readPurgeFlags,
  readReviewFlags,
  type ExportFlags,
  type OutFlags,
  type PurgeFlags,
  type ReviewFlags,
  type RunsExportOptions,
  type RunsPurgeOptions,
  type RunsReceiptOptions,
  type RunsReviewOptions,
  type RunsSetAsideOptions,
  type RunsShowOptions,
  type ShowFlags,
} from './runs/run-options.ts';
import { readOut } from './read-out.ts';
import { addResumeFlags, readResumeFlags, type ResumeFlags, type RunsResumeOptions } from './runs/resume-flags.ts';

export interface RunsActions {
  list(options: object, deps: Deps): Promise<ExitCode>;
  show(options: RunsShowOptions, deps: Deps): Promise<ExitCode>;
  receipt(options: RunsReceiptOptions, deps: Deps): Promise<ExitCode>;
  export(options: RunsExportOptions, deps: Deps): Promise<ExitCode>;
  resume(options: RunsResumeOptions, deps: Deps): Promise<ExitCode>;
  review(options: RunsReviewOptions, deps: Deps): Promise<ExitCode>;
  purge(options: RunsPurgeOptions, deps: Deps): Promise<ExitCode>;
  setAside(options: RunsSetAsideOptions, deps: Deps): Promise<ExitCode>;
}

const LAZY: RunsActions = {
  list: async (_options, deps) => (await import('./runs/list-action.ts')).runsListAction(deps),
  show: async (options, deps) => (await import('./runs/show-action.ts')).runsShowAction(options, deps),
  receipt: async (options, deps) => (await import('./runs/receipt-action.ts')).runsReceiptAction(options, deps),
  export: async (options, deps) => (await import('./runs/export-action.ts')).runsExportAction(options, deps),
  resume: async (options, deps) => (await import('./runs/resume-action.ts')).runsResumeAction(options, deps),
  review: async (options, deps) => (await import('./runs/review-action.ts')).runsReviewAction(options, deps),
  purge: async (options, deps) => (await import('./runs/purge-action.ts')).runsPurgeAction(options, deps),
  setAside: async (options, deps) => (await import('./runs/set-aside-action.ts')).runsSetAsideAction(options, deps),
};

export function runsCommand(context: CommandContext, actions: RunsActions = LAZY): Command {
  const { texts } = context;
  /** Reads the flags before anything of the outside world is touched. */
  function run<Options>(act: (options: Options, deps: Deps) => Promise<ExitCode>, options: Options, command: Command) {
    return context.start(command).then(async (deps) => context.finish(await act(options, deps)));
  }
  const onRun = (name: string, help: Parameters<Texts['message']>[0]): Command =>
    new Command(name).description(texts.message(help)).argument('<run>', texts.message('help.runs.run'));

  return new Command('runs')
    .description(texts.message('help.runs'))
    .addCommand(
      new Command('list')
        .description(texts.message('help.runs.list'))
        .action((flags: object, command: Command) => run(actions.list, flags, command)),
    )
    .addCommand(
      onRun('show', 'help.runs.show')
        .option('--all', texts.message('help.runs.all'))
        .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
        .action((name: string, flags: ShowFlags, command: Command) =>
          run(
            actions.show,
            { run: name, showsAll: flags.all === true, showsPersonalData: flags.showPersonalData === true },
            command,
          ),
        ),
    )
    .addCommand(
      onRun('receipt', 'help.runs.receipt')
        .option('--out <file>', texts.message('help.runs.out'))
        .action((name: string, flags: OutFlags, command: Command) =>
          run(actions.receipt, { run: name, outFile: readOut(flags.out) }, command),
        ),
    )
    .addCommand(
      onRun('export', 'help.runs.export')
        .option('--out <file>', texts.message('help.runs.out'))
        .option('--format <format>', texts.message('help.runs.format'))
        .option('--status <statuses>', texts.message('help.runs.status'), collectList)
        .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
        .action((name: string, flags: ExportFlags, command: Command) =>
          run(actions.export, readExportFlags(name, flags), command),
        ),
    )
    .addCommand(
      addResumeFlags(onRun('resume', 'help.runs.resume'), texts).action(
        (name: string, flags: ResumeFlags, command: Command) =>
          run(actions.resume, readResumeFlags(name, flags), command),
      ),
    )
    .addCommand(
      onRun('review', 'help.runs.review')
        .option('--row <row>', texts.message('help.runs.row'))
        .option('--adopt <ticket>', texts.message('help.runs.adopt'))
        .option('--send-again', texts.message('help.runs.sendAgain'))
        .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
        .action((name: string, flags: ReviewFlags, command: Command) =>
          run(actions.review, readReviewFlags(name, flags, texts), command),
        ),
    )
    .addCommand(
      onRun('set-aside', 'help.runs.setAside')
        .option('--yes', texts.message('help.flag.yes'))
        .action((name: string, flags: { readonly yes?: boolean }, command: Command) =>
          run(actions.setAside, { run: name, isConfirmed: flags.yes === true }, command),
        ),
    )
    .addCommand(
      new Command('purge')
        .description(texts.message('help.runs.purge'))
        .option('--before <date>', texts.message('help.runs.before'))
        .option('--older-than <days>', texts.message('help.runs.olderThan'))
        .addOption(
          new Option('--run <run>', texts.message('help.runs.purgeRun')).argParser(
            (value: string, before: readonly string[] | undefined) => [...(before ?? []), value],
          ),
        )
        .option('--dry-run', texts.message('help.runs.dryRun'))
        .option('--yes', texts.message('help.flag.yes'))
        .action((flags: PurgeFlags, command: Command) => run(actions.purge, readPurgeFlags(flags), command)),
    );
}
