import type { Severity } from '../../schemas/model/finding.ts';
import type { ReportedFinding, ReportedRule } from './report-types.ts';

/** All findings of one rule and severity, with the first few kept in full. */
export interface FindingGroup {
  readonly ruleId: ReportedRule;
  readonly severity: Severity;
  readonly source: string;
  /** Rows concerned, and how often they are: one row may break a rule in several cells. */
  readonly rows: number;
  readonly places: number;
  readonly first: readonly ReportedFinding[];
}

interface GrowingGroup {
  readonly ruleId: ReportedRule;
  readonly severity: Severity;
  readonly source: string;
  rows: number;
  places: number;
  lastRow: number;
  readonly first: ReportedFinding[];
}

const SEVERITY_ORDER: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

/** Collects findings for the screen: bounded, however many there are. */
export function createFindingGroups(keepFirst: number) {
  const groups = new Map<string, GrowingGroup>();
  return {
    /**
     * Counts a finding of a row, which any number stands for that its neighbours do not have; `report` is called only
     * when the finding is among the first of its group.
     */
    add(ruleId: ReportedRule, severity: Severity, row: number, report: () => ReportedFinding): void {
      const key = `${severity} ${ruleId}`;
      let group = groups.get(key);
      if (group === undefined) {
        const finding = report();
        group = { ruleId, severity, source: finding.source, rows: 0, places: 0, lastRow: -1, first: [finding] };
        groups.set(key, group);
      } else if (group.first.length < keepFirst) group.first.push(report());
      group.places += 1;
      if (group.lastRow !== row) group.rows += 1;
      group.lastRow = row;
    },
    /** How many more findings of the group would be kept in full. */
    wanted(ruleId: ReportedRule, severity: Severity): number {
      return keepFirst - (groups.get(`${severity} ${ruleId}`)?.first.length ?? 0);
    },
    /** Errors first, then in the order of the first row concerned. */
    list(): readonly FindingGroup[] {
      return [...groups.values()].toSorted((a, b) => SEVERITY_ORDER[a.severity] - SEVERITY_ORDER[b.severity]);
    },
  };
}
export type FindingGroups = ReturnType<typeof createFindingGroups>;
