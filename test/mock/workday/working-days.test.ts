import fc from 'fast-check';
import { Temporal } from 'temporal-polyfill';
import { expect, test } from 'vitest';
import { dayText, join, monthsBefore, weekdaysIn, without } from '../../../src/mock/workday/compute/spans.ts';
import { belgianDay, dueDay, easterSunday } from '../../../src/mock/workday/working-days.ts';

test.each([
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2028, '2028-04-16'],
  [2038, '2038-04-25'],
  [2049, '2049-04-18'],
])('Easter of %i is %s', (year, day) => {
  expect(new Date(easterSunday(year)).toISOString().slice(0, 10)).toBe(day);
});

test('what comes in after midnight in Brussels was received on that day, whatever the day in London', () => {
  expect(belgianDay(Date.parse('2026-11-22T23:30:00Z'))).toBe('2026-11-23');
  // From Tuesday the 24th: Tuesday to Friday, and Monday.
  expect(dueDay(Date.parse('2026-11-22T23:30:00Z'))).toBe('2026-11-30');
});

test('Ascension Day and Whit Monday are no working days', () => {
  // Ascension: Thursday 14 May 2026; Whit Monday: 25 May 2026.
  expect(dueDay(Date.parse('2026-05-13T10:00:00Z'))).toBe('2026-05-21');
  expect(dueDay(Date.parse('2026-05-22T10:00:00Z'))).toBe('2026-06-01');
});

const day = fc.integer({ min: -7000, max: 47_000 });

test('months before and days of the week agree with Temporal', () => {
  fc.assert(
    fc.property(day, fc.integer({ min: 0, max: 60 }), fc.nat(400), (last, months, length) => {
      const plain = Temporal.PlainDate.from(dayText(last));
      expect(dayText(monthsBefore(last, months))).toBe(plain.subtract({ months }).toString());
      let five = 0;
      for (let back = 0; back <= length; back += 1) if (plain.subtract({ days: back }).dayOfWeek <= 5) five += 1;
      expect(weekdaysIn([last - length, last], 5)).toBe(five);
    }),
    { numRuns: 300 },
  );
});

test('stretches that touch are joined, and what is left of one lies between its cuts', () => {
  expect(
    join([
      [5, 9],
      [1, 4],
      [12, 12],
      [7, 8],
    ]),
  ).toEqual([
    [1, 9],
    [12, 12],
  ]);
  expect(
    without(
      [1, 10],
      [
        [-3, 1],
        [4, 5],
        [10, 12],
      ],
    ),
  ).toEqual([
    [2, 3],
    [6, 9],
  ]);
});
