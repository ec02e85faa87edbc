import { civilDateFromDays } from '../../schemas/model/civil-date.ts';
import type { RowIdentity } from './run-memory.ts';

/** What rows are recognised by, as plain numbers, which pass from one thread to another at no cost: so many a row. */
export const NUMBERS_A_ROW = 11;

/** Takes the place of the worker in a row that is no request. */
const NO_WORKER = -1;

/** Adds by what a row is recognised; its file and line are known to whoever reads it. */
export function pushIdentity(numbers: number[], { request, reference }: RowIdentity): void {
  if (request === undefined) {
    numbers.push(reference, NO_WORKER, 0, 0, 0, 0, 0, 0, 0, 0, 0);
    return;
  }
  const { worker, leave, regime, motive, startDate, endDate, employer, person } = request;
  const { statedForPerson, statedOverCareer } = request;
  numbers.push(reference, worker, leave, regime, motive, startDate, endDate, employer, person);
  numbers.push(statedForPerson, statedOverCareer);
}

/** What `pushIdentity` added for the row at `index`. */
export function readIdentity(numbers: Float64Array, index: number, fileIndex: number, line: number): RowIdentity {
  const at = index * NUMBERS_A_ROW;
  const number = (place: number): number => numbers[at + place] ?? 0;
  const worker = number(1);
  if (worker === NO_WORKER) return { reference: number(0), request: undefined };
  return {
    reference: number(0),
    request: {
      worker,
      leave: number(2),
      regime: number(3),
      motive: number(4),
      startDate: civilDateFromDays(number(5)),
      endDate: civilDateFromDays(number(6)),
      employer: number(7),
      person: number(8),
      fileIndex,
      line,
      statedForPerson: number(9),
      statedOverCareer: number(10),
    },
  };
}
