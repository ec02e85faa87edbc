import { badValue } from '../config/flag-values.ts';
import { findNissNumbers } from '../domain/identifiers/find-niss.ts';
import { UsageError } from '../errors/app-error.ts';
import { hasMoreCharacters } from '../schemas/model/count-characters.ts';

const LONGEST = 200;

/** A text that others read: short, and without the number of a person. @throws UsageError */
export function readFreeText(flag: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (hasMoreCharacters(text, LONGEST)) {
    throw badValue({ name: flag, value: `${text.slice(0, 20)}…` }, `≤ ${String(LONGEST)}`);
  }
  if (findNissNumbers(text).length > 0) throw new UsageError('usage.personalNumber', { flag });
  return text;
}
