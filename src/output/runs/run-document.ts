/** What became of a run as a whole. */
export type RunState =
  | 'finished'
  /** It ended in good order, and rows are left without an answer. */
  | 'stopped'
  /** The user stopped it. */
  | 'interrupted'
  /** Its process ended without a word. */
  | 'cutOff'
  /** A living process works on it. */
  | 'working'
  /** Its journal cannot be read. */
  | 'damaged'
  /** An older version of the program wrote no end. */
  | 'unrecorded';

/** `null`: not known, because the run has no end. */
export interface RunCounts {
  readonly rows: number | null;
  readonly invalid: number | null;
  /** Rows that this run filed or changed, in whichever pass over the files. */
  readonly filed: number;
  /** Rows of the last pass that needed nothing: another run had filed them, or they were so already. */
  readonly skipped: number | null;
  readonly refused: number;
  readonly needsReview: number;
  /** Sent, and nobody knows yet what became of them; also those that the files no longer have. */
  readonly inDoubt: number;
  /** Rows of the files without an answer. */
  readonly left: number | null;
}

export interface RunTarget {
  readonly id: string;
  /** As people know it. */
  readonly name: string;
  readonly isSimulation: boolean;
}

/** A run in the list. */
export interface RunItem {
  readonly runId: string;
  readonly state: RunState;
  /** Number of the process that works on it. */
  readonly process?: number;
  readonly startedAt: string;
  readonly command?: string;
  readonly target?: RunTarget;
  /** Paths; `stdin:…` for standard input, `guided:…` for answers, `notification:…` for one notification. */
  readonly files: readonly string[];
  readonly counts?: RunCounts;
  /** Why it cannot be read. */
  readonly failure?: { readonly key: string; readonly message: string };
}

export type RowState = 'filed' | 'refused' | 'needsReview' | 'inDoubt';

/** A row of a run. */
export interface RunRow {
  /** Its content key. */
  readonly row: string;
  readonly action: 'create' | 'modify' | 'cancel' | 'attach' | 'calculation';
  readonly status: RowState;
  readonly reference?: string;
  /** Of the notification whose acceptance files the request. */
  readonly notificationTicketNumber?: string;
  /** Of the request that was filed or changed. */
  readonly ticketNumber?: string;
  /** Ticket of the change, or identifier of the attachment. */
  readonly part?: string;
  readonly submittedAt?: string;
  /** Its answer was lost, and it was found in the service afterwards. */
  readonly isAdopted?: boolean;
  /** Somebody else did it first: what was sent from here changed nothing. */
  readonly isOthers?: boolean;
  /** A person decided that this request is the row. */
  readonly isReviewed?: boolean;
  readonly warnings?: readonly { readonly code: string; readonly message: string }[];
  /** Why it was refused. */
  readonly reason?: string;
  /** Tickets of which one may be the row. */
  readonly candidates?: readonly string[];
  readonly sentAt: string;
  readonly attempts: number;
  /** What was sent, of a row without a final outcome. */
  readonly sent?: SentRequest;
}

export interface SentRequest {
  readonly worker: string;
  readonly leaveType: string;
  readonly regime: string;
  readonly startDate: string;
  readonly endDate: string;
}

/** The digest that proves what the journal said. */
export interface JournalProof {
  readonly path: string;
  /** The first bytes of the file, up to the end of its last whole record. */
  readonly bytes: number;
  readonly records: number;
  readonly sha256: string;
  readonly isTorn: boolean;
}

/** Everything about one run. */
export interface RunDocument {
  readonly schemaVersion: 1;
  readonly runId: string;
  readonly command: string;
  readonly state: RunState;
  /** Key of what ended it early. */
  readonly stoppedBy?: string;
  readonly process?: number;
  readonly target: RunTarget;
  /** Enterprise number in whose name the service was called. */
  readonly filer?: string;
  /** Account of the machine. */
  readonly account?: string;
  readonly toolVersion: string;
  readonly startedAt: string;
  readonly resumedAt: readonly string[];
  readonly endedAt?: string;
  readonly inputs: readonly { readonly path: string; readonly sha256: string }[];
  readonly counts: RunCounts;
  readonly rows: readonly RunRow[];
  readonly journal: JournalProof;
}
