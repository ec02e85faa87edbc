import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { lastDayOfMonths, lastsAtLeast, lastsAtMost } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_PALLIATIVE_MONTHS } from '../../values/time-credit.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditHalf } from '../example-rows.ts';
import { FOR_THE_MOTIVE, monthsTakenForMotive } from './credit.ts';

export const timeCreditMinBlockPalliative = defineRule({
  id: 'time-credit.min-block.palliative',
  summary:
    'Time credit for palliative care lasts 1 month and can be prolonged once by 1 month for the same patient, in whatever form.',
  leaveTypes: ['timeCredit'],
  regimes: ['full', 'half', 'oneFifth'],
  sectors: 'all',
  motives: ['palliative'],
  needs: [FOR_THE_MOTIVE],
  severity: 'error',
  column: 'endDate',
  source: [
    { citation: 'CSC, durées minimales', confidence: 'confirmed' },
    { citation: 'Les deux mois dans une seule demande (aucune source trouvée)', confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  figures: ['timeCreditPalliative'],
  examples: {
    accept: [
      { name: 'a month', row: { ...timeCreditHalf, motive: 'palliative', endDate: '2027-03-31' } },
      {
        name: 'the second month',
        row: { ...timeCreditHalf, motive: 'palliative', endDate: '2027-03-31', usedHalf: '1' },
      },
    ],
    reject: [
      {
        name: 'a day short of a month',
        row: { ...timeCreditHalf, motive: 'palliative', endDate: '2027-03-30' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-03-30') },
          taken: 0,
          block: 1,
          blockEnd: { date: isoDate('2027-03-31') },
        },
      },
      {
        name: 'both months in one request',
        row: { ...timeCreditHalf, motive: 'palliative', endDate: '2027-04-30' },
        severity: 'warning',
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-04-30') },
          taken: 0,
          block: 1,
          blockEnd: { date: isoDate('2027-03-31') },
        },
      },
      {
        name: 'a day more than two months',
        row: { ...timeCreditHalf, motive: 'palliative', endDate: '2027-05-01' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-05-01') },
          taken: 0,
          block: 1,
          blockEnd: { date: isoDate('2027-03-31') },
        },
      },
      {
        name: 'a third month',
        row: { ...timeCreditHalf, motive: 'palliative', endDate: '2027-03-31', usedHalf: '2' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-03-31') },
          taken: 2,
          block: 1,
          blockEnd: { date: isoDate('2027-03-31') },
        },
      },
      {
        name: 'a third month, after a full and a 1/5 month',
        row: { ...timeCreditHalf, motive: 'palliative', endDate: '2027-03-31', usedFull: '1', usedFifth: '1' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          endDate: { date: isoDate('2027-03-31') },
          taken: 2,
          block: 1,
          blockEnd: { date: isoDate('2027-03-31') },
        },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const { block, total } = valueOn(TIME_CREDIT_PALLIATIVE_MONTHS, startDate);
    const taken = monthsTakenForMotive(request);
    const isTooShort = !lastsAtLeast(startDate, endDate, block);
    const isTooLong = !lastsAtMost(startDate, endDate, total - taken);
    if (!isTooShort && !isTooLong && lastsAtMost(startDate, endDate, block)) return null;
    const params: Params = {
      startDate: { date: startDate },
      endDate: { date: endDate },
      taken,
      block,
      blockEnd: { date: lastDayOfMonths(startDate, block) },
    };
    return isTooShort || isTooLong ? { params } : { params, severity: 'warning' };
  },
});
