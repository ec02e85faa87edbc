import { isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { Params, Severity } from '../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { CheckContext, InForce, Rule, Violation } from './define-rule.ts';

/** One rule broken by one row. */
export interface RowFinding<Id extends string = string> {
  readonly ruleId: Id;
  readonly severity: Severity;
  readonly column: ColumnName;
  readonly params: Params;
}

/** All findings of one row, in the order of the rule book; the same empty array for every row without any. */
export type Evaluate<Id extends string = string> = (
  request: LeaveRequest,
  context: CheckContext,
) => readonly RowFinding<Id>[];

interface CompiledRule<Id extends string> {
  readonly rule: Rule<Id>;
  readonly from: number;
  readonly until: number;
}

const NOTHING: readonly never[] = [];

/**
 * Prepares a rule book for many rows: which rules a row meets depends only on its leave type, regime and sector, so the
 * choice is made once for each combination that occurs.
 */
export function createEvaluate<Id extends string>(rules: readonly Rule<Id>[]): Evaluate<Id> {
  const compiled = rules.map(compile);
  const byScope = new Map<string, readonly CompiledRule<Id>[]>();

  return (request, context) => {
    const scope = `${request.leaveType ?? ''} ${request.regime ?? ''} ${request.sector ?? ''}`;
    let applicable = byScope.get(scope);
    if (applicable === undefined) {
      applicable = compiled.filter(({ rule }) => isInScope(rule, request));
      byScope.set(scope, applicable);
    }
    let findings: RowFinding<Id>[] | undefined;
    for (const { rule, from, until } of applicable) {
      if (!isInForce(rule.inForce, from, until, request, context)) continue;
      const outcome = rule.check(request, context);
      if (outcome === null) continue;
      findings ??= [];
      if (isList(outcome)) for (const violation of outcome) findings.push(toFinding(rule, violation));
      else findings.push(toFinding(rule, outcome));
    }
    return findings ?? NOTHING;
  };
}

function compile<Id extends string>(rule: Rule<Id>): CompiledRule<Id> {
  const { from, until } = rule.inForce;
  return {
    rule,
    from: from === null ? Number.NEGATIVE_INFINITY : isoDate(from),
    until: until === null ? Number.POSITIVE_INFINITY : isoDate(until),
  };
}

/** A row whose leave type, regime or sector is unknown meets only the rules that hold for all of them. */
function isInScope(rule: Rule, { leaveType, regime, sector }: LeaveRequest): boolean {
  return (
    (rule.leaveTypes === 'all' || (leaveType !== undefined && rule.leaveTypes.includes(leaveType))) &&
    (rule.regimes === 'all' || (regime !== undefined && rule.regimes.includes(regime))) &&
    (rule.sectors === 'all' || (sector !== undefined && rule.sectors.includes(sector)))
  );
}

function isInForce(
  { comparedWith }: InForce,
  from: number,
  until: number,
  request: LeaveRequest,
  context: CheckContext,
): boolean {
  if (from === Number.NEGATIVE_INFINITY && until === Number.POSITIVE_INFINITY) return true;
  const date = datedBy(comparedWith ?? 'startDate', request, context);
  return date !== undefined && date >= from && date < until;
}

function datedBy(
  which: NonNullable<InForce['comparedWith']>,
  request: LeaveRequest,
  context: CheckContext,
): CivilDate | undefined {
  switch (which) {
    case 'startDate':
      return request.startDate;
    case 'noticeDate':
      return request.noticeDate;
    case 'filingDate':
      return context.today;
  }
}

function isList(outcome: Violation | readonly Violation[]): outcome is readonly Violation[] {
  return Array.isArray(outcome);
}

function toFinding<Id extends string>(rule: Rule<Id>, violation: Violation): RowFinding<Id> {
  return {
    ruleId: rule.id,
    severity: violation.severity ?? rule.severity,
    column: violation.column ?? rule.column,
    params: violation.params,
  };
}
