import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { Params } from '../../schemas/model/finding.ts';
import type { CitedRule, CountedOn, Remark, RemarkKey } from './entitlement.ts';

export function note(key: RemarkKey, ruleIds: Remark['ruleIds'], params: Params = {}): Remark {
  return { key, ruleIds, params, isWarning: false };
}

/** A remark that costs an allowance or a right when overlooked. */
export function warn(key: RemarkKey, ruleIds: Remark['ruleIds'], params: Params = {}): Remark {
  return { key, ruleIds, params, isWarning: true };
}

/** Until when a leave for a child may start, and whether a notice given now still reaches that day. */
export function latestStartRemark(
  ruleId: CitedRule,
  age: number,
  latestStart: CivilDate,
  { on, earliestStart }: CountedOn,
): Remark {
  const params = { age, latestStart: { date: latestStart } };
  const isTooSoon = earliestStart !== null && on <= latestStart && latestStart < earliestStart;
  return isTooSoon
    ? warn('childLatestStartTooSoon', [ruleId], { ...params, earliestStart: { date: earliestStart } })
    : note('childLatestStart', [ruleId], params);
}
