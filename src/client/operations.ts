import * as z from 'zod';
import {
  AccessProfile,
  Cancellation,
  CareerBreakRequest,
  CareerBreakRequestPage,
  HealthStatus,
  Modification,
  Modifications,
} from '../schemas/wire/career-break-request.ts';
import { Attachment, Attachments } from '../schemas/wire/attachment.ts';
import type { Operation } from './call-operation.ts';

export const API_PATH = '/REST/careerBreak/v1';
const REQUEST = '/careerBreakRequests/{ticketNumber}';

/** Largest page that the service gives. */
export const PAGE_SIZE = 100;

/** Every operation that the program uses, named as in the service's OpenAPI document. */
export const operations = {
  getAccessProfile: define({ id: 'getAccessProfile', method: 'GET', path: '/accessProfile', answer: AccessProfile }),
  createCareerBreakRequest: define({
    id: 'createCareerBreakRequest',
    method: 'POST',
    path: '/careerBreakRequests',
    statuses: [201],
    answer: CareerBreakRequest,
  }),
  queryCareerBreakRequests: define({
    id: 'queryCareerBreakRequests',
    method: 'POST',
    path: `/careerBreakRequests/query?pageSize=${String(PAGE_SIZE)}`,
    isSafe: true,
    answer: CareerBreakRequestPage,
  }),
  getCareerBreakRequest: define({
    id: 'getCareerBreakRequest',
    method: 'GET',
    path: REQUEST,
    answer: CareerBreakRequest,
  }),
  createModification: define({
    id: 'createModification',
    method: 'POST',
    path: `${REQUEST}/modifications`,
    statuses: [201],
    answer: Modification,
  }),
  getModifications: define({
    id: 'getModifications',
    method: 'GET',
    path: `${REQUEST}/modifications`,
    answer: Modifications,
  }),
  replaceCancellation: define({
    id: 'replaceCancellation',
    method: 'PUT',
    path: `${REQUEST}/cancellation`,
    // 200: it was cancelled before.
    statuses: [201, 200],
    answer: Cancellation,
  }),
  getCancellation: define({
    id: 'getCancellation',
    method: 'GET',
    path: `${REQUEST}/cancellation`,
    answer: Cancellation,
  }),
  createAttachment: define({
    id: 'createAttachment',
    method: 'POST',
    path: `${REQUEST}/attachments`,
    statuses: [201],
    answer: Attachment,
  }),
  getAttachments: define({ id: 'getAttachments', method: 'GET', path: `${REQUEST}/attachments`, answer: Attachments }),
  getAttachmentContent: define({
    id: 'getAttachmentContent',
    method: 'GET',
    path: `${REQUEST}/attachments/{attachmentId}/content`,
    answer: z.undefined(),
  }),
  getHealth: define({
    id: 'getHealth',
    method: 'GET',
    path: '/health',
    // 503 is the answer of a service that is down but able to say so.
    statuses: [200, 503],
    answer: HealthStatus,
  }),
};

type Described<Answer> = Omit<Operation<Answer>, 'isSafe' | 'statuses'> & Partial<Operation<Answer>>;

export function define<Answer>(operation: Described<Answer>): Operation<Answer> {
  return { isSafe: operation.method === 'GET', statuses: [200], ...operation };
}
