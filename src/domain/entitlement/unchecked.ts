import type { Regime } from '../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import type { RuleId } from '../rules/index.ts';
import type { Unchecked } from './entitlement.ts';
import type { Person } from './person.ts';

/** The rules that a verdict could not ask, because nothing says what they need: "possible" must not hide them. */
export function uncheckedOf(facts: LeaveRequest, person: Person, regime: Regime): readonly Unchecked[] {
  return [
    ...childAge(facts),
    ...workerAge(facts, person),
    ...seniority(facts),
    ...career(facts),
    ...contract(facts, regime),
    ...agreement(facts, regime),
    ...headcount(facts),
  ];
}

function childAge({ leaveType, motive, childBirthDate }: LeaveRequest): readonly Unchecked[] {
  if (childBirthDate !== undefined) return [];
  if (leaveType === 'parentalLeave') return [{ fact: 'childAge', ruleId: 'parental.child-age' }];
  if (motive === 'hospitalisedChild') return [{ fact: 'childAge', ruleId: 'medical.hospital.child-age' }];
  return motive === 'child' || motive === 'disabledChild' || motive === 'illMinorChild'
    ? [{ fact: 'childAge', ruleId: 'time-credit.child.age' }]
    : [];
}

function workerAge({ leaveType, motive }: LeaveRequest, { birthDate }: Person): readonly Unchecked[] {
  if (motive !== 'endOfCareer' || birthDate !== undefined) return [];
  const ruleId = leaveType === 'timeCredit' ? 'time-credit.eoc.age-right' : 'career-break.eoc.age';
  return [{ fact: 'workerAge', ruleId }];
}

function seniority(facts: LeaveRequest): readonly Unchecked[] {
  const { leaveType, motive, sector, hireDate, seniorityMonths, followsParentalLeave } = facts;
  if (hireDate !== undefined || seniorityMonths !== undefined) return [];
  if (leaveType === 'parentalLeave') {
    return sector === 'private' || sector === 'local' ? [{ fact: 'seniority', ruleId: 'parental.seniority' }] : [];
  }
  if (leaveType !== 'timeCredit') return [];
  if (motive === 'endOfCareer') return [{ fact: 'seniority', ruleId: 'time-credit.eoc.seniority' }];
  return followsParentalLeave === true ? [] : [{ fact: 'seniority', ruleId: 'time-credit.seniority' }];
}

function career({ leaveType, motive, careerYears }: LeaveRequest): readonly Unchecked[] {
  return leaveType === 'timeCredit' && motive === 'endOfCareer' && careerYears === undefined
    ? [{ fact: 'career', ruleId: 'time-credit.eoc.career' }]
    : [];
}

/** Working time is not asked for at all. */
function contract(facts: LeaveRequest, regime: Regime): readonly Unchecked[] {
  const ruleId = contractRule(facts, regime);
  return ruleId === undefined ? [] : [{ fact: 'contract', ruleId }];
}

function contractRule({ leaveType, motive }: LeaveRequest, regime: Regime): RuleId | undefined {
  if (regime === 'full' || regime === 'fullFlexible') return undefined;
  const isHalf = regime === 'half' || regime === 'halfFlexible';
  switch (leaveType) {
    case 'parentalLeave':
      return 'parental.partial.full-time-required';
    case 'medicalAssistance':
      return isHalf ? 'medical.half.three-quarters' : 'medical.partial.full-time-required';
    case 'palliativeCare':
      return isHalf ? 'palliative.half.three-quarters' : 'palliative.one-fifth.full-time';
    case 'informalCare':
      return 'carer.partial.full-time-required';
    case 'timeCredit':
      if (motive === 'endOfCareer') return 'time-credit.eoc.occupation';
      return isHalf ? 'time-credit.half.three-quarters' : 'time-credit.one-fifth.full-time';
    case 'careerBreak':
    case undefined:
      return undefined;
  }
}

function agreement({ leaveType, motive, sectorAgreement }: LeaveRequest, regime: Regime): readonly Unchecked[] {
  if (leaveType !== 'timeCredit' || sectorAgreement !== undefined || (regime !== 'full' && regime !== 'half'))
    return [];
  return motive === 'child' || motive === 'palliative' || motive === 'illRelative' || motive === 'training'
    ? [{ fact: 'sectorAgreement', ruleId: 'time-credit.sector-cct' }]
    : [];
}

/** Small employers have to agree to time credit, and are given notice earlier. */
function headcount({ leaveType, headcount: workers }: LeaveRequest): readonly Unchecked[] {
  return leaveType === 'timeCredit' && workers === undefined
    ? [{ fact: 'headcount', ruleId: 'time-credit.small-employer' }]
    : [];
}
