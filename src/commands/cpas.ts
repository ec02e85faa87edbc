import { Command } from 'commander';
import { badValue, readCode, readEnterprise } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import {
  CALCULATION_ATTACHMENT_LABELS,
  CALCULATION_PHASE_LABELS,
  CALCULATION_STATUS_LABELS,
  RECALCULATION_REASON_LABELS,
} from '../schemas/files/calculation-labels.ts';
import {
  CALCULATION_ATTACHMENT_TYPES,
  CALCULATION_PHASES,
  CALCULATION_STATUSES,
  RECALCULATION_REASONS,
  type CalculationAttachmentType,
  type CalculationPhase,
  type CalculationStatus,
  type RecalculationReason,
} from '../schemas/model/workday-codes.ts';
import type { CommandContext } from './command-context.ts';
import { writtenFromFlags, type CalculationFlags } from './cpas/written-from-flags.ts';
import type { WrittenCalculation } from '../schemas/files/written-calculation.ts';
import type { NissSource } from './list.ts';
import { collectList, readCodes } from './flag-lists.ts';
import { readTicket } from './ticket-argument.ts';

export interface CpasRequestOptions {
  /** Undefined: asked on the terminal, or given by the flags. */
  readonly file: string | undefined;
  readonly fromFlags: WrittenCalculation | undefined;
  readonly niss: NissSource | undefined;
  readonly centre: string | undefined;
  readonly isDraft: boolean;
  /** The draft, or what was sent back, that gets this content. */
  readonly intoTicket: string | undefined;
  readonly allowsDuplicate: boolean;
  readonly isCertified: boolean;
}

export interface CpasListOptions {
  readonly statuses: readonly CalculationStatus[];
  readonly phases: readonly CalculationPhase[];
  readonly clientReference: string | undefined;
  readonly niss: NissSource | undefined;
  readonly showsPersonalData: boolean;
}

export interface CpasShowOptions {
  readonly ticketNumber: string;
  readonly showsPersonalData: boolean;
  /** As a file that `cpas request` reads. */
  readonly isAsFile: boolean;
}

export interface CpasSubmitOptions {
  readonly ticketNumber: string;
  readonly isCertified: boolean;
}

export interface CpasReviseOptions {
  readonly ticketNumber: string;
  readonly reason: RecalculationReason | undefined;
  readonly clientReference: string | undefined;
}

export interface CpasAttachOptions {
  readonly ticketNumber: string;
  readonly file: string;
  readonly type: CalculationAttachmentType;
  readonly description: string | undefined;
}

export interface CpasEstimateOptions {
  readonly file: string;
  readonly centre: string | undefined;
}

export interface CpasActions {
  request(options: CpasRequestOptions, deps: Deps): Promise<ExitCode>;
  list(options: CpasListOptions, deps: Deps): Promise<ExitCode>;
  show(options: CpasShowOptions, deps: Deps): Promise<ExitCode>;
  submit(options: CpasSubmitOptions, deps: Deps): Promise<ExitCode>;
  revise(options: CpasReviseOptions, deps: Deps): Promise<ExitCode>;
  attach(options: CpasAttachOptions, deps: Deps): Promise<ExitCode>;
  result(options: { readonly ticketNumber: string }, deps: Deps): Promise<ExitCode>;
  estimate(options: CpasEstimateOptions, deps: Deps): Promise<ExitCode>;
}

const LAZY: CpasActions = {
  request: async (options, deps) => (await import('./cpas/request-action.ts')).requestAction(options, deps),
  list: async (options, deps) => (await import('./cpas/list-action.ts')).listAction(options, deps),
  show: async (options, deps) => (await import('./cpas/show-action.ts')).showAction(options, deps),
  submit: async (options, deps) => (await import('./cpas/submit-action.ts')).submitAction(options, deps),
  revise: async (options, deps) => (await import('./cpas/revise-action.ts')).reviseAction(options, deps),
  attach: async (options, deps) => (await import('./cpas/attach-action.ts')).attachAction(options, deps),
  result: async (options, deps) => (await import('./cpas/result-action.ts')).resultAction(options, deps),
  estimate: async (options, deps) => (await import('./cpas/estimate-action.ts')).estimateAction(options, deps),
};

/** The calculation of working days that a public centre for social welfare asks of ONEM (article 60, § 7). */
export function cpasCommand(context: CommandContext, actions: CpasActions = LAZY): Command {
  return new Command('cpas')
    .description(context.texts.message('help.cpas'))
    .addCommand(requestCommand(context, actions))
    .addCommand(listCommand(context, actions))
    .addCommand(showCommand(context, actions))
    .addCommand(submitCommand(context, actions))
    .addCommand(reviseCommand(context, actions))
    .addCommand(attachCommand(context, actions))
    .addCommand(resultCommand(context, actions))
    .addCommand(estimateCommand(context, actions));
}

interface RequestFlags extends CalculationFlags {
  readonly niss?: string | true;
  readonly centre?: string;
  readonly draft?: boolean;
  readonly into?: string;
  readonly allowDuplicate?: boolean;
  readonly certify?: boolean;
}

function requestCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('request')
    .description(texts.message('help.cpas.request'))
    .argument('[file]', texts.message('help.cpas.file'))
    .option('--niss [number]', texts.message('help.cpas.niss'))
    .option('--centre <number>', texts.message('help.cpas.centre'))
    .option('--reference <reference>', texts.message('help.cpas.reference'))
    .option('--phase <phase>', texts.message('help.cpas.phase'))
    .option('--reason <reason>', texts.message('help.cpas.reason'))
    .option('--planned <period>', texts.message('help.cpas.planned'))
    .option('--occupation <period>', texts.message('help.cpas.occupation'), collect)
    .option('--assimilated <period>', texts.message('help.cpas.assimilated'), collect)
    .option('--extending <period>', texts.message('help.cpas.extending'), collect)
    .option('--comment <text>', texts.message('help.cpas.comment'))
    .option('--derogation', texts.message('help.cpas.derogation'))
    .option('--draft', texts.message('help.cpas.draft'))
    .option('--into <ticket>', texts.message('help.cpas.into'))
    .option('--allow-duplicate', texts.message('help.cpas.allowDuplicate'))
    .option('--certify', texts.message('help.modify.certify'))
    .action(async (file: string | undefined, flags: RequestFlags, command: Command) => {
      const options = readRequestFlags(file, flags);
      context.finish(await actions.request(options, await context.start(command)));
    });
}

/** @throws UsageError for a value that is none of its flag, or flags beside a file. */
function readRequestFlags(file: string | undefined, flags: RequestFlags): CpasRequestOptions {
  const fromFlags = writtenFromFlags(flags);
  if (file !== undefined && (fromFlags !== undefined || flags.niss !== undefined)) {
    throw new UsageError('usage.conflictingFlags', {
      flag: flags.niss === undefined ? '--planned' : '--niss',
      other: file,
    });
  }
  return {
    file,
    fromFlags,
    niss: nissSource(flags.niss),
    centre: flags.centre === undefined ? undefined : readEnterprise({ name: '--centre', value: flags.centre }),
    isDraft: flags.draft === true,
    intoTicket: flags.into === undefined ? undefined : readTicket(flags.into),
    allowsDuplicate: flags.allowDuplicate === true,
    isCertified: flags.certify === true,
  };
}

function nissSource(value: string | true | undefined): NissSource | undefined {
  if (value === undefined) return undefined;
  if (value === true) return { from: 'prompt' };
  return value === '-' ? { from: 'stdin' } : { from: 'flag', text: value };
}

function collect(value: string, before: readonly string[] = []): readonly string[] {
  return [...before, value];
}

interface ListFlags {
  readonly status?: readonly string[];
  readonly phase?: readonly string[];
  readonly reference?: string;
  readonly niss?: string | true;
  readonly showPersonalData?: boolean;
}

function listCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('list')
    .description(texts.message('help.cpas.list'))
    .option('--status <statuses>', texts.message('help.cpas.status'), collectList)
    .option('--phase <phases>', texts.message('help.cpas.phase'), collectList)
    .option('--reference <reference>', texts.message('help.list.reference'))
    .option('--niss [number]', texts.message('help.list.niss'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(async (flags: ListFlags, command: Command) => {
      const { status, phase, reference, niss, showPersonalData } = flags;
      const options: CpasListOptions = {
        statuses: readCodes('--status', status, CALCULATION_STATUSES, CALCULATION_STATUS_LABELS, 'requestStatus'),
        phases: readCodes('--phase', phase, CALCULATION_PHASES, CALCULATION_PHASE_LABELS, 'requestStatus'),
        clientReference: reference,
        niss: nissSource(niss),
        showsPersonalData: showPersonalData === true,
      };
      context.finish(await actions.list(options, await context.start(command)));
    });
}

function showCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('show')
    .description(texts.message('help.cpas.show'))
    .argument('<ticket>', texts.message('help.ticket'))
    .option('--as-file', texts.message('help.cpas.asFile'))
    .option('--show-personal-data', texts.message('help.flag.showPersonalData'))
    .action(
      async (
        ticket: string,
        flags: { readonly asFile?: boolean; readonly showPersonalData?: boolean },
        command: Command,
      ) => {
        const options: CpasShowOptions = {
          ticketNumber: readTicket(ticket),
          isAsFile: flags.asFile === true,
          showsPersonalData: flags.showPersonalData === true,
        };
        context.finish(await actions.show(options, await context.start(command)));
      },
    );
}

function submitCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('submit')
    .description(texts.message('help.cpas.submit'))
    .argument('<ticket>', texts.message('help.ticket'))
    .option('--certify', texts.message('help.modify.certify'))
    .action(async (ticket: string, flags: { readonly certify?: boolean }, command: Command) => {
      const options = { ticketNumber: readTicket(ticket), isCertified: flags.certify === true };
      context.finish(await actions.submit(options, await context.start(command)));
    });
}

function reviseCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('revise')
    .description(texts.message('help.cpas.revise'))
    .argument('<ticket>', texts.message('help.ticket'))
    .option('--reason <reason>', texts.message('help.cpas.reason'))
    .option('--reference <reference>', texts.message('help.cpas.reference'))
    .action(
      async (
        ticket: string,
        { reason, reference }: { readonly reason?: string; readonly reference?: string },
        command: Command,
      ) => {
        const options: CpasReviseOptions = {
          ticketNumber: readTicket(ticket),
          reason:
            reason === undefined
              ? undefined
              : readCode(
                  { name: '--reason', value: reason },
                  RECALCULATION_REASONS,
                  RECALCULATION_REASON_LABELS,
                  'requestStatus',
                ),
          clientReference: reference,
        };
        context.finish(await actions.revise(options, await context.start(command)));
      },
    );
}

function attachCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('attach')
    .description(texts.message('help.cpas.attach'))
    .argument('<ticket>', texts.message('help.ticket'))
    .argument('<file>', texts.message('help.cpas.document'))
    .requiredOption('--type <type>', texts.message('help.cpas.attachType'))
    .option('--description <text>', texts.message('help.cpas.attachDescription'))
    .action(
      async (
        ticket: string,
        file: string,
        flags: { readonly type: string; readonly description?: string },
        command: Command,
      ) => {
        context.finish(await actions.attach(readAttachFlags(ticket, file, flags), await context.start(command)));
      },
    );
}

/** @throws UsageError also when the description is missing where the type needs one, or given where it takes none. */
function readAttachFlags(
  ticket: string,
  file: string,
  { type, description }: { readonly type: string; readonly description?: string },
): CpasAttachOptions {
  const given = { name: '--type', value: type };
  const read = readCode(given, CALCULATION_ATTACHMENT_TYPES, CALCULATION_ATTACHMENT_LABELS, 'requestStatus');
  if (read === 'other' && description === undefined) {
    throw new UsageError('usage.missingFlag', { flag: '--description', what: '--type other' });
  }
  if (read !== 'other' && description !== undefined) {
    throw new UsageError('usage.conflictingFlags', { flag: '--description', other: `--type ${type}` });
  }
  if (description !== undefined && description.length > 200) {
    throw badValue({ name: '--description', value: `${description.slice(0, 20)}…` }, '≤ 200');
  }
  return { ticketNumber: readTicket(ticket), file, type: read, description };
}

function resultCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('result')
    .description(texts.message('help.cpas.result'))
    .argument('<ticket>', texts.message('help.ticket'))
    .action(async (ticket: string, _flags: unknown, command: Command) => {
      context.finish(await actions.result({ ticketNumber: readTicket(ticket) }, await context.start(command)));
    });
}

function estimateCommand(context: CommandContext, actions: CpasActions): Command {
  const { texts } = context;
  return new Command('estimate')
    .description(texts.message('help.cpas.estimate'))
    .argument('<file>', texts.message('help.cpas.file'))
    .option('--centre <number>', texts.message('help.cpas.centre'))
    .action(async (file: string, { centre }: { readonly centre?: string }, command: Command) => {
      const options = {
        file,
        centre: centre === undefined ? undefined : readEnterprise({ name: '--centre', value: centre }),
      };
      context.finish(await actions.estimate(options, await context.start(command)));
    });
}
