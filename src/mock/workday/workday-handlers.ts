import type { WorkdayOperationId } from '../../schemas/wire/operation-ids.ts';
import { jsonAnswer } from '../http/answer.ts';
import type { Handler } from '../http/call.ts';
import type { IdempotencyKeys } from '../http/idempotency.ts';
import { describeProblemType } from '../http/reference-data.ts';
import { WORKDAY_PROBLEM_TYPE_NAMES } from '../problems/problem-types.ts';
import type { Store } from '../state/store.ts';
import { CalculationHandlers } from './calculation-handlers.ts';
import { queryCalculations } from './calculation-query.ts';

export function workdayHandlers(store: Store, keys: IdempotencyKeys): Readonly<Record<WorkdayOperationId, Handler>> {
  const calculations = new CalculationHandlers({ store, keys });
  return {
    createCalculationRequest: (call) => calculations.create(call),
    queryCalculationRequests: (call) => queryCalculations(store, call),
    getCalculationRequest: (call) => calculations.get(call),
    replaceCalculationRequest: (call) => calculations.replace(call),
    replaceSubmission: (call) => calculations.submit(call),
    createCalculationAttachment: (call) => calculations.attach(call),
    createRevision: (call) => calculations.revise(call),
    getCalculationResult: (call) => calculations.getResult(call),
    getCalculationProblemType: (call) => describeProblemType(call, WORKDAY_PROBLEM_TYPE_NAMES, 'workdayCalculation'),
    getCalculationHealth: () => jsonAnswer(200, { status: 'UP' }),
    getCalculationOpenapi: async () => {
      const { workdayOpenapiYaml } = await import('../openapi/openapi-document.ts');
      return { kind: 'answer', status: 200, contentType: 'application/yaml', body: workdayOpenapiYaml() };
    },
  };
}
