import type {
  CalculationIntent,
  CalculationOutcome,
  ChangeIntent,
  ChangeKind,
  ChangeOutcome,
  CreateIntent,
  CreateOutcome,
  JournalRecord,
  Review,
  RunEnded,
  RunResumed,
  RunStarted,
} from '../schemas/files/journal-record.ts';

export type CreateResult = CreateOutcome['result'];
export type ChangeResult = ChangeOutcome['result'];
export type CalculationResult = CalculationOutcome['result'];

/** What the journal says about one row, for people to read: nothing is decided on it while rows are filed. */
export type LoggedRow = LoggedCreate | LoggedChange | LoggedCalculation;

interface Logged {
  readonly key: string;
  /** When it was last sent, or about to be. */
  readonly sentAt: string;
  readonly attempts: number;
  /** When its outcome was recorded. */
  readonly settledAt?: string;
  /** A person decided which request is the row. */
  readonly isReviewed: boolean;
}

export interface LoggedCreate extends Logged {
  readonly kind: 'create';
  readonly clientReference: string;
  /** Undefined: in doubt. */
  readonly result: CreateResult | undefined;
  /** What was sent, while it is not known to be filed. */
  readonly bodyJson?: string;
  readonly filing?: string;
  /** Ticket of the notification whose acceptance files it. */
  readonly notification?: string;
}

export interface LoggedChange extends Logged {
  readonly kind: ChangeKind;
  /** The request that was to be changed. */
  readonly ticketNumber: string;
  readonly body: ChangeIntent['body'];
  readonly result: ChangeResult | undefined;
}

/** A calculation that was asked for. */
export interface LoggedCalculation extends Logged {
  readonly kind: 'calculation';
  readonly body: CalculationIntent['body'];
  readonly result: CalculationResult | undefined;
}

/** A row that a person decided to send again: as if it had never been sent, until it is. */
export type RowState = 'filed' | 'refused' | 'needsReview' | 'inDoubt';

/** Everything that a journal tells, in the order in which it happened. */
export class RunLog {
  #header: RunStarted | undefined;
  #end: RunEnded | undefined;
  #isEndLast = false;
  readonly #resumptions: RunResumed[] = [];
  readonly #rows = new Map<string, LoggedRow>();
  #adoptedSinceEnd = 0;
  #records = 0;
  #lastAt = '';

  apply(record: JournalRecord): void {
    this.#records += 1;
    this.#isEndLast = record.type === 'ended';
    const at = instantOf(record);
    if (at > this.#lastAt) this.#lastAt = at;
    switch (record.type) {
      case 'run':
        this.#header = record;
        return;
      case 'resumed':
        this.#resumptions.push(record);
        this.#end = undefined;
        return;
      case 'ended':
        this.#end = record;
        this.#adoptedSinceEnd = 0;
        return;
      case 'create.intent':
        this.#send(record.row, (before) => sentRow(record, before));
        return;
      case 'create.outcome':
        this.#settle(record);
        return;
      case 'change.intent':
        this.#send(record.row, (before) => sentChange(record, before));
        return;
      case 'change.outcome':
        this.#settleChange(record);
        return;
      case 'calculation.intent':
        this.#send(record.row, (before) => sentCalculation(record, before));
        return;
      case 'calculation.outcome':
        this.#settleCalculation(record);
        return;
      case 'review':
        this.#decide(record);
        return;
      case 'cancel.intent':
      case 'cancel.outcome':
      case 'kept':
        return;
    }
  }

  /** Absent only when not one whole record was written. */
  get header(): RunStarted | undefined {
    return this.#header;
  }

  get resumptions(): readonly RunResumed[] {
    return this.#resumptions;
  }

  /** How it ended, unless it was taken up again since. */
  get end(): RunEnded | undefined {
    return this.#end;
  }

  /** Nothing was recorded after the end. */
  get isEndLast(): boolean {
    return this.#isEndLast;
  }

  /** Rows that a person decided to be filed after the run had ended. */
  get adoptedSinceEnd(): number {
    return this.#adoptedSinceEnd;
  }

  get records(): number {
    return this.#records;
  }

  /** When something was last recorded. */
  get lastAt(): string {
    return this.#lastAt;
  }

  get rows(): Iterable<LoggedRow> {
    return this.#rows.values();
  }

  row(key: string): LoggedRow | undefined {
    return this.#rows.get(key);
  }

  counts(): Readonly<Record<RowState, number>> {
    const counts = { filed: 0, refused: 0, needsReview: 0, inDoubt: 0 };
    for (const row of this.#rows.values()) counts[stateOf(row)] += 1;
    return counts;
  }

  /** What is filed stays so, whatever follows. */
  #send(key: string, toRow: (before: LoggedRow | undefined) => LoggedRow): void {
    const before = this.#rows.get(key);
    if (before?.result?.status !== 'filed') this.#rows.set(key, toRow(before));
  }

  #settle({ row: key, filing, at, result }: CreateOutcome): void {
    const row = this.#rows.get(key);
    if (row?.kind !== 'create') return;
    const { bodyJson, ...rest } = row;
    // What is filed is at the service; for the rest somebody may want to see what was sent.
    const kept = result.status === 'needsReview' && bodyJson !== undefined ? { bodyJson } : {};
    this.#rows.set(key, { ...rest, ...kept, filing, settledAt: at, result });
  }

  #settleChange({ row: key, at, result }: ChangeOutcome): void {
    const row = this.#rows.get(key);
    if (row === undefined || row.kind === 'create' || row.kind === 'calculation') return;
    this.#rows.set(key, { ...row, settledAt: at, result });
  }

  #settleCalculation({ row: key, at, result }: CalculationOutcome): void {
    const row = this.#rows.get(key);
    if (row?.kind === 'calculation') this.#rows.set(key, { ...row, settledAt: at, result });
  }

  #decide({ row: key, at, decision }: Review): void {
    const row = this.#rows.get(key);
    if (row === undefined) return;
    if (decision.do === 'sendAgain') {
      this.#rows.delete(key);
      return;
    }
    const { ticketNumber, submittedAt, filing } = decision;
    if (this.#end !== undefined) this.#adoptedSinceEnd += 1;
    if (row.kind === 'create') {
      const result: CreateResult = { status: 'filed', ticketNumber, submittedAt, warnings: [], adopted: true };
      this.#rows.set(key, { ...row, filing, settledAt: at, isReviewed: true, result });
    } else if (row.kind === 'calculation') {
      const result: CalculationResult = { status: 'filed', ticketNumber, submittedAt, adopted: true };
      this.#rows.set(key, { ...row, settledAt: at, isReviewed: true, result });
    } else {
      const result: ChangeResult = { status: 'filed', part: ticketNumber, submittedAt, adopted: true };
      this.#rows.set(key, { ...row, settledAt: at, isReviewed: true, result });
    }
  }
}

export function stateOf({ result }: Pick<LoggedRow, 'result'>): RowState {
  return result === undefined ? 'inDoubt' : result.status;
}

/** The ticket that stands for the row: of the request that was filed, or of the one that was changed. */
export function ticketOf(row: LoggedRow): string | undefined {
  if (row.kind !== 'create' && row.kind !== 'calculation') return row.ticketNumber;
  return row.result?.status === 'filed' ? row.result.ticketNumber : undefined;
}

/** What the user calls the row, where he says so. */
export function referenceOf(row: LoggedRow): string | undefined {
  if (row.kind === 'create') return row.clientReference;
  const reference = row.kind === 'calculation' ? row.body['clientReference'] : undefined;
  return typeof reference === 'string' ? reference : undefined;
}

function sentRow(record: CreateIntent, before: LoggedRow | undefined): LoggedCreate {
  const { row: key, clientReference, accepts, attempt, at, bodyJson } = record;
  const first = before === undefined ? 0 : before.attempts;
  return {
    key,
    kind: 'create',
    clientReference,
    ...(accepts !== undefined && { notification: accepts.ticketNumber }),
    sentAt: at,
    attempts: Math.max(attempt, first),
    isReviewed: false,
    result: undefined,
    bodyJson,
  };
}

function sentChange(record: ChangeIntent, before: LoggedRow | undefined): LoggedChange {
  const { row: key, kind, ticketNumber, attempt, at, body } = record;
  const first = before === undefined ? 0 : before.attempts;
  return {
    key,
    kind,
    ticketNumber,
    body,
    sentAt: at,
    attempts: Math.max(attempt, first),
    isReviewed: false,
    result: undefined,
  };
}

function sentCalculation(record: CalculationIntent, before: LoggedRow | undefined): LoggedCalculation {
  const { row: key, attempt, at, body } = record;
  const first = before === undefined ? 0 : before.attempts;
  return {
    key,
    kind: 'calculation',
    body,
    sentAt: at,
    attempts: Math.max(attempt, first),
    isReviewed: false,
    result: undefined,
  };
}

function instantOf(record: JournalRecord): string {
  switch (record.type) {
    case 'run':
      return record.startedAt;
    case 'resumed':
      return record.resumedAt;
    case 'ended':
      return record.endedAt;
    default:
      return record.at;
  }
}
