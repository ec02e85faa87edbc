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
