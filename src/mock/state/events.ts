import * as z from 'zod';
import { NewCancellation, NewCareerBreakRequest, NewModification } from '../../schemas/wire/career-break-request.ts';
import { NewMockClient } from '../../schemas/wire/mock-clients.ts';
import { CALCULATION_EVENTS } from '../workday/calculation-events.ts';
import {
  AttachmentTypeCode,
  CapacityCode,
  LeaveTypeCode,
  MotiveCode,
  Period,
  RegimeCode,
  RequestStatusCode,
} from '../../schemas/wire/primitives.ts';
import { NewEmployerProfile } from '../../schemas/wire/employer-profile.ts';
import { NewPersonnelMember } from '../../schemas/wire/personnel.ts';
import { EmployerPart, NewNotificationDecision, NewPostponement } from '../../schemas/wire/worker-notification.ts';
import { StoredProblem } from '../problems/problem.ts';

/** An idempotency key in its scope (client, operation), with the digest of what it was first used for. */
const UsedKey = z.object({ id: z.string(), digest: z.string() });
export type UsedKey = z.infer<typeof UsedKey>;

const at = z.number();
const ticket = z.string();

const attachment = {
  attachmentId: z.string(),
  attachmentType: AttachmentTypeCode,
  otherDescription: z.string().exactOptional(),
  fileName: z.string(),
  sizeInBytes: z.int(),
  sha256: z.string(),
};

/** What a worker asks for. */
const Notice = z.object({
  capacity: CapacityCode,
  employer: z.object({ enterpriseNumber: z.string() }),
  worker: z.object({
    ssin: z.string(),
    name: z.string().exactOptional(),
    emailAddress: z.string().exactOptional(),
  }),
  leaveType: LeaveTypeCode,
  motive: MotiveCode.exactOptional(),
  regime: RegimeCode,
  period: Period,
  /** What the service knew of the employer's part when the notice came in. */
  employerPart: EmployerPart,
});
export type Notice = z.infer<typeof Notice>;

/**
 * What happened, in the order in which it happened: the state is these and nothing else. Kinds and fields are only ever
 * added, because state folders outlive versions.
 */
export const ServiceEvent = z.discriminatedUnion('kind', [
  /** Always the first: what tells this state from every other, and from itself before it was emptied. */
  z.object({ kind: z.literal('began'), environmentId: z.string() }),
  z.object({
    kind: z.literal('created'),
    at,
    ticket,
    filedBy: z.string(),
    request: NewCareerBreakRequest,
    conflicts: z.array(z.string()).readonly().exactOptional(),
    key: UsedKey.exactOptional(),
  }),
  z.object({
    kind: z.literal('modified'),
    at,
    ticket,
    part: ticket,
    change: NewModification,
    conflicts: z.array(z.string()).readonly().exactOptional(),
    key: UsedKey.exactOptional(),
  }),
  z.object({ kind: z.literal('cancelled'), at, ticket, part: ticket, confirmation: NewCancellation }),
  z.object({
    kind: z.literal('attached'),
    at,
    ticket,
    ...attachment,
    /** Where the request goes when nothing is missing any more: in one event, so that a kill cannot part the two. */
    status: RequestStatusCode.exactOptional(),
    key: UsedKey.exactOptional(),
  }),
  z.object({
    kind: z.literal('workerCompleted'),
    at,
    ticket,
    status: RequestStatusCode,
    part: ticket.exactOptional(),
    /** What the worker's answers make necessary. */
    alsoRequired: z.array(AttachmentTypeCode).readonly().exactOptional(),
  }),
  z.object({ kind: z.literal('stepped'), at, ticket, status: RequestStatusCode }),
  z.object({ kind: z.literal('notified'), at, ticket, notice: Notice }),
  z.object({
    kind: z.literal('postponed'),
    at,
    ticket,
    part: ticket,
    postponement: NewPostponement,
    newEndDate: z.string(),
    key: UsedKey.exactOptional(),
  }),
  z.object({ kind: z.literal('notificationAttached'), at, ticket, ...attachment, key: UsedKey.exactOptional() }),
  /** With the request that an acceptance creates: in one event, so that a kill cannot part the two. */
  z.object({
    kind: z.literal('decided'),
    at,
    ticket,
    decision: NewNotificationDecision,
    created: z
      .object({
        ticket,
        filedBy: z.string(),
        request: NewCareerBreakRequest,
        conflicts: z.array(z.string()).readonly().exactOptional(),
      })
      .exactOptional(),
  }),
  z.object({ kind: z.literal('profileReplaced'), at, enterpriseNumber: z.string(), profile: NewEmployerProfile }),
  z.object({
    kind: z.literal('personnelReplaced'),
    at,
    enterpriseNumber: z.string(),
    members: z.array(NewPersonnelMember).readonly(),
  }),
  z.object({ kind: z.literal('refused'), at, key: UsedKey, problem: StoredProblem }),
  /** A client of this id that there was before is gone. */
  z.object({ kind: z.literal('clientRegistered'), client: NewMockClient }),
  ...CALCULATION_EVENTS,
  z.object({ kind: z.literal('clockSet'), offsetMs: z.number() }),
]);
export type ServiceEvent = z.infer<typeof ServiceEvent>;
