import { isoDate } from '../../../schemas/model/civil-date.ts';
import { firstDayOfNextWeek } from '../../calendar/periods.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { palliativeFull } from '../example-rows.ts';
import { isShorterNoticeAgreed } from './notice-periods.ts';

export const palliative = defineRule({
  id: 'notice.palliative',
  summary:
    'Palliative leave needs no period of notice: it starts on the Monday of the week after the one in which the certificate is handed over, or earlier if the employer agrees.',
  leaveTypes: ['palliativeCare'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'startDate',
  source: [{ citation: 'Loi du 22.01.1985, art. 100bis et 102bis', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      {
        name: 'handed over on Wednesday, started on Monday',
        row: { ...palliativeFull, noticeDate: '2026-12-02' },
        asOf: '2026-12-02',
      },
      {
        name: 'handed over on Sunday, started on Monday',
        row: { ...palliativeFull, noticeDate: '2026-12-06' },
        asOf: '2026-12-06',
      },
      {
        name: 'in the same week, agreed',
        row: {
          ...palliativeFull,
          noticeDate: '2026-12-02',
          startDate: '2026-12-04',
          endDate: '2027-01-03',
          employerAgreement: 'yes',
        },
        asOf: '2026-12-02',
      },
    ],
    reject: [
      {
        name: 'the Sunday of the same week',
        row: { ...palliativeFull, noticeDate: '2026-12-02', startDate: '2026-12-06', endDate: '2027-01-05' },
        asOf: '2026-12-02',
        params: {
          noticeDate: { date: isoDate('2026-12-02') },
          startDate: { date: isoDate('2026-12-06') },
          earliestStart: { date: isoDate('2026-12-07') },
        },
      },
      {
        name: 'handed over on Monday, started on Tuesday',
        row: { ...palliativeFull, noticeDate: '2026-12-07', startDate: '2026-12-08', endDate: '2027-01-07' },
        asOf: '2026-12-07',
        params: {
          noticeDate: { date: isoDate('2026-12-07') },
          startDate: { date: isoDate('2026-12-08') },
          earliestStart: { date: isoDate('2026-12-14') },
        },
      },
    ],
  },
  check(request) {
    const { noticeDate, startDate } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    const earliest = firstDayOfNextWeek(noticeDate);
    if (startDate >= earliest || isShorterNoticeAgreed(request)) return null;
    return {
      params: {
        noticeDate: { date: noticeDate },
        startDate: { date: startDate },
        earliestStart: { date: earliest },
      },
    };
  },
});
