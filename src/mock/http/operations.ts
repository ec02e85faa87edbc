import type { OperationId } from '../../schemas/wire/operation-ids.ts';

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the API's base path, parameters in braces. */
  readonly path: string;
  /** Names of the query parameters that it knows; any other is refused. */
  readonly query?: readonly string[];
  /** Media types of its answer when it is not JSON. */
  readonly produces?: readonly string[];
}

/** The public operations, named as in the OpenAPI document. */
export const OPERATIONS = {
  getAccessProfile: { method: 'GET', path: '/accessProfile' },
  createCareerBreakRequest: { method: 'POST', path: '/careerBreakRequests' },
  queryCareerBreakRequests: {
    method: 'POST',
    path: '/careerBreakRequests/query',
    query: ['page', 'pageSize', 'sort'],
  },
  getCareerBreakRequest: { method: 'GET', path: '/careerBreakRequests/{ticketNumber}' },
  createModification: { method: 'POST', path: '/careerBreakRequests/{ticketNumber}/modifications' },
  getModifications: { method: 'GET', path: '/careerBreakRequests/{ticketNumber}/modifications' },
  getModification: { method: 'GET', path: '/careerBreakRequests/{ticketNumber}/modifications/{partTicketNumber}' },
  replaceCancellation: { method: 'PUT', path: '/careerBreakRequests/{ticketNumber}/cancellation' },
  getCancellation: { method: 'GET', path: '/careerBreakRequests/{ticketNumber}/cancellation' },
  createAttachment: { method: 'POST', path: '/careerBreakRequests/{ticketNumber}/attachments' },
  getAttachments: { method: 'GET', path: '/careerBreakRequests/{ticketNumber}/attachments' },
  getAttachmentContent: {
    method: 'GET',
    path: '/careerBreakRequests/{ticketNumber}/attachments/{attachmentId}/content',
    produces: ['application/pdf', 'image/jpeg'],
  },
  queryWorkerNotifications: { method: 'POST', path: '/workerNotifications/query', query: ['page', 'pageSize'] },
  getWorkerNotification: { method: 'GET', path: '/workerNotifications/{ticketNumber}' },
  createPostponement: { method: 'POST', path: '/workerNotifications/{ticketNumber}/postponements' },
  createNotificationAttachment: { method: 'POST', path: '/workerNotifications/{ticketNumber}/attachments' },
  replaceDecision: { method: 'PUT', path: '/workerNotifications/{ticketNumber}/decision' },
  getDecision: { method: 'GET', path: '/workerNotifications/{ticketNumber}/decision' },
  getEmployerProfile: { method: 'GET', path: '/employerProfile' },
  replaceEmployerProfile: { method: 'PUT', path: '/employerProfile' },
  queryPersonnelMembers: { method: 'POST', path: '/personnelMembers/query', query: ['page', 'pageSize'] },
  getLeaveTypes: { method: 'GET', path: '/refData/leaveTypes' },
  getRegimes: { method: 'GET', path: '/refData/regimes' },
  getRequestStatuses: { method: 'GET', path: '/refData/requestStatuses' },
  getAttachmentTypes: { method: 'GET', path: '/refData/attachmentTypes' },
  getNeoOffices: { method: 'GET', path: '/refData/neoOffices' },
  getCommunities: { method: 'GET', path: '/refData/communities' },
  getWorkerStatuses: { method: 'GET', path: '/refData/workerStatuses' },
  getProblemType: { method: 'GET', path: '/refData/problemTypes/{problemType}' },
  getHealth: { method: 'GET', path: '/health' },
  getOpenapi: { method: 'GET', path: '/doc/openapi.yaml', produces: ['application/yaml'] },
} as const satisfies Readonly<Record<OperationId, Operation>>;

/** The controls of the simulation: no part of the public interface. */
export const CONTROLS = {
  reset: { method: 'POST', path: '/reset' },
  getClock: { method: 'GET', path: '/clock' },
  replaceClock: { method: 'PUT', path: '/clock' },
  createWorkerCompletion: { method: 'POST', path: '/careerBreakRequests/{ticketNumber}/workerCompletion' },
  createProcessingStep: { method: 'POST', path: '/careerBreakRequests/{ticketNumber}/processingSteps' },
  createWorkerNotification: { method: 'POST', path: '/workerNotifications' },
  replacePersonnel: { method: 'PUT', path: '/personnel' },
  getLedger: { method: 'GET', path: '/ledger' },
  getCalls: { method: 'GET', path: '/calls' },
  deleteCalls: { method: 'DELETE', path: '/calls' },
  getFaults: { method: 'GET', path: '/faults' },
  createFaults: { method: 'POST', path: '/faults' },
  replaceFaults: { method: 'PUT', path: '/faults' },
  deleteFaults: { method: 'DELETE', path: '/faults' },
} as const satisfies Readonly<Record<string, Operation>>;
export type ControlId = keyof typeof CONTROLS;
export const CONTROL_IDS = Object.keys(CONTROLS).filter((id): id is ControlId => Object.hasOwn(CONTROLS, id));

export const API_PATH = '/REST/careerBreak/v1';
export const CONTROLS_PATH = '/mock/v1';
