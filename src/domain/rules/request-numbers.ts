import { civilDateFromDays } from '../../schemas/model/civil-date.ts';
import type { StoredRequest } from './request-table.ts';

/** Requests as plain numbers, which pass from one thread to another at no cost: so many for each row. */
export const NUMBERS_A_REQUEST = 10;

/** Takes the place of the worker in a row that is no request. */
const NO_WORKER = -1;

/** Writes what is remembered of the row at `index`; its file and line are known to whoever reads it. */
export function writeRequest(numbers: Float64Array, index: number, request: StoredRequest | undefined): void {
  if (request === undefined) {
    numbers[index * NUMBERS_A_REQUEST] = NO_WORKER;
    return;
  }
  const { worker, leave, regime, motive, startDate, endDate, employer, person } = request;
  const { statedForPerson, statedOverCareer } = request;
  numbers.set(
    [worker, leave, regime, motive, startDate, endDate, employer, person, statedForPerson, statedOverCareer],
    index * NUMBERS_A_REQUEST,
  );
}

/** What `writeRequest` wrote; undefined for a row that is no request. */
export function readRequest(
  numbers: Float64Array,
  index: number,
  fileIndex: number,
  line: number,
): StoredRequest | undefined {
  const at = index * NUMBERS_A_REQUEST;
  const worker = numbers[at] ?? NO_WORKER;
  if (worker === NO_WORKER) return undefined;
  return {
    worker,
    leave: numbers[at + 1] ?? 0,
    regime: numbers[at + 2] ?? 0,
    motive: numbers[at + 3] ?? 0,
    startDate: civilDateFromDays(numbers[at + 4] ?? 0),
    endDate: civilDateFromDays(numbers[at + 5] ?? 0),
    employer: numbers[at + 6] ?? 0,
    person: numbers[at + 7] ?? 0,
    fileIndex,
    line,
    statedForPerson: numbers[at + 8] ?? 0,
    statedOverCareer: numbers[at + 9] ?? 0,
  };
}
