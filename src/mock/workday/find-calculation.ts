import { missingCalculationRight } from '../access/missing-right.ts';
import { pathParameter, type Call } from '../http/call.ts';
import { notFound, type Problem } from '../problems/problem.ts';
import type { Store } from '../state/store.ts';
import type { StoredCalculation } from './calculation-state.ts';

/** What the caller may see: a calculation of another centre is as good as none. */
export function findCalculation(store: Store, call: Call): StoredCalculation | undefined {
  const stored = store.state.calculations.find(pathParameter(call, 'ticketNumber'));
  return stored !== undefined && isVisible(stored, call) ? stored : undefined;
}

export function isVisible({ content }: StoredCalculation, { identity }: Call): boolean {
  return missingCalculationRight(identity, content.welfareCentre.enterpriseNumber) === undefined;
}

export function unknownCalculation(call: Call): Problem {
  return notFound('ticketNumber', pathParameter(call, 'ticketNumber'));
}
