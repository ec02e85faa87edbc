import type { WorkdayCalculationApi } from '../../client/workday-calculation-api.ts';
import { toCalculationContent } from '../../schemas/wire/calculation-body.ts';
import type { CalculationRequest } from '../../schemas/wire/workday-answers.ts';
import type { CalculationContent, NewCalculationRequest } from '../../schemas/wire/workday-calculation.ts';
import { toCase } from './stored-case.ts';

export interface HeldCalculations {
  /** Of the same content, in the order of the service. */
  readonly same: readonly CalculationRequest[];
  /** Ticket of another content under the same reference. */
  readonly other: string | undefined;
}

/** What the service holds of a content: by its reference, or by the person where there is none. @throws ClientError */
export async function calculationsOfContent(
  content: CalculationContent,
  api: WorkdayCalculationApi,
  signal?: AbortSignal,
): Promise<HeldCalculations> {
  const { clientReference, worker, welfareCentre } = content;
  const criteria = clientReference === undefined ? { ssin: worker.ssin } : { clientReference };
  const options = signal === undefined ? {} : { signal };
  const wanted = JSON.stringify(content);
  const same: CalculationRequest[] = [];
  let other: string | undefined;
  for await (const item of api.findCalculationRequests(criteria, options)) {
    if (item.welfareCentre.enterpriseNumber !== welfareCentre.enterpriseNumber) continue;
    const request = await api.getCalculationRequest(item.ticketNumber, options);
    const held = toCase(request);
    if (held !== undefined && JSON.stringify(toCalculationContent(held)) === wanted) same.push(request);
    else if (clientReference !== undefined) other ??= item.ticketNumber;
  }
  return { same, other };
}

/** What of a body stays when it is sent. */
export function contentOf({
  status: _status,
  certifiedAccurate: _certified,
  ...content
}: NewCalculationRequest): CalculationContent {
  return content;
}
