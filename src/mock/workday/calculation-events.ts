import * as z from 'zod';
import { CALCULATION_ATTACHMENT_TYPES } from '../../schemas/model/workday-codes.ts';
import { CalculationResult } from '../../schemas/wire/workday-answers.ts';
import { CalculationContent } from '../../schemas/wire/workday-calculation.ts';

/** An idempotency key in its scope, with the digest of what it was first used for. */
const UsedKey = z.object({ id: z.string(), digest: z.string() });

const at = z.number();
const ticket = z.string();

/** What is computed once and kept, because the law on the day of the answer decides. */
export const StoredResult = CalculationResult.omit({
  ticketNumber: true,
  calculationDateTime: true,
  neoOffice: true,
});
export type StoredResult = z.infer<typeof StoredResult>;

/** What happens to calculations of working days; kept in the one log of the service. */
export const CALCULATION_EVENTS = [
  z.object({
    kind: z.literal('calculationCreated'),
    at,
    ticket,
    filedBy: z.string(),
    status: z.enum(['draft', 'sent']),
    content: CalculationContent,
    revisionOf: ticket.exactOptional(),
    key: UsedKey.exactOptional(),
  }),
  z.object({ kind: z.literal('calculationReplaced'), at, ticket, content: CalculationContent }),
  z.object({ kind: z.literal('calculationSubmitted'), at, ticket }),
  z.object({
    kind: z.literal('calculationAttached'),
    at,
    ticket,
    attachmentId: z.string(),
    attachmentType: z.enum(CALCULATION_ATTACHMENT_TYPES),
    otherDescription: z.string().exactOptional(),
    fileName: z.string(),
    sizeInBytes: z.int(),
    sha256: z.string(),
    key: UsedKey.exactOptional(),
  }),
  z.object({ kind: z.literal('calculationReturned'), at, ticket, reason: z.string() }),
  z.object({ kind: z.literal('calculationAnswered'), at, ticket, result: StoredResult }),
] as const;

const CalculationEvent = z.discriminatedUnion('kind', CALCULATION_EVENTS);
export type CalculationEvent = z.infer<typeof CalculationEvent>;
