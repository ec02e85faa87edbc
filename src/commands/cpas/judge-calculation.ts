import type { WorkdayCalculationApi } from '../../client/workday-calculation-api.ts';
import { checkCalculation, type CalculationFinding } from '../../domain/workdays/checks/calculation-checks.ts';
import { estimateWorkdays, type Estimate } from '../../domain/workdays/estimate.ts';
import type { CivilDate } from '../../schemas/model/civil-date.ts';
import { parseIsoDate } from '../../schemas/model/civil-date.ts';
import type { CalculationCase } from '../../schemas/model/workday-calculation.ts';
import type { Proof } from './plan-proofs.ts';

export interface JudgedCalculation {
  readonly input: CalculationCase;
  /** Undefined for a draft without a planned occupation: there is nothing to count towards. */
  readonly estimate: Estimate | undefined;
  readonly findings: readonly CalculationFinding[];
  /** The documents that go with it. */
  readonly proofs?: readonly Proof[];
}

export function judgeCalculation(input: CalculationCase, today: CivilDate, sentBefore?: number): JudgedCalculation {
  const planned = input.plannedOccupation;
  if (planned === undefined) return { input, estimate: undefined, findings: [] };
  const estimate = estimateWorkdays(input, planned);
  const findings = checkCalculation({
    input,
    planned,
    estimate,
    today,
    ...(sentBefore !== undefined && { sentBefore }),
  });
  return { input, estimate, findings };
}

/** How many calculations of the same occupation were sent: same person, same centre, a day of the job in common. */
export async function countSent(
  { clientReference, niss, welfareCentre, plannedOccupation }: CalculationCase,
  api: WorkdayCalculationApi,
  signal: AbortSignal,
  except?: string,
): Promise<number> {
  let sent = 0;
  for await (const item of api.findCalculationRequests({ ssin: niss }, { signal })) {
    if (item.ticketNumber === except || item.submissionDateTime === undefined) continue;
    // The same request, sent by an earlier run of the command, is none before this one.
    if (clientReference !== undefined && item.clientReference === clientReference) continue;
    if (item.welfareCentre.enterpriseNumber !== welfareCentre) continue;
    const [start, end] = [item.plannedOccupation?.startDate, item.plannedOccupation?.endDate].map((text) =>
      parseIsoDate(text ?? ''),
    );
    if (plannedOccupation === undefined || start === undefined || end === undefined) continue;
    if (start <= plannedOccupation.endDate && plannedOccupation.startDate <= end) sent += 1;
  }
  return sent;
}
