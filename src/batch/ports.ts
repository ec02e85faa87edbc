import type { JournalRecord } from '../schemas/files/journal-record.ts';
import type { EngineEvent } from './engine-event.ts';
import type {
  CareerBreakRequest,
  CareerBreakRequestItem,
  CareerBreakRequestQuery,
  NewCareerBreakRequest,
} from '../schemas/wire/career-break-request.ts';

/** What filing asks of the service. All calls reject with ClientError. */
export interface FilingService {
  /** Whether the service recognises the key of a call that it has answered before. */
  readonly keys: 'on' | 'off';
  create(body: NewCareerBreakRequest, idempotencyKey: string): Promise<CareerBreakRequest>;
  find(criteria: CareerBreakRequestQuery): Promise<readonly CareerBreakRequestItem[]>;
  get(ticketNumber: string): Promise<CareerBreakRequest>;
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
