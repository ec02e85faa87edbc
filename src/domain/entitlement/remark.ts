import type { Params } from '../../schemas/model/finding.ts';
import type { Remark, RemarkKey } from './entitlement.ts';

export function note(key: RemarkKey, ruleIds: Remark['ruleIds'], params: Params = {}): Remark {
  return { key, ruleIds, params, isWarning: false };
}

/** A remark that costs an allowance or a right when overlooked. */
export function warn(key: RemarkKey, ruleIds: Remark['ruleIds'], params: Params = {}): Remark {
  return { key, ruleIds, params, isWarning: true };
}
