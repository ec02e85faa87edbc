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
import type { OperationId } from '../../schemas/wire/operation-ids.ts';
import { TicketNumber } from '../../schemas/wire/primitives.ts';
import { LARGEST_PAGE, SORT_PATTERN } from '../http/query-handler.ts';
import { PUBLIC_PROBLEM_TYPE_NAMES, type ProblemTypeName } from '../problems/problem-types.ts';

export const TAGS = ['Career Break Requests', 'Employer Profile', 'Reference Data', 'Monitoring'] as const;

interface DescribedAnswer {
  readonly status: number;
  readonly meaning: string;
  readonly schema?: z.ZodType;
  readonly headers?: Readonly<Record<string, z.ZodType>>;
}

export interface Description {
  readonly tag: (typeof TAGS)[number];
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
const ProblemTypeDescription = z
  .object({ problemType: z.string(), title: z.string(), status: z.int(), description: LocalizedString })
  .meta({ id: 'ProblemTypeDescription' });

const location = { Location: z.string().meta({ description: 'Absolute address of what was created' }) };
const etag = { ETag: z.string().meta({ description: 'For `If-None-Match`' }) };
const ticket = { ticketNumber: TicketNumber };
const withKey = z.object({
  'Idempotency-Key': z
    .string()
    .meta({ description: 'A UUID in quotes, new for each content and the same for its repeats; known for 24 hours' }),
});

const binary = z.string().meta({ format: 'binary', description: 'PDF or JPEG, at most 2,097,152 bytes' });

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
    form: z.object({ description: NewAttachment, content: binary }).meta({ id: 'AttachmentUpload' }),
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
