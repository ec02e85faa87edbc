import { readFileSync, readdirSync } from 'node:fs';
import type { Rule } from '../../../src/domain/rules/define-rule.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';

const VALUES_FOLDER = new URL('../../../src/domain/values/', import.meta.url);

/**
 * Every day from which something else is law: where a rule comes into force or goes out of it, and each date written
 * among the dated values. No check holds a date of its own.
 */
export function daysOfChange(): readonly CivilDate[] {
  const inForce = rules.flatMap(({ inForce: { from, until } }: Rule) => [from, until].filter((day) => day !== null));
  const values = readdirSync(VALUES_FOLDER).flatMap((file) =>
    [...readFileSync(new URL(file, VALUES_FOLDER), 'utf8').matchAll(/'(\d{4}-\d{2}-\d{2})'/g)].map(
      ([, day = '']) => day,
    ),
  );
  return [...new Set([...inForce, ...values])].toSorted().map(isoDate);
}
