import { isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import { addDays, ageOn } from '../calendar/periods.ts';
import { datedValue, valueOn } from '../values/dated-value.ts';

/** So many days of work in so many months before the claim, and perhaps more of them in the years before those months. */
export interface Requirement {
  readonly days: number;
  readonly months: number;
  readonly earlier?: EarlierWork;
}

/** Days in the ten years before the reference period: so many, or so many for each day that lacks to a higher number. */
export type EarlierWork = { readonly days: number } | { readonly perMissingDay: number; readonly upTo: number };

/** Ten years. */
export const EARLIER_MONTHS = 120;

interface AgeBand {
  readonly belowAge: number;
  /** Any of them is enough. */
  readonly anyOf: readonly Requirement[];
}

const YEAR: Requirement = { days: 312, months: 21 };
const YEAR_AND_A_HALF: Requirement = { days: 468, months: 33 };
const TWO_YEARS: Requirement = { days: 624, months: 42 };

/** From this day on claims are judged by the Programme Act of 18 July 2025. */
const REFORM = '2026-03-01';
export const REFORMED_ON = isoDate(REFORM);

/** By the day of the claim. Whoever fulfils the plain requirement of an older person is admitted as well. */
const REQUIREMENTS = datedValue<readonly AgeBand[]>('days of work required for unemployment benefit', [
  {
    from: null,
    value: [
      { belowAge: 36, anyOf: [YEAR, YEAR_AND_A_HALF, TWO_YEARS] },
      { belowAge: 50, anyOf: [YEAR_AND_A_HALF, TWO_YEARS, ...withEarlierWork(YEAR_AND_A_HALF)] },
      { belowAge: Infinity, anyOf: [TWO_YEARS, ...withEarlierWork(TWO_YEARS)] },
    ],
    citation: 'ONEM, feuille info T31 (2.10.2023) ; AR 25.11.1991, art. 30',
  },
  {
    from: REFORM,
    value: [{ belowAge: Infinity, anyOf: [{ days: 312, months: 36 }] }],
    citation: 'Loi-programme du 18.07.2025',
  },
]);

/** Half of the days with 1,560 before them, or two thirds with eight before them for each day that lacks. */
function withEarlierWork({ days, months }: Requirement): readonly Requirement[] {
  return [
    { days: days / 2, months, earlier: { days: 1560 } },
    { days: (days * 2) / 3, months, earlier: { perMissingDay: 8, upTo: days } },
  ];
}

/**
 * What somebody who claims benefit on this day must prove; one of these is enough. The age is that on the last day of the
 * contract, the eve of the claim; where the birth date is not known, only what is enough at every age.
 */
export function requirementsOn(claimOn: CivilDate, birthDate: CivilDate | undefined): readonly Requirement[] {
  const bands = valueOn(REQUIREMENTS, claimOn);
  if (birthDate === undefined) return (bands.at(-1)?.anyOf ?? []).filter(({ earlier }) => earlier === undefined);
  const age = ageOn(birthDate, addDays(claimOn, -1));
  return (bands.find(({ belowAge }) => age < belowAge) ?? bands.at(-1))?.anyOf ?? [];
}

/** Whole days that the ten years before the reference period must hold, for somebody who has so many within it. */
export function earlierDaysNeeded({ earlier }: Requirement, days: number): number {
  if (earlier === undefined) return 0;
  return 'days' in earlier ? earlier.days : Math.max(0, earlier.upTo - days) * earlier.perMissingDay;
}

/** Months by which the reference period of a voluntary part-time worker is longer. */
const MORE_MONTHS_PART_TIME = datedValue('months more for voluntary part-time workers', [
  { from: null, value: 6, citation: 'AR 25.11.1991, art. 33' },
  { from: REFORM, value: 0, citation: 'Loi-programme du 18.07.2025' },
]);

/** What somebody admitted as a voluntary part-time worker must prove: as many half days as others days. */
export function halfDayRequirementsOn(claimOn: CivilDate, birthDate: CivilDate | undefined): readonly Requirement[] {
  const more = valueOn(MORE_MONTHS_PART_TIME, claimOn);
  return requirementsOn(claimOn, birthDate)
    .filter(({ earlier }) => earlier === undefined)
    .map(({ days, months }) => ({ days, months: months + more }));
}
