import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, parentalFull } from '../example-rows.ts';

const unforeseenHospital = {
  ...medicalFull,
  motive: 'hospitalisedChild',
  startDate: '2026-11-20',
  endDate: '2026-11-26',
  noticeDate: '2026-11-20',
  unforeseen: 'yes',
} as const;

export const notAfterStart = defineRule({
  id: 'notice.not-after-start',
  summary: 'The written notice is dated before the first day of leave.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'noticeDate',
  source: [
    { citation: 'AR 29.10.1997, art. 6 ; AR 10.08.1998', confidence: 'derived' },
    { citation: 'AR 10.08.1998, art. 6ter (hospitalisation imprévue)', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the eve', row: { ...parentalFull, noticeDate: '2026-12-31' } },
      { name: 'the day itself, when a child was taken to hospital unexpectedly', row: unforeseenHospital },
    ],
    reject: [
      {
        name: 'the day itself',
        row: { ...parentalFull, noticeDate: '2027-01-01' },
        params: { noticeDate: { date: isoDate('2027-01-01') }, startDate: { date: isoDate('2027-01-01') } },
      },
      {
        name: 'days later',
        row: { ...parentalFull, startDate: '2027-02-01', endDate: '2027-02-28', noticeDate: '2027-02-05' },
        asOf: '2027-02-10',
        params: { noticeDate: { date: isoDate('2027-02-05') }, startDate: { date: isoDate('2027-02-01') } },
      },
      {
        name: 'the day itself, when the stay in hospital was planned',
        row: { ...unforeseenHospital, unforeseen: 'no' },
        params: { noticeDate: { date: isoDate('2026-11-20') }, startDate: { date: isoDate('2026-11-20') } },
      },
    ],
  },
  check({ noticeDate, startDate, motive, unforeseen }) {
    if (noticeDate === undefined || startDate === undefined || noticeDate < startDate) return null;
    if (noticeDate === startDate && motive === 'hospitalisedChild' && unforeseen === true) return null;
    return { params: { noticeDate: { date: noticeDate }, startDate: { date: startDate } } };
  },
});
