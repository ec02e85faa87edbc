import { Command } from 'commander';
import { readChoice, readDate } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import { LEAVE_TYPE_LABELS, SECTOR_LABELS } from '../schemas/files/code-labels.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import { LEAVE_TYPES, SECTORS, type LeaveType, type Sector } from '../schemas/model/codes.ts';
import { SEVERITIES } from '../schemas/model/finding.ts';
import type { CommandContext } from './command-context.ts';
import { collectList, readCodes } from './flag-lists.ts';

export const SHOWN_SEVERITIES = [...SEVERITIES, 'none'] as const;
export const SHOWN_KINDS = ['rule', 'elsewhere', 'information'] as const;

/** An empty list does not limit. */
export interface RulesListOptions {
  readonly leaveTypes: readonly LeaveType[];
  readonly sectors: readonly Sector[];
  readonly severities: readonly (typeof SHOWN_SEVERITIES)[number][];
  readonly kinds: readonly (typeof SHOWN_KINDS)[number][];
  readonly search: string | undefined;
}

export interface RulesExportOptions {
  readonly isInAllLanguages: boolean;
}

export interface RulesChangesOptions {
  readonly from: CivilDate;
  readonly to: CivilDate;
}

export interface RulesActions {
  list(options: RulesListOptions, deps: Deps): Promise<ExitCode>;
  explain(options: { readonly id: string }, deps: Deps): Promise<ExitCode>;
  export(options: RulesExportOptions, deps: Deps): Promise<ExitCode>;
  changes(options: RulesChangesOptions, deps: Deps): Promise<ExitCode>;
}

interface ListFlags {
  readonly leave?: readonly string[];
  readonly sector?: readonly string[];
  readonly severity?: readonly string[];
  readonly kind?: readonly string[];
  readonly search?: string;
}

const LAZY: RulesActions = {
  list: async (options, deps) => (await import('./rules/list-rules.ts')).listRules(options, deps),
  explain: async ({ id }, deps) => (await import('./rules/explain-rule.ts')).explainRule(id, deps),
  export: async (options, deps) => (await import('./rules/export-rules.ts')).exportRules(options, deps),
  changes: async (options, deps) => (await import('./rules/list-changes.ts')).listChanges(options, deps),
};

export function rulesCommand(context: CommandContext, actions: RulesActions = LAZY): Command {
  const { texts } = context;
  return new Command('rules')
    .description(texts.message('help.rules'))
    .addCommand(listCommand(context, actions))
    .addCommand(
      new Command('explain')
        .description(texts.message('help.rules.explain'))
        .argument('<id>', texts.message('help.rules.explain.id'))
        .action(async (id: string, _flags: unknown, command: Command) => {
          context.finish(await actions.explain({ id }, await context.start(command)));
        }),
    )
    .addCommand(
      new Command('export')
        .description(texts.message('help.rules.export'))
        .option('--all-languages', texts.message('help.rules.export.allLanguages'))
        .action(async (flags: { readonly allLanguages?: boolean }, command: Command) => {
          const options = { isInAllLanguages: flags.allLanguages === true };
          context.finish(await actions.export(options, await context.start(command)));
        }),
    )
    .addCommand(changesCommand(context, actions));
}

function listCommand(context: CommandContext, actions: RulesActions): Command {
  const { texts } = context;
  return new Command('list')
    .description(texts.message('help.rules.list'))
    .option('--leave <leaves>', texts.message('help.rules.list.leave'), collectList)
    .option('--sector <sectors>', texts.message('help.rules.list.sector'), collectList)
    .option('--severity <severities>', texts.message('help.rules.list.severity'), collectList)
    .option('--kind <kinds>', texts.message('help.rules.list.kind'), collectList)
    .option('--search <text>', texts.message('help.rules.list.search'))
    .action(async (flags: ListFlags, command: Command) => {
      const options = readListFlags(flags);
      context.finish(await actions.list(options, await context.start(command)));
    });
}

/** @throws UsageError for a value that is none of its flag. */
function readListFlags({ leave, sector, severity = [], kind = [], search }: ListFlags): RulesListOptions {
  return {
    leaveTypes: readCodes('--leave', leave, LEAVE_TYPES, LEAVE_TYPE_LABELS, 'leaveType'),
    sectors: readCodes('--sector', sector, SECTORS, SECTOR_LABELS, 'sector'),
    severities: severity.map((value) => readChoice({ name: '--severity', value }, SHOWN_SEVERITIES)),
    kinds: kind.map((value) => readChoice({ name: '--kind', value }, SHOWN_KINDS)),
    search,
  };
}

function changesCommand(context: CommandContext, actions: RulesActions): Command {
  const { texts } = context;
  return new Command('changes')
    .description(texts.message('help.rules.changes'))
    .requiredOption('--from <date>', texts.message('help.rules.changes.from'))
    .requiredOption('--to <date>', texts.message('help.rules.changes.to'))
    .action(async (flags: { readonly from: string; readonly to: string }, command: Command) => {
      const options = {
        from: readDate({ name: '--from', value: flags.from }),
        to: readDate({ name: '--to', value: flags.to }),
      };
      if (options.from > options.to) throw new UsageError('usage.periodReversed', { flag: '--from', other: '--to' });
      context.finish(await actions.changes(options, await context.start(command)));
    });
}
