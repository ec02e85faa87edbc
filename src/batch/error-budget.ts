import { ChosenStopError, type AppError } from '../errors/app-error.ts';
import type { RowOutcome } from './row-outcome.ts';

/** A share of very few rows says little. */
export const LEAST_ROWS_FOR_SHARE = 20;

/** How many rows may go wrong: a number, or a share of the rows dealt with. */
export type MaxErrors =
  { readonly unit: 'rows'; readonly most: number } | { readonly unit: 'percent'; readonly most: number };

export interface StopChoices {
  readonly maxErrors?: MaxErrors | undefined;
  readonly stopsOnRefusal?: boolean | undefined;
}

/**
 * Counts the rows of a run that went wrong (refused, left to a person, without a usable answer) and gives the reason to
 * stop once there are more than the user wants.
 */
export function createErrorBudget(choices: StopChoices): (status: RowOutcome['status']) => AppError | undefined {
  const { maxErrors, stopsOnRefusal = false } = choices;
  let [rows, errors] = [0, 0];
  return (status) => {
    rows += 1;
    if (status !== 'filed') errors += 1;
    if (stopsOnRefusal && status === 'refused') return new ChosenStopError('stopped.onRefusal');
    if (maxErrors === undefined || !isSpent(maxErrors, errors, rows)) return undefined;
    const { unit, most } = maxErrors;
    return new ChosenStopError('stopped.tooManyErrors', {
      errors,
      rows,
      limit: unit === 'percent' ? `${String(most)} %` : most,
    });
  };
}

function isSpent({ unit, most }: MaxErrors, errors: number, rows: number): boolean {
  if (unit === 'rows') return errors > most;
  // None at all is a limit that needs no sample.
  if (most === 0) return errors > 0;
  return rows >= LEAST_ROWS_FOR_SHARE && errors * 100 > most * rows;
}
