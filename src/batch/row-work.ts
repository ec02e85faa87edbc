import type { ClientError, RefusedError } from '../errors/client-error.ts';
import type { Done, Errand, Result } from './errand.ts';
import type { Sending } from './open-intent.ts';

/** What is known of one task while it is worked on. */
export interface Work {
  readonly errand: Errand;
  /** False for a row that only the journal knows: it is looked up, and never filed anew. */
  readonly isInFile: boolean;
  next: 'send' | 'lookUp';
  /** The key to send with; absent when a new one is due. */
  sending: Sending | undefined;
  /** Number of the last attempt, in whichever process. */
  attempt: number;
  mayHaveActed: boolean;
  /** Whether that was ever so, whatever was found out since. */
  wasInDoubt: boolean;
  /** Calls of this run that failed. */
  failures: number;
  /** What led to a look-up instead of a repeat. */
  unsettled: ClientError | undefined;
  /** What it came to was told. */
  isTold: boolean;
  /** Another version of the row, that may have been filed: nothing is sent until that is known. */
  otherVersion: { readonly errand: Errand; readonly sending: Sending } | undefined;
}

/** Of a task that was never sent. */
export const nothingSent = {
  next: 'send',
  sending: undefined,
  attempt: 0,
  mayHaveActed: false,
  wasInDoubt: false,
  failures: 0,
  unsettled: undefined,
  isTold: false,
  otherVersion: undefined,
} as const;

/** The service was seen to have nothing: what is sent next is a first sending, under a new key. */
export function startAnew(work: Work): void {
  work.next = 'send';
  work.sending = undefined;
  work.mayHaveActed = false;
}

const FORBIDDEN = 403;

/** Whoever may not file does not see what was filed either: that nothing was found says nothing of a lost answer. */
export function isStillInDoubt({ wasInDoubt }: Work, { status }: RefusedError): boolean {
  return wasInDoubt && status === FORBIDDEN;
}

export function filed(done: Done, adopted: boolean): Result {
  return { status: 'filed', ...done, adopted };
}

export function refused({ key, status, problemType, issues, details }: RefusedError): Result {
  return { status: 'refused', key, httpStatus: status, problemType, issues: [...issues], details };
}
