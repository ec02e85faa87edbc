import { yearMonthDay, type CivilDate } from '../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../schemas/model/leave-request.ts';
import { birthdayOf } from '../calendar/birthday.ts';
import { valueOn } from '../values/dated-value.ts';
import {
  EARLY_ALLOWANCE_YEARS,
  END_OF_CAREER_AGE,
  END_OF_CAREER_ALLOWANCE_AGE,
  END_OF_CAREER_BLOCK_MONTHS,
  END_OF_CAREER_YEARS,
} from '../values/end-of-career.ts';
import { TIME_CREDIT_SENIORITY_MONTHS } from '../values/time-credit.ts';
import type { CountedOn, FamilyEntitlement, Remark } from './entitlement.ts';
import type { Person } from './person.ts';
import { note, warn } from './remark.ts';
import { timeCreditSeniorityRemarks } from './time-credit-seniority.ts';

/** Time credit until the pension: nothing is used up, so nothing is counted. */
export function endOfCareerEntitlement(
  facts: LeaveRequest,
  person: Person,
  { on, noticeDate }: CountedOn,
): FamilyEntitlement {
  const { half, oneFifth } = valueOn(END_OF_CAREER_BLOCK_MONTHS, on);
  const inMonths = (minimum: number) => ({ unit: 'months', minimum, step: null, maximum: null }) as const;
  const common = { left: null, blockRule: 'time-credit.eoc.min-block', remainder: null } as const;
  return {
    credits: [],
    regimes: [
      { regime: 'half', block: inMonths(half), ...common },
      { regime: 'oneFifth', block: inMonths(oneFifth), ...common },
    ],
    remarks: [
      ...ageRemarks(person, on),
      ...careerRemarks(facts, person, on, noticeDate),
      ...timeCreditSeniorityRemarks(facts, valueOn(TIME_CREDIT_SENIORITY_MONTHS, on), noticeDate),
      note('threeQuarters', ['time-credit.eoc.occupation']),
    ],
  };
}

function ageRemarks({ birthDate }: Person, on: CivilDate): readonly Remark[] {
  const right = valueOn(END_OF_CAREER_AGE, on).right;
  const paid = valueOn(END_OF_CAREER_ALLOWANCE_AGE, on);
  const years = valueOn(EARLY_ALLOWANCE_YEARS, on);
  const early =
    years === null
      ? []
      : [note('endOfCareerEarlyAllowance', ['time-credit.eoc.age-allowance-55'], { age: right, years })];
  if (birthDate === undefined) {
    return [
      note('endOfCareerAge', ['time-credit.eoc.age-right'], { age: right }),
      warn('endOfCareerAllowanceAge', ['time-credit.eoc.age-allowance'], { age: paid }),
      ...early,
    ];
  }
  const date = { date: birthdayOf(birthDate, right) };
  const paidFrom = birthdayOf(birthDate, paid);
  const allowance = note('endOfCareerAllowanceFrom', ['time-credit.eoc.age-allowance'], {
    age: paid,
    date: { date: paidFrom },
  });
  return [
    note('endOfCareerFrom', ['time-credit.eoc.age-right'], { age: right, date }),
    paidFrom <= on ? allowance : { ...allowance, isWarning: true },
    ...(paidFrom <= on ? [] : early),
  ];
}

/** The years that the year of the notice asks for, and those of the year of the start where they differ. */
function careerRemarks(
  { careerYears }: LeaveRequest,
  { sex }: Person,
  on: CivilDate,
  noticeDate: CivilDate,
): readonly Remark[] {
  const asked = valueOn(END_OF_CAREER_YEARS, noticeDate);
  const { year } = yearMonthDay(noticeDate);
  const remarks: Remark[] = [];
  if (sex === undefined) {
    remarks.push(note('careerYearsBySex', ['time-credit.eoc.career'], { ...asked, year: String(year) }));
    return remarks;
  }
  const years = asked[sex];
  remarks.push(note('careerYearsNeeded', ['time-credit.eoc.career'], { years, year: String(year) }));
  const atStart = valueOn(END_OF_CAREER_YEARS, on)[sex];
  if (atStart > years && (careerYears ?? 0) < atStart) {
    const params = { years: atStart, year: String(yearMonthDay(on).year) };
    remarks.push(warn('careerYearsNextYear', ['time-credit.eoc.career-date'], params));
  }
  return remarks;
}
