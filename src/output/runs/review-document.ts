import type { RunRow } from './run-document.ts';

/** A request of the service that may be the row. */
export interface Candidate {
  readonly ticketNumber: string;
  /** Absent when the service does not show it any more, or when it is a part of a request. */
  readonly request?: {
    readonly status: string;
    readonly worker: string;
    readonly leaveType: string;
    readonly regime: string;
    readonly startDate: string;
    readonly endDate: string;
    readonly reference?: string;
    readonly submittedAt: string;
  };
}

/** A row that a person can decide about, and what the service has. */
export interface OpenRow extends Omit<RunRow, 'candidates'> {
  readonly candidates: readonly Candidate[];
}
