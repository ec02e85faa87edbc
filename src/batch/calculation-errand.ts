import { NewCalculationRequest } from '../schemas/wire/workday-calculation.ts';
import type { Done, Errand, Result } from './errand.ts';
import type { FilingService } from './ports.ts';
import type { OpenCalculation } from './open-intent.ts';
import type { CalculationTask } from './task.ts';

export interface CalculationSurroundings {
  readonly service: FilingService;
  /** Known to be another row's. */
  isTaken(ticketNumber: string): boolean;
}

/** A calculation of working days to ask for. */
export function calculationErrand(
  { contentKey, body, except }: Omit<CalculationTask, 'kind'>,
  { service, isTaken }: CalculationSurroundings,
): Errand {
  const isAnother = (ticket: string): boolean => except.includes(ticket) || isTaken(ticket);
  return {
    contentKey,
    isRepeatable: false,
    send: (idempotencyKey) => service.calculate(body, idempotencyKey),
    async lookUp() {
      const found = (await service.findCalculations(body)).filter(({ ticketNumber }) => !isAnother(ticketNumber));
      const [done, ...others] = found;
      if (done === undefined) return { kind: 'nothing' };
      if (others.length === 0) return { kind: 'one', done };
      return { kind: 'several', candidates: found.map(({ ticketNumber }) => ticketNumber).toSorted() };
    },
    intent: ({ idempotencyKey, isKeyed, attempt, at }) => ({
      type: 'calculation.intent',
      row: contentKey,
      idempotencyKey,
      isKeyed,
      attempt,
      at,
      except: [...except],
      body,
    }),
    outcome: (result, at) => ({
      type: 'calculation.outcome',
      row: contentKey,
      at,
      result: toCalculationResult(result),
    }),
  };
}

/** The errand that an intent was written for. */
export function calculationErrandOf(intent: OpenCalculation, surroundings: CalculationSurroundings): Errand {
  const { contentKey, body, except } = intent;
  return calculationErrand({ contentKey, body: NewCalculationRequest.parse(body), except }, surroundings);
}

function toCalculationResult(result: Result) {
  if (result.status !== 'filed') return result;
  const { status, ticketNumber, submittedAt, adopted }: Done & Pick<typeof result, 'status' | 'adopted'> = result;
  return { status, ticketNumber, submittedAt, adopted };
}
