/** Who must act next; `nobody` when a request is at its end. */
export const ACTORS = ['worker', 'employer', 'onem', 'nobody'] as const;
export type Actor = (typeof ACTORS)[number];

export interface ActorCount {
  readonly actor: Actor;
  readonly count: number;
  readonly byStatus: Readonly<Record<string, number>>;
}

interface OfRequest {
  readonly ticketNumber: string;
  readonly clientReference?: string;
  readonly worker: { readonly ssin: string };
  /** The school where the worker is occupied. */
  readonly institution?: { readonly enterpriseNumber: string };
}

export interface BoardChange {
  readonly ticketNumber: string;
  /** Absent for a request that was not there. */
  readonly from?: string;
  readonly to: string;
}

export interface BoardDeadline extends OfRequest {
  readonly ruleId: string;
  readonly status: string;
  /** `yyyy-mm-dd`. */
  readonly lastDay: string;
  /** Negative when it has passed. */
  readonly daysLeft: number;
}

/** What a worker asks for and nobody has answered. */
export interface BoardNotification {
  readonly ticketNumber: string;
  readonly worker: { readonly ssin: string };
  readonly leaveType: string;
  /** `yyyy-mm-dd`. */
  readonly startDate: string;
  readonly submissionDateTime: string;
}

export interface MissingDocuments extends OfRequest {
  readonly ruleId: string;
  readonly requiredAttachmentTypes: readonly string[];
}

/** Where all requests stand, and what wants attention. */
export interface Board {
  readonly schemaVersion: 1;
  readonly asOf: string;
  readonly target: string;
  /** In which the requests were filed; absent for both. */
  readonly capacity?: string;
  readonly since?: string;
  readonly previousLookAt?: string;
  /** First look of all, when `since` is before it: what changed earlier is not known. */
  readonly knownSince?: string;
  readonly total: number;
  readonly actors: readonly ActorCount[];
  /** That wait for the employer, those that begin first first. */
  readonly notifications: readonly BoardNotification[];
  /** Since the day that was named, else since the look before; `to` is `unknown` for what is not shown any more. */
  readonly changes: readonly BoardChange[];
  /** The nearest first. */
  readonly deadlines: readonly BoardDeadline[];
  readonly missingDocuments: readonly MissingDocuments[];
  /** Requests without documents of which it was not asked which. */
  readonly moreMissing: number;
}
