import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addDays } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_NOTICE_DAYS } from '../../values/notice.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull } from '../example-rows.ts';
import { isShorterNoticeAgreed, shortNoticeParams } from './notice-periods.ts';

const hospital = {
  ...medicalFull,
  motive: 'hospitalisedChild',
  startDate: '2026-11-26',
  endDate: '2026-12-02',
} as const;

export const medicalHospitalEmergency = defineRule({
  id: 'notice.medical.hospital-emergency',
  summary:
    'A notice of less than 7 days for a child in hospital says whether the stay was unforeseen; if it was, no period holds, and a statement of the doctor shows it.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  motives: ['hospitalisedChild'],
  severity: 'warning',
  column: 'unforeseen',
  source: [{ citation: 'AR 10.08.1998, art. 6ter', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalNotice'],
  examples: {
    accept: [
      { name: 'unforeseen', row: { ...hospital, unforeseen: 'yes' } },
      { name: 'foreseen is the matter of the ordinary period', row: { ...hospital, unforeseen: 'no' } },
      { name: 'seven days', row: { ...hospital, startDate: '2026-11-27', endDate: '2026-12-03' } },
    ],
    reject: [
      {
        name: 'six days, not stated',
        row: hospital,
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
    const { noticeDate, startDate, unforeseen, unreadable } = request;
    if (unforeseen !== undefined) return null;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    const days = valueOn(MEDICAL_NOTICE_DAYS, startDate);
    if (startDate - noticeDate >= days || isShorterNoticeAgreed(request)) return null;
    if (unreadable.some(({ column }) => column === 'unforeseen')) return null;
    return {
      params: {
        ...shortNoticeParams(noticeDate, startDate, addDays(startDate, -days), addDays(noticeDate, days)),
        days,
      },
    };
  },
});
