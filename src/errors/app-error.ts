import { ExitCode } from './exit-code.ts';
import type { ErrorKey } from './error-keys.ts';

export type ErrorParams = Readonly<Record<string, string | number>>;

/**
 * A failure we understand; anything else that is thrown is a bug. `key` and `params` become a message and a remedy in
 * the user's language, so params never hold a personal number, a token or a payload.
 */
export abstract class AppError extends Error {
  abstract readonly exitCode: ExitCode;
  readonly key: ErrorKey;
  readonly params: ErrorParams;

  constructor(key: ErrorKey, params: ErrorParams = {}, options?: ErrorOptions) {
    super(key, options);
    this.name = new.target.name;
    this.key = key;
    this.params = params;
  }
}

/** The command line itself is wrong. */
export class UsageError extends AppError {
  readonly exitCode = ExitCode.usage;
}

/** A file given as input cannot be read as what it should be. `params` carry file, line and column where known. */
export class InputError extends AppError {
  readonly exitCode = ExitCode.inputUnreadable;
}

/** A header of a file that means nothing here. */
export interface UnknownColumn {
  readonly header: string;
  /** Its place in the file, from 1. */
  readonly index: number;
  /** The canonical name of the column whose name or label is nearest. */
  readonly nearest: string;
}

/** Several headers of a file mean nothing here: all of them are told at once. */
export class UnknownColumnsError extends InputError {
  readonly unknown: readonly UnknownColumn[];

  constructor(unknown: readonly UnknownColumn[], at: { readonly file: string; readonly line: number }) {
    super('input.unknownColumns', { ...at, columns: unknown.map(({ header }) => header).join(', ') });
    this.unknown = unknown;
  }
}

/** Another process holds what this one needs. */
export class BusyError extends AppError {
  readonly exitCode = ExitCode.busy;
}

/** A result, a journal or a state file could not be written. */
export class OutputError extends AppError {
  readonly exitCode = ExitCode.resultUnwritten;
}

/** Whether the service made a change could not be found out; the same command finds out. */
export class UnknownOutcomeError extends AppError {
  readonly exitCode = ExitCode.rowsPending;
}

/**
 * A run ended before its end because the user had set a limit that it reached. Rows that are left give their own, graver
 * code.
 */
export class ChosenStopError extends AppError {
  readonly exitCode = ExitCode.someRefused;
}

/** Nothing was sent: rows break rules, and the user wants all of them sent or none. */
export class NotAllValidError extends AppError {
  readonly exitCode = ExitCode.rulesBroken;
}

/** The user, or the terminal's owner, stopped the command; the key says whether anything was done before. */
export class InterruptedError extends AppError {
  readonly exitCode = ExitCode.interrupted;
}
