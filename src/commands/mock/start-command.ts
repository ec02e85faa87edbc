import { Command } from 'commander';
import { badValue, readChoice, readDate, readWholeNumber } from '../../config/flag-values.ts';
import type { Deps } from '../../deps.ts';
import type { ExitCode } from '../../errors/exit-code.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { SEED_NAMES, type SeedName } from '../../schemas/wire/seed-names.ts';
import type { CommandContext } from '../command-context.ts';

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

export interface StartAction {
  start(options: MockStartOptions, deps: Deps): Promise<ExitCode>;
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

export function startCommand(context: CommandContext, actions: StartAction): Command {
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
