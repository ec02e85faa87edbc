import * as z from 'zod';
import type { ProblemTypeName } from '../../problems/problem-types.ts';
import { renderProblem, type Problem } from '../../problems/problem.ts';
import answers from './answers.json' with { type: 'json' };
import { EXAMPLE_BODIES } from './bodies.ts';

const bodies = new Map<string, object>(Object.entries(EXAMPLE_BODIES));
/** By the operation and the status. */
const recorded = new Map<string, object>(Object.entries(z.record(z.string(), z.looseObject({})).parse(answers)));

/** A body that the operation takes; undefined where it takes none. */
export function exampleBody(operationId: string): object | undefined {
  return bodies.get(operationId);
}

/** What the operation answers to its example; undefined where the answer is no JSON. */
export function exampleAnswer(operationId: string, status: number): object | undefined {
  return recorded.get(`${operationId} ${String(status)}`);
}

/** What belongs to a type of problem besides what all have. */
const DETAILS: Readonly<Partial<Record<ProblemTypeName, Partial<Problem>>>> = {
  badRequest: {
    issues: [{ type: 'schemaViolation', input: { in: 'body', name: 'period.endDate', value: '2027-02-30' } }],
  },
  resourceNotFound: {
    issues: [
      { type: 'referencedResourceNotFound', input: { in: 'path', name: 'ticketNumber', value: '04W-0000000-00-Z' } },
    ],
  },
  missingPermission: { extras: { reason: 'mandate', enterpriseNumber: '0720000118' } },
  payloadTooLarge: { extras: { limit: 2_097_152 } },
  tooManyRequests: { extras: { limit: 10, retryAfterSec: 1 } },
  idempotencyKeyInUse: { extras: { retryAfterSec: 1 } },
  requestNotModifiable: { extras: { requestStatus: 'inProcessing' } },
  requestAlreadyCancelled: { extras: { ticketNumber: '03C-00216N9-SG-Z' } },
  attachmentNotAllowed: { extras: { requestStatus: 'closed' } },
  overlappingRequest: { extras: { conflictingTicketNumbers: ['04W-00216N2-F2-Z'] } },
  notificationAlreadyDecided: { extras: { decision: 'refused' } },
  personnelListUnavailable: { extras: { reason: 'tooManyWorkers' } },
  calculationNotEditable: { extras: { calculationStatus: 'sent' } },
  calculationNotCalculated: { extras: { calculationStatus: 'sent' } },
  calculationLimitReached: { extras: { limit: 2 } },
};

/** A refusal of this type. @param apiPath base path of the API, below which it describes its problems */
export function exampleProblem(type: ProblemTypeName, apiPath: string): object {
  const occurrence = {
    language: 'fr',
    apiUrl: `http://localhost:8080${apiPath}`,
    traceId: '0d7e1c52-8a1f-4c7b-9d55-2f6f0c1b7a10',
  } as const;
  return renderProblem({ kind: 'problem', type, ...DETAILS[type] }, occurrence);
}
