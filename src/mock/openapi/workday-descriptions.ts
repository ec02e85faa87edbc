import * as z from 'zod';
import { HealthStatus } from '../../schemas/wire/career-break-request.ts';
import type { WorkdayOperationId } from '../../schemas/wire/operation-ids.ts';
import { TicketNumber } from '../../schemas/wire/primitives.ts';
import {
  CalculationAttachment,
  CalculationRequest,
  CalculationRequestPage,
  CalculationResult,
  Submission,
} from '../../schemas/wire/workday-answers.ts';
import {
  CalculationContent,
  CalculationRequestQuery,
  NewCalculationAttachment,
  NewCalculationRequest,
  NewRevision,
  NewSubmission,
} from '../../schemas/wire/workday-calculation.ts';
import { LARGEST_PAGE } from '../http/paging.ts';
import { WORKDAY_PROBLEM_TYPE_NAMES } from '../problems/problem-types.ts';
import { CALCULATION_SORT_PATTERN } from '../workday/calculation-query.ts';
import { binary, etag, location, ProblemTypeDescription, withKey, type Description } from './operation-descriptions.ts';

export const WORKDAY_TAGS = ['Calculation Requests', 'Reference Data', 'Monitoring'] as const;

const ticket = { ticketNumber: TicketNumber };

export const WORKDAY_DESCRIPTIONS: Readonly<Record<WorkdayOperationId, Description<(typeof WORKDAY_TAGS)[number]>>> = {
  createCalculationRequest: {
    tag: 'Calculation Requests',
    summary: 'Ask for a calculation, or keep it as a draft',
    details:
      'A repeat with the same key and content gets the first answer again. At most two are sent for one occupation unless a derogation is requested.',
    headers: withKey,
    body: NewCalculationRequest,
    answers: [{ status: 201, meaning: 'Kept or sent', schema: CalculationRequest, headers: location }],
    problems: [
      'badRequest',
      'missingPermission',
      'calculationLimitReached',
      'idempotencyKeyReused',
      'idempotencyKeyInUse',
    ],
  },
  queryCalculationRequests: {
    tag: 'Calculation Requests',
    summary: 'Search the calculations of the centres that one may act for',
    details:
      'Criteria are in the body because they may identify a person. `next` is to be called with POST and the same body.',
    query: z.object({
      page: z.int().min(1).optional(),
      pageSize: z.int().min(1).max(LARGEST_PAGE).optional(),
      sort: z.array(z.string().regex(CALCULATION_SORT_PATTERN)).optional(),
    }),
    body: CalculationRequestQuery,
    answers: [{ status: 200, meaning: 'A page of the result', schema: CalculationRequestPage }],
    problems: ['badRequest'],
  },
  getCalculationRequest: {
    tag: 'Calculation Requests',
    summary: 'One calculation',
    pathParameters: ticket,
    answers: [
      { status: 200, meaning: 'The calculation', schema: CalculationRequest, headers: etag },
      { status: 304, meaning: 'Not changed since the given tag', headers: etag },
    ],
    problems: ['resourceNotFound'],
  },
  replaceCalculationRequest: {
    tag: 'Calculation Requests',
    summary: 'Replace what a draft, or a request that was sent back, asks for',
    pathParameters: ticket,
    body: CalculationContent,
    answers: [{ status: 200, meaning: 'Replaced', schema: CalculationRequest }],
    problems: ['badRequest', 'missingPermission', 'resourceNotFound', 'calculationNotEditable'],
  },
  replaceSubmission: {
    tag: 'Calculation Requests',
    summary: 'Send a draft, or what was sent back and completed',
    pathParameters: ticket,
    body: NewSubmission,
    answers: [
      { status: 201, meaning: 'Sent', schema: Submission, headers: location },
      { status: 200, meaning: 'Sent again, or sent already', schema: Submission },
    ],
    problems: ['badRequest', 'resourceNotFound', 'calculationNotEditable', 'calculationLimitReached'],
  },
  createCalculationAttachment: {
    tag: 'Calculation Requests',
    summary: 'Add a proof to a draft, or to what was sent back',
    details:
      'PDF or JPEG by its first bytes. The part `content` needs a file name in its header; the name that counts is in the description.',
    pathParameters: ticket,
    headers: withKey,
    form: z
      .object({ description: NewCalculationAttachment, content: binary })
      .meta({ id: 'CalculationAttachmentUpload' }),
    answers: [{ status: 201, meaning: 'Added', schema: CalculationAttachment, headers: location }],
    problems: [
      'badRequest',
      'resourceNotFound',
      'payloadTooLarge',
      'calculationNotEditable',
      'idempotencyKeyReused',
      'idempotencyKeyInUse',
    ],
  },
  createRevision: {
    tag: 'Calculation Requests',
    summary: 'Copy a calculated request as a draft that can be changed',
    pathParameters: ticket,
    headers: withKey,
    body: NewRevision,
    answers: [{ status: 201, meaning: 'The copy', schema: CalculationRequest, headers: location }],
    problems: [
      'badRequest',
      'resourceNotFound',
      'calculationNotCalculated',
      'idempotencyKeyReused',
      'idempotencyKeyInUse',
    ],
  },
  getCalculationResult: {
    tag: 'Calculation Requests',
    summary: 'The answer, once there is one',
    pathParameters: ticket,
    answers: [{ status: 200, meaning: 'The answer', schema: CalculationResult }],
    problems: ['resourceNotFound'],
  },
  getCalculationProblemType: {
    tag: 'Reference Data',
    summary: 'What a type of problem means',
    pathParameters: { problemType: z.string().meta({ enum: WORKDAY_PROBLEM_TYPE_NAMES }) },
    answers: [{ status: 200, meaning: 'The description', schema: ProblemTypeDescription }],
    problems: ['resourceNotFound'],
  },
  getCalculationHealth: {
    tag: 'Monitoring',
    summary: 'Whether the service works',
    answers: [{ status: 200, meaning: 'It works', schema: HealthStatus }],
  },
  getCalculationOpenapi: {
    tag: 'Monitoring',
    summary: 'This document',
    answers: [{ status: 200, meaning: 'OpenAPI document', schema: z.string() }],
  },
};
