import type { RefusedError } from '../errors/client-error.ts';
import type { CreateOutcome, JournalRecord } from '../schemas/files/journal-record.ts';
import type { Sending } from './open-intent.ts';

/** What the service did, as one sort of record or another says it. */
export interface Done {
  readonly ticketNumber: string;
  /** Ticket of a change, identifier of an attachment. */
  readonly part?: string;
  readonly submittedAt: string;
  readonly warnings: readonly { readonly code: string; readonly label: string }[];
  /** Documents without which the request does not go to ONEM; absent when there are none. */
  readonly requiredAttachmentTypes?: readonly string[];
  /** It is there, and somebody else did it: what was sent from here changed nothing. */
  readonly isOthers?: true;
}

type NotDone = Exclude<CreateOutcome['result'], { readonly status: 'filed' }>;
export type Result = ({ readonly status: 'filed'; readonly adopted: boolean } & Done) | NotDone;

/** What the service holds of a sending whose answer was lost. */
export type Found =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly done: Done }
  | { readonly kind: 'several'; readonly candidates: readonly string[] }
  /** The service decided otherwise, for good: the sending came to nothing, and will. */
  | { readonly kind: 'never'; readonly refusal: RefusedError };

/** One task on its way: how it is sent, looked up and recorded. Calls reject with ClientError. */
export interface Errand {
  readonly contentKey: string;
  /** Sent twice, it changes nothing the second time, whether the service knows keys or not. */
  readonly isRepeatable: boolean;
  /** `undefined`: the answer is that to an earlier sending, undone from here since; a new key is due. */
  send(idempotencyKey: string): Promise<Done | undefined>;
  lookUp(): Promise<Found>;
  intent(sending: Omit<Sending, 'keyUsedAt' | 'sentAt' | 'hadEarlierKey'> & { readonly at: string }): JournalRecord;
  outcome(result: Result, at: string): JournalRecord;
}
