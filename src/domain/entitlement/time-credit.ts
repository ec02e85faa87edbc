import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { Motive, Regime } from '../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { addDays } from '../calendar/periods.ts';
import { birthdayOf } from '../calendar/birthday.ts';
import { monthsTakenForMotive, monthsTakenOverCareer } from '../rules/time-credit/credit.ts';
import { valueOn } from '../values/dated-value.ts';
import {
  CHILD_ALLOWANCE,
  CHILD_ALLOWANCE_SENIORITY_MONTHS,
  TIME_CREDIT_BLOCK_MONTHS,
  TIME_CREDIT_CHILD_AGE,
  TIME_CREDIT_ILL_RELATIVE_MONTHS,
  TIME_CREDIT_PALLIATIVE_MONTHS,
  TIME_CREDIT_SENIORITY_MONTHS,
  TIME_CREDIT_TOTAL_MONTHS,
} from '../values/time-credit.ts';
import type { Block, CitedRule, CountedOn, Credit, FamilyEntitlement, RegimeCredit, Remark } from './entitlement.ts';
import { latestStartRemark, note, warn } from './remark.ts';
import { timeCreditSeniorityRemarks } from './time-credit-seniority.ts';

const REGIMES = ['full', 'half', 'oneFifth'] as const;

/** Time credit with a motive; that of the end of the career is `end-of-career.ts`. Months are counted, not converted. */
export function timeCreditEntitlement(facts: LeaveRequest, when: CountedOn): FamilyEntitlement {
  const { on, noticeDate } = when;
  const credits = creditsOf(facts, on);
  const left = Math.min(...credits.map((credit) => credit.left));
  return {
    credits,
    regimes: REGIMES.map((regime): RegimeCredit => {
      const { block, blockRule } = blockOf(facts.motive, regime, on);
      const isRemainder = monthsTakenOverCareer(facts) > 0 && left < block.minimum && Math.floor(left) > 0;
      return {
        regime,
        left: { count: left, unit: 'months' },
        block,
        blockRule,
        remainder: isRemainder ? { count: Math.floor(left), unit: 'months' } : null,
        ...(isRemainder && { remainderRule: 'time-credit.remainder' }),
      };
    }),
    remarks: [
      ...childRemarks(facts, when),
      ...allowanceRemarks(facts, on),
      ...timeCreditSeniorityRemarks(facts, valueOn(TIME_CREDIT_SENIORITY_MONTHS, on), noticeDate),
      ...agreementRemarks(facts),
      note('threeQuarters', ['time-credit.half.three-quarters', 'time-credit.one-fifth.full-time']),
    ],
  };
}

/** Every credit that a request draws on: the smallest decides. */
function creditsOf(facts: LeaveRequest, on: CivilDate): readonly Credit[] {
  const { care, training } = valueOn(TIME_CREDIT_TOTAL_MONTHS, on);
  const forMotive = monthsTakenForMotive(facts);
  const whole = creditOf('time-credit.total.care', 'motive', care, monthsTakenOverCareer(facts));
  switch (facts.motive) {
    case 'training':
      return [creditOf('time-credit.total.training', 'training', training, forMotive), whole];
    case 'palliative': {
      const { total } = valueOn(TIME_CREDIT_PALLIATIVE_MONTHS, on);
      return [creditOf('time-credit.min-block.palliative', 'patient', total, forMotive), whole];
    }
    default:
      return [whole];
  }
}

function creditOf(ruleId: CitedRule, scope: Credit['scope'], total: number, taken: number): Credit {
  return { ruleId, scope, unit: 'calendarMonths', total, taken, left: Math.max(0, total - taken) };
}

interface BlockWithRule {
  readonly block: Block;
  readonly blockRule: CitedRule;
}

function blockOf(motive: Motive | undefined, regime: Regime, on: CivilDate): BlockWithRule {
  if (motive === 'palliative') {
    const { block } = valueOn(TIME_CREDIT_PALLIATIVE_MONTHS, on);
    return {
      block: { unit: 'months', minimum: block, step: block, maximum: block },
      blockRule: 'time-credit.min-block.palliative',
    };
  }
  if (motive === 'illRelative') {
    const { minimum, maximum } = valueOn(TIME_CREDIT_ILL_RELATIVE_MONTHS, on);
    return {
      block: { unit: 'months', minimum, step: null, maximum },
      blockRule: 'time-credit.min-block.ill-relative',
    };
  }
  const { fullOrHalf, oneFifth } = valueOn(TIME_CREDIT_BLOCK_MONTHS, on);
  return regime === 'oneFifth'
    ? {
        block: { unit: 'months', minimum: oneFifth, step: null, maximum: null },
        blockRule: 'time-credit.min-block.one-fifth',
      }
    : {
        block: { unit: 'months', minimum: fullOrHalf, step: null, maximum: null },
        blockRule: 'time-credit.min-block.full-half',
      };
}

function childRemarks({ motive, childBirthDate }: LeaveRequest, when: CountedOn): readonly Remark[] {
  if (motive !== 'child' && motive !== 'disabledChild' && motive !== 'illMinorChild') return [];
  const age = valueOn(TIME_CREDIT_CHILD_AGE, when.on)[motive];
  if (childBirthDate === undefined) return [note('motiveChildAgeUnknown', ['time-credit.child.age'], { age })];
  return [latestStartRemark('time-credit.child.age', age, eveOfBirthday(childBirthDate, age), when)];
}

/** What the allowance for a child asks beyond the right itself. */
function allowanceRemarks(facts: LeaveRequest, on: CivilDate): readonly Remark[] {
  if (facts.motive !== 'child') return [];
  const { months, fullUntilAge: age } = valueOn(CHILD_ALLOWANCE, on);
  const left = Math.max(0, months - monthsTakenForMotive(facts));
  const required = valueOn(CHILD_ALLOWANCE_SENIORITY_MONTHS, on);
  return [
    warn('allowanceChildMonths', ['time-credit.child.allowance-48'], { months, left }),
    facts.childBirthDate === undefined
      ? warn('allowanceFullAge', ['time-credit.child.allowance-age'], { age })
      : warn('allowanceFullUntil', ['time-credit.child.allowance-age'], {
          age,
          latestStart: { date: eveOfBirthday(facts.childBirthDate, age) },
        }),
    warn('allowanceSeniority', ['time-credit.child.allowance-seniority'], { required }),
  ];
}

function agreementRemarks({ motive, sectorAgreement }: LeaveRequest): readonly Remark[] {
  const isNeeded = motive === 'child' || motive === 'palliative' || motive === 'illRelative' || motive === 'training';
  return isNeeded && sectorAgreement !== true ? [warn('sectorAgreement', ['time-credit.sector-cct'])] : [];
}

function eveOfBirthday(birthDate: CivilDate, age: number): CivilDate {
  return addDays(birthdayOf(birthDate, age), -1);
}
