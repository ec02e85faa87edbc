import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { civilDateFromDays, isoDate, type CivilDate } from '../../../src/schemas/model/civil-date.ts';

const EPOCH = Temporal.PlainDate.from('1970-01-01');

/** The same day as the standard calendar of the language counts it: the oracle of these tests. */
export function toTemporal(date: CivilDate): Temporal.PlainDate {
  return EPOCH.add({ days: date });
}

export function fromTemporal(date: Temporal.PlainDate): CivilDate {
  return civilDateFromDays(EPOCH.until(date, { largestUnit: 'days' }).days);
}

/** The last day of a period of months, by the standard calendar: the eve of the anniversary, unless that was clamped. */
export function temporalLastDay(start: Temporal.PlainDate, months: number): Temporal.PlainDate {
  const anniversary = start.add({ months });
  return anniversary.day === start.day ? anniversary.subtract({ days: 1 }) : anniversary;
}

export const FIRST_DAY = isoDate('1900-01-01');
export const LAST_DAY = isoDate('2100-12-31');

export const anyDay = fc.integer({ min: FIRST_DAY, max: LAST_DAY }).map(civilDateFromDays);

/** The days on which months of different lengths are mistaken: the last four of a month, and the first. */
export const trickyDay = fc
  .record({ year: fc.integer({ min: 1900, max: 2100 }), month: fc.integer({ min: 1, max: 12 }), back: fc.nat(4) })
  .map(({ year, month, back }) =>
    fromTemporal(Temporal.PlainDate.from({ year, month, day: 1 }).add({ months: 1 }).subtract({ days: back })),
  );

export const someDay = fc.oneof(anyDay, trickyDay);
