import type { Deps } from '../../deps.ts';
import type { WorkdayCalculationApi } from '../../client/workday-calculation-api.ts';
import { toCalculationContent } from '../../schemas/wire/calculation-body.ts';
import type { CalculationCase } from '../../schemas/model/workday-calculation.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import { repeatForCalculation } from './repeat-for-calculation.ts';
import { toCase } from './stored-case.ts';

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
  const before = await findSame(input, api, deps.signal);
  if (!allowsDuplicate) {
    const [same] = before.same;
    if (same !== undefined) return { outcome: 'filed', request: same, isNew: false };
    if (before.other !== undefined) return { outcome: 'referenceTaken', ticketNumber: before.other };
  }
  const known = new Set(before.same.map(({ ticketNumber }) => ticketNumber));
  const content = toCalculationContent(input);
  const body = isDraft
    ? ({ status: 'draft', ...content } as const)
    : ({ status: 'sent', ...content, certifiedAccurate: true } as const);
  const idempotencyKey = deps.newId();
  let attempts = 0;
  const request = await repeatForCalculation(
    input.clientReference ?? '–',
    async () => {
      attempts += 1;
      if (attempts > 1) {
        const { same } = await findSame(input, api, deps.signal);
        const arrived = same.find(({ ticketNumber }) => !known.has(ticketNumber));
        if (arrived !== undefined) return arrived;
      }
      return api.createCalculationRequest(body, { idempotencyKey, signal: deps.signal });
    },
    deps,
  );
  return { outcome: 'filed', request, isNew: true };
}

interface Held {
  /** Of the same content, the newest first. */
  readonly same: readonly CalculationRequest[];
  /** Ticket of another content under the same reference. */
  readonly other: string | undefined;
}

/** By the reference, or by the person where there is none. */
async function findSame(input: CalculationCase, api: WorkdayCalculationApi, signal: AbortSignal): Promise<Held> {
  const { clientReference, niss, welfareCentre } = input;
  const criteria = clientReference === undefined ? { ssin: niss } : { clientReference };
  const wanted = JSON.stringify(toCalculationContent(input));
  const same: CalculationRequest[] = [];
  let other: string | undefined;
  for await (const item of api.findCalculationRequests(criteria, { signal })) {
    if (item.welfareCentre.enterpriseNumber !== welfareCentre) continue;
    const request = await api.getCalculationRequest(item.ticketNumber, { signal });
    const held = toCase(request);
    if (held !== undefined && JSON.stringify(toCalculationContent(held)) === wanted) same.push(request);
    else if (clientReference !== undefined) other ??= item.ticketNumber;
  }
  return { same, other };
}
