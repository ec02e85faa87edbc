import * as z from 'zod';
import { NOTIFICATION_DECISIONS, REQUEST_STATUSES } from '../../schemas/model/codes.ts';
import { CALCULATION_STATUSES } from '../../schemas/model/workday-codes.ts';
import { PERMISSIONS } from '../../schemas/wire/access.ts';
import { CivilDateText, EnterpriseNumber } from '../../schemas/wire/primitives.ts';
import { InputValidationIssue, Problem } from '../../schemas/wire/problem.ts';

/** The last two are of `personnelListUnavailable`, the others of `missingPermission`. */
const REASONS = [
  'permission',
  'mandate',
  'lapsedMandate',
  'institution',
  'otherAuthority',
  'organizingAuthority',
  'tooManyWorkers',
];
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
  limit: z
    .int()
    .optional()
    .meta({ description: 'Of `payloadTooLarge`, in bytes, of `tooManyRequests` and of `calculationLimitReached`' }),
  retryAfterSec: seconds
    .optional()
    .meta({ description: 'Of `tooManyRequests`, `serviceUnavailable` and `idempotencyKeyInUse`' }),
  requestStatus: z
    .string()
    .optional()
    .meta({ enum: REQUEST_STATUSES, description: 'Of `requestNotModifiable` and `attachmentNotAllowed`' }),
  ticketNumber: z.string().optional().meta({ description: 'Of `requestAlreadyCancelled`' }),
  conflictingTicketNumbers: z.array(z.string()).optional().meta({ description: 'Of `overlappingRequest`' }),
  calculationStatus: z
    .string()
    .optional()
    .meta({ enum: CALCULATION_STATUSES, description: 'Of `calculationNotEditable` and `calculationNotCalculated`' }),
  decision: z
    .string()
    .optional()
    .meta({ enum: NOTIFICATION_DECISIONS, description: 'The one that stands, of `notificationAlreadyDecided`' }),
  requiredScopes: z.array(z.string()).optional().meta({ description: 'Of `missingScope`' }),
  reason: z
    .string()
    .optional()
    .meta({ enum: REASONS, description: 'Of `missingPermission` and `personnelListUnavailable`' }),
  permission: z
    .string()
    .optional()
    .meta({ enum: PERMISSIONS, description: 'The one that is needed, of `missingPermission`' }),
  enterpriseNumber: EnterpriseNumber.optional().meta({
    description: 'Whom one may not act for, of `missingPermission`',
  }),
  endDate: CivilDateText.optional().meta({ description: 'Last day of the mandate, of `missingPermission`' }),
}).meta({ id: 'Problem' });
