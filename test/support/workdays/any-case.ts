import fc from 'fast-check';
import { civilDateFromDays, isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';
import type {
  CalculationCase,
  OccupationPeriod,
  PlannedOccupation,
} from '../../../src/schemas/model/workday-calculation.ts';
import { ASSIMILATED_KINDS, EXTENDING_KINDS } from '../../../src/schemas/model/workday-codes.ts';
import { CENTRE } from './case.ts';

/** Numbers of people born in 1955, 1976, 1985, 1989, 1990 and 2004, of one with an unknown birth date, and a BIS number. */
const NISSES = [
  niss(550612001),
  niss(760229003),
  niss(850314640),
  niss(890301005),
  niss(900301007),
  niss(40229009, 2_000_000_000),
  niss(850000011),
  niss(854314013),
] as const;

function niss(body: number, millennium = 0): string {
  return `${String(body).padStart(9, '0')}${String(97 - ((millennium + body) % 97)).padStart(2, '0')}`;
}

const COUNTRIES = ['BE', 'BE', 'BE', 'BE', 'FR', 'CH', 'BA', 'US'] as const;
const country = fc.constantFrom(...COUNTRIES);

/** Near the change of law as often as after it. */
const plannedStart = fc
  .oneof(
    fc.integer({ min: isoDate('2024-06-01'), max: isoDate('2026-06-01') }),
    fc.integer({ min: isoDate('2026-06-01'), max: isoDate('2029-01-01') }),
  )
  .map(civilDateFromDays);

const regime = fc.constantFrom(
  { daysPerWeekHundredths: 500, minutesPerWeek: 2280, fullTimeMinutesPerWeek: 2280 },
  { daysPerWeekHundredths: 600, minutesPerWeek: 2280, fullTimeMinutesPerWeek: 2280 },
  { daysPerWeekHundredths: 450, minutesPerWeek: 2160, fullTimeMinutesPerWeek: 2160 },
  { daysPerWeekHundredths: 500, minutesPerWeek: 1140, fullTimeMinutesPerWeek: 2280 },
  { daysPerWeekHundredths: 250, minutesPerWeek: 787, fullTimeMinutesPerWeek: 2190 },
  { daysPerWeekHundredths: 400, minutesPerWeek: 1824, fullTimeMinutesPerWeek: 2280 },
  // At and below twelve hours and a third of full time, more than full time, and the ends of what the service takes.
  { daysPerWeekHundredths: 200, minutesPerWeek: 720, fullTimeMinutesPerWeek: 2280 },
  { daysPerWeekHundredths: 200, minutesPerWeek: 719, fullTimeMinutesPerWeek: 2280 },
  { daysPerWeekHundredths: 300, minutesPerWeek: 700, fullTimeMinutesPerWeek: 2100 },
  { daysPerWeekHundredths: 500, minutesPerWeek: 2400, fullTimeMinutesPerWeek: 2280 },
  { daysPerWeekHundredths: 1, minutesPerWeek: 1, fullTimeMinutesPerWeek: 10_080 },
  { daysPerWeekHundredths: 700, minutesPerWeek: 10_080, fullTimeMinutesPerWeek: 1 },
);

/** A stretch that mostly lies in the years before the planned job, sometimes in it; often whole months. */
function range(start: CivilDate) {
  const days = fc
    .tuple(
      fc.integer({ min: -1500, max: 300 }),
      fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 700 })),
    )
    .map(([offset, length]) => ({
      startDate: civilDateFromDays(start + offset),
      endDate: civilDateFromDays(start + offset + length),
    }));
  const wholeMonths = fc.tuple(
    fc.integer({ min: 2022, max: 2027 }),
    fc.integer({ min: 0, max: 11 }),
    fc.integer({ min: 1, max: 14 }),
  );
  // Twelve years and more back, for the ten years before the reference period.
  const longAgo = fc
    .tuple(fc.integer({ min: -5500, max: -900 }), fc.integer({ min: 0, max: 4000 }))
    .map(([offset, length]) => ({
      startDate: civilDateFromDays(start + offset),
      endDate: civilDateFromDays(start + offset + length),
    }));
  return fc.oneof(
    days,
    longAgo,
    wholeMonths.map(([year, month, length]) => ({
      startDate: civilDateFromDays(Date.UTC(year, month) / 86_400_000),
      endDate: civilDateFromDays(Date.UTC(year, month + length) / 86_400_000 - 1),
    })),
  );
}

function occupation(start: CivilDate): fc.Arbitrary<OccupationPeriod> {
  return fc
    .tuple(range(start), regime, country, fc.nat(3), fc.nat(10_000))
    .map(([days, worked, where, interruption, amount]) => ({
      ...days,
      ...worked,
      country: where,
      ...(interruption === 1 &&
        worked.minutesPerWeek === worked.fullTimeMinutesPerWeek && { workedDaysHundredths: amount * 5 }),
      ...(interruption === 2 && { workedMinutes: amount * 7 }),
    }));
}

/** Now and then the same period twice, as somebody who types it a second time. */
function withTwins<T>(list: fc.Arbitrary<T[]>): fc.Arbitrary<T[]> {
  return fc.tuple(list, fc.nat(3)).map(([items, chance]) => (chance === 0 ? [...items, ...items.slice(0, 1)] : items));
}

/** Any complete file of anybody, sensible or not. */
export const anyCase: fc.Arbitrary<{ readonly input: CalculationCase; readonly planned: PlannedOccupation }> = fc
  .tuple(plannedStart, regime, fc.integer({ min: 0, max: 900 }), fc.constantFrom(...NISSES))
  .chain(([start, plannedRegime, length, niss]) => {
    const plannedOccupation: PlannedOccupation = {
      ...plannedRegime,
      startDate: start,
      endDate: civilDateFromDays(start + length),
    };
    return fc.record({
      planned: fc.constant(plannedOccupation),
      input: fc.record({
        niss: fc.constant(niss),
        welfareCentre: fc.constant(CENTRE),
        phase: fc.constant('first' as const),
        plannedOccupation: fc.constant(plannedOccupation),
        occupationPeriods: withTwins(fc.array(occupation(start), { maxLength: 4 })),
        assimilatedPeriods: withTwins(
          fc.array(
            fc
              .tuple(
                range(start),
                fc.constantFrom(...ASSIMILATED_KINDS),
                country,
                fc.option(fc.nat(8000), { nil: undefined }),
              )
              .map(([days, kind, where, certified]) => ({
                ...days,
                kind,
                country: where,
                ...(certified !== undefined && { daysHundredths: certified }),
              })),
            { maxLength: 3 },
          ),
        ),
        extendingPeriods: fc.array(
          fc
            .tuple(range(start), fc.constantFrom(...EXTENDING_KINDS), country)
            .map(([days, kind, where]) => ({ ...days, kind, country: where })),
          { maxLength: 3 },
        ),
        derogationRequested: fc.constant(false),
      }),
    });
  });
