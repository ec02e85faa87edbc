import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { PARTIAL_MONTHS_IN_MONTH, takenForPerson, takenOverCareer } from '../rules/care-credit.ts';
import { valueOn } from '../values/dated-value.ts';
import { CARER_BLOCK_MONTHS, CARER_CAREER_MONTHS, CARER_PERSON_MONTHS, RECOGNITION_MONTHS } from '../values/carer.ts';
import type { Credit, FamilyEntitlement } from './entitlement.ts';
import { note } from './remark.ts';

export function carerEntitlement(facts: LeaveRequest, on: CivilDate): FamilyEntitlement {
  const person: Credit = creditOf('person', valueOn(CARER_PERSON_MONTHS, on), takenForPerson(facts));
  const takenForAnyone = Math.max(takenOverCareer(facts), takenForPerson(facts));
  const career: Credit = creditOf('career', valueOn(CARER_CAREER_MONTHS, on), takenForAnyone);
  const left = Math.min(person.left, career.left);
  const blocks = valueOn(CARER_BLOCK_MONTHS, on);
  return {
    credits: [person, career],
    regimes: [
      {
        regime: 'full',
        left: { count: left, unit: 'months' },
        block: { unit: 'months', minimum: blocks.full, step: blocks.full, maximum: null },
        blockRule: 'carer.full.block',
        remainder: null,
      },
      ...(['half', 'oneFifth'] as const).map((regime) => ({
        regime,
        left: { count: left * PARTIAL_MONTHS_IN_MONTH, unit: 'months' } as const,
        block: { unit: 'months', minimum: blocks.partial, step: blocks.partial, maximum: null } as const,
        blockRule: 'carer.partial.block' as const,
        remainder: null,
      })),
    ],
    remarks: [
      note('carerRecognition', ['carer.recognition', 'carer.recognition.validity'], {
        months: valueOn(RECOGNITION_MONTHS, on),
      }),
      note('fullTimeForPartial', ['carer.partial.full-time-required']),
      note('carerReform', ['carer.reform-pending']),
    ],
  };
}

function creditOf(scope: 'person' | 'career', total: number, taken: number): Credit {
  const ruleId = scope === 'person' ? 'carer.total.per-person' : 'carer.total.career';
  return { ruleId, scope, unit: 'fullMonths', total, taken, left: Math.max(0, total - taken) };
}
