import type { AssimilatedPeriod, ExtendingPeriod, WorkRegime } from '../../../schemas/wire/workday-calculation.ts';
import { dayNumber, monthsBefore, spanOf } from './spans.ts';

/** Everything that the Programme Act of 18 July 2025 changed holds for claims from this day. */
const REFORM = dayNumber('2026-03-01');

export interface Stage {
  readonly days: number;
  readonly months: number;
  /** Days that the ten years before those months must hold as well, beside so many days within them. */
  readonly before?: (days: number) => number;
}

const [ONE_YEAR, HALF_MORE, TWO_YEARS] = [
  { days: 312, months: 21 },
  { days: 468, months: 33 },
  { days: 624, months: 42 },
] as const;

const sixtyMonths = (): number => 1560;
const eightFor =
  (needed: number) =>
  (days: number): number =>
    days >= needed ? 0 : 8 * (needed - days);

const FROM_36: readonly Stage[] = [
  HALF_MORE,
  TWO_YEARS,
  { days: 234, months: 33, before: sixtyMonths },
  { days: 312, months: 33, before: eightFor(468) },
];
const FROM_50: readonly Stage[] = [
  TWO_YEARS,
  { days: 312, months: 42, before: sixtyMonths },
  { days: 416, months: 42, before: eightFor(624) },
];

/** Which stages open the right to benefit on a day, for somebody born on `birth`; the strictest for somebody whose birth is unknown. */
export function stagesFor(claim: number, birth: string | undefined): readonly Stage[] {
  if (claim >= REFORM) return [{ days: 312, months: 36 }];
  if (birth === undefined) return [TWO_YEARS];
  // Somebody is so old on the eve of the claim when that eve, so many years earlier, does not lie before the birth.
  const isOld = (years: number): boolean => isAtLeast(birth, years, claim - 1);
  if (isOld(50)) return FROM_50;
  return isOld(36) ? FROM_36 : [ONE_YEAR, HALF_MORE, TWO_YEARS];
}

/** By half days: the plain stages, in six months more until the reform. */
export function partTimeStagesFor(claim: number, birth: string | undefined): readonly Stage[] {
  const longer = claim >= REFORM ? 0 : 6;
  return stagesFor(claim, birth).flatMap(({ days, months, before }) =>
    before === undefined ? [{ days, months: months + longer }] : [],
  );
}

/** Part-time work of twelve hours a week or a third of full time. */
export function mayBeVoluntaryPartTime({ minutesPerWeek, fullTimeMinutesPerWeek }: WorkRegime): boolean {
  const least = Math.min(12 * 60, fullTimeMinutesPerWeek / 3);
  return minutesPerWeek < fullTimeMinutesPerWeek && minutesPerWeek >= least;
}

function isAtLeast(birth: string, years: number, day: number): boolean {
  const [year = 0, month = 0, dayOfMonth = 0] = birth.split('-').map(Number);
  // A birthday on 29 February falls on 1 March in common years, as the calendar does by itself.
  return Date.UTC(year + years, month - 1, dayOfMonth) / 86_400_000 <= day;
}

export type Effect = 'counts' | 'prolongs' | 'nothing' | 'tooShort';

export function effectOf(period: AssimilatedPeriod | ExtendingPeriod, claim: number): Effect {
  const isNew = claim >= REFORM;
  if ('assimilatedType' in period) {
    switch (period.assimilatedType) {
      case 'illness':
      case 'workAccident':
      case 'occupationalDisease':
        return isNew ? 'prolongs' : 'counts';
      case 'vocationalTraining':
        return isNew ? 'nothing' : 'counts';
      case 'maternity':
      case 'temporaryUnemployment':
      case 'paidHoliday':
      case 'guaranteedSalary':
      case 'compensatoryRest':
        return 'counts';
    }
  }
  switch (period.extendingType) {
    case 'careerBreak':
    case 'detention':
      return 'prolongs';
    case 'unpaidLeave':
      return 'nothing';
    case 'selfEmployment': {
      const [first, last] = spanOf(period.period);
      return monthsBefore(last + 1, isNew ? 3 : 6) >= first ? 'prolongs' : 'tooShort';
    }
  }
}

const EUROPEAN_AND_OTHERS =
  'AT BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK CH DZ GB IS LI NO SM TN TR';

/** Days of work in Belgium that must come after work in a country; `undefined`: no agreement with it. */
export function belgianDaysAfter(countryCode: string): number | undefined {
  if (countryCode === 'BE') return 0;
  if (['BA', 'ME', 'MK'].includes(countryCode)) return 184;
  return EUROPEAN_AND_OTHERS.split(' ').includes(countryCode) ? 92 : undefined;
}

/** The birth date that a number with valid check digits tells, `yyyy-mm-dd`. */
export function birthDateOf(ssin: string): string | undefined {
  const base = Number(ssin.slice(0, 9));
  const century = Number(ssin.slice(9)) === 97 - (base % 97) ? 1900 : 2000;
  const month = Number(ssin.slice(2, 4));
  const monthText = String(month >= 40 ? month - 40 : month >= 20 ? month - 20 : month).padStart(2, '0');
  const text = `${String(century + Number(ssin.slice(0, 2)))}-${monthText}-${ssin.slice(4, 6)}`;
  const time = Date.parse(`${text}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text ? undefined : text;
}
