import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { createRequestMemory, NO_EARLIER_REQUESTS, toStoredRequest, type EarlierRequest } from './earlier-requests.ts';
import { createReferenceMemory, hashReference, type RowPlace } from './reference-table.ts';
import type { StoredRequest } from './request-table.ts';

/** By what a row is recognised when another one comes. */
export interface RowIdentity {
  /** Undefined for a row that is no request yet. */
  readonly request: StoredRequest | undefined;
  /** The hash of its reference; 0 when it has none. */
  readonly reference: number;
}

/** What a row has to do with those before it. */
export interface MetRows {
  readonly earlier: readonly EarlierRequest[];
  readonly sameReference: RowPlace | undefined;
}

export const NOBODY_MET: MetRows = { earlier: NO_EARLIER_REQUESTS, sameReference: undefined };

export interface RunMemory {
  /** What the row has to do with those before it, and remembers it. */
  meet(identity: RowIdentity, fileIndex: number, line: number): MetRows;
}

/** Remembers the rows of a run; a good guess of how many there will be saves growing. */
export function createRunMemory(files: readonly string[], expectedRows = 0): RunMemory {
  const requests = createRequestMemory(files, expectedRows);
  const references = createReferenceMemory(files, expectedRows);
  return {
    meet({ request, reference }, fileIndex, line) {
      const earlier = request === undefined ? NO_EARLIER_REQUESTS : requests.meet(request);
      const sameReference = reference === 0 ? undefined : references.meet(reference, fileIndex, line);
      return earlier.length === 0 && sameReference === undefined ? NOBODY_MET : { earlier, sameReference };
    },
  };
}

export function identifyRow(request: LeaveRequest, fileIndex: number, line: number): RowIdentity {
  const { clientReference } = request;
  return {
    request: toStoredRequest(request, fileIndex, line),
    reference: clientReference === undefined ? 0 : hashReference(clientReference),
  };
}
