import type { Scope } from '../../schemas/wire/access.ts';
import type { OperationId } from '../../schemas/wire/operation-ids.ts';

export interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** Below the API's base path, parameters in braces. */
  readonly path: string;
  /** What a token must allow; absent for what is open to everybody. */
  readonly scope?: Scope;
  /** Names of the query parameters that it knows; any other is refused. */
  readonly query?: readonly string[];
  /** Media types of its answer when it is not JSON. */
  readonly produces?: readonly string[];
}

const CONSULT = 'scope:careerbreak:request:consult';
const DECLARANT = 'scope:careerbreak:request:declarant';

/** The public operations, named as in the OpenAPI document. */
export const OPERATIONS = {
  getAccessProfile: { method: 'GET', scope: CONSULT, path: '/accessProfile' },
  createCareerBreakRequest: { method: 'POST', scope: DECLARANT, path: '/careerBreakRequests' },
  queryCareerBreakRequests: {
    method: 'POST',
    scope: CONSULT,
    path: '/careerBreakRequests/query',
    query: ['page', 'pageSize', 'sort'],
  },
  getCareerBreakRequest: { method: 'GET', scope: CONSULT, path: '/careerBreakRequests/{ticketNumber}' },
  createModification: { method: 'POST', scope: DECLARANT, path: '/careerBreakRequests/{ticketNumber}/modifications' },
  getModifications: { method: 'GET', scope: CONSULT, path: '/careerBreakRequests/{ticketNumber}/modifications' },
  getModification: {
    method: 'GET',
    scope: CONSULT,
    path: '/careerBreakRequests/{ticketNumber}/modifications/{partTicketNumber}',
  },
  replaceCancellation: { method: 'PUT', scope: DECLARANT, path: '/careerBreakRequests/{ticketNumber}/cancellation' },
  getCancellation: { method: 'GET', scope: CONSULT, path: '/careerBreakRequests/{ticketNumber}/cancellation' },
  createAttachment: { method: 'POST', scope: DECLARANT, path: '/careerBreakRequests/{ticketNumber}/attachments' },
  getAttachments: { method: 'GET', scope: CONSULT, path: '/careerBreakRequests/{ticketNumber}/attachments' },
  getAttachmentContent: {
    method: 'GET',
    scope: CONSULT,
    path: '/careerBreakRequests/{ticketNumber}/attachments/{attachmentId}/content',
    produces: ['application/pdf', 'image/jpeg'],
  },
  queryWorkerNotifications: {
    method: 'POST',
    scope: CONSULT,
    path: '/workerNotifications/query',
    query: ['page', 'pageSize'],
  },
  getWorkerNotification: { method: 'GET', scope: CONSULT, path: '/workerNotifications/{ticketNumber}' },
  createPostponement: { method: 'POST', scope: DECLARANT, path: '/workerNotifications/{ticketNumber}/postponements' },
  createNotificationAttachment: {
    method: 'POST',
    scope: DECLARANT,
    path: '/workerNotifications/{ticketNumber}/attachments',
  },
  replaceDecision: { method: 'PUT', scope: DECLARANT, path: '/workerNotifications/{ticketNumber}/decision' },
  getDecision: { method: 'GET', scope: CONSULT, path: '/workerNotifications/{ticketNumber}/decision' },
  getEmployerProfile: { method: 'GET', scope: CONSULT, path: '/employerProfile' },
  replaceEmployerProfile: { method: 'PUT', scope: DECLARANT, path: '/employerProfile' },
  queryPersonnelMembers: {
    method: 'POST',
    scope: CONSULT,
    path: '/personnelMembers/query',
    query: ['page', 'pageSize'],
  },
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
  createWorkerCancellation: { method: 'POST', path: '/careerBreakRequests/{ticketNumber}/workerCancellation' },
  createProcessingStep: { method: 'POST', path: '/careerBreakRequests/{ticketNumber}/processingSteps' },
  createClient: { method: 'POST', path: '/clients' },
  createCalculationAnswer: { method: 'POST', path: '/calculationRequests/{ticketNumber}/results' },
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
