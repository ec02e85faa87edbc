import { UsageError } from '../errors/app-error.ts';

/**
 * The value of `--out`. An empty one is what a script gives whose variable is not set; it would name the current folder.
 * @throws UsageError
 */
export function readOut(value: string | undefined): string | undefined {
  if (value?.trim() === '') throw new UsageError('usage.missingFlagValue', { flag: '--out' });
  return value;
}
