import type { RuleId } from '../../domain/rules/index.ts';
import type { Severity } from '../../schemas/model/finding.ts';
import type { ReportedFinding } from './report-types.ts';

/** All findings of one rule and severity, with the first few kept in full. */
export interface FindingGroup {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly source: string;
  readonly count: number;
  readonly first: readonly ReportedFinding[];
}

interface GrowingGroup {
  readonly ruleId: RuleId;
  readonly severity: Severity;
  readonly source: string;
  count: number;
  readonly first: ReportedFinding[];
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Collects findings for the screen: bounded, however many there are. */
export function createFindingGroups(keepFirst: number) {
  const groups = new Map<string, GrowingGroup>();
  return {
    /** Counts a finding; `report` is called only when the finding is among the first of its group. */
    add(ruleId: RuleId, severity: Severity, report: () => ReportedFinding): void {
      const key = `${severity} ${ruleId}`;
      let group = groups.get(key);
      if (group !== undefined && group.first.length >= keepFirst) {
        group.count += 1;
        return;
      }
      const finding = report();
      if (group === undefined) {
        group = { ruleId, severity, source: finding.source, count: 0, first: [] };
        groups.set(key, group);
      }
      group.count += 1;
      group.first.push(finding);
    },
    /** How many more findings of the group would be kept in full. */
    wanted(ruleId: RuleId, severity: Severity): number {
      return keepFirst - (groups.get(`${severity} ${ruleId}`)?.first.length ?? 0);
    },
    /** Counts a finding of a group that wants no more. */
    count(ruleId: RuleId, severity: Severity): void {
      const group = groups.get(`${severity} ${ruleId}`);
      if (group === undefined) throw new Error('a group that has not begun');
      group.count += 1;
    },
    /** Errors first, then in the order of the first row concerned. */
    list(): readonly FindingGroup[] {
      return [...groups.values()].toSorted((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
    },
  };
}
export type FindingGroups = ReturnType<typeof createFindingGroups>;
