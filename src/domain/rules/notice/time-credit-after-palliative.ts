import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addDays } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_AFTER_PALLIATIVE_NOTICE_WEEKS } from '../../values/notice.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditHalf } from '../example-rows.ts';
import { followsPalliativeLeave, isShorterNoticeAgreed, shortNoticeParams } from './notice-periods.ts';

const afterLeave = {
  ...timeCreditHalf,
  motive: 'palliative',
  startDate: '2026-11-03',
  endDate: '2026-12-02',
  extends: '04W-00216N2-F2-Z',
} as const;

export const timeCreditAfterPalliative = defineRule({
  id: 'notice.time-credit.after-palliative',
  summary:
    'Time credit for palliative care that directly follows exhausted palliative leave is notified 2 weeks before it starts, whatever the size of the employer. A row is taken to follow that leave when it names the request that it prolongs.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: ['private'],
  motives: ['palliative'],
  needs: ['extends'],
  severity: 'warning',
  column: 'noticeDate',
  source: [
    { citation: 'CCT 103', confidence: 'unverified' },
    { citation: 'ONEM, feuille info E65 (1.10.2024)', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  figures: ['timeCreditNoticeAfterPalliative'],
  examples: {
    accept: [
      { name: 'two weeks', row: afterLeave },
      { name: 'two weeks, whatever the size of the employer', row: { ...afterLeave, headcount: '20' } },
      {
        name: 'six days, agreed in writing',
        row: { ...afterLeave, startDate: '2026-10-26', endDate: '2026-11-25', employerAgreement: 'yes' },
      },
      {
        name: 'nothing prolonged: the ordinary period is the matter of another rule',
        row: { ...afterLeave, startDate: '2026-11-02', endDate: '2026-12-01', extends: '' },
      },
    ],
    reject: [
      {
        name: 'a day short of two weeks',
        row: { ...afterLeave, startDate: '2026-11-02', endDate: '2026-12-01' },
        params: {
          noticeDate: { date: isoDate('2026-10-20') },
          startDate: { date: isoDate('2026-11-02') },
          latestNotice: { date: isoDate('2026-10-19') },
          earliestStart: { date: isoDate('2026-11-03') },
          weeks: 2,
        },
      },
    ],
  },
  check(request) {
    const { noticeDate, startDate } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    const weeks = valueOn(TIME_CREDIT_AFTER_PALLIATIVE_NOTICE_WEEKS, startDate);
    const days = 7 * weeks;
    if (startDate - noticeDate >= days || !followsPalliativeLeave(request) || isShorterNoticeAgreed(request))
      return null;
    return {
      params: {
        ...shortNoticeParams(noticeDate, startDate, addDays(startDate, -days), addDays(noticeDate, days)),
        weeks,
      },
    };
  },
});
