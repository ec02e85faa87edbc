import type { Command } from 'commander';
import { USUAL_PATIENCE, type Patience } from '../batch/circuit.ts';
import type { MaxErrors } from '../batch/error-budget.ts';
import { badValue, readWholeNumber, type Given } from '../config/flag-values.ts';
import { UsageError } from '../errors/app-error.ts';
import type { Texts } from '../i18n/texts.ts';

/** How a run treats the service and its own failures, as the user wants it. */
export interface RunChoices {
  /** Most calls at a time, when the user says so. */
  readonly concurrency: number | undefined;
  /** Most calls a second, when the user says so. */
  readonly callsPerSecond: number | undefined;
  readonly patience: Patience;
  readonly maxErrors: MaxErrors | undefined;
  readonly stopsOnRefusal: boolean;
}

export interface RunChoiceFlags {
  readonly concurrency?: string;
  readonly rate?: string;
  /** True without a duration. */
  readonly waitForService?: string | true;
  readonly maxErrors?: string;
  readonly stopOnRefusal?: boolean;
}

const MOST_CONCURRENCY = 128;
const MOST_CALLS = 100_000;
const MOST_ERRORS = 999_999_999;
const SECONDS = { s: 1, m: 60, h: 3600 } as const;
const RATE_UNITS = { s: 1, min: 60 } as const;
const LONGEST_WAIT_H = 24 * 31;
const WAIT_FLAG = '--wait-for-service';

export function addRunChoiceFlags(command: Command, texts: Texts): Command {
  leaveFilesToTheirArgument(command);
  return command
    .option('--concurrency <number>', texts.message('help.flag.concurrency'))
    .option('--rate <calls>', texts.message('help.flag.rate'))
    .option(`${WAIT_FLAG} [duration]`, texts.message('help.flag.waitForService'))
    .option('--max-errors <number>', texts.message('help.flag.maxErrors'))
    .option('--stop-on-refusal', texts.message('help.flag.stopOnRefusal'));
}

/** @throws UsageError for a value that is none of its flag, and for flags that exclude each other. */
export function readRunChoices(flags: RunChoiceFlags): RunChoices {
  const { concurrency, rate, waitForService, maxErrors, stopOnRefusal } = flags;
  if (maxErrors !== undefined && stopOnRefusal === true) {
    throw new UsageError('usage.conflictingFlags', { flag: '--max-errors', other: '--stop-on-refusal' });
  }
  return {
    concurrency:
      concurrency === undefined
        ? undefined
        : readWholeNumber({ name: '--concurrency', value: concurrency }, 1, MOST_CONCURRENCY),
    callsPerSecond: rate === undefined ? undefined : readRate({ name: '--rate', value: rate }),
    patience: waitForService === undefined ? USUAL_PATIENCE : readPatience(waitForService),
    maxErrors: maxErrors === undefined ? undefined : readMaxErrors({ name: '--max-errors', value: maxErrors }),
    stopsOnRefusal: stopOnRefusal === true,
  };
}

/** `5`, `5/s`, `2.5/s`, `300/min`. @throws UsageError */
function readRate(given: Given): number {
  const [, amount = '', unit = 's'] = /^(\d{1,6}(?:[.,]\d{1,3})?)(?:\/(s|min))?$/.exec(given.value.trim()) ?? [];
  const calls = Number(amount.replace(',', '.'));
  if (amount === '' || calls <= 0 || calls > MOST_CALLS) throw badValue(given, '5, 5/s, 300/min');
  return calls / (unit === 'min' ? RATE_UNITS.min : RATE_UNITS.s);
}

function readPatience(value: string | true): Patience {
  if (value === true || value === '') return { mostMs: Infinity, waitsForService: true };
  return { mostMs: readDuration({ name: WAIT_FLAG, value }), waitsForService: true };
}

/** `90s`, `30m`, `2h`. @throws UsageError */
export function readDuration(given: Given): number {
  const [, amount = '', unit] = /^(\d{1,7})([smh])$/.exec(given.value.trim()) ?? [];
  const seconds = Number(amount) * (unit === 'h' ? SECONDS.h : unit === 'm' ? SECONDS.m : SECONDS.s);
  if (amount === '' || seconds === 0 || seconds > LONGEST_WAIT_H * SECONDS.h) throw badValue(given, '90s, 30m, 2h');
  return seconds * 1000;
}

/** `10`, `5%`. @throws UsageError */
function readMaxErrors(given: Given): MaxErrors {
  const [, amount = '', percent] = /^(\d{1,9})\s?(%)?$/.exec(given.value.trim()) ?? [];
  const most = Number(amount);
  if (amount === '' || most > (percent === undefined ? MOST_ERRORS : 100)) throw badValue(given, '0, 10, 5%');
  return { unit: percent === undefined ? 'rows' : 'percent', most };
}

/**
 * The duration may be left away, and a file may follow: `--wait-for-service leave.csv`. What begins with a number and
 * goes on without a point is meant as a duration, be it a wrong one; anything else is an argument of its own.
 */
function leaveFilesToTheirArgument(command: Command): void {
  const parse = command.parseOptions.bind(command);
  command.parseOptions = (argv) => {
    const end = argv.includes('--') ? argv.indexOf('--') : argv.length;
    return parse(
      argv.map((word, index) => {
        const next = argv[index + 1];
        const isBare = index < end && word === WAIT_FLAG && next !== undefined && !/^\d+([.,]\d+)?[a-z]*$/i.test(next);
        return isBare ? `${WAIT_FLAG}=` : word;
      }),
    );
  };
}
