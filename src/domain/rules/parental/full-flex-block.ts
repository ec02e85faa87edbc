import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addDays, lengthInDays } from '../../calendar/periods.ts';
import { defineRule } from '../define-rule.ts';
import { WEEK_COST } from '../../values/parental.ts';
import { capitalOn } from './credit.ts';
import { parentalFullFlexible } from '../example-rows.ts';

export const fullFlexBlock = defineRule({
  id: 'parental.full-flex.block',
  summary:
    'A flexible full parental leave lasts whole weeks of seven calendar days, from any weekday, 16 weeks at most.',
  leaveTypes: ['parentalLeave'],
  regimes: ['fullFlexible'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [
    { citation: 'Loi du 2.09.2018 ; AR 5.05.2019', confidence: 'confirmed' },
    { citation: "Manuel de l'employeur du service en ligne, régimes", confidence: 'seed' },
  ],
  inForce: { from: '2019-06-01', until: null },
  figures: ['parentalCapital'],
  examples: {
    accept: [
      { name: 'two weeks', row: parentalFullFlexible },
      {
        name: 'a week that starts on a Thursday',
        row: { ...parentalFullFlexible, startDate: '2027-01-07', endDate: '2027-01-13' },
      },
    ],
    reject: [
      {
        name: 'a day short of a week',
        row: { ...parentalFullFlexible, endDate: '2027-01-06' },
        params: {
          days: 6,
          shorter: 1,
          shorterEnd: { date: isoDate('2027-01-07') },
          longer: 2,
          longerEnd: { date: isoDate('2027-01-14') },
        },
      },
      {
        name: 'a month',
        row: { ...parentalFullFlexible, endDate: '2027-01-31' },
        params: {
          days: 31,
          shorter: 4,
          shorterEnd: { date: isoDate('2027-01-28') },
          longer: 5,
          longerEnd: { date: isoDate('2027-02-04') },
        },
      },
      {
        name: 'a day over sixteen weeks: the nearest within the credit',
        row: { ...parentalFullFlexible, endDate: '2027-04-23' },
        params: {
          days: 113,
          shorter: 15,
          shorterEnd: { date: isoDate('2027-04-15') },
          longer: 16,
          longerEnd: { date: isoDate('2027-04-22') },
        },
      },
    ],
  },
  check({ startDate, endDate }) {
    if (startDate === undefined || endDate === undefined) return null;
    const days = lengthInDays(startDate, endDate);
    if (days < 1 || days % 7 === 0) return null;
    const mostWeeks = Math.floor(capitalOn(startDate) / WEEK_COST);
    const shorter = Math.max(1, Math.min(Math.floor(days / 7), mostWeeks - 1));
    return {
      params: {
        days,
        shorter,
        shorterEnd: { date: addDays(startDate, shorter * 7 - 1) },
        longer: shorter + 1,
        longerEnd: { date: addDays(startDate, shorter * 7 + 6) },
      },
    };
  },
});
