import { badValue, readChoice, readDate } from '../../config/flag-values.ts';
import { UsageError } from '../../errors/app-error.ts';
import type { Texts } from '../../i18n/texts.ts';
import { formatIsoDate } from '../../schemas/model/civil-date.ts';
import { readOut } from '../read-out.ts';
import { readTicket } from '../ticket-argument.ts';
import { USUAL_DAYS } from './purge-age.ts';

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

export interface RunsSetAsideOptions {
  readonly run: string;
  /** No question. */
  readonly isConfirmed: boolean;
}

export interface ShowFlags {
  readonly all?: boolean;
  readonly showPersonalData?: boolean;
}

export interface OutFlags {
  readonly out?: string;
}

export interface ExportFlags extends OutFlags {
  readonly format?: string;
  readonly status?: readonly string[];
  readonly showPersonalData?: boolean;
}

/** @throws UsageError for a value that is none of its flag. */
export function readExportFlags(run: string, flags: ExportFlags): RunsExportOptions {
  const { out, format, status = [], showPersonalData } = flags;
  return {
    run,
    outFile: readOut(out),
    format: format === undefined ? 'csv' : readChoice({ name: '--format', value: format }, EXPORT_FORMATS),
    statuses: status.map((value) => readChoice({ name: '--status', value }, ROW_STATES)),
    showsPersonalData: showPersonalData === true,
  };
}

export interface ReviewFlags {
  readonly row?: string;
  readonly adopt?: string;
  readonly sendAgain?: boolean;
  readonly showPersonalData?: boolean;
}

/** @throws UsageError for half a decision, or two at once. */
export function readReviewFlags(run: string, flags: ReviewFlags, texts: Texts): RunsReviewOptions {
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

export interface PurgeFlags {
  readonly before?: string;
  readonly olderThan?: string;
  readonly run?: readonly string[];
  readonly dryRun?: boolean;
  readonly yes?: boolean;
}

/** @throws UsageError for a value that is none of its flag. */
export function readPurgeFlags({ before, olderThan, run = [], dryRun, yes }: PurgeFlags): RunsPurgeOptions {
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
