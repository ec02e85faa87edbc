import fc from 'fast-check';
import { civilDateFromDays, isoDate, yearMonthDay } from '../../../src/schemas/model/civil-date.ts';

export const TODAY = isoDate('2026-11-21');

/** Check digits by the published formula, in the way it is printed: a 2 before the nine digits for the 2000s. */
export function withCheckDigits(nineDigits: string, century: 1900 | 2000): string {
  const base = Number(century === 2000 ? `2${nineDigits}` : nineDigits);
  return nineDigits + String(97 - (base % 97)).padStart(2, '0');
}

export function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}

/** Numbers put together as the registers do: a birth up to today, a serial, and 0, 20 or 40 added to the month. */
export const issuedNumber = fc
  .record({
    birthDay: fc.integer({ min: isoDate('1900-01-01'), max: TODAY }),
    serial: fc.integer({ min: 1, max: 998 }),
    bisOffset: fc.constantFrom(0, 20, 40),
  })
  .map(({ birthDay, serial, bisOffset }) => {
    const birthDate = civilDateFromDays(birthDay);
    const { year, month, day } = yearMonthDay(birthDate);
    const century = year < 2000 ? 1900 : 2000;
    const nineDigits =
      twoDigits(year % 100) + twoDigits(month + bisOffset) + twoDigits(day) + String(serial).padStart(3, '0');
    return { niss: withCheckDigits(nineDigits, century), birthDate, year, century, serial, bisOffset };
  });
