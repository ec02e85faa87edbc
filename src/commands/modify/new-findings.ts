import type { CheckContext } from '../../domain/rules/define-rule.ts';
import { createEvaluate, identityOf, type RowFinding } from '../../domain/rules/evaluate.ts';
import { rules, type RuleId } from '../../domain/rules/index.ts';
import { parseIsoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { Sector } from '../../schemas/model/codes.ts';
import type { CareerBreakRequest } from '../../schemas/wire/career-break-request.ts';
import { toFiledRow } from './filed-row.ts';

/**
 * What a new last day breaks (`lifecycle.modify.rules-apply`). A finding that the request as it stands has as well is
 * left out: it was accepted so, or it comes from facts and attachments that are not part of what the service holds.
 */
export function findNewFindings(
  request: CareerBreakRequest,
  newEndDate: CivilDate,
  { publicSector, ...context }: CheckContext & { readonly publicSector: Sector | undefined },
): readonly RowFinding<RuleId>[] {
  const evaluate = createEvaluate<RuleId>(rules);
  const standing = parseIsoDate(request.currentEndDate);
  const before = standing === undefined ? [] : evaluate(toFiledRow(request, standing, publicSector), context);
  const known = new Set(before.map(identityOf));
  return evaluate(toFiledRow(request, newEndDate, publicSector), context).filter(
    (finding) => !known.has(identityOf(finding)),
  );
}
