import type { Accepts, JournalRecord } from '../schemas/files/journal-record.ts';
import type { Change } from './change.ts';
import type { Done } from './errand.ts';
import type { EngineEvent } from './engine-event.ts';
import type {
  CareerBreakRequest,
  CareerBreakRequestItem,
  CareerBreakRequestQuery,
  NewCareerBreakRequest,
} from '../schemas/wire/career-break-request.ts';
import type { NewCalculationRequest } from '../schemas/wire/workday-calculation.ts';

/** What the service answered to a change. */
export interface ChangeAnswer {
  /** Ticket of the change, or identifier of the attachment. */
  readonly part: string;
  readonly submittedAt: string;
}

export type FoundChange =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'one'; readonly answer: ChangeAnswer }
  /** What there is may be this change or not; named by their tickets. */
  | { readonly kind: 'several'; readonly candidates: readonly string[] };

/** The request that became of a notification which is accepted. */
export interface AcceptedRequest {
  readonly ticketNumber: string;
  /** When the decision was made. */
  readonly submittedAt: string;
}

/** The acceptance that stands after one was sent. */
export interface MadeAcceptance extends AcceptedRequest {
  /** False: the notification was accepted before, by whomever. */
  readonly isNew: boolean;
}

/** What filing asks of the service. All calls reject with ClientError. */
export interface FilingService {
  /** Whether the service recognises the key of a call that it has answered before. */
  readonly keys: 'on' | 'off';
  /** How long it does so after the first use of a key; a day where it does not say. */
  readonly keyLifetimeMs?: number;
  create(body: NewCareerBreakRequest, idempotencyKey: string): Promise<CareerBreakRequest>;
  find(criteria: CareerBreakRequestQuery): Promise<readonly CareerBreakRequestItem[]>;
  get(ticketNumber: string): Promise<CareerBreakRequest>;
  /** A cancellation needs no key. */
  change(change: Change, idempotencyKey: string): Promise<ChangeAnswer>;
  /** What the service holds of a change whose answer was lost. */
  findChange(change: Change): Promise<FoundChange>;
  /** Accepts a notification with the request that is to become of it; asked again, it gives the decision that there is. */
  accept(accepts: Accepts, body: NewCareerBreakRequest): Promise<MadeAcceptance>;
  /** Asks for a calculation of working days; what is a draft is none yet. */
  calculate(body: NewCalculationRequest, idempotencyKey: string): Promise<Done>;
  /** The requests for a calculation with this content. */
  findCalculations(body: NewCalculationRequest): Promise<readonly Done[]>;
  /** What became of a notification; `undefined` while it is not decided on. */
  findAccepted(ticketNumber: string): Promise<AcceptedRequest | 'refused' | undefined>;
}

export interface Journal {
  /** Resolves when the record would survive a power cut. After a failure every later call fails too. */
  append(record: JournalRecord): Promise<void>;
}

export interface EngineDeps {
  readonly service: FilingService;
  readonly journal: Journal;
  /** Known to be cancelled from here, so not what became of a sending whose row is still wanted. */
  readonly isCancelled?: (ticketNumber: string) => boolean;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** A new random UUID. */
  readonly newId: () => string;
  /** At least 0, below 1. */
  readonly random: () => number;
  /** Rejects when the signal is given first. */
  readonly delay: (ms: number, signal: AbortSignal) => Promise<void>;
  /** Told of what happens on the way. */
  readonly onEvent?: (event: EngineEvent) => void;
  /** Given when the user wants to stop: what is in flight is finished and recorded. */
  readonly signal: AbortSignal;
}
