import { UsageError } from '../../errors/app-error.ts';

/** Nobody said when the leave is to end, and nobody can be asked. */
export function missingEndDate(): UsageError {
  return new UsageError('usage.missingFlag', { flag: '--end-date', what: '--end-date <date>' });
}
