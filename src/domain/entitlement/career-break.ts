import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { birthdayOf } from '../calendar/birthday.ts';
import { fullMonthsTaken, partialMonthsTaken } from '../rules/career-break/credit.ts';
import {
  CAREER_BREAK_END_OF_CAREER_AGE,
  CAREER_BREAK_PERIOD_MONTHS,
  CAREER_BREAK_TOTAL_MONTHS,
} from '../values/career-break.ts';
import { valueOn } from '../values/dated-value.ts';
import type { Block, Credit, FamilyEntitlement, Remark } from './entitlement.ts';
import type { Person } from './person.ts';
import { note, warn } from './remark.ts';

const PARTIAL = ['half', 'oneThird', 'oneQuarter', 'oneFifth'] as const;

/** Ordinary break: two credits, one in full and one in part, that never turn into each other. */
export function careerBreakEntitlement(facts: LeaveRequest, on: CivilDate): FamilyEntitlement {
  const total = valueOn(CAREER_BREAK_TOTAL_MONTHS, on);
  const full = creditOf('fullBreak', total.full, fullMonthsTaken(facts));
  const partial = creditOf('partialBreak', total.partial, partialMonthsTaken(facts));
  const line = { block: blockOf(facts, on), blockRule: 'career-break.min-block', remainder: null } as const;
  return {
    credits: [full, partial],
    regimes: [
      { regime: 'full', left: { count: full.left, unit: 'months' }, ...line },
      ...PARTIAL.map((regime) => ({ regime, left: { count: partial.left, unit: 'months' } as const, ...line })),
    ],
    remarks: [
      ...approvalRemarks(facts),
      note('thematicApart', ['career-break.total.full', 'career-break.total.partial']),
    ],
  };
}

/** In part only, until the pension. */
export function endOfCareerBreakEntitlement(person: Person, on: CivilDate): FamilyEntitlement {
  const { minimum } = valueOn(CAREER_BREAK_PERIOD_MONTHS, on);
  const block: Block = { unit: 'months', minimum, step: null, maximum: null };
  return {
    credits: [],
    regimes: PARTIAL.map((regime) => ({
      regime,
      left: null,
      block,
      blockRule: 'career-break.min-block',
      remainder: null,
    })),
    remarks: ageRemarks(person, on),
  };
}

function creditOf(scope: 'fullBreak' | 'partialBreak', total: number, taken: number): Credit {
  const ruleId = scope === 'fullBreak' ? 'career-break.total.full' : 'career-break.total.partial';
  return { ruleId, scope, unit: 'calendarMonths', total, taken, left: Math.max(0, total - taken) };
}

/** The longest period is published for federal and local services only. */
function blockOf({ sector }: LeaveRequest, on: CivilDate): Block {
  const { minimum, maximum } = valueOn(CAREER_BREAK_PERIOD_MONTHS, on);
  const hasMaximum = sector === 'federal' || sector === 'local';
  return { unit: 'months', minimum, step: null, maximum: hasMaximum ? maximum : null };
}

function approvalRemarks({ sector }: LeaveRequest): readonly Remark[] {
  return sector === 'regional' || sector === 'education' ? [note('authorityApproves', ['career-break.refusable'])] : [];
}

function ageRemarks({ birthDate }: Person, on: CivilDate): readonly Remark[] {
  const { right: age, allowanceInDoubtUntil } = valueOn(CAREER_BREAK_END_OF_CAREER_AGE, on);
  return [
    birthDate === undefined
      ? note('endOfCareerAge', ['career-break.eoc.age'], { age })
      : note('endOfCareerFrom', ['career-break.eoc.age'], { age, date: { date: birthdayOf(birthDate, age) } }),
    warn('publicAllowanceAge', ['career-break.allowance-age'], { age: allowanceInDoubtUntil }),
  ];
}
