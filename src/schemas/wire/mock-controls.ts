import * as z from 'zod';
import { CivilDateText } from './primitives.ts';

/** Bodies of the controls under `/mock/v1`, which exist only in the simulation. */
export const MockClock = z.strictObject({ dateTime: z.string() });
export type MockClock = z.infer<typeof MockClock>;

/** Set the service's date, or give the clock back to the machine. */
export const NewMockClock = z.strictObject({ date: CivilDateText.optional(), real: z.literal(true).optional() });
export type NewMockClock = z.infer<typeof NewMockClock>;

export const MockLedger = z.object({
  requests: z.array(
    z.object({
      clientReference: z.string().optional(),
      ticketNumber: z.string(),
      status: z.string(),
      leaveType: z.string(),
      regime: z.string(),
      period: z.object({ startDate: z.string(), endDate: z.string() }),
      employer: z.string(),
    }),
  ),
});
export type MockLedger = z.infer<typeof MockLedger>;

/** How a step changed a request. */
export const MockStep = z.object({ ticketNumber: z.string(), status: z.string() });
export type MockStep = z.infer<typeof MockStep>;

/** What to do to the next calls of an operation. Drops close the connection without an answer. */
export const MOCK_FAULT_KINDS = [
  'dropBeforeProcessing',
  'dropAfterProcessing',
  'tooManyRequests',
  'serviceUnavailable',
  'badGateway',
  'internalServerError',
  'htmlErrorPage',
  'truncatedBody',
] as const;

export const MockFault = z.strictObject({
  /** Operation id, such as `createCareerBreakRequest`. */
  operation: z.string().min(1),
  kind: z.enum(MOCK_FAULT_KINDS),
  times: z.int().min(1),
  retryAfterSec: z.int().min(0).optional(),
});
export type MockFault = z.infer<typeof MockFault>;

/** Replaces every fault that is still to come; an empty list ends them all. */
export const MockFaults = z.strictObject({ items: z.array(MockFault) });
export type MockFaults = z.infer<typeof MockFaults>;

/** A call that the service received; never its body. */
export const MockCall = z.object({
  operation: z.string(),
  method: z.string(),
  path: z.string(),
  status: z.int(),
  traceId: z.string().optional(),
  idempotencyKey: z.string().optional(),
});
export type MockCall = z.infer<typeof MockCall>;

/** The last calls, oldest first. `status` 0: the connection was dropped. */
export const MockCalls = z.object({ items: z.array(MockCall) });
export type MockCalls = z.infer<typeof MockCalls>;
