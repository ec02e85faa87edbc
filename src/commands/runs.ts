import { Command, Option } from 'commander';
import { badValue, readChoice, readDate } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { Texts } from '../i18n/texts.ts';
import { formatIsoDate } from '../schemas/model/civil-date.ts';
import type { CommandContext } from './command-context.ts';
import { collectList } from './flag-lists.ts';
import { USUAL_DAYS } from './runs/purge-age.ts';
import { addSubmitFlags, readSubmitFlags, type SubmitFlags, type SubmitOptions } from './submit.ts';
import { readTicket } from './ticket-argument.ts';

export interface RunsShowOptions {
  readonly run: string;
  readonly showsAll: boolean;
  readonly showsPersonalData: boolean;
}

export interface RunsReceiptOptions {
  readonly run: string;
  /** Absent: standard output. */
  readonly outFile: string | undefined;
}

export const EXPORT_FORMATS = ['csv', 'json'] as const;
export const ROW_STATES = ['filed', 'refused', 'needsReview', 'inDoubt'] as const;

export interface RunsExportOptions extends RunsReceiptOptions {
  readonly format: (typeof EXPORT_FORMATS)[number];
  /** Only these; all when empty. */
  readonly statuses: readonly (typeof ROW_STATES)[number][];
  readonly showsPersonalData: boolean;
}

export interface RunsResumeOptions {
  readonly run: string;
  readonly submit: SubmitOptions;
}

/** What a script decides about one row. */
export type GivenDecision =
  | { readonly row: string; readonly do: 'adopt'; readonly ticketNumber: string }
  | { readonly row: string; readonly do: 'sendAgain' };

export interface RunsReviewOptions {
  readonly run: string;
  /** Absent: rows are shown, and decided about on a terminal. */
  readonly decision: GivenDecision | undefined;
  readonly showsPersonalData: boolean;
}

/** Which runs go by their age. */
export type PurgeAge = { readonly days: number } | { readonly before: string };

export interface RunsPurgeOptions {
  readonly age: PurgeAge;
  /** Only these, whatever their age; all when empty. */
  readonly runs: readonly string[];
  readonly isDryRun: boolean;
  /** No question. */
  readonly isConfirmed: boolean;
}

export interface RunsActions {
  list(options: object, deps: Deps): Promise<ExitCode>;
  show(options: RunsShowOptions, deps: Deps): Promise<ExitCode>;
  receipt(options: RunsReceiptOptions, deps: Deps): Promise<ExitCode>;
  export(options: RunsExportOptions, deps: Deps): Promise<ExitCode>;
  resume(options: RunsResumeOptions, deps: Deps): Promise<ExitCode>;
  review(options: RunsReviewOptions, deps: Deps): Promise<ExitCode>;
  purge(options: RunsPurgeOptions, deps: Deps): Promise<ExitCode>;
}

const LAZY: RunsActions = {
  list: async (_options, deps) => (await import('./runs/list-action.ts')).runsListAction(deps),
  show: async (options, deps) => (await import('./runs/show-action.ts')).runsShowAction(options, deps),
  receipt: async (options, deps) => (await import('./runs/receipt-action.ts')).runsReceiptAction(options, deps),
  export: async (options, deps) => (await import('./runs/export-action.ts')).runsExportAction(options, deps),
  resume: async (options, deps) => (await import('./runs/resume-action.ts')).runsResumeAction(options, deps),
  review: async (options, deps) => (await import('./runs/review-action.ts')).runsReviewAction(options, deps),
  purge: async (options, deps) => (await import('./runs/purge-action.ts')).runsPurgeAction(options, deps),
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
          run(actions.receipt, { run: name, outFile: flags.out }, command),
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
      addSubmitFlags(onRun('resume', 'help.runs.resume'), texts).action(
        (name: string, flags: SubmitFlags, command: Command) =>
          run(actions.resume, { run: name, submit: readSubmitFlags([], flags) }, command),
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

interface ShowFlags {
  readonly all?: boolean;
  readonly showPersonalData?: boolean;
}

interface OutFlags {
  readonly out?: string;
}

interface ExportFlags extends OutFlags {
  readonly format?: string;
  readonly status?: readonly string[];
  readonly showPersonalData?: boolean;
}

/** @throws UsageError for a value that is none of its flag. */
function readExportFlags(run: string, flags: ExportFlags): RunsExportOptions {
  const { out, format, status = [], showPersonalData } = flags;
  return {
    run,
    outFile: out,
    format: format === undefined ? 'csv' : readChoice({ name: '--format', value: format }, EXPORT_FORMATS),
    statuses: status.map((value) => readChoice({ name: '--status', value }, ROW_STATES)),
    showsPersonalData: showPersonalData === true,
  };
}

interface ReviewFlags {
  readonly row?: string;
  readonly adopt?: string;
  readonly sendAgain?: boolean;
  readonly showPersonalData?: boolean;
}

/** @throws UsageError for half a decision, or two at once. */
function readReviewFlags(run: string, flags: ReviewFlags, texts: Texts): RunsReviewOptions {
  return { run, decision: readDecision(flags, texts), showsPersonalData: flags.showPersonalData === true };
}

function readDecision({ row, adopt, sendAgain }: ReviewFlags, texts: Texts): GivenDecision | undefined {
  if (adopt !== undefined && sendAgain === true) {
    throw new UsageError('usage.conflictingFlags', { flag: '--adopt', other: '--send-again' });
  }
  const isDecided = adopt !== undefined || sendAgain === true;
  if (row === undefined) {
    if (isDecided)
      throw new UsageError('usage.missingFlag', { flag: '--row', what: texts.message('runs.review.which') });
    return undefined;
  }
  if (adopt !== undefined) return { row, do: 'adopt', ticketNumber: readTicket(adopt) };
  if (sendAgain === true) return { row, do: 'sendAgain' };
  throw new UsageError('usage.missingFlag', { flag: '--adopt, --send-again', what: texts.message('runs.review.what') });
}

interface PurgeFlags {
  readonly before?: string;
  readonly olderThan?: string;
  readonly run?: readonly string[];
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** @throws UsageError for a value that is none of its flag. */
function readPurgeFlags({ before, olderThan, run = [], dryRun, yes }: PurgeFlags): RunsPurgeOptions {
  if (before !== undefined && olderThan !== undefined) {
    throw new UsageError('usage.conflictingFlags', { flag: '--before', other: '--older-than' });
  }
  const dated = before ?? olderThan;
  if (run.length > 0 && dated !== undefined) {
    throw new UsageError('usage.conflictingFlags', {
      flag: '--run',
      other: before === undefined ? '--older-than' : '--before',
    });
  }
  const age: PurgeAge =
    before === undefined
      ? { days: olderThan === undefined ? USUAL_DAYS : readDays(olderThan) }
      : { before: formatIsoDate(readDate({ name: '--before', value: before })) };
  return { age, runs: run, isDryRun: dryRun === true, isConfirmed: yes === true };
}

/** `90d`, or `90`. */
function readDays(value: string): number {
  const [, days] = /^(\d{1,5})d?$/.exec(value.trim()) ?? [];
  if (days === undefined) throw badValue({ name: '--older-than', value }, '30d, 90d, 365d');
  return Number(days);
}
