import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { CheckContext, Need, Rule } from './define-rule.ts';
import { createApplicableRules } from './evaluate.ts';

/** A rule that a row meets but that could not tell, for want of these facts. */
export interface UncheckedRule<Id extends string = string> {
  readonly ruleId: Id;
  readonly missing: readonly [Need, ...Need[]];
}

export type FindUnchecked<Id extends string = string> = (
  request: LeaveRequest,
  context: CheckContext,
  found: ReadonlySet<string>,
) => readonly UncheckedRule<Id>[];

/**
 * Prepares to find, for many rows, the rules that stayed silent because a fact is absent: "no finding" must never be
 * taken for "checked". `found` are the ids of the rules that did find something.
 */
export function createFindUnchecked<Id extends string>(rules: readonly Rule<Id>[]): FindUnchecked<Id> {
  const applicable = createApplicableRules(rules.filter(({ needs }) => needs !== undefined));
  return (request, context, found) =>
    applicable(request, context).flatMap(({ id, needs = [] }) => {
      const [first, ...others] = found.has(id) ? [] : needs.filter((need) => isMissing(need, request));
      return first === undefined ? [] : [{ ruleId: id, missing: [first, ...others] }];
    });
}

function isMissing(need: Need, request: LeaveRequest): boolean {
  return (typeof need === 'string' ? [need] : need).every((column) => request[column] === undefined);
}
