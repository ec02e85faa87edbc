import { isoDate, type CivilDate } from '../../schemas/model/civil-date.ts';
import { addDays, ageOn } from '../calendar/periods.ts';
import { datedValue, valueOn } from '../values/dated-value.ts';

/** So many days of work in so many months before the claim. */
export interface Requirement {
  readonly days: number;
  readonly months: number;
}

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

/** By the day of the claim. Whoever fulfils the requirement of an older person is admitted as well. */
const REQUIREMENTS = datedValue<readonly AgeBand[]>('days of work required for unemployment benefit', [
  {
    from: null,
    value: [
      { belowAge: 36, anyOf: [YEAR, YEAR_AND_A_HALF, TWO_YEARS] },
      { belowAge: 50, anyOf: [YEAR_AND_A_HALF, TWO_YEARS] },
      { belowAge: Infinity, anyOf: [TWO_YEARS] },
    ],
    citation: 'ONEM, feuille info T31 (2.10.2023)',
  },
  {
    from: REFORM,
    value: [{ belowAge: Infinity, anyOf: [{ days: 312, months: 36 }] }],
    citation: 'Loi-programme du 18.07.2025',
  },
]);

/**
 * What somebody who claims benefit on this day must prove; one of these is enough. The age is that on the last day of the
 * contract, the eve of the claim; where the birth date is not known, that of the oldest counts.
 */
export function requirementsOn(claimOn: CivilDate, birthDate: CivilDate | undefined): readonly Requirement[] {
  const age = birthDate === undefined ? Infinity : ageOn(birthDate, addDays(claimOn, -1));
  const bands = valueOn(REQUIREMENTS, claimOn);
  return (bands.find(({ belowAge }) => age < belowAge) ?? bands.at(-1))?.anyOf ?? [];
}
