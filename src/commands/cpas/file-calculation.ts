import type { Deps } from '../../deps.ts';
import type { WorkdayCalculationApi } from '../../client/workday-calculation-api.ts';
import { toCalculationContent, toNewCalculation } from '../../schemas/wire/calculation-body.ts';
import type { CalculationCase } from '../../schemas/model/workday-calculation.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import { calculationsOfContent } from './calculations-of-content.ts';
import { repeatForCalculation } from './repeat-for-calculation.ts';

export interface CalculationToFile {
  readonly input: CalculationCase;
  readonly isDraft: boolean;
  /** The same content may be asked twice. */
  readonly allowsDuplicate: boolean;
}

export type CalculationOutcome =
  /** `isNew` is false for one that the service held already: nothing was sent. */
  | { readonly outcome: 'filed'; readonly request: CalculationRequest; readonly isNew: boolean }
  /** The service holds another request under the same reference. */
  | { readonly outcome: 'referenceTaken'; readonly ticketNumber: string };

type FilingDeps = Pick<Deps, 'delay' | 'signal' | 'random' | 'newId'>;

/**
 * Asks for one calculation. What the service holds already is not asked for again, and an attempt whose answer was lost
 * is looked up before another is made, so that one request stays one also where the service knows no keys.
 * @throws RefusedError; UnknownOutcomeError
 */
export async function fileCalculation(
  { input, isDraft, allowsDuplicate }: CalculationToFile,
  api: WorkdayCalculationApi,
  deps: FilingDeps,
): Promise<CalculationOutcome> {
  const content = toCalculationContent(input);
  const before = await calculationsOfContent(content, api, deps.signal);
  if (!allowsDuplicate) {
    const [same] = before.same;
    if (same !== undefined) return { outcome: 'filed', request: same, isNew: false };
    if (before.other !== undefined) return { outcome: 'referenceTaken', ticketNumber: before.other };
  }
  const known = new Set(before.same.map(({ ticketNumber }) => ticketNumber));
  const body = toNewCalculation(input, isDraft);
  const idempotencyKey = deps.newId();
  let attempts = 0;
  const request = await repeatForCalculation(
    input.clientReference ?? '–',
    async () => {
      attempts += 1;
      if (attempts > 1) {
        const { same } = await calculationsOfContent(content, api, deps.signal);
        const arrived = same.find(({ ticketNumber }) => !known.has(ticketNumber));
        if (arrived !== undefined) return arrived;
      }
      return api.createCalculationRequest(body, { idempotencyKey, signal: deps.signal });
    },
    deps,
  );
  return { outcome: 'filed', request, isNew: true };
}
