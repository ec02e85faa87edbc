import { formatIsoDate, isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';

export interface DatedEntry<T> {
  /** First day on which the value holds, `yyyy-mm-dd`; null for the oldest value known. */
  readonly from: string | null;
  readonly value: T;
  readonly citation: string;
}

/** A figure set by law, oldest entry first. */
export interface DatedValue<T> {
  readonly name: string;
  readonly entries: readonly { readonly from: number; readonly value: T; readonly citation: string }[];
}

export function datedValue<T>(name: string, entries: readonly DatedEntry<T>[]): DatedValue<T> {
  return {
    name,
    entries: entries.map((entry) => ({
      ...entry,
      from: entry.from === null ? Number.NEGATIVE_INFINITY : isoDate(entry.from),
    })),
  };
}

/**
 * The value on a day.
 * @throws RangeError when the law had no value yet: the rule that asks should not have been in force, which is a bug.
 */
export function valueOn<T>({ name, entries }: DatedValue<T>, date: CivilDate): T {
  for (let index = entries.length - 1; index >= 0; index -= 1) {
    const entry = entries[index];
    if (entry !== undefined && entry.from <= date) return entry.value;
  }
  throw new RangeError(`${name} has no value on ${formatIsoDate(date)}`);
}
