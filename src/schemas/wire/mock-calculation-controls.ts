import * as z from 'zod';

/** ONEM computes the answer, or sends the request back with a reason. */
export const NewMockAnswer = z.strictObject({ returnReason: z.string().min(1).max(500).optional() });
export type NewMockAnswer = z.infer<typeof NewMockAnswer>;
