import * as z from 'zod';
import { REQUEST_STATUSES } from '../../schemas/model/codes.ts';
import { InputValidationIssue, Problem } from '../../schemas/wire/problem.ts';

const seconds = z.int().min(0);

/** Whatever an issue may tell besides where it is: by its type, the others leave it out. */
const DescribedIssue = InputValidationIssue.extend({
  minimum: z.string().optional().meta({ description: 'Of `outOfRange`' }),
  maximum: z.string().optional().meta({ description: 'Of `outOfRange`' }),
}).meta({ id: 'InputValidationIssue' });

/**
 * The problem as the contract describes it. A reader takes any field that it does not know; who answers may only tell
 * what is here. Each of the further fields belongs to the types that its description names.
 */
export const DescribedProblem = Problem.extend({
  issues: z.array(DescribedIssue).optional().meta({ description: 'Of `badRequest` and `resourceNotFound`' }),
  limit: z.int().optional().meta({ description: 'Of `payloadTooLarge`, in bytes, and of `tooManyRequests`' }),
  retryAfterSec: seconds
    .optional()
    .meta({ description: 'Of `tooManyRequests`, `serviceUnavailable` and `idempotencyKeyInUse`' }),
  requestStatus: z
    .string()
    .optional()
    .meta({ enum: REQUEST_STATUSES, description: 'Of `requestNotModifiable` and `attachmentNotAllowed`' }),
  ticketNumber: z.string().optional().meta({ description: 'Of `requestAlreadyCancelled`' }),
  conflictingTicketNumbers: z.array(z.string()).optional().meta({ description: 'Of `overlappingRequest`' }),
}).meta({ id: 'Problem' });
