import type { Accepts, CalculationIntent, ChangeIntent, CreateIntent } from '../schemas/files/journal-record.ts';
import { changeOf, type Change } from './change.ts';

/** How something was sent, or was about to be, and what came of it is not known. */
export interface Sending {
  readonly idempotencyKey: string;
  /** When this key was first used, in milliseconds since 1970. */
  readonly keyUsedAt: number;
  /** When it was last sent, or about to be. */
  readonly sentAt: number;
  readonly isKeyed: boolean;
  readonly attempt: number;
  /** It was sent with another key before: that the service acted on that one is not known either. */
  readonly hadEarlierKey: boolean;
}

/** A request that may have been filed. */
export interface OpenIntent extends Sending {
  readonly kind: 'create';
  readonly contentKey: string;
  readonly clientReference: string;
  /** The request that it is to take the place of. */
  readonly replaces: string | undefined;
  /** The notification whose acceptance files it. */
  readonly accepts?: Accepts | undefined;
  readonly bodyJson: string;
}

/** A change that may have been made. */
export interface OpenChange extends Sending {
  readonly kind: 'change';
  readonly contentKey: string;
  readonly change: Change;
}

/** A calculation that may have been asked for. */
export interface OpenCalculation extends Sending {
  readonly kind: 'calculation';
  readonly contentKey: string;
  readonly body: CalculationIntent['body'];
  readonly except: readonly string[];
}

/** The first and the last intent of a row with one key; the same one when it was sent once. */
export interface SameKey<Intent> {
  readonly first: Intent;
  readonly last: Intent;
  /** Since the last outcome. */
  readonly hadEarlierKey: boolean;
}

/** Takes one more sending of a row into account: the age of a key counts from its first use. */
export function noteIntent<Intent extends CreateIntent | ChangeIntent | CalculationIntent>(
  open: Map<string, SameKey<Intent>>,
  intent: Intent,
): void {
  const before = open.get(intent.row);
  // Looked into only for a row that was sent before: an intent is read when it is asked for its key.
  const isRepeat = before !== undefined && before.first.idempotencyKey === intent.idempotencyKey;
  const hadEarlierKey = before !== undefined && (before.hadEarlierKey || !isRepeat);
  open.set(intent.row, { first: isRepeat ? before.first : intent, last: intent, hadEarlierKey });
}

export function toOpenIntent(open: SameKey<CreateIntent>): OpenIntent {
  const { row, clientReference, replaces, accepts, bodyJson } = open.last;
  return { kind: 'create', contentKey: row, clientReference, replaces, accepts, bodyJson, ...toSending(open) };
}

export function toOpenChange(open: SameKey<ChangeIntent>): OpenChange {
  return { kind: 'change', contentKey: open.last.row, change: changeOf(open.last), ...toSending(open) };
}

export function toOpenCalculation(open: SameKey<CalculationIntent>): OpenCalculation {
  const { row, body, except } = open.last;
  return { kind: 'calculation', contentKey: row, body, except, ...toSending(open) };
}

function toSending({ first, last, hadEarlierKey }: SameKey<CreateIntent | ChangeIntent | CalculationIntent>): Sending {
  return {
    idempotencyKey: last.idempotencyKey,
    keyUsedAt: Date.parse(first.at),
    sentAt: Date.parse(last.at),
    isKeyed: first.isKeyed && last.isKeyed,
    attempt: last.attempt,
    hadEarlierKey,
  };
}
