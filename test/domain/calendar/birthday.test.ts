import { expect, it } from 'vitest';
import { birthdayOf } from '../../../src/domain/calendar/birthday.ts';
import { ageOn } from '../../../src/domain/calendar/periods.ts';
import { civilDateFromDays, formatIsoDate, isoDate } from '../../../src/schemas/model/civil-date.ts';

it.each([
  ['2015-05-02', 12, '2027-05-02'],
  ['2015-01-31', 1, '2016-01-31'],
  ['2016-02-29', 4, '2020-02-29'],
  ['2016-02-29', 12, '2028-02-29'],
  ['2016-02-29', 21, '2037-03-01'],
  ['2016-02-28', 21, '2037-02-28'],
])('of somebody born on %s is, for %i years, %s', (birth, age, expected) => {
  expect(formatIsoDate(birthdayOf(isoDate(birth), age))).toBe(expected);
});

it('is the first day of an age', () => {
  for (const birth of ['2016-02-29', '2017-03-01', '2017-12-31']) {
    const birthday = birthdayOf(isoDate(birth), 18);
    expect([ageOn(isoDate(birth), civilDateFromDays(birthday - 1)), ageOn(isoDate(birth), birthday)]).toEqual([17, 18]);
  }
});
