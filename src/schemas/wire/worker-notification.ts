import * as z from 'zod';
import { NOTIFICATION_DECISIONS } from '../model/codes.ts';
import { Attachment } from './attachment.ts';
import { Institution, WeeklyWorkloadReceived, Workloads } from './career-break-request.ts';
import {
  CivilDateText,
  ClientReference,
  Comment,
  DateTimeText,
  EmployerSectorCode,
  JointCommissionNumber,
  LeaveTypeCode,
  NotificationDecisionCode,
  NotificationStatusCode,
  OpenCapacity,
  OpenLeaveType,
  OpenMotive,
  OpenNotificationStatus,
  OpenRegime,
  PeriodOptionalEnd,
  Ssin,
  TicketNumber,
  WorkerCodeCode,
  WorkerStatusCode,
} from './primitives.ts';

/** What a request needs and a worker cannot say; what the service knows already may be left out. */
export const EmployerPart = z
  .strictObject({
    clientReference: ClientReference.optional(),
    sector: EmployerSectorCode.optional(),
    institution: Institution.optional(),
    workerCode: WorkerCodeCode.optional(),
    jointCommissionNumber: JointCommissionNumber.optional(),
    statusCode: WorkerStatusCode.optional(),
    workloads: Workloads.optional(),
    multipleEmployers: z.boolean().optional(),
    workerNoticeDate: CivilDateText.optional(),
    reducedWorkingTimeScheme: z.boolean().optional(),
    comment: Comment.optional(),
  })
  .meta({ id: 'EmployerPart' });
export type EmployerPart = z.infer<typeof EmployerPart>;

/** The same in an answer. */
const EmployerPartReceived = z
  .object({
    clientReference: z.string().optional(),
    sector: z.string().optional(),
    institution: z.object({ communityCode: z.string(), enterpriseNumber: z.string() }).optional(),
    workerCode: z.string().optional(),
    jointCommissionNumber: z.string().optional(),
    statusCode: z.string().optional(),
    workloads: z
      .object({
        before: WeeklyWorkloadReceived(),
        fullTime: WeeklyWorkloadReceived(),
        during: WeeklyWorkloadReceived().optional(),
        abandoned: WeeklyWorkloadReceived().optional(),
      })
      .optional(),
    multipleEmployers: z.boolean().optional(),
    workerNoticeDate: z.string().optional(),
    reducedWorkingTimeScheme: z.boolean().optional(),
    comment: z.string().optional(),
  })
  .meta({ id: 'KnownEmployerPart', description: 'What of the employer\u2019s part the service knows already' });

/** A later start that the employer proposes; the last day moves with it, so that the leave keeps its length. */
export const NewPostponement = z
  .strictObject({ newStartDate: CivilDateText, reason: Comment.optional() })
  .meta({ id: 'NewPostponement' });
export type NewPostponement = z.infer<typeof NewPostponement>;

export const Postponement = z
  .object({
    partTicketNumber: z.string().min(1),
    ticketNumber: z.string().min(1),
    newStartDate: z.string(),
    newEndDate: z.string(),
    reason: z.string().optional(),
    submissionDateTime: DateTimeText,
  })
  .meta({ id: 'Postponement' });
export type Postponement = z.infer<typeof Postponement>;

/** What the employer decides: once, and for good. */
export const NewNotificationDecision = z
  .strictObject({
    decision: NotificationDecisionCode,
    eboxConsent: z.boolean().optional(),
    certifiedAccurate: z.literal(true).optional(),
    employerPart: EmployerPart.optional(),
  })
  .meta({ id: 'NewNotificationDecision', description: '`accepted` needs `certifiedAccurate`' });
export type NewNotificationDecision = z.infer<typeof NewNotificationDecision>;

export const NotificationDecision = z
  .object({
    notificationTicketNumber: z.string().min(1),
    decision: z.string().meta({ enum: NOTIFICATION_DECISIONS }),
    eboxConsent: z.boolean().optional(),
    decisionDateTime: DateTimeText,
    ticketNumber: z.string().optional().meta({ description: 'Ticket of the request that the acceptance created' }),
    href: z.string().optional().meta({ description: 'Address of that request' }),
  })
  .meta({ id: 'NotificationDecision' });
export type NotificationDecision = z.infer<typeof NotificationDecision>;

const NeoOffice = z.object({ code: z.string(), name: z.string() });

/** A line of the list "Avertissements à traiter". */
export const WorkerNotificationItem = z
  .object({
    href: z.string().optional(),
    ticketNumber: z.string().min(1),
    capacity: OpenCapacity.optional(),
    employer: z.object({ enterpriseNumber: z.string() }),
    worker: z.object({ ssin: z.string(), name: z.string().optional() }),
    leaveType: OpenLeaveType,
    regime: OpenRegime,
    period: z.object({ startDate: z.string(), endDate: z.string() }),
    submissionDateTime: DateTimeText,
    status: OpenNotificationStatus,
    neoOffice: NeoOffice,
  })
  .meta({ id: 'WorkerNotificationItem' });
export type WorkerNotificationItem = z.infer<typeof WorkerNotificationItem>;

export const WorkerNotificationPage = z
  .object({
    items: z.array(WorkerNotificationItem),
    page: z.int(),
    pageSize: z.int(),
    total: z.int(),
    next: z.string().optional(),
  })
  .meta({ id: 'WorkerNotificationPage' });
export type WorkerNotificationPage = z.infer<typeof WorkerNotificationPage>;

export const WorkerNotification = z
  .object({
    self: z.string().optional(),
    ticketNumber: z.string().min(1),
    status: OpenNotificationStatus,
    submissionDateTime: DateTimeText,
    capacity: OpenCapacity,
    employer: z.object({ enterpriseNumber: z.string() }),
    worker: z.object({ ssin: z.string(), name: z.string().optional(), emailAddress: z.string().optional() }),
    leaveType: OpenLeaveType,
    motive: OpenMotive.optional(),
    regime: OpenRegime,
    period: z
      .object({ startDate: z.string(), endDate: z.string() })
      .meta({ description: 'As it was last proposed: by the worker, or by the last postponement' }),
    requestedPeriod: z.object({ startDate: z.string(), endDate: z.string() }),
    neoOffice: NeoOffice,
    employerPart: EmployerPartReceived,
    missingEmployerPart: z
      .array(z.string())
      .meta({ description: 'Fields of the employer\u2019s part that an acceptance must still bring' }),
    requiredAttachmentTypes: z.array(z.string()).meta({ description: 'Documents that are still missing' }),
    attachments: z.array(Attachment),
    postponements: z.array(Postponement),
    decision: NotificationDecision.optional(),
  })
  .meta({ id: 'WorkerNotification' });
export type WorkerNotification = z.infer<typeof WorkerNotification>;

export const WorkerNotificationQuery = z
  .strictObject({
    statuses: z.array(NotificationStatusCode).optional(),
    leaveTypes: z.array(LeaveTypeCode).optional(),
    ticketNumber: TicketNumber.optional(),
    period: PeriodOptionalEnd.optional(),
    ssin: Ssin.optional(),
  })
  .meta({ id: 'WorkerNotificationQuery' });
export type WorkerNotificationQuery = z.infer<typeof WorkerNotificationQuery>;
