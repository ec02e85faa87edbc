import { isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { ColumnName } from '../../schemas/model/columns.ts';
import type { Params, Severity } from '../../schemas/model/finding.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { setSeverity } from './severities.ts';
import type { CheckContext, InForce, Rule, Violation } from './define-rule.ts';

/** One rule broken by one row. */
export interface RowFinding<Id extends string = string> {
  readonly ruleId: Id;
  readonly severity: Severity;
  readonly column: ColumnName;
  readonly params: Params;
}

/** The same for two findings that say the same of the same cell. */
export function identityOf({ ruleId, column, params }: RowFinding): string {
  return JSON.stringify([ruleId, column, params]);
}

/** All findings of one row, in the order of the rule book; the same empty array for every row without any. */
export type Evaluate<Id extends string = string> = (
  request: LeaveRequest,
  context: CheckContext,
) => readonly RowFinding<Id>[];

interface CompiledRule<Id extends string> {
  readonly rule: Rule<Id>;
  readonly isAlwaysInForce: boolean;
  readonly from: number;
  readonly until: number;
}

const NOTHING: readonly never[] = [];

/**
 * Prepares a rule book for many rows: which rules a row meets depends only on its leave type, regime, sector and motive,
 * so the choice is made once for each combination that occurs.
 */
export function createEvaluate<Id extends string>(rules: readonly Rule<Id>[]): Evaluate<Id> {
  const rulesOf = indexByScope(rules);

  return (request, context) => {
    const applicable = rulesOf(request);
    let findings: RowFinding<Id>[] | undefined;
    for (let index = 0; index < applicable.length; index += 1) {
      const entry = applicable[index];
      if (entry === undefined || !(entry.isAlwaysInForce || isInForce(entry, request, context))) continue;
      const outcome = entry.rule.check(request, context);
      if (outcome === null) continue;
      findings ??= [];
      if (isList(outcome)) for (const violation of outcome) findings.push(toFinding(entry.rule, violation, context));
      else findings.push(toFinding(entry.rule, outcome, context));
    }
    return findings ?? NOTHING;
  };
}

/** The rules that a request meets, whether they find something or not. */
export function createApplicableRules<Id extends string>(
  rules: readonly Rule<Id>[],
): (request: LeaveRequest, context: CheckContext) => readonly Rule<Id>[] {
  const rulesOf = indexByScope(rules);
  return (request, context) =>
    rulesOf(request).flatMap((entry) =>
      entry.isAlwaysInForce || isInForce(entry, request, context) ? [entry.rule] : [],
    );
}

function indexByScope<Id extends string>(
  rules: readonly Rule<Id>[],
): (request: LeaveRequest) => readonly CompiledRule<Id>[] {
  const compiled = rules.map(compile);
  return createScopeIndex((request) => compiled.filter(({ rule }) => isInScope(rule, request)));
}

/** Remembers what `choose` answers for each leave type, regime, sector and motive; looking it up makes no key of them. */
function createScopeIndex<Chosen>(choose: (request: LeaveRequest) => Chosen): (request: LeaveRequest) => Chosen {
  type ByMotive = Map<LeaveRequest['motive'], Chosen>;
  type BySector = Map<LeaveRequest['sector'], ByMotive>;
  type ByRegime = Map<LeaveRequest['regime'], BySector>;
  const index = new Map<LeaveRequest['leaveType'], ByRegime>();

  function add(request: LeaveRequest): Chosen {
    const byRegime: ByRegime = index.get(request.leaveType) ?? new Map();
    const bySector: BySector = byRegime.get(request.regime) ?? new Map();
    const byMotive: ByMotive = bySector.get(request.sector) ?? new Map();
    const chosen = choose(request);
    byMotive.set(request.motive, chosen);
    index.set(request.leaveType, byRegime.set(request.regime, bySector.set(request.sector, byMotive)));
    return chosen;
  }

  return (request) =>
    index.get(request.leaveType)?.get(request.regime)?.get(request.sector)?.get(request.motive) ?? add(request);
}

function compile<Id extends string>(rule: Rule<Id>): CompiledRule<Id> {
  const { from, until } = rule.inForce;
  return {
    rule,
    isAlwaysInForce: from === null && until === null,
    from: from === null ? Number.NEGATIVE_INFINITY : isoDate(from),
    until: until === null ? Number.POSITIVE_INFINITY : isoDate(until),
  };
}

/** A row whose leave type, regime or sector is unknown meets only the rules that hold for all of them. */
function isInScope(rule: Rule, { leaveType, regime, sector, motive }: LeaveRequest): boolean {
  return (
    (rule.leaveTypes === 'all' || (leaveType !== undefined && rule.leaveTypes.includes(leaveType))) &&
    (rule.regimes === 'all' || (regime !== undefined && rule.regimes.includes(regime))) &&
    (rule.sectors === 'all' || (sector !== undefined && rule.sectors.includes(sector))) &&
    (rule.motives === undefined || rule.motives.includes(motive ?? 'none'))
  );
}

function isInForce({ rule, from, until }: CompiledRule<string>, request: LeaveRequest, context: CheckContext): boolean {
  const date = datedBy(rule.inForce.comparedWith ?? 'startDate', request, context);
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

function toFinding<Id extends string>(rule: Rule<Id>, violation: Violation, context: CheckContext): RowFinding<Id> {
  const severity = violation.severity ?? rule.severity;
  return {
    ruleId: rule.id,
    severity: setSeverity(severity, rule.severity, context.severities?.get(rule.id)),
    column: violation.column ?? rule.column,
    params: violation.params,
  };
}
