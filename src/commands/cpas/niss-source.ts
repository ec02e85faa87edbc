import type { NissSource } from '../list.ts';

/** Where the national number comes from, by what stands behind `--niss`. */
export function nissSource(value: string | true | undefined): NissSource | undefined {
  if (value === undefined) return undefined;
  if (value === true) return { from: 'prompt' };
  return value === '-' ? { from: 'stdin' } : { from: 'flag', text: value };
}
