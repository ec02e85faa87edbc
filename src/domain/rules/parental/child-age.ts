import { isoDate } from '../../../schemas/model/civil-date.ts';
import { lastDayOfMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { CHILD_AGE_LIMIT } from '../../values/parental.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const childAge = defineRule({
  id: 'parental.child-age',
  summary:
    "The leave starts from the birth on and before the child's 12th birthday, or before the 21st for a child with a disability. It may run past that day.",
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  needs: ['childBirthDate'],
  severity: 'error',
  column: 'childBirthDate',
  source: [{ citation: 'AR 29.10.1997, art. 3', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalChildAge'],
  examples: {
    accept: [
      { name: 'the eve of the 12th birthday', row: { ...parentalFull, childBirthDate: '2015-01-02' } },
      {
        name: 'the eve of the 21st birthday, with a disability',
        row: { ...parentalFull, childBirthDate: '2006-01-02', childDisability: 'yes' },
      },
      { name: 'the day of birth', row: { ...parentalFull, childBirthDate: '2027-01-01' } },
      {
        name: 'a leave that runs past the birthday',
        row: { ...parentalFull, childBirthDate: '2015-01-02', endDate: '2027-04-30' },
      },
      {
        name: 'born on 29 February: 21 on 1 March of a common year',
        row: {
          ...parentalFull,
          childBirthDate: '2008-02-29',
          childDisability: 'yes',
          startDate: '2029-02-28',
          endDate: '2029-03-27',
          noticeDate: '2028-12-20',
        },
        asOf: '2028-12-21',
      },
    ],
    reject: [
      {
        name: 'the eve of the birth',
        row: { ...parentalFull, childBirthDate: '2027-01-02' },
        params: {
          birthDate: { date: isoDate('2027-01-02') },
          startDate: { date: isoDate('2027-01-01') },
          age: 12,
          latestStart: { date: isoDate('2039-01-01') },
        },
      },
      {
        name: 'the 12th birthday',
        row: { ...parentalFull, childBirthDate: '2015-01-01' },
        params: {
          birthDate: { date: isoDate('2015-01-01') },
          startDate: { date: isoDate('2027-01-01') },
          age: 12,
          latestStart: { date: isoDate('2026-12-31') },
        },
      },
      {
        name: 'born on 29 February: 12 on 29 February of a leap year',
        row: { ...parentalFull, childBirthDate: '2016-02-29', startDate: '2028-02-29', endDate: '2028-03-28' },
        params: {
          birthDate: { date: isoDate('2016-02-29') },
          startDate: { date: isoDate('2028-02-29') },
          age: 12,
          latestStart: { date: isoDate('2028-02-28') },
        },
      },
      {
        name: 'the 12th birthday, with a disability denied',
        row: { ...parentalFull, childBirthDate: '2015-01-01', childDisability: 'no' },
        params: {
          birthDate: { date: isoDate('2015-01-01') },
          startDate: { date: isoDate('2027-01-01') },
          age: 12,
          latestStart: { date: isoDate('2026-12-31') },
        },
      },
      {
        name: 'the 21st birthday, with a disability',
        row: { ...parentalFull, childBirthDate: '2006-01-01', childDisability: 'yes' },
        params: {
          birthDate: { date: isoDate('2006-01-01') },
          startDate: { date: isoDate('2027-01-01') },
          age: 21,
          latestStart: { date: isoDate('2026-12-31') },
        },
      },
    ],
  },
  check({ childBirthDate, childDisability, startDate }) {
    if (childBirthDate === undefined || startDate === undefined) return null;
    const limit = valueOn(CHILD_AGE_LIMIT, startDate);
    const age = childDisability === true ? limit.withDisability : limit.ordinary;
    // A birthday is at least 365 days for each year away: most children are settled without the calendar.
    if (startDate >= childBirthDate && startDate - childBirthDate < age * 365) return null;
    const latestStart = lastDayOfMonths(childBirthDate, age * 12);
    if (startDate >= childBirthDate && startDate <= latestStart) return null;
    return {
      params: {
        birthDate: { date: childBirthDate },
        startDate: { date: startDate },
        age,
        latestStart: { date: latestStart },
      },
    };
  },
});
