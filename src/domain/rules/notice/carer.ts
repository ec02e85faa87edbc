import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addDays } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { CARER_NOTICE_DAYS } from '../../values/notice.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { carerFull } from '../example-rows.ts';
import { isShorterNoticeAgreed, shortNoticeParams } from './notice-periods.ts';

const sixDays = { ...carerFull, startDate: '2026-11-26', endDate: '2026-12-25' } as const;

export const carer = defineRule({
  id: 'notice.carer',
  summary:
    'Leave of a recognised informal carer is notified 7 days before it starts; the employer may accept a shorter period.',
  leaveTypes: ['informalCare'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'noticeDate',
  source: [{ citation: 'Loi du 22.01.1985, art. 100ter et 102ter', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['carerNotice'],
  examples: {
    accept: [
      { name: 'seven days', row: { ...carerFull, startDate: '2026-11-27', endDate: '2026-12-26' } },
      { name: 'six days, accepted', row: { ...sixDays, employerAgreement: 'yes' } },
    ],
    reject: [
      {
        name: 'six days',
        row: sixDays,
        params: {
          noticeDate: { date: isoDate('2026-11-20') },
          startDate: { date: isoDate('2026-11-26') },
          latestNotice: { date: isoDate('2026-11-19') },
          earliestStart: { date: isoDate('2026-11-27') },
          days: 7,
        },
      },
    ],
  },
  check(request) {
    const { noticeDate, startDate } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    const days = valueOn(CARER_NOTICE_DAYS, startDate);
    if (startDate - noticeDate >= days || isShorterNoticeAgreed(request)) return null;
    return {
      params: {
        ...shortNoticeParams(noticeDate, startDate, addDays(startDate, -days), addDays(noticeDate, days)),
        days,
      },
    };
  },
});
