import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ONE_FIFTH_WEEK } from '../../values/time-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';

export const timeCreditOneFifthFiveDays = defineRule({
  id: 'time-credit.one-fifth.five-days',
  summary:
    'A reduction by 1/5 is one day or two half-days a week in a schedule of at least 5 days. Since 1 January 2026 another full-time schedule qualifies when a sector or company agreement, or a written agreement, says how.',
  leaveTypes: ['timeCredit'],
  regimes: ['oneFifth'],
  sectors: 'all',
  needs: ['daysPerWeek'],
  severity: 'warning',
  column: 'daysPerWeek',
  source: [{ citation: 'CCT 103/7 ; Easypay, crédit-temps', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['timeCreditOtherWeeks'],
  examples: {
    accept: [
      { name: 'five days', row: { ...timeCreditOneFifth, daysPerWeek: '5' } },
      {
        name: 'four days with a written agreement',
        row: { ...timeCreditOneFifth, daysPerWeek: '4', employerAgreement: 'yes' },
      },
      {
        name: 'four days with a sector agreement',
        row: { ...timeCreditOneFifth, daysPerWeek: '4', sectorAgreement: 'yes' },
      },
      { name: 'not stated', row: timeCreditOneFifth },
    ],
    reject: [
      {
        name: 'four days',
        row: { ...timeCreditOneFifth, daysPerWeek: '4' },
        params: { found: 4, expected: 5, since: { date: isoDate('2026-01-01') } },
      },
      {
        name: 'four days with agreement, a day before it counted',
        row: {
          ...timeCreditOneFifth,
          startDate: '2025-12-31',
          endDate: '2026-06-30',
          noticeDate: '2025-09-01',
          daysPerWeek: '4',
          employerAgreement: 'yes',
        },
        params: { found: 4, expected: 5, since: { date: isoDate('2026-01-01') } },
        asOf: '2025-12-01',
      },
    ],
  },
  check({ daysPerWeek, sectorAgreement, employerAgreement, startDate }) {
    if (daysPerWeek === undefined || startDate === undefined || daysPerWeek >= ONE_FIFTH_WEEK.days) return null;
    const isAgreed = sectorAgreement === true || employerAgreement === true;
    if (isAgreed && startDate >= ONE_FIFTH_WEEK.othersByAgreementSince) return null;
    return {
      params: {
        found: daysPerWeek,
        expected: ONE_FIFTH_WEEK.days,
        since: { date: ONE_FIFTH_WEEK.othersByAgreementSince },
      },
    };
  },
});
