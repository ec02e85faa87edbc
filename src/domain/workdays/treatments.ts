import type { CivilDate } from '../../schemas/model/civil-date.ts';
import type { AssimilatedPeriod, DayRange, ExtendingPeriod } from '../../schemas/model/workday-calculation.ts';
import type { AssimilatedKind, ExtendingKind } from '../../schemas/model/workday-codes.ts';
import { lastsAtLeast } from '../calendar/periods.ts';
import { datedValue, valueOn, type DatedValue } from '../values/dated-value.ts';

/** What days of a kind do to a claim: they count as work, prolong the reference period, or neither. */
type Effect = 'counts' | 'prolongs' | 'nothing';

const REFORM = { from: '2026-03-01', citation: 'Loi-programme du 18.07.2025' } as const;
const T31 = { from: null, citation: 'AR 25.11.1991, art. 38 ; ONEM, feuille info T31 (2.10.2023)' } as const;

const ALWAYS_COUNTS = datedValue<Effect>('assimilated days', [{ ...T31, value: 'counts' }]);
/** Paid by the health insurer or the accident insurer, not by the employer. */
const INDEMNIFIED = datedValue<Effect>('days of indemnified incapacity', [
  { ...T31, value: 'counts' },
  { ...REFORM, value: 'prolongs' },
]);
const TRAINING = datedValue<Effect>('days of vocational training', [
  { ...T31, value: 'counts' },
  { ...REFORM, value: 'nothing' },
]);

const ASSIMILATED: Readonly<Record<AssimilatedKind, DatedValue<Effect>>> = {
  illness: INDEMNIFIED,
  workAccident: INDEMNIFIED,
  occupationalDisease: INDEMNIFIED,
  maternity: ALWAYS_COUNTS,
  temporaryUnemployment: ALWAYS_COUNTS,
  paidHoliday: ALWAYS_COUNTS,
  guaranteedSalary: ALWAYS_COUNTS,
  compensatoryRest: ALWAYS_COUNTS,
  vocationalTraining: TRAINING,
};

export function effectOfAssimilated({ kind }: Pick<AssimilatedPeriod, 'kind'>, claimOn: CivilDate): Effect {
  return valueOn(ASSIMILATED[kind], claimOn);
}

/** Least length of self-employment that prolongs the reference period, in months. */
const SELF_EMPLOYMENT_MONTHS = datedValue('months of self-employment', [
  { from: null, value: 6, citation: 'AR 25.11.1991, art. 30' },
  { ...REFORM, value: 3 },
]);

const PROLONGING: Readonly<Record<ExtendingKind, boolean>> = {
  careerBreak: true,
  selfEmployment: true,
  detention: true,
  unpaidLeave: false,
};

export type ExtendingEffect = 'prolongs' | 'nothing' | 'tooShort';

export function effectOfExtending(
  { kind, startDate, endDate }: Pick<ExtendingPeriod, 'kind'> & DayRange,
  claimOn: CivilDate,
): ExtendingEffect {
  if (!PROLONGING[kind]) return 'nothing';
  const isLongEnough =
    kind !== 'selfEmployment' || lastsAtLeast(startDate, endDate, valueOn(SELF_EMPLOYMENT_MONTHS, claimOn));
  return isLongEnough ? 'prolongs' : 'tooShort';
}

export const BELGIUM = 'BE';

/** The longest that three months can be, so that the date is never too early. */
const THREE_MONTHS = 92;
const SIX_MONTHS = 184;

/** The European Union without Belgium, then others with which there is an agreement. */
const THREE_MONTH_COUNTRIES: ReadonlySet<string> = new Set(
  (
    'AT BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK ' + 'CH DZ GB IS LI NO SM TN TR'
  ).split(' '),
);
const SIX_MONTH_COUNTRIES: ReadonlySet<string> = new Set(['BA', 'ME', 'MK']);
/** Work there counts for some nationalities only, and a request does not say which the person has. */
const NATIONALITY_COUNTRIES: ReadonlySet<string> = new Set(['CH', 'DK', 'DZ', 'IS', 'LI', 'NO', 'SM', 'TN', 'TR']);

/**
 * Days of Belgian employment that must follow work in a country before that work counts; undefined where Belgium has no
 * agreement by which it could (AR 25.11.1991, art. 37, § 2, since 1 October 2016).
 */
export function belgianDaysNeededAfter(country: string): number | undefined {
  if (country === BELGIUM) return 0;
  if (THREE_MONTH_COUNTRIES.has(country)) return THREE_MONTHS;
  return SIX_MONTH_COUNTRIES.has(country) ? SIX_MONTHS : undefined;
}

export function dependsOnNationality(country: string): boolean {
  return NATIONALITY_COUNTRIES.has(country);
}
