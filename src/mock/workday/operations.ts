import type { WorkdayOperationId } from '../../schemas/wire/operation-ids.ts';
import type { Operation } from '../http/operations.ts';

export const WORKDAY_API_PATH = '/REST/workdayCalculation/v1';
const REQUEST = '/calculationRequests/{ticketNumber}';

/** The public operations of the second API, named as in its OpenAPI document. */
export const WORKDAY_OPERATIONS = {
  createCalculationRequest: { method: 'POST', path: '/calculationRequests' },
  queryCalculationRequests: {
    method: 'POST',
    path: '/calculationRequests/query',
    query: ['page', 'pageSize', 'sort'],
  },
  getCalculationRequest: { method: 'GET', path: REQUEST },
  replaceCalculationRequest: { method: 'PUT', path: REQUEST },
  replaceSubmission: { method: 'PUT', path: `${REQUEST}/submission` },
  createCalculationAttachment: { method: 'POST', path: `${REQUEST}/attachments` },
  createRevision: { method: 'POST', path: `${REQUEST}/revisions` },
  getCalculationResult: { method: 'GET', path: `${REQUEST}/result` },
  getCalculationProblemType: { method: 'GET', path: '/refData/problemTypes/{problemType}' },
  getCalculationHealth: { method: 'GET', path: '/health' },
  getCalculationOpenapi: { method: 'GET', path: '/doc/openapi.yaml', produces: ['application/yaml'] },
} as const satisfies Readonly<Record<WorkdayOperationId, Operation>>;
