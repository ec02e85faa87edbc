import type { Amount, Entitlement, RegimeEntitlement } from '../../../src/domain/entitlement/entitlement.ts';
import { entitlementOf, type EntitlementQuery } from '../../../src/domain/entitlement/entitlement-of.ts';
import { KEPT_FRACTION } from '../../../src/domain/values/workload.ts';
import { createEvaluate } from '../../../src/domain/rules/evaluate.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { formatIsoDate, isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';
import type { Regime } from '../../../src/schemas/model/codes.ts';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';

export const TODAY = isoDate('2026-11-25');

/** What is left for somebody of whom the cells of a request file say what is known. */
export function ask(cells: ExampleRow, query: Partial<Omit<EntitlementQuery, 'facts'>> = {}): Entitlement {
  return entitlementOf({ person: {}, today: TODAY, ...query, facts: readRow(cells) });
}

export function lineOf({ regimes }: Entitlement, regime: Regime): RegimeEntitlement {
  const line = regimes.find((each) => each.regime === regime);
  if (line === undefined) throw new TypeError(`no line for ${regime}`);
  return line;
}

const evaluate = createEvaluate(rules);

/** The whole rule book about a complete request: the ids of its findings, of one severity. */
export function findingsOf(cells: ExampleRow, wanted: 'error' | 'warning' = 'error'): readonly string[] {
  return evaluate(readRow(cells), { today: TODAY })
    .filter(({ severity }) => severity === wanted)
    .map(({ ruleId }) => ruleId);
}

/** What was taken as cells of a request file. */
export function takenCells(taken: Readonly<Record<string, number>>): ExampleRow {
  return Object.fromEntries(Object.entries(taken).map(([name, value]) => [name, String(value)]));
}

/** `{ full: '2.75 months', … }` */
export function leftBy({ regimes }: Entitlement): Readonly<Record<string, string>> {
  return Object.fromEntries(
    regimes.map(({ regime, left }) => [regime, left === null ? 'no end' : `${String(left.count)} ${left.unit}`]),
  );
}

export function remarkKeys({ remarks }: Entitlement): readonly string[] {
  return remarks.map(({ key }) => key);
}

/** The dates and the schedule of a request in a regime, for a full-timer of 38 hours. */
export function requestCells(regime: Regime, startDate: CivilDate, endDate: CivilDate): ExampleRow {
  const { numerator, denominator } = KEPT_FRACTION[regime];
  const minutes = Math.round((2280 * numerator) / denominator);
  return {
    regime,
    startDate: formatIsoDate(startDate),
    endDate: formatIsoDate(endDate),
    hoursFull: '38:00',
    hoursBefore: '38:00',
    hoursDuring: `${String(Math.floor(minutes / 60))}:${String(minutes % 60).padStart(2, '0')}`,
  };
}

export const months = (count: number): Amount => ({ count, unit: 'months' });
export const weeks = (count: number): Amount => ({ count, unit: 'weeks' });
