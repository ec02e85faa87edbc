import * as z from 'zod';
import {
  ATTACHMENT_TYPES,
  CAPACITIES,
  COMMUNITIES,
  EMPLOYER_SECTORS,
  LEAVE_TYPES,
  MOTIVES,
  NOTIFICATION_DECISIONS,
  NOTIFICATION_STATUSES,
  REGIMES,
  REQUEST_STATUSES,
  WORKER_CODES,
  WORKER_STATUSES,
} from '../model/codes.ts';
import { hasMoreCharacters } from '../model/count-characters.ts';

const LONGEST_COMMENT = 200;
const LONGEST_REFERENCE = 64;

/**
 * A code in an answer: the document lists the codes of today, a reader takes any string, so that a code added later is
 * shown and not fatal.
 */
function openCode(codes: readonly string[]): z.ZodString {
  return z.string().meta({ enum: codes });
}

/** `max` counts code units; a JSON schema's `maxLength` counts characters, and so do the rules. */
function textOfAtMost(characters: number): z.ZodString {
  return z.string().refine((text) => !hasMoreCharacters(text, characters));
}

export const Ssin = z
  .string()
  .regex(/^\d{11}$/)
  .meta({ id: 'Ssin', description: 'National register or BIS number, digits only' });
export const EnterpriseNumber = z
  .string()
  .regex(/^[01]\d{9}$/)
  .meta({ id: 'EnterpriseNumber', description: 'Number in the Crossroads Bank for Enterprises, digits only' });
export const JointCommissionNumber = z
  .string()
  .regex(/^\d{3}(\.\d{2})?$/)
  .meta({ id: 'JointCommissionNumber', description: 'Joint committee, such as 200.00' });
export const TicketNumber = z
  .string()
  .regex(/^[0-9A-Z]{3}-[0-9A-Z]{7}-[0-9A-Z]{2}-Z$/)
  .meta({ id: 'TicketNumber', description: 'Number of a request or of a part of it' });
export const CivilDateText = z.iso.date().meta({ id: 'Date', description: 'A day, yyyy-mm-dd' });
export const DateTimeText = z.iso.datetime({ offset: true }).meta({ id: 'DateTime' });
export const EmailAddress = z.email().max(254).meta({ id: 'EmailAddress' });
export const Comment = textOfAtMost(LONGEST_COMMENT).meta({ id: 'Comment', maxLength: LONGEST_COMMENT });
export const ClientReference = textOfAtMost(LONGEST_REFERENCE)
  .min(1)
  .meta({ id: 'ClientReference', maxLength: LONGEST_REFERENCE, description: "The sender's own reference" });

export const AttachmentTypeCode = z.enum(ATTACHMENT_TYPES).meta({ id: 'AttachmentTypeCode' });
export const CapacityCode = z.enum(CAPACITIES).meta({ id: 'CapacityCode' });
export const CommunityCode = z.enum(COMMUNITIES).meta({ id: 'CommunityCode' });
/** As on the employer's profile: it decides which leaves and which fields the service offers. */
export const EmployerSectorCode = z.enum(EMPLOYER_SECTORS).meta({ id: 'EmployerSectorCode' });
export const LeaveTypeCode = z.enum(LEAVE_TYPES).meta({ id: 'LeaveTypeCode' });
export const MotiveCode = z.enum(MOTIVES).meta({ id: 'MotiveCode' });
export const NotificationDecisionCode = z.enum(NOTIFICATION_DECISIONS).meta({ id: 'NotificationDecisionCode' });
export const NotificationStatusCode = z.enum(NOTIFICATION_STATUSES).meta({ id: 'NotificationStatusCode' });
export const RegimeCode = z.enum(REGIMES).meta({ id: 'RegimeCode' });
export const RequestStatusCode = z.enum(REQUEST_STATUSES).meta({ id: 'RequestStatusCode' });
export const WorkerCodeCode = z.enum(WORKER_CODES).meta({ id: 'WorkerCode' });
export const WorkerStatusCode = z.enum(WORKER_STATUSES).meta({ id: 'WorkerStatusCode' });

export const OpenCapacity = openCode(CAPACITIES);
export const OpenLeaveType = openCode(LEAVE_TYPES);
export const OpenMotive = openCode(MOTIVES);
export const OpenNotificationStatus = openCode(NOTIFICATION_STATUSES);
export const OpenRegime = openCode(REGIMES);
export const OpenRequestStatus = openCode(REQUEST_STATUSES);

export const Period = z
  .strictObject({ startDate: CivilDateText, endDate: CivilDateText })
  .meta({ id: 'Period', description: 'First and last day, both included' });
export const PeriodOptionalEnd = z
  .strictObject({ startDate: CivilDateText.optional(), endDate: CivilDateText.optional() })
  .meta({ id: 'PeriodOptionalEnd' });
