import { Command } from 'commander';
import { badValue, readChoice, readDate, readWholeNumber } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import type { NewWorkerCompletion } from '../schemas/wire/mock-controls.ts';
import { SEED_NAMES, type SeedName } from '../schemas/wire/seed-names.ts';
import type { LeaveType, Motive, Regime } from '../schemas/model/codes.ts';
import type { CommandContext } from './command-context.ts';
import { notifyCommand } from './mock/notify-command.ts';
import { readTicket } from './ticket-argument.ts';

export interface MockStartOptions {
  readonly port: number;
  /** Undefined: a folder of its own in the data folder. */
  readonly stateDir: string | undefined;
  readonly seed: number;
  readonly seedName: SeedName | undefined;
  readonly requiresSignIn: boolean;
  readonly tokenLifetimeSec: number;
  readonly clockDate: CivilDate | undefined;
  readonly idempotency: 'on' | 'off';
  readonly latencyMs: number;
  readonly overlaps: 'block' | 'warn' | 'silent';
  /** File of rules for the faults that the calls suffer. */
  readonly faultsFile: string | undefined;
  readonly limits: { readonly callsPerSecond?: number; readonly concurrentCalls?: number };
}

/** A word to a running service. */
export type MockControl =
  | { readonly do: 'reset' | 'ledger' | 'readClock' | 'followRealClock' }
  | { readonly do: 'calls' | 'showFaults' | 'clearFaults' }
  | { readonly do: 'notify'; readonly notice: NoticeOptions }
  | { readonly do: 'setPersonnel'; readonly file: string }
  | { readonly do: 'setFaults'; readonly file: string }
  | { readonly do: 'setClock'; readonly date: CivilDate }
  | { readonly do: 'answerCalculation'; readonly ticketNumber: string; readonly returnReason: string | undefined }
  /** `answers`: what the worker says besides; absent when it is nothing that matters. */
  | { readonly do: 'completeWorkerPart'; readonly ticketNumber: string; readonly answers?: NewWorkerCompletion }
  | { readonly do: 'withdrawRequest' | 'takeProcessingStep'; readonly ticketNumber: string };

/** What a worker is to ask for; what is not said is invented by the service. */
export type NoticeOptions =
  | { readonly file: string }
  | {
      readonly employer: string | undefined;
      readonly leaveType: LeaveType | undefined;
      readonly motive: Motive | undefined;
      readonly regime: Regime | undefined;
      readonly from: CivilDate | undefined;
      readonly to: CivilDate | undefined;
    };

export interface MockActions {
  start(options: MockStartOptions, deps: Deps): Promise<ExitCode>;
  control(control: MockControl, deps: Deps): Promise<ExitCode>;
}

interface StartFlags {
  readonly port: string;
  readonly state?: string;
  readonly seed: string;
  readonly clock?: string;
  readonly idempotency: string;
  readonly latency: string;
  readonly overlaps: string;
  readonly faults?: string;
  readonly limitRate?: string;
  readonly limitConcurrency?: string;
  readonly requireSignIn?: boolean;
  readonly tokenLifetime: string;
}

const LARGEST_PORT = 65_535;
const LARGEST_SEED = 999_999_999;
const LONGEST_LATENCY_MS = 600_000;
const LONGEST_TOKEN_SEC = 86_400;
const LARGEST_LIMIT = 100_000;

const LAZY: MockActions = {
  start: async (options, deps) => (await import('./mock/mock-start.ts')).mockStart(options, deps),
  control: async (control, deps) => (await import('./mock/mock-control.ts')).mockControl(control, deps),
};

export function mockCommand(context: CommandContext, actions: MockActions = LAZY): Command {
  const { texts } = context;
  const control = async (word: MockControl, command: Command): Promise<void> => {
    context.finish(await actions.control(word, await context.start(command)));
  };
  const step = (
    name: string,
    help: 'help.mock.withdraw' | 'help.mock.process',
    word: 'withdrawRequest' | 'takeProcessingStep',
  ) =>
    new Command(name)
      .description(texts.message(help))
      .argument('<ticket>', texts.message('help.ticket'))
      .action((ticket: string, _flags: unknown, command: Command) =>
        control({ do: word, ticketNumber: readTicket(ticket) }, command),
      );
  const plain = (word: 'reset' | 'ledger' | 'calls') =>
    new Command(word)
      .description(texts.message(`help.mock.${word}`))
      .action((_flags: unknown, command: Command) => control({ do: word }, command));

  return new Command('mock')
    .description(texts.message('help.mock'))
    .addCommand(startCommand(context, actions))
    .addCommand(plain('reset'))
    .addCommand(
      new Command('clock')
        .description(texts.message('help.mock.clock'))
        .argument('[date]', texts.message('help.mock.clock.date'))
        .option('--real', texts.message('help.mock.clock.real'))
        .action((date: string | undefined, flags: { readonly real?: boolean }, command: Command) =>
          control(clockControl(date, flags.real === true), command),
        ),
    )
    .addCommand(
      new Command('complete')
        .description(texts.message('help.mock.complete'))
        .argument('<ticket>', texts.message('help.ticket'))
        .option('--side-activity', texts.message('help.mock.complete.sideActivity'))
        .action((ticket: string, { sideActivity }: { readonly sideActivity?: true }, command: Command) => {
          const answers = sideActivity === undefined ? {} : { answers: { sideActivity } };
          return control({ do: 'completeWorkerPart', ticketNumber: readTicket(ticket), ...answers }, command);
        }),
    )
    .addCommand(step('withdraw', 'help.mock.withdraw', 'withdrawRequest'))
    .addCommand(step('process', 'help.mock.process', 'takeProcessingStep'))
    .addCommand(
      new Command('answer')
        .description(texts.message('help.mock.answer'))
        .argument('<ticket>', texts.message('help.ticket'))
        .option('--return <reason>', texts.message('help.mock.answer.return'))
        .action((ticket: string, flags: { readonly return?: string }, command: Command) =>
          control({ do: 'answerCalculation', ticketNumber: readTicket(ticket), returnReason: flags.return }, command),
        ),
    )
    .addCommand(notifyCommand(context, (notice, command) => control({ do: 'notify', notice }, command)))
    .addCommand(
      new Command('personnel')
        .description(texts.message('help.mock.personnel'))
        .argument('<file>', texts.message('help.mock.personnel.file'))
        .action((file: string, _flags: unknown, command: Command) => control({ do: 'setPersonnel', file }, command)),
    )
    .addCommand(plain('ledger'))
    .addCommand(plain('calls'))
    .addCommand(
      new Command('faults')
        .description(texts.message('help.mock.faults'))
        .argument('[file]', texts.message('help.mock.faults.file'))
        .option('--clear', texts.message('help.mock.faults.clear'))
        .action((file: string | undefined, flags: { readonly clear?: boolean }, command: Command) =>
          control(faultsControl(file, flags.clear === true), command),
        ),
    );
}

function startCommand(context: CommandContext, actions: MockActions): Command {
  const { texts } = context;
  return new Command('start')
    .description(texts.message('help.mock.start'))
    .option('--port <number>', texts.message('help.mock.start.port'), '0')
    .option('--state <folder>', texts.message('help.mock.start.state'))
    .option('--seed <seed>', texts.message('help.mock.start.seed'), '1')
    .option('--require-sign-in', texts.message('help.mock.start.requireSignIn'))
    .option('--token-lifetime <seconds>', texts.message('help.mock.start.tokenLifetime'), '600')
    .option('--clock <date>', texts.message('help.mock.start.clock'))
    .option('--idempotency <switch>', texts.message('help.mock.start.idempotency'), 'on')
    .option('--latency <ms>', texts.message('help.mock.start.latency'), '0')
    .option('--overlaps <choice>', texts.message('help.mock.start.overlaps'), 'warn')
    .option('--faults <file>', texts.message('help.mock.start.faults'))
    .option('--limit-rate <number>', texts.message('help.mock.start.limitRate'))
    .option('--limit-concurrency <number>', texts.message('help.mock.start.limitConcurrency'))
    .action(async (flags: StartFlags, command: Command) => {
      const options = readStartFlags(flags);
      context.finish(await actions.start(options, await context.start(command)));
    });
}

/** @throws UsageError for a value that is none of its flag. */
function readStartFlags(flags: StartFlags): MockStartOptions {
  const { port, state, seed, clock, idempotency, latency, overlaps } = flags;
  const seedName = SEED_NAMES.find((name) => name === seed);
  return {
    port: readWholeNumber({ name: '--port', value: port }, 0, LARGEST_PORT),
    stateDir: state,
    seed: seedName === undefined ? readSeed(seed) : 1,
    seedName,
    requiresSignIn: flags.requireSignIn === true || seedName !== undefined,
    tokenLifetimeSec: readWholeNumber({ name: '--token-lifetime', value: flags.tokenLifetime }, 1, LONGEST_TOKEN_SEC),
    clockDate: clock === undefined ? undefined : readDate({ name: '--clock', value: clock }),
    idempotency: readChoice({ name: '--idempotency', value: idempotency }, ['on', 'off']),
    latencyMs: readWholeNumber({ name: '--latency', value: latency }, 0, LONGEST_LATENCY_MS),
    overlaps: readChoice({ name: '--overlaps', value: overlaps }, ['block', 'warn', 'silent']),
    faultsFile: flags.faults,
    limits: {
      ...(flags.limitRate !== undefined && { callsPerSecond: readLimit('--limit-rate', flags.limitRate) }),
      ...(flags.limitConcurrency !== undefined && {
        concurrentCalls: readLimit('--limit-concurrency', flags.limitConcurrency),
      }),
    },
  };
}

/** @throws UsageError naming the situations too */
function readSeed(value: string): number {
  if (/^\d+$/.test(value)) return readWholeNumber({ name: '--seed', value }, 0, LARGEST_SEED);
  throw badValue({ name: '--seed', value }, [`0–${String(LARGEST_SEED)}`, ...SEED_NAMES].join(', '));
}

function readLimit(name: string, value: string): number {
  return readWholeNumber({ name, value }, 1, LARGEST_LIMIT);
}

/** @throws UsageError when rules are to be set and to be cleared. */
function faultsControl(file: string | undefined, isClear: boolean): MockControl {
  if (isClear && file !== undefined) throw new UsageError('usage.conflictingFlags', { flag: '--clear', other: file });
  if (isClear) return { do: 'clearFaults' };
  return file === undefined ? { do: 'showFaults' } : { do: 'setFaults', file };
}

/** @throws UsageError when both a date and the real clock are asked for. */
function clockControl(date: string | undefined, isReal: boolean): MockControl {
  if (isReal && date !== undefined) throw new UsageError('usage.conflictingFlags', { flag: '--real', other: date });
  if (isReal) return { do: 'followRealClock' };
  return date === undefined ? { do: 'readClock' } : { do: 'setClock', date: readDate({ name: 'date', value: date }) };
}
