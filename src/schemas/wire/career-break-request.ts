import * as z from 'zod';
import {
  CapacityCode,
  CivilDateText,
  ClientReference,
  Comment,
  CommunityCode,
  DateTimeText,
  EmailAddress,
  EmployerSectorCode,
  EnterpriseNumber,
  JointCommissionNumber,
  LeaveTypeCode,
  MotiveCode,
  OpenCapacity,
  OpenLeaveType,
  OpenMotive,
  OpenRegime,
  OpenRequestStatus,
  Period,
  PeriodOptionalEnd,
  RegimeCode,
  RequestStatusCode,
  Ssin,
  TicketNumber,
  WorkerCodeCode,
  WorkerStatusCode,
} from './primitives.ts';

/** Hours a week in whole minutes, or lesson periods a week as a decimal string; never both, never converted. */
export const WeeklyWorkload = z
  .union([
    z.strictObject({ minutesPerWeek: z.int().min(0).max(10_080) }).meta({ title: 'WeeklyMinutes' }),
    z
      .strictObject({ lessonPeriodsPerWeek: z.string().regex(/^\d{1,3}(\.\d{1,2})?$/) })
      .meta({ title: 'WeeklyLessonPeriods' }),
  ])
  .meta({ id: 'WeeklyWorkload' });
export type WeeklyWorkload = z.infer<typeof WeeklyWorkload>;

const Worker = z
  .strictObject({
    ssin: Ssin,
    workerCode: WorkerCodeCode.optional(),
    jointCommissionNumber: JointCommissionNumber.optional(),
    statusCode: WorkerStatusCode.optional(),
    emailAddress: EmailAddress.optional(),
  })
  .meta({ id: 'Worker' });

export const Institution = z
  .strictObject({ communityCode: CommunityCode, enterpriseNumber: EnterpriseNumber })
  .meta({ id: 'Institution', description: 'The school where the worker is occupied' });

export const Workloads = z
  .strictObject({
    before: WeeklyWorkload,
    fullTime: WeeklyWorkload,
    during: WeeklyWorkload.optional(),
    abandoned: WeeklyWorkload.optional(),
  })
  .meta({ id: 'Workloads', description: '`during` is absent for a full interruption' });

const Employer = z.strictObject({ enterpriseNumber: EnterpriseNumber, sector: EmployerSectorCode.optional() }).meta({
  id: 'Employer',
  description: '`sector` is that of the employer; absent, it follows from the rest of the request',
});

/** The employer's part of a request, as it is sent. */
export const NewCareerBreakRequest = z
  .strictObject({
    clientReference: ClientReference.optional(),
    capacity: CapacityCode,
    employer: Employer,
    institution: Institution.optional(),
    worker: Worker,
    leaveType: LeaveTypeCode,
    motive: MotiveCode.optional(),
    regime: RegimeCode,
    period: Period,
    workloads: Workloads,
    multipleEmployers: z.boolean(),
    workerNoticeDate: CivilDateText,
    reducedWorkingTimeScheme: z.boolean(),
    comment: Comment.optional(),
    confirmationEmailRequested: z.boolean().optional(),
    certifiedAccurate: z.literal(true),
  })
  .meta({ id: 'NewCareerBreakRequest' });
export type NewCareerBreakRequest = z.infer<typeof NewCareerBreakRequest>;

const NeoOffice = z.object({ code: z.string(), name: z.string() }).meta({ id: 'NeoOffice' });

/** A request as the service holds it; without its details once it can no longer be consulted. */
export const CareerBreakRequest = z
  .object({
    self: z.string().optional(),
    ticketNumber: z.string().min(1),
    status: OpenRequestStatus,
    submissionDateTime: DateTimeText,
    origin: z.string().optional(),
    clientReference: z.string().optional(),
    capacity: OpenCapacity.optional(),
    employer: z.object({
      enterpriseNumber: z.string(),
      sector: z.string().optional().meta({ enum: EmployerSectorCode.options }),
    }),
    institution: z.object({ communityCode: z.string(), enterpriseNumber: z.string() }).optional(),
    worker: z.object({
      ssin: z.string(),
      workerCode: z.string().optional(),
      jointCommissionNumber: z.string().optional(),
      statusCode: z.string().optional(),
      emailAddress: z.string().optional(),
    }),
    leaveType: OpenLeaveType,
    motive: OpenMotive.optional(),
    regime: OpenRegime,
    period: z.object({ startDate: z.string(), endDate: z.string() }),
    currentEndDate: z.string(),
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
    confirmationEmailRequested: z.boolean().optional(),
    certifiedAccurate: z.boolean().optional(),
    neoOffice: NeoOffice,
    requiredAttachmentTypes: z.array(z.string()),
    consultable: z.boolean().optional().meta({
      description:
        'False once the worker has completed his or her part: then the answer holds what the overview shows, and no details',
    }),
    modifiable: z.boolean(),
    cancellable: z.boolean(),
    workerPartCompletedDateTime: DateTimeText.optional(),
    warnings: z.array(z.object({ code: z.string(), label: z.string() })).optional(),
  })
  .meta({ id: 'CareerBreakRequest' });
export type CareerBreakRequest = z.infer<typeof CareerBreakRequest>;

export function WeeklyWorkloadReceived() {
  return z.object({ minutesPerWeek: z.int().optional(), lessonPeriodsPerWeek: z.string().optional() });
}

/** Search criteria; what is absent does not restrict. Different criteria are joined by AND, values of one list by OR. */
export const CareerBreakRequestQuery = z
  .strictObject({
    capacity: CapacityCode.optional(),
    leaveTypes: z.array(LeaveTypeCode).optional(),
    regimes: z.array(RegimeCode).optional(),
    statuses: z.array(RequestStatusCode).optional(),
    ticketNumber: TicketNumber.optional(),
    period: PeriodOptionalEnd.optional(),
    ssin: Ssin.optional(),
    clientReference: ClientReference.optional(),
  })
  .meta({ id: 'CareerBreakRequestQuery' });
export type CareerBreakRequestQuery = z.infer<typeof CareerBreakRequestQuery>;

/** A line of the overview. */
export const CareerBreakRequestItem = z
  .object({
    href: z.string().optional(),
    ticketNumber: z.string().min(1),
    clientReference: z.string().optional(),
    capacity: OpenCapacity.optional(),
    employer: z.object({ enterpriseNumber: z.string() }),
    institution: z.object({ communityCode: z.string(), enterpriseNumber: z.string() }).optional(),
    worker: z.object({ ssin: z.string(), name: z.string().optional() }),
    leaveType: OpenLeaveType,
    regime: OpenRegime,
    period: z.object({ startDate: z.string(), endDate: z.string() }),
    submissionDateTime: DateTimeText,
    status: OpenRequestStatus,
    neoOffice: NeoOffice,
  })
  .meta({ id: 'CareerBreakRequestItem' });
export type CareerBreakRequestItem = z.infer<typeof CareerBreakRequestItem>;

export const CareerBreakRequestPage = z
  .object({
    items: z.array(CareerBreakRequestItem),
    page: z.int(),
    pageSize: z.int(),
    total: z.int(),
    next: z.string().optional(),
  })
  .meta({ id: 'CareerBreakRequestPage' });
export type CareerBreakRequestPage = z.infer<typeof CareerBreakRequestPage>;

/** Only the end date can change; anything else is cancelled and filed again. */
export const NewModification = z
  .strictObject({
    newEndDate: CivilDateText,
    comment: Comment.optional(),
    confirmationEmailRequested: z.boolean().optional(),
    certifiedAccurate: z.literal(true),
  })
  .meta({ id: 'NewModification' });
export type NewModification = z.infer<typeof NewModification>;

export const Modification = z
  .object({
    partTicketNumber: z.string(),
    ticketNumber: z.string(),
    newEndDate: z.string(),
    comment: z.string().optional(),
    submissionDateTime: DateTimeText,
  })
  .meta({ id: 'Modification' });
export type Modification = z.infer<typeof Modification>;

export const Modifications = z.object({ items: z.array(Modification) }).meta({ id: 'Modifications' });

export const NewCancellation = z
  .strictObject({ confirmed: z.literal(true), emailAddress: EmailAddress.optional() })
  .meta({ id: 'NewCancellation' });
export type NewCancellation = z.infer<typeof NewCancellation>;

export const Cancellation = z
  .object({ partTicketNumber: z.string(), ticketNumber: z.string(), submissionDateTime: DateTimeText })
  .meta({ id: 'Cancellation' });
export type Cancellation = z.infer<typeof Cancellation>;

export const AccessProfile = z
  .object({
    enterpriseNumber: z.string(),
    enterpriseName: z.string(),
    permissions: z.array(z.string()),
    mandators: z.array(
      z.object({
        enterpriseNumber: z.string(),
        enterpriseName: z.string().optional(),
        startDate: z.string().optional(),
        endDate: z.string().optional(),
      }),
    ),
    institutions: z
      .array(
        z.object({ communityCode: z.string(), enterpriseNumber: z.string(), enterpriseName: z.string().optional() }),
      )
      .optional()
      .meta({
        description: 'The schools that the caller may file for as organising authority; absent where it may for any',
      }),
    environmentId: z
      .string()
      .optional()
      .meta({ description: 'Tells the state of a simulation from any other; absent where there is only one' }),
    idempotencyKeyLifetimeSec: z
      .int()
      .optional()
      .meta({ description: 'How long the service remembers an Idempotency-Key; absent when it knows none' }),
    limits: z
      .object({ callsPerSecond: z.number().meta({ type: 'integer' }).optional(), concurrentCalls: z.int().optional() })
      .optional()
      .meta({ description: 'What one caller may ask of the service; absent where nothing is limited' }),
  })
  .meta({ id: 'AccessProfile' });
export type AccessProfile = z.infer<typeof AccessProfile>;

export const HealthStatus = z
  .object({ status: z.string().meta({ enum: ['UP', 'DEGRADED', 'DOWN'] }) })
  .meta({ id: 'HealthStatus' });
export type HealthStatus = z.infer<typeof HealthStatus>;
