import * as z from 'zod';
import { OPERATION_IDS, WORKDAY_OPERATION_IDS } from './operation-ids.ts';
import { NewPersonnelMember } from './personnel.ts';
import {
  CapacityCode,
  CivilDateText,
  EmailAddress,
  EnterpriseNumber,
  LeaveTypeCode,
  MotiveCode,
  Period,
  RegimeCode,
  Ssin,
} from './primitives.ts';
import { EmployerPart } from './worker-notification.ts';

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
      /** What was done to it since, oldest first. */
      modifications: z.array(z.object({ partTicketNumber: z.string(), newEndDate: z.string() })),
      cancellation: z.object({ partTicketNumber: z.string(), submissionDateTime: z.string() }).optional(),
      attachments: z.array(
        z.object({
          attachmentId: z.string(),
          attachmentType: z.string(),
          sizeInBytes: z.int(),
          sha256: z.string(),
        }),
      ),
    }),
  ),
  /** Calculations of working days, drafts included; absent when there is none. */
  calculations: z
    .array(
      z.object({
        clientReference: z.string().optional(),
        ticketNumber: z.string(),
        status: z.string(),
        phase: z.string(),
        welfareCentre: z.string(),
        revisionOf: z.string().optional(),
        attachments: z.int(),
      }),
    )
    .optional(),
});
export type MockLedger = z.infer<typeof MockLedger>;

/**
 * A worker gives notice. An invented one of the personnel list where none is named; `employerPart` is what the service
 * is to know of the employer's part already.
 */
export const NewWorkerNotification = z.strictObject({
  capacity: CapacityCode.optional(),
  employer: z.strictObject({ enterpriseNumber: EnterpriseNumber }).optional(),
  worker: z
    .strictObject({
      ssin: Ssin,
      name: z.string().min(1).max(200).optional(),
      emailAddress: EmailAddress.optional(),
    })
    .optional(),
  leaveType: LeaveTypeCode.optional(),
  motive: MotiveCode.optional(),
  regime: RegimeCode.optional(),
  period: Period.optional(),
  employerPart: EmployerPart.optional(),
});
export type NewWorkerNotification = z.infer<typeof NewWorkerNotification>;

/** The personnel of an employer in place of the one that the service holds. */
export const NewPersonnel = z.strictObject({
  employer: z.strictObject({ enterpriseNumber: EnterpriseNumber }).optional(),
  members: z.array(NewPersonnelMember),
});
export type NewPersonnel = z.infer<typeof NewPersonnel>;

export const MockPersonnel = z.object({ enterpriseNumber: z.string(), total: z.int() });
export type MockPersonnel = z.infer<typeof MockPersonnel>;

/** Of what the worker is asked, that on which it depends whether the file is complete. */
export const NewWorkerCompletion = z.strictObject({
  /** He or she has another activity on the side, so that ONEM wants its contract. */
  sideActivity: z.boolean().optional(),
});
export type NewWorkerCompletion = z.infer<typeof NewWorkerCompletion>;

/** How a step changed a request. */
export const MockStep = z.object({
  ticketNumber: z.string(),
  status: z.string(),
  /** Ticket of the worker’s own part, or of the cancellation. */
  partTicketNumber: z.string().optional(),
  /** Without these the file does not go to ONEM. */
  requiredAttachmentTypes: z.array(z.string()).optional(),
});
export type MockStep = z.infer<typeof MockStep>;

/** What the simulated service can be asked to do to a call. Drops close the connection without an answer. */
export const MOCK_FAULT_KINDS = [
  'dropBeforeProcessing',
  'dropAfterProcessing',
  'tooManyRequests',
  'serviceUnavailable',
  'badGateway',
  'internalServerError',
  'htmlErrorPage',
  'truncatedBody',
  'delay',
  'expiredToken',
  'duplicateAnswer',
  'deferredRead',
  'wrongContentType',
  'unknownEnumCode',
  'extraField',
  'redirect',
  'unhealthy',
] as const;
export type MockFaultKind = (typeof MOCK_FAULT_KINDS)[number];

/** Kinds that mean something for one operation only. */
export const MOCK_FAULTS_OF_ONE: Readonly<Partial<Record<MockFaultKind, (typeof OPERATION_IDS)[number]>>> = {
  deferredRead: 'createCareerBreakRequest',
  unhealthy: 'getHealth',
};

const LONGEST_DELAY_MS = 600_000;

/** Kinds that may hide the request that was just filed: those after which it is there. */
const HIDING = [
  'deferredRead',
  'dropAfterProcessing',
  'truncatedBody',
  'delay',
  'badGateway',
  'internalServerError',
  'htmlErrorPage',
] as const;

/** A parameter, and the kinds that it belongs to; the others refuse it. */
const PARAMETERS = {
  status: ['redirect'],
  location: ['redirect'],
  health: ['unhealthy'],
  reads: HIDING,
  hiddenForSec: HIDING,
  before: ['delay'],
  after: ['badGateway', 'internalServerError', 'htmlErrorPage', 'redirect'],
} as const satisfies Readonly<Record<string, readonly MockFaultKind[]>>;

/** `docs/service.md` explains the fields to those who write such rules. */
export const MockFault = z
  .strictObject({
    /** An operation id, such as `createCareerBreakRequest`, or `*` for all of them. */
    operation: z.string(),
    kind: z.enum(MOCK_FAULT_KINDS),
    nth: z.int().min(1).optional(),
    every: z.int().min(1).optional(),
    probability: z.number().min(0).max(1).optional(),
    times: z.int().min(1).optional(),
    durationSec: z.int().min(1).optional(),
    retryAfterSec: z.int().min(0).optional(),
    delayMs: z.int().min(0).max(LONGEST_DELAY_MS).optional(),
    before: z.literal(true).optional(),
    after: z.literal(true).optional(),
    status: z.literal([303, 307]).optional(),
    location: z.string().min(1).optional(),
    health: z.enum(['DOWN', 'DEGRADED']).optional(),
    reads: z.int().min(1).optional(),
    hiddenForSec: z.int().min(1).optional(),
  })
  .superRefine((fault, context) => {
    const refuse = (field: string, values?: readonly string[]): void => {
      context.addIssue({ code: 'custom', path: [field], ...(values !== undefined && { params: { values } }) });
    };
    const choices = (['nth', 'every', 'probability'] as const).filter((field) => fault[field] !== undefined);
    for (const field of choices.slice(1)) refuse(field);
    if (fault.reads !== undefined && fault.hiddenForSec !== undefined) refuse('hiddenForSec');
    if (fault.kind === 'delay' && fault.delayMs === undefined) refuse('delayMs');
    const only = MOCK_FAULTS_OF_ONE[fault.kind];
    const operations: readonly string[] =
      only === undefined ? ['*', ...OPERATION_IDS, ...WORKDAY_OPERATION_IDS] : ['*', only];
    if (!operations.includes(fault.operation)) refuse('operation', operations);
    for (const [field, kinds] of Object.entries(PARAMETERS)) {
      const isGiven = Reflect.get(fault, field) !== undefined;
      if (isGiven && !kinds.some((kind) => kind === fault.kind)) refuse(field);
    }
  });
export type MockFault = z.infer<typeof MockFault>;

/** Rules in the order in which they are asked; the seed decides the calls that a probability strikes. */
export const MockFaults = z.strictObject({
  seed: z.int().min(0).max(999_999_999).optional(),
  items: z.array(MockFault),
});
export type MockFaults = z.infer<typeof MockFaults>;

/** A call that the service received; never its body. */
export const MockCall = z.object({
  operation: z.string(),
  method: z.string(),
  path: z.string(),
  /** 0: the connection was closed without an answer. */
  status: z.int(),
  traceId: z.string().optional(),
  idempotencyKey: z.string().optional(),
  /** Kind of the fault that struck it. */
  fault: z.string().optional(),
});
export type MockCall = z.infer<typeof MockCall>;

/** The last calls, oldest first, and how many came in all since the start or since they were forgotten. */
export const MockCalls = z.object({
  items: z.array(MockCall),
  received: z.object({ total: z.int(), byOperation: z.record(z.string(), z.int()) }),
});
export type MockCalls = z.infer<typeof MockCalls>;
