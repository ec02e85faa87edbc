import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { monthsTakenForPatient } from '../rules/palliative/credit.ts';
import { valueOn } from '../values/dated-value.ts';
import { PALLIATIVE_BLOCK_MONTHS, PALLIATIVE_TOTAL_MONTHS } from '../values/palliative.ts';
import type { FamilyEntitlement } from './entitlement.ts';
import { note } from './remark.ts';

export function palliativeEntitlement(facts: LeaveRequest, on: CivilDate): FamilyEntitlement {
  const total = valueOn(PALLIATIVE_TOTAL_MONTHS, on);
  const block = valueOn(PALLIATIVE_BLOCK_MONTHS, on);
  const taken = monthsTakenForPatient(facts);
  const left = Math.max(0, total - taken);
  return {
    credits: [{ ruleId: 'palliative.total', scope: 'patient', unit: 'calendarMonths', total, taken, left }],
    regimes: (['full', 'half', 'oneFifth'] as const).map((regime) => ({
      regime,
      left: { count: left, unit: 'months' },
      block: { unit: 'months', minimum: block, step: block, maximum: block },
      blockRule: 'palliative.block',
      remainder: null,
    })),
    remarks: [
      note('palliativeCertificate', ['palliative.certificate']),
      note('threeQuarters', ['palliative.half.three-quarters', 'palliative.one-fifth.full-time']),
    ],
  };
}
