import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { PARTIAL_MONTHS_IN_MONTH, takenForPerson, WEEKS_IN_MONTH } from '../rules/care-credit.ts';
import { hasDoubledCredit } from '../rules/medical/credit.ts';
import { valueOn } from '../values/dated-value.ts';
import {
  MEDICAL_BLOCK_MONTHS,
  MEDICAL_MAXIMUM_WEEKS,
  MEDICAL_REFUSAL,
  MEDICAL_TOTAL_MONTHS,
  SINGLE_PARENT_CHILD_AGE,
  TEMPORARY_TEACHER_TOTAL_MONTHS,
} from '../values/medical.ts';
import type { Credit, FamilyEntitlement, RegimeCredit, Remark } from './entitlement.ts';
import { note, warn } from './remark.ts';

export function medicalEntitlement(facts: LeaveRequest, on: CivilDate): FamilyEntitlement {
  const credit = patientCredit(facts, on);
  const { left } = credit;
  if (facts.motive === 'hospitalisedChild') return hospitalEntitlement(credit);
  const { minimum, maximum } = valueOn(MEDICAL_BLOCK_MONTHS, on);
  const months = { unit: 'months', minimum, step: minimum, maximum } as const;
  const partial = { count: left * PARTIAL_MONTHS_IN_MONTH, unit: 'months' } as const;
  return {
    credits: [credit],
    regimes: [
      {
        regime: 'full',
        left: { count: left, unit: 'months' },
        block: months,
        blockRule: 'medical.min-block',
        ...remainderOf(facts, credit),
      },
      {
        regime: 'fullFlexible',
        left: { count: left * WEEKS_IN_MONTH, unit: 'weeks' },
        block: { unit: 'weeks', minimum: 1, step: 1, maximum: valueOn(MEDICAL_MAXIMUM_WEEKS, on) },
        blockRule: 'medical.weeks',
        remainder: null,
      },
      { regime: 'half', left: partial, block: months, blockRule: 'medical.min-block', remainder: null },
      { regime: 'oneFifth', left: partial, block: months, blockRule: 'medical.min-block', remainder: null },
    ],
    remarks: [
      ...creditRemarks(facts, on),
      ...refusalRemarks(facts, on),
      note('threeQuarters', ['medical.half.three-quarters', 'medical.partial.full-time-required']),
      note('certificate', ['medical.certificate']),
    ],
  };
}

function patientCredit(facts: LeaveRequest, on: CivilDate): Credit {
  const { ordinary, singleParent } = valueOn(MEDICAL_TOTAL_MONTHS, on);
  const isDoubled = hasDoubledCredit({ ...facts, startDate: on }) === true;
  const total = isDoubled ? singleParent : ordinary;
  const taken = takenForPerson(facts);
  return {
    ruleId: isDoubled ? 'medical.total.single-parent' : 'medical.total',
    scope: 'patient',
    unit: 'fullMonths',
    total,
    taken,
    left: Math.max(0, total - taken),
  };
}

/** Less than a month, which private and local employers let be taken without agreement. */
function remainderOf(
  { sector }: LeaveRequest,
  { taken, left }: Credit,
): Pick<RegimeCredit, 'remainder' | 'remainderRule'> {
  const weeks = Math.floor(left * WEEKS_IN_MONTH);
  if (taken === 0 || left >= 1 || weeks === 0 || (sector !== 'private' && sector !== 'local'))
    return { remainder: null };
  return { remainder: { count: weeks, unit: 'weeks' }, remainderRule: 'medical.weeks.remainder' };
}

/** One week, and a second one that follows it: each is a request of its own. */
const HOSPITAL_WEEKS = 2;

function hospitalEntitlement(credit: Credit): FamilyEntitlement {
  const weeks = Math.min(HOSPITAL_WEEKS, Math.floor(credit.left * WEEKS_IN_MONTH));
  return {
    credits: [
      {
        ruleId: 'medical.hospital.duration',
        scope: 'hospitalStay',
        unit: 'weeks',
        total: HOSPITAL_WEEKS,
        taken: 0,
        left: weeks,
      },
      credit,
    ],
    regimes: [
      {
        regime: 'full',
        left: { count: weeks, unit: 'weeks' },
        block: { unit: 'weeks', minimum: 1, step: 1, maximum: 1 },
        blockRule: 'medical.hospital.duration',
        remainder: null,
      },
    ],
    remarks: [
      note('hospitalSecondWeek', ['medical.hospital.extension-adjacent']),
      note('hospitalCertificates', ['medical.hospital.certificates']),
    ],
  };
}

function creditRemarks(facts: LeaveRequest, on: CivilDate): readonly Remark[] {
  const full = valueOn(MEDICAL_TOTAL_MONTHS, on).singleParent;
  const partial = full * PARTIAL_MONTHS_IN_MONTH;
  const age = valueOn(SINGLE_PARENT_CHILD_AGE, on);
  const isDoubled = hasDoubledCredit({ ...facts, startDate: on });
  const remarks: Remark[] = [];
  if (isDoubled === undefined)
    remarks.push(warn('singleParentAgeUnknown', ['medical.total.single-parent'], { full, age }));
  else remarks.push(note('singleParentDoubled', ['medical.total.single-parent'], { full, partial, age }));
  if (facts.sector === 'education' && facts.status === 'temporary' && facts.community === 'frenchSpeaking') {
    const low = valueOn(TEMPORARY_TEACHER_TOTAL_MONTHS, on);
    const params = { full: low, partial: low * PARTIAL_MONTHS_IN_MONTH };
    remarks.push(warn('temporaryTeacher', ['medical.education.temporary'], params));
  }
  return remarks;
}

function refusalRemarks({ sector, headcount }: LeaveRequest, on: CivilDate): readonly Remark[] {
  const { refusalBelow: below, agreementBelow, takenMonths: fullMonths } = valueOn(MEDICAL_REFUSAL, on);
  if (sector !== 'private' || headcount === undefined || headcount >= below || headcount < agreementBelow) return [];
  const partialMonths = fullMonths * PARTIAL_MONTHS_IN_MONTH;
  return [note('refusalBelow', ['medical.refusal.under-50'], { below, fullMonths, partialMonths })];
}
