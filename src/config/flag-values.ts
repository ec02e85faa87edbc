import { UsageError } from '../errors/app-error.ts';
import { readDate as readDateCell, readEnterpriseNumber } from '../schemas/files/cells.ts';
import type { CodeTable } from '../schemas/files/code-labels.ts';
import { createCodeReader } from '../schemas/files/code-reader.ts';
import type { CivilDate } from '../schemas/model/civil-date.ts';
import { isEnterpriseNumber } from '../schemas/model/enterprise-number.ts';
import type { CodeList } from '../schemas/model/finding.ts';

/** A value with the name under which the user gave it, for the message when it is wrong. */
export interface Given {
  readonly name: string;
  readonly value: string;
}

/** A day as request files write it: `2026-11-21`, `21/11/2026`, `21-11-2026`, `21.11.2026`. @throws UsageError */
export function readDate(given: Given): CivilDate {
  const date = readDateCell(given.value.trim());
  if (typeof date === 'string') throw badValue(given, '2026-11-21, 21/11/2026');
  return date;
}

/** The digits of an enterprise number, written in any usual way. @throws UsageError */
export function readEnterprise({ name, value }: Given): string {
  const digits = readEnterpriseNumber(value.trim());
  if (isEnterpriseNumber(digits)) return digits;
  throw new UsageError('usage.badEnterprise', { flag: name, value });
}

/** A whole number within bounds. @throws UsageError */
export function readWholeNumber(given: Given, minimum: number, maximum: number): number {
  const value = /^\d{1,9}$/.test(given.value.trim()) ? Number(given.value) : Number.NaN;
  if (value >= minimum && value <= maximum) return value;
  throw badValue(given, `${String(minimum)}–${String(maximum)}`);
}

/** One of a few words, exactly. @throws UsageError */
export function readChoice<Choice extends string>(given: Given, choices: readonly Choice[]): Choice {
  const choice = choices.find((candidate) => candidate === given.value);
  if (choice === undefined) throw badValue(given, choices.join(', '));
  return choice;
}

/** A code, or its label in any language. @throws UsageError naming the codes of the list. */
export function readCode<Code extends string>(
  given: Given,
  codes: readonly Code[],
  table: CodeTable<Code>,
  list: CodeList,
): Code {
  const code = createCodeReader(codes, table)(given.value);
  if (code === undefined) throw badCode(given, codes, list);
  return code;
}

export function badCode({ name, value }: Given, codes: readonly string[], list: CodeList): UsageError {
  return new UsageError('usage.badValue', { flag: name, value, expected: codes.join(', '), list });
}

export function badValue({ name, value }: Given, expected: string): UsageError {
  return new UsageError('usage.badValue', { flag: name, value, expected });
}
