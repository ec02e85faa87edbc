import type { WorkdayOperationId } from '../../schemas/wire/operation-ids.ts';
import type { Operation } from '../http/operations.ts';

export const WORKDAY_API_PATH = '/REST/workdayCalculation/v1';
const CONSULT = 'scope:workdaycalculation:request:consult';
const DECLARANT = 'scope:workdaycalculation:request:declarant';
const REQUEST = '/calculationRequests/{ticketNumber}';

/** The public operations of the second API, named as in its OpenAPI document. */
export const WORKDAY_OPERATIONS = {
  createCalculationRequest: { method: 'POST', scope: DECLARANT, path: '/calculationRequests' },
  queryCalculationRequests: {
    method: 'POST',
    scope: CONSULT,
    path: '/calculationRequests/query',
    query: ['page', 'pageSize', 'sort'],
  },
  getCalculationRequest: { method: 'GET', scope: CONSULT, path: REQUEST },
  replaceCalculationRequest: { method: 'PUT', scope: DECLARANT, path: REQUEST },
  replaceSubmission: { method: 'PUT', scope: DECLARANT, path: `${REQUEST}/submission` },
  createCalculationAttachment: { method: 'POST', scope: DECLARANT, path: `${REQUEST}/attachments` },
  createRevision: { method: 'POST', scope: DECLARANT, path: `${REQUEST}/revisions` },
  getCalculationResult: { method: 'GET', scope: CONSULT, path: `${REQUEST}/result` },
  getCalculationProblemType: { method: 'GET', path: '/refData/problemTypes/{problemType}' },
  getCalculationHealth: { method: 'GET', path: '/health' },
  getCalculationOpenapi: { method: 'GET', path: '/doc/openapi.yaml', produces: ['application/yaml'] },
} as const satisfies Readonly<Record<WorkdayOperationId, Operation>>;
