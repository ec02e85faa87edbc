import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { FLEXIBLE_SINCE, PARENTAL_FORMS } from '../../values/parental.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, parentalFullFlexible, parentalHalfFlexible, parentalOneTenth } from '../example-rows.ts';

const since = { date: isoDate('2019-06-01') } as const;

export const parentalForms = defineRule({
  id: 'parental.forms',
  summary:
    'Parental leave is taken in full, half-time or by 1/5; since 1 June 2019 also by 1/10, in weeks of full leave or in single half-time months. 1/3 and 1/4 do not exist.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'regime',
  source: [
    { citation: 'AR 29.10.1997, art. 2 et 2/1 ; AR 5.05.2019', confidence: 'confirmed' },
    { citation: "Manuel de l'employeur du service en ligne, régimes", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  figures: ['parentalForms'],
  examples: {
    accept: [
      { name: 'in full', row: parentalFull },
      { name: 'in weeks', row: parentalFullFlexible },
      { name: 'half-time, by single months', row: parentalHalfFlexible },
      {
        name: '1/10 on the first day that it existed',
        row: { ...parentalOneTenth, startDate: '2019-06-01', endDate: '2020-03-31' },
      },
    ],
    reject: [
      {
        name: '1/3',
        row: { ...parentalFull, regime: 'oneThird', hoursDuring: '25:20' },
        params: { regime: { code: 'oneThird', list: 'regime' }, startDate: { date: isoDate('2027-01-01') }, since },
      },
      {
        name: '1/4',
        row: { ...parentalFull, regime: 'oneQuarter', hoursDuring: '28:30' },
        params: { regime: { code: 'oneQuarter', list: 'regime' }, startDate: { date: isoDate('2027-01-01') }, since },
      },
      {
        name: '1/10 on the eve',
        row: { ...parentalOneTenth, startDate: '2019-05-31', endDate: '2020-03-30' },
        params: { regime: { code: 'oneTenth', list: 'regime' }, startDate: { date: isoDate('2019-05-31') }, since },
      },
    ],
  },
  check({ regime, startDate }) {
    if (regime === undefined || startDate === undefined) return null;
    if (valueOn(PARENTAL_FORMS, startDate).includes(regime)) return null;
    return {
      params: {
        regime: { code: regime, list: 'regime' },
        startDate: { date: startDate },
        since: { date: FLEXIBLE_SINCE },
      },
    };
  },
});
