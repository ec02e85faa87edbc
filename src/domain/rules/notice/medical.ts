import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addDays } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_NOTICE_DAYS } from '../../values/notice.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull } from '../example-rows.ts';
import { isShorterNoticeAgreed, shortNoticeParams } from './notice-periods.ts';

const sixDays = { ...medicalFull, startDate: '2026-11-26', endDate: '2026-12-25' } as const;
const hospital = { ...sixDays, motive: 'hospitalisedChild', endDate: '2026-12-02' } as const;

export const medical = defineRule({
  id: 'notice.medical',
  summary:
    'Medical assistance is notified 7 days before it starts, unless the parties agree otherwise or a child was taken to hospital unexpectedly.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'noticeDate',
  source: [{ citation: 'AR 10.08.1998', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalNotice'],
  examples: {
    accept: [
      { name: 'seven days', row: { ...medicalFull, startDate: '2026-11-27', endDate: '2026-12-26' } },
      { name: 'six days, agreed', row: { ...sixDays, employerAgreement: 'yes' } },
      { name: 'an unforeseen stay in hospital', row: { ...hospital, unforeseen: 'yes' } },
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
      {
        name: 'six days before a stay in hospital that may have been foreseen',
        row: hospital,
        params: {
          noticeDate: { date: isoDate('2026-11-20') },
          startDate: { date: isoDate('2026-11-26') },
          latestNotice: { date: isoDate('2026-11-19') },
          earliestStart: { date: isoDate('2026-11-27') },
          days: 7,
        },
      },
      {
        name: 'six days before a planned stay in hospital',
        row: { ...hospital, unforeseen: 'no' },
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
    const { noticeDate, startDate, motive, unforeseen } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    const days = valueOn(MEDICAL_NOTICE_DAYS, startDate);
    if (startDate - noticeDate >= days || isShorterNoticeAgreed(request)) return null;
    if (motive === 'hospitalisedChild' && unforeseen === true) return null;
    return {
      params: {
        ...shortNoticeParams(noticeDate, startDate, addDays(startDate, -days), addDays(noticeDate, days)),
        days,
      },
    };
  },
});
