import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { addMonths, lastDayOfMonths } from '../calendar/periods.ts';
import { capitalOn, usedCredit } from '../rules/parental/credit.ts';
import { valueOn } from '../values/dated-value.ts';
import {
  BLOCK_MONTHS,
  CHILD_AGE_LIMIT,
  FOURTH_MONTH,
  MONTH_COST,
  SENIORITY,
  WEEK_COST,
  type BlockRegime,
} from '../values/parental.ts';
import type { CountedOn, FamilyEntitlement, RegimeCredit, Remark } from './entitlement.ts';
import { latestStartRemark, note, warn } from './remark.ts';

const BLOCK_RULES = {
  full: 'parental.full.min-block',
  half: 'parental.half.min-block',
  halfFlexible: 'parental.half-flex.block',
  oneFifth: 'parental.one-fifth.min-block',
  oneTenth: 'parental.one-tenth.min-block',
} as const satisfies Record<BlockRegime, string>;

/** Credit is counted in hundredths of a month of full interruption; a unit is a month at 1/10. */
const UNIT = MONTH_COST.oneTenth;

export function parentalEntitlement(facts: LeaveRequest, when: CountedOn): FamilyEntitlement {
  const { on } = when;
  const capital = capitalOn(on);
  const taken = usedCredit(facts) ?? 0;
  const left = Math.max(0, capital - taken);
  const inMonths = (regime: BlockRegime): RegimeCredit => monthsOf(regime, left, taken, on);
  return {
    credits: [
      {
        ruleId: 'parental.total',
        scope: 'child',
        unit: 'parentalUnits',
        total: capital / UNIT,
        taken: taken / UNIT,
        left: left / UNIT,
      },
    ],
    regimes: [
      inMonths('full'),
      {
        regime: 'fullFlexible',
        left: { count: left / WEEK_COST, unit: 'weeks' },
        block: { unit: 'weeks', minimum: 1, step: 1, maximum: null },
        blockRule: 'parental.full-flex.block',
        remainder: null,
      },
      inMonths('half'),
      inMonths('halfFlexible'),
      inMonths('oneFifth'),
      inMonths('oneTenth'),
    ],
    remarks: [
      ...childRemarks(facts, when),
      ...seniorityRemarks(facts, when),
      ...allowanceRemarks(facts, taken, left),
      ...remainderRemarks(left),
      note('fullTimeForPartial', ['parental.partial.full-time-required']),
    ],
  };
}

function monthsOf(regime: BlockRegime, left: number, taken: number, on: CivilDate): RegimeCredit {
  const block = valueOn(BLOCK_MONTHS[regime], on);
  const line: RegimeCredit = {
    regime,
    left: { count: left / MONTH_COST[regime], unit: 'months' },
    block: { unit: 'months', minimum: block, step: block, maximum: null },
    blockRule: BLOCK_RULES[regime],
    remainder: null,
  };
  const isRemainder = taken > 0 && left > 0 && left < MONTH_COST.full;
  if (!isRemainder || (regime !== 'full' && regime !== 'half')) return line;
  const unit = regime === 'full' ? 'weeks' : 'months';
  const count = Math.floor(left / (regime === 'full' ? WEEK_COST : MONTH_COST.half));
  return count === 0 ? line : { ...line, remainder: { count, unit }, remainderRule: 'parental.remainder' };
}

function childRemarks({ childBirthDate, childDisability }: LeaveRequest, when: CountedOn): readonly Remark[] {
  const { ordinary, withDisability } = valueOn(CHILD_AGE_LIMIT, when.on);
  if (childBirthDate === undefined)
    return [note('childAgeUnknown', ['parental.child-age'], { ordinary, disabled: withDisability })];
  const age = childDisability === true ? withDisability : ordinary;
  return [latestStartRemark('parental.child-age', age, lastDayOfMonths(childBirthDate, age * 12), when)];
}

/** Private and local employers only; elsewhere being in service is enough. */
function seniorityRemarks(
  { sector, seniorityMonths, hireDate }: LeaveRequest,
  { on, noticeDate }: CountedOn,
): readonly Remark[] {
  if (sector !== 'private' && sector !== 'local') return [];
  const { months: required, windowMonths: window } = valueOn(SENIORITY, on);
  if (seniorityMonths !== undefined)
    return seniorityMonths < required
      ? []
      : [note('seniorityEnough', ['parental.seniority'], { found: seniorityMonths, required })];
  if (hireDate === undefined) return [note('seniorityWindow', ['parental.seniority'], { required, window })];
  const from = addMonths(hireDate, required);
  const remark = note('seniorityFrom', ['parental.seniority'], { date: { date: from }, required });
  return [from <= noticeDate ? remark : { ...remark, isWarning: true }];
}

function allowanceRemarks(facts: LeaveRequest, taken: number, left: number): readonly Remark[] {
  const { childLink, childBirthDate, childRegistrationDate } = facts;
  const birthDate = childLink === 'adoption' ? childRegistrationDate : childBirthDate;
  if (birthDate === undefined || birthDate >= FOURTH_MONTH.firstBirthOn || left === 0) return [];
  const paid = FOURTH_MONTH.paidMonthsBefore;
  const paidLeft = Math.max(0, paid * MONTH_COST.full - taken) / MONTH_COST.full;
  const firstBirth = { date: FOURTH_MONTH.firstBirthOn };
  return [warn('fourthMonth', ['parental.allowance.fourth-month'], { paid, left: paidLeft, firstBirth })];
}

/** What whole blocks will leave over: less than a month full, which is less than two months half-time. */
function remainderRemarks(left: number): readonly Remark[] {
  const over = left % MONTH_COST.full;
  const weeks = Math.floor(over / WEEK_COST);
  const months = Math.floor(over / MONTH_COST.half);
  if (left < MONTH_COST.full || weeks === 0) return [];
  return [
    months === 0
      ? note('remainderLater', ['parental.remainder'], { weeks })
      : note('remainderLaterHalf', ['parental.remainder'], { weeks, months }),
  ];
}
