import * as z from 'zod';
import {
  AccessProfile,
  Cancellation,
  CareerBreakRequest,
  CareerBreakRequestPage,
  CareerBreakRequestQuery,
  HealthStatus,
  Modification,
  Modifications,
  NewCancellation,
  NewCareerBreakRequest,
  NewModification,
} from '../../schemas/wire/career-break-request.ts';
import { Attachment, Attachments, NewAttachment } from '../../schemas/wire/attachment.ts';
import { EmployerProfile, NewEmployerProfile } from '../../schemas/wire/employer-profile.ts';
import { PersonnelMemberPage, PersonnelMemberQuery } from '../../schemas/wire/personnel.ts';
import {
  NewNotificationDecision,
  NewPostponement,
  NotificationDecision,
  Postponement,
  WorkerNotification,
  WorkerNotificationPage,
  WorkerNotificationQuery,
} from '../../schemas/wire/worker-notification.ts';
import type { OperationId } from '../../schemas/wire/operation-ids.ts';
import { TicketNumber } from '../../schemas/wire/primitives.ts';
import { LARGEST_PAGE } from '../http/paging.ts';
import { SORT_PATTERN } from '../http/query-handler.ts';
import { PUBLIC_PROBLEM_TYPE_NAMES, type ProblemTypeName } from '../problems/problem-types.ts';

export const TAGS = [
  'Career Break Requests',
  'Worker Notifications',
  'Employer Profile',
  'Personnel',
  'Reference Data',
  'Monitoring',
] as const;

interface DescribedAnswer {
  readonly status: number;
  readonly meaning: string;
  readonly schema?: z.ZodType;
  readonly headers?: Readonly<Record<string, z.ZodType>>;
}

export interface Description<Tag extends string = (typeof TAGS)[number]> {
  readonly tag: Tag;
  readonly summary: string;
  readonly details?: string;
  readonly pathParameters?: Readonly<Record<string, z.ZodType>>;
  readonly query?: z.ZodObject;
  readonly headers?: z.ZodObject;
  readonly body?: z.ZodType;
  /** The parts of a `multipart/form-data` body. */
  readonly form?: z.ZodObject;
  readonly answers: readonly DescribedAnswer[];
  readonly problems?: readonly ProblemTypeName[];
}

const LocalizedString = z.object({ fr: z.string(), nl: z.string(), de: z.string() }).meta({ id: 'LocalizedString' });
const CodeList = z
  .object({ items: z.array(z.object({ code: z.string(), label: LocalizedString }).meta({ id: 'CodeWithLabel' })) })
  .meta({ id: 'CodeList' });
export const ProblemTypeDescription = z
  .object({ problemType: z.string(), title: z.string(), status: z.int(), description: LocalizedString })
  .meta({ id: 'ProblemTypeDescription' });

export const location = { Location: z.string().meta({ description: 'Absolute address of what was created' }) };
export const etag = { ETag: z.string().meta({ description: 'For `If-None-Match`' }) };
const ticket = { ticketNumber: TicketNumber };
export const withKey = z.object({
  'Idempotency-Key': z
    .string()
    .meta({ description: 'A UUID in quotes, new for each content and the same for its repeats; known for 24 hours' }),
});

export const binary = z.string().meta({ format: 'binary', description: 'PDF or JPEG, at most 2,097,152 bytes' });

const upload = z.object({ description: NewAttachment, content: binary }).meta({ id: 'AttachmentUpload' });
const paging = z.object({
  page: z.int().min(1).optional(),
  pageSize: z.int().min(1).max(LARGEST_PAGE).optional(),
});

function codeList(summary: string): Description {
  return { tag: 'Reference Data', summary, answers: [{ status: 200, meaning: 'The list', schema: CodeList }] };
}

export const DESCRIPTIONS: Readonly<Record<OperationId, Description>> = {
  getAccessProfile: {
    tag: 'Employer Profile',
    summary: 'What the caller may do, and for whom',
    answers: [{ status: 200, meaning: 'The profile', schema: AccessProfile }],
  },
  createCareerBreakRequest: {
    tag: 'Career Break Requests',
    summary: 'File the employer’s part of a request',
    details:
      'A repeat with the same key and content gets the first answer again. Fields that are not defined are refused.',
    headers: withKey,
    body: NewCareerBreakRequest,
    answers: [{ status: 201, meaning: 'Filed', schema: CareerBreakRequest, headers: location }],
    problems: ['badRequest', 'missingPermission', 'overlappingRequest', 'idempotencyKeyReused', 'idempotencyKeyInUse'],
  },
  queryCareerBreakRequests: {
    tag: 'Career Break Requests',
    summary: 'Search the requests of the last two years',
    details:
      'Criteria are in the body because they may identify a person. `next` is to be called with POST and the same body.',
    query: z.object({
      page: z.int().min(1).optional(),
      pageSize: z.int().min(1).max(LARGEST_PAGE).optional(),
      sort: z.array(z.string().regex(SORT_PATTERN)).optional(),
    }),
    body: CareerBreakRequestQuery,
    answers: [{ status: 200, meaning: 'A page of the result', schema: CareerBreakRequestPage }],
    problems: ['badRequest'],
  },
  getCareerBreakRequest: {
    tag: 'Career Break Requests',
    summary: 'One request',
    pathParameters: ticket,
    answers: [
      { status: 200, meaning: 'The request', schema: CareerBreakRequest, headers: etag },
      { status: 304, meaning: 'Not changed since the given tag', headers: etag },
    ],
    problems: ['resourceNotFound'],
  },
  createModification: {
    tag: 'Career Break Requests',
    summary: 'Change the end date',
    details: 'Anything else is changed by cancelling and filing again.',
    pathParameters: ticket,
    headers: withKey,
    body: NewModification,
    answers: [{ status: 201, meaning: 'Changed', schema: Modification, headers: location }],
    problems: [
      'badRequest',
      'resourceNotFound',
      'requestNotModifiable',
      'requestAlreadyCancelled',
      'overlappingRequest',
      'idempotencyKeyReused',
      'idempotencyKeyInUse',
    ],
  },
  getModifications: {
    tag: 'Career Break Requests',
    summary: 'The modifications of a request, oldest first',
    pathParameters: ticket,
    answers: [{ status: 200, meaning: 'The modifications', schema: Modifications }],
    problems: ['resourceNotFound'],
  },
  getModification: {
    tag: 'Career Break Requests',
    summary: 'One modification of a request',
    pathParameters: { ...ticket, partTicketNumber: TicketNumber },
    answers: [{ status: 200, meaning: 'The modification', schema: Modification }],
    problems: ['resourceNotFound'],
  },
  replaceCancellation: {
    tag: 'Career Break Requests',
    summary: 'Cancel a request',
    pathParameters: ticket,
    body: NewCancellation,
    answers: [
      { status: 201, meaning: 'Cancelled', schema: Cancellation, headers: location },
      { status: 200, meaning: 'It was cancelled before', schema: Cancellation },
    ],
    problems: ['badRequest', 'resourceNotFound', 'requestNotModifiable'],
  },
  getCancellation: {
    tag: 'Career Break Requests',
    summary: 'The cancellation of a request',
    pathParameters: ticket,
    answers: [{ status: 200, meaning: 'The cancellation', schema: Cancellation }],
    problems: ['resourceNotFound'],
  },
  createAttachment: {
    tag: 'Career Break Requests',
    summary: 'Add a document',
    details:
      'PDF or JPEG by its first bytes. The part `content` needs a file name in its header; the name that counts is in the description.',
    pathParameters: ticket,
    headers: withKey,
    form: upload,
    answers: [{ status: 201, meaning: 'Added', schema: Attachment, headers: location }],
    problems: [
      'badRequest',
      'resourceNotFound',
      'payloadTooLarge',
      'attachmentNotAllowed',
      'idempotencyKeyReused',
      'idempotencyKeyInUse',
    ],
  },
  getAttachments: {
    tag: 'Career Break Requests',
    summary: 'The documents of a request, oldest first, and what is still missing',
    pathParameters: ticket,
    answers: [{ status: 200, meaning: 'The documents', schema: Attachments }],
    problems: ['resourceNotFound'],
  },
  getAttachmentContent: {
    tag: 'Career Break Requests',
    summary: 'The content of a document',
    pathParameters: { ...ticket, attachmentId: z.string() },
    answers: [{ status: 200, meaning: 'The content', schema: binary }],
    problems: ['resourceNotFound'],
  },
  queryWorkerNotifications: {
    tag: 'Worker Notifications',
    summary: 'Search the notifications that workers have sent',
    details:
      'Newest first. Criteria are in the body because they may identify a person. `next` is to be called with POST and the same body.',
    query: paging,
    body: WorkerNotificationQuery,
    answers: [{ status: 200, meaning: 'A page of the result', schema: WorkerNotificationPage }],
    problems: ['badRequest'],
  },
  getWorkerNotification: {
    tag: 'Worker Notifications',
    summary: 'One notification',
    pathParameters: ticket,
    answers: [{ status: 200, meaning: 'The notification', schema: WorkerNotification }],
    problems: ['resourceNotFound'],
  },
  createPostponement: {
    tag: 'Worker Notifications',
    summary: 'Propose a later start',
    details: 'The leave keeps its length: the last day moves with the first.',
    pathParameters: ticket,
    headers: withKey,
    body: NewPostponement,
    answers: [{ status: 201, meaning: 'Proposed', schema: Postponement, headers: location }],
    problems: [
      'badRequest',
      'resourceNotFound',
      'notificationAlreadyDecided',
      'idempotencyKeyReused',
      'idempotencyKeyInUse',
    ],
  },
  createNotificationAttachment: {
    tag: 'Worker Notifications',
    summary: 'Add a document to a notification',
    details: 'It goes with the request when the notification is accepted.',
    pathParameters: ticket,
    headers: withKey,
    form: upload,
    answers: [{ status: 201, meaning: 'Added', schema: Attachment, headers: location }],
    problems: [
      'badRequest',
      'resourceNotFound',
      'payloadTooLarge',
      'notificationAlreadyDecided',
      'idempotencyKeyReused',
      'idempotencyKeyInUse',
    ],
  },
  replaceDecision: {
    tag: 'Worker Notifications',
    summary: 'Refuse a notification, or accept it and create the request',
    details:
      'Each notification is decided once; the same decision again gets the one that stands. The employer’s part is needed as far as the notification lists it as missing.',
    pathParameters: ticket,
    body: NewNotificationDecision,
    answers: [
      { status: 201, meaning: 'Decided', schema: NotificationDecision, headers: location },
      { status: 200, meaning: 'It was decided so before', schema: NotificationDecision },
    ],
    problems: ['badRequest', 'resourceNotFound', 'notificationAlreadyDecided', 'overlappingRequest'],
  },
  getDecision: {
    tag: 'Worker Notifications',
    summary: 'The decision on a notification',
    pathParameters: ticket,
    answers: [{ status: 200, meaning: 'The decision', schema: NotificationDecision }],
    problems: ['resourceNotFound'],
  },
  getEmployerProfile: {
    tag: 'Employer Profile',
    summary: 'The parameters of the enterprise that has signed in',
    answers: [
      { status: 200, meaning: 'The parameters', schema: EmployerProfile, headers: etag },
      { status: 304, meaning: 'Not changed since the given tag', headers: etag },
    ],
    problems: ['resourceNotFound'],
  },
  replaceEmployerProfile: {
    tag: 'Employer Profile',
    summary: 'Save the parameters',
    details: 'With `If-Match`, only if they are still those that the caller has seen; else 412 without a body.',
    headers: z.object({
      'If-Match': z.string().optional().meta({ description: 'The `ETag` of the parameters that are replaced' }),
      'If-None-Match': z.string().optional().meta({ description: '`*`, to save only what was never saved' }),
    }),
    body: NewEmployerProfile,
    answers: [
      { status: 201, meaning: 'Saved for the first time', headers: { ...location, ...etag } },
      { status: 204, meaning: 'Saved', headers: etag },
      { status: 412, meaning: 'They were changed meanwhile' },
    ],
    problems: ['badRequest'],
  },
  queryPersonnelMembers: {
    tag: 'Personnel',
    summary: 'Who works for an employer, as Dimona knows it',
    details:
      'For employers with fewer than 100 workers; not in the capacity of an organising authority. The reason is in `reason`.',
    query: paging,
    body: PersonnelMemberQuery,
    answers: [{ status: 200, meaning: 'A page of the list', schema: PersonnelMemberPage }],
    problems: ['badRequest', 'missingPermission', 'personnelListUnavailable'],
  },
  getLeaveTypes: codeList('Leave types'),
  getRegimes: codeList('Regimes'),
  getRequestStatuses: codeList('Statuses of a request'),
  getAttachmentTypes: codeList('Types of attachments'),
  getNeoOffices: codeList('Offices of the National Employment Office'),
  getCommunities: codeList('Communities'),
  getWorkerStatuses: codeList('Statuses of staff in education and public service'),
  getProblemType: {
    tag: 'Reference Data',
    summary: 'What a type of problem means',
    pathParameters: { problemType: z.string().meta({ enum: PUBLIC_PROBLEM_TYPE_NAMES }) },
    answers: [{ status: 200, meaning: 'The description', schema: ProblemTypeDescription }],
    problems: ['resourceNotFound'],
  },
  getHealth: {
    tag: 'Monitoring',
    summary: 'Whether the service works',
    answers: [
      { status: 200, meaning: 'It works, perhaps not well', schema: HealthStatus },
      { status: 503, meaning: 'It is down', schema: HealthStatus },
    ],
  },
  getOpenapi: {
    tag: 'Monitoring',
    summary: 'This document',
    answers: [{ status: 200, meaning: 'OpenAPI document', schema: z.string() }],
  },
};
