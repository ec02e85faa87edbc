import { Command } from 'commander';
import { badValue, readCode, readDate, readWholeNumber, type Given } from '../config/flag-values.ts';
import type { Deps } from '../deps.ts';
import { UsageError } from '../errors/app-error.ts';
import type { ExitCode } from '../errors/exit-code.ts';
import { readDecimalNumber } from '../schemas/files/cells.ts';
import {
  LEAVE_TYPE_LABELS,
  MOTIVE_LABELS,
  REGIME_LABELS,
  SEX_LABELS,
  WORKER_STATUS_LABELS,
} from '../schemas/files/code-labels.ts';
import { yearMonthDay, type CivilDate } from '../schemas/model/civil-date.ts';
import {
  LEAVE_TYPES,
  MOTIVES,
  REGIMES,
  SEXES,
  WORKER_STATUSES,
  type LeaveType,
  type Motive,
  type Regime,
  type Sex,
} from '../schemas/model/codes.ts';
import type { ColumnName } from '../schemas/model/columns.ts';
import type { LeaveRequest } from '../schemas/model/leave-request.ts';
import type { CommandContext } from './command-context.ts';
import { flagName } from './new/flag-name.ts';

/** What is known of the worker and the child, under the names of the columns of a request file. */
export type KnownFacts = Partial<Pick<LeaveRequest, (typeof NUMBERS)[number] | (typeof DATES)[number] | Stated>>;
type Stated = (typeof YES)[number] | 'seniorityMonths' | 'careerYears' | 'status';

export interface WishedLength {
  readonly count: number;
  readonly unit: 'months' | 'weeks';
}

export interface EntitlementOptions {
  /** Undefined: to be asked. */
  readonly leaveType: LeaveType | undefined;
  readonly motive: Motive | undefined;
  readonly facts: KnownFacts;
  readonly birthDate: CivilDate | undefined;
  readonly sex: Sex | undefined;
  readonly regime: Regime | undefined;
  readonly length: WishedLength | undefined;
  readonly startDate: CivilDate | undefined;
  readonly noticeDate: CivilDate | undefined;
}

/** Months and weeks already taken, decimals allowed. */
const NUMBERS = [
  'usedFull',
  'usedHalf',
  'usedFifth',
  'usedTenth',
  'usedWeeks',
  'usedCareerFull',
  'usedCareerPartial',
] as const satisfies readonly ColumnName[];
const DATES = ['childBirthDate', 'hireDate'] as const satisfies readonly ColumnName[];
const YES = [
  'childDisability',
  'singleParent',
  'followsParentalLeave',
  'sectorAgreement',
] as const satisfies readonly ColumnName[];

/** Longer than any credit. */
const MOST_WISHED = 120;

type EntitlementFlags = Readonly<Partial<Record<(typeof NUMBERS)[number] | (typeof DATES)[number], string>>> &
  Readonly<Partial<Record<(typeof YES)[number], boolean>>> & {
    readonly type?: string;
    readonly motive?: string;
    readonly status?: string;
    readonly seniorityMonths?: string;
    readonly careerYears?: string;
    readonly birthDate?: string;
    readonly sex?: string;
    readonly regime?: string;
    readonly startDate?: string;
    readonly noticeDate?: string;
    readonly months?: string;
    readonly weeks?: string;
  };

export type EntitlementAction = (options: EntitlementOptions, deps: Deps) => Promise<ExitCode>;

const runLazily: EntitlementAction = async (options, deps) =>
  (await import('./entitlement/entitlement-action.ts')).entitlementAction(options, deps);

/** The national number has no flag: a birth date says enough, and a command line is seen by others and remembered. */
export function entitlementCommand(context: CommandContext, act: EntitlementAction = runLazily): Command {
  const { texts } = context;
  const command = new Command('entitlement')
    .description(texts.message('help.entitlement'))
    .option('--type <type>', texts.message('entitlement.flag.type'))
    .option('--motive <motive>', texts.message('entitlement.flag.motive'))
    .option('--sector <sector>', texts.message('new.flag.sector'))
    .option('--community <community>', texts.message('new.flag.community'))
    .option('--status <status>', texts.columnLabel('status'))
    .option('--headcount <number>', texts.message('new.flag.headcount'));
  for (const column of NUMBERS) command.option(`${flagName(column)} <number>`, texts.columnLabel(column));
  for (const column of DATES) command.option(`${flagName(column)} <date>`, texts.columnLabel(column));
  for (const column of ['seniorityMonths', 'careerYears'] as const) {
    command.option(`${flagName(column)} <number>`, texts.columnLabel(column));
  }
  for (const column of YES) command.option(flagName(column), texts.columnLabel(column));
  return command
    .option('--birth-date <date>', texts.message('entitlement.flag.birthDate'))
    .option('--sex <sex>', texts.message('entitlement.flag.sex'))
    .option('--regime <regime>', texts.message('entitlement.flag.regime'))
    .option('--start-date <date>', texts.message('entitlement.flag.startDate'))
    .option('--months <number>', texts.message('entitlement.flag.months'))
    .option('--weeks <number>', texts.message('entitlement.flag.weeks'))
    .option('--notice-date <date>', texts.message('entitlement.flag.noticeDate'))
    .action(async (flags: EntitlementFlags, itself: Command) => {
      const options = readEntitlementFlags(flags);
      context.finish(await act(options, await context.start(itself)));
    });
}

/** @throws UsageError for a value that is none of its flag. */
function readEntitlementFlags(flags: EntitlementFlags): EntitlementOptions {
  const { type, motive, sex, regime, birthDate, startDate, noticeDate } = flags;
  return {
    leaveType: given('--type', type, (it) => readCode(it, LEAVE_TYPES, LEAVE_TYPE_LABELS, 'leaveType')),
    motive: given('--motive', motive, (it) => readCode(it, MOTIVES, MOTIVE_LABELS, 'motive')),
    facts: readFacts(flags),
    birthDate: given('--birth-date', birthDate, readBirthDate),
    sex: given('--sex', sex, (it) => readCode(it, SEXES, SEX_LABELS, 'sex')),
    regime: given('--regime', regime, (it) => readCode(it, REGIMES, REGIME_LABELS, 'regime')),
    length: readLength(flags),
    startDate: given('--start-date', startDate, readDate),
    noticeDate: given('--notice-date', noticeDate, readDate),
  };
}

function given<T>(name: string, value: string | undefined, read: (given: Given) => T): T | undefined {
  return value === undefined ? undefined : read({ name, value });
}

function readFacts(flags: EntitlementFlags): KnownFacts {
  const facts: { -readonly [Name in keyof KnownFacts]: KnownFacts[Name] } = {};
  for (const column of NUMBERS) facts[column] = given(flagName(column), flags[column], readTaken);
  for (const column of DATES) facts[column] = given(flagName(column), flags[column], readDate);
  for (const column of YES) facts[column] = flags[column];
  for (const column of ['seniorityMonths', 'careerYears'] as const) {
    facts[column] = given(flagName(column), flags[column], (it) => readWholeNumber(it, 0, 999));
  }
  facts.status = given('--status', flags.status, (it) =>
    readCode(it, WORKER_STATUSES, WORKER_STATUS_LABELS, 'workerStatus'),
  );
  return facts;
}

function readTaken(it: Given): number {
  const taken = readDecimalNumber(it.value.trim());
  if (typeof taken !== 'number' || taken < 0) throw badValue(it, '0, 2, 1.5');
  return taken;
}

/** A date from which a century can be told. */
function readBirthDate(it: Given): CivilDate {
  const date = readDate(it);
  const { year } = yearMonthDay(date);
  if (year < 1900 || year > 2099) throw badValue(it, '1966-01-10, 10/01/1966');
  return date;
}

function readLength({ months, weeks }: EntitlementFlags): WishedLength | undefined {
  if (months !== undefined && weeks !== undefined) {
    throw new UsageError('usage.conflictingFlags', { flag: '--months', other: '--weeks' });
  }
  const read = (it: Given): number => readWholeNumber(it, 1, MOST_WISHED);
  const count = given('--months', months, read) ?? given('--weeks', weeks, read);
  return count === undefined ? undefined : { count, unit: months === undefined ? 'weeks' : 'months' };
}
