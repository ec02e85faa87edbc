import type { CheckContext, Need } from '../../domain/rules/define-rule.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import { createFindUnchecked } from '../../domain/rules/unchecked.ts';
import type { UncheckedReport } from '../../output/report/report-types.ts';
import type { RowVisitor } from './check-files.ts';

/** Counts, for each rule, the rows on which it could not tell, and the facts that they lack. */
export function createUncheckedVisitor(
  context: CheckContext,
): RowVisitor & { readonly list: () => readonly UncheckedReport[] } {
  const findUnchecked = createFindUnchecked<RuleId>(rules);
  const counts = new Map<RuleId, { rows: number; readonly missing: Map<string, Need> }>();
  return {
    row(row, _fileIndex, findings) {
      if (row.structure !== undefined) return;
      const found = new Set<string>(findings.map(({ ruleId }) => ruleId));
      for (const { ruleId, missing } of findUnchecked(row.request, context, found)) {
        const count = counts.get(ruleId) ?? { rows: 0, missing: new Map<string, Need>() };
        count.rows += 1;
        for (const need of missing) count.missing.set(String(need), need);
        counts.set(ruleId, count);
      }
    },
    flush: () => Promise.resolve(),
    list: () =>
      [...counts].map(([ruleId, { rows, missing }]) => ({
        ruleId,
        rows,
        needs: [...missing.values()].map((need) => (typeof need === 'string' ? [need] : need)),
      })),
  };
}
