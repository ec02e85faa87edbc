import { AppError } from './app-error.ts';
import { ExitCode } from './exit-code.ts';
import type { ErrorKey } from './error-keys.ts';

/** What is known about the effect of a call that failed. The engine decides on this and nothing else. */
export type Delivery = 'not-sent' | 'refused' | 'unknown';

/** One fault that the service found in what it was sent. */
export interface ServiceIssue {
  /** Problem or issue type, a URN; the only thing decisions may be based on. */
  readonly type: string;
  /** Path of the field in the body or query, such as `period.endDate`; absent for issues over several fields. */
  readonly name?: string;
  readonly details: Readonly<Record<string, string | number>>;
}

export abstract class ClientError extends AppError {
  abstract readonly delivery: Delivery;
  abstract readonly retryable: boolean;
  /** Least time to wait before a repeat, as the service asked. */
  readonly retryAfterMs: number | undefined = undefined;
}

/** The service answered no. Nothing was changed. */
export class RefusedError extends ClientError {
  readonly delivery = 'refused';
  readonly retryable = false;
  readonly status: number;
  /** URN of the problem. */
  readonly problemType: string;
  readonly issues: readonly ServiceIssue[];
  readonly details: Readonly<Record<string, string | number>>;

  constructor(
    key: ErrorKey,
    answer: {
      readonly status: number;
      readonly problemType: string;
      readonly issues?: readonly ServiceIssue[];
      readonly details?: Readonly<Record<string, string | number>>;
    },
  ) {
    super(key, { ...answer.details, status: answer.status, type: answer.problemType });
    this.status = answer.status;
    this.problemType = answer.problemType;
    this.issues = answer.issues ?? [];
    this.details = answer.details ?? {};
  }

  get exitCode(): ExitCode {
    return this.status === 401 || this.status === 403 ? ExitCode.notAllowed : ExitCode.someRefused;
  }
}

/**
 * The service asks to come back later (429, 503), is still busy with the same call (409) or failed (5xx). `delivery`
 * says whether it may have acted.
 */
export class UnavailableError extends ClientError {
  readonly exitCode = ExitCode.unreachable;
  readonly retryable = true;
  readonly delivery: Delivery;
  readonly status: number;
  override readonly retryAfterMs: number | undefined;

  constructor(delivery: Delivery, status: number, retryAfterMs?: number) {
    super('service.unavailable', { status });
    this.delivery = delivery;
    this.status = status;
    this.retryAfterMs = retryAfterMs;
  }
}

/** No answer: the connection was refused (`not-sent`), or broke or timed out after sending (`unknown`). */
export class TransportError extends ClientError {
  readonly exitCode = ExitCode.unreachable;
  readonly retryable = true;
  readonly delivery: Delivery;

  constructor(key: ErrorKey, delivery: 'not-sent' | 'unknown', target: string, options?: ErrorOptions) {
    super(key, { target }, options);
    this.delivery = delivery;
  }
}

/** An answer that we cannot read. What the service did is unknown. */
export class ContractError extends ClientError {
  readonly exitCode = ExitCode.notUnderstood;
  readonly delivery = 'unknown';
  readonly retryable: boolean;

  constructor(operation: string, reason: string, retryable: boolean) {
    super('service.notUnderstood', { operation, reason });
    this.retryable = retryable;
  }
}
