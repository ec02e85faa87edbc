import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { addDays } from '../../calendar/periods.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, palliativeFull, parentalFull } from '../example-rows.ts';
import { shortNoticeParams } from './notice-periods.ts';

const unforeseenHospital = {
  ...medicalFull,
  motive: 'hospitalisedChild',
  startDate: '2026-11-20',
  endDate: '2026-11-26',
  noticeDate: '2026-11-20',
  unforeseen: 'yes',
} as const;

/** Two leaves may start on the day of the notice: a stay in hospital nobody foresaw, palliative care by agreement. */
function needsNoPeriod({ leaveType, motive, unforeseen, employerAgreement }: LeaveRequest): boolean {
  if (leaveType === 'palliativeCare') return employerAgreement === true;
  return motive === 'hospitalisedChild' && unforeseen === true;
}

const palliativeAtOnce = { ...palliativeFull, startDate: '2026-11-20', endDate: '2026-12-19' } as const;

export const notAfterStart = defineRule({
  id: 'notice.not-after-start',
  summary:
    "The written notice is dated before the first day of leave. On the day itself it may be given only for a child's unforeseen stay in hospital, or for palliative care that the employer lets start at once.",
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'noticeDate',
  source: [
    { citation: 'AR 29.10.1997, art. 6 ; AR 10.08.1998', confidence: 'derived' },
    { citation: 'AR 10.08.1998, art. 6ter (hospitalisation imprévue)', confidence: 'confirmed' },
    {
      citation: "Loi du 22.01.1985, art. 100bis (début anticipé avec l'accord de l'employeur)",
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the eve', row: { ...parentalFull, noticeDate: '2026-12-31' } },
      { name: 'the day itself, when a child was taken to hospital unexpectedly', row: unforeseenHospital },
      {
        name: 'the day itself, for palliative care that the employer lets start at once',
        row: { ...palliativeAtOnce, employerAgreement: 'yes' },
      },
    ],
    reject: [
      {
        name: 'the day itself',
        row: { ...parentalFull, noticeDate: '2027-01-01' },
        params: {
          noticeDate: { date: isoDate('2027-01-01') },
          startDate: { date: isoDate('2027-01-01') },
          latestNotice: { date: isoDate('2026-12-31') },
          earliestStart: { date: isoDate('2027-01-02') },
        },
      },
      {
        name: 'days later',
        row: { ...parentalFull, startDate: '2027-02-01', endDate: '2027-02-28', noticeDate: '2027-02-05' },
        asOf: '2027-02-10',
        params: {
          noticeDate: { date: isoDate('2027-02-05') },
          startDate: { date: isoDate('2027-02-01') },
          latestNotice: { date: isoDate('2027-01-31') },
          earliestStart: { date: isoDate('2027-02-06') },
        },
      },
      {
        name: 'the day itself, for palliative care without agreement',
        row: palliativeAtOnce,
        params: {
          noticeDate: { date: isoDate('2026-11-20') },
          startDate: { date: isoDate('2026-11-20') },
          latestNotice: { date: isoDate('2026-11-19') },
          earliestStart: { date: isoDate('2026-11-21') },
        },
      },
      {
        name: 'the day after, when a child was taken to hospital unexpectedly',
        row: { ...unforeseenHospital, noticeDate: '2026-11-21' },
        params: {
          noticeDate: { date: isoDate('2026-11-21') },
          startDate: { date: isoDate('2026-11-20') },
          latestNotice: { date: isoDate('2026-11-19') },
          earliestStart: { date: isoDate('2026-11-22') },
        },
      },
      {
        name: 'the day itself, when the stay in hospital was planned',
        row: { ...unforeseenHospital, unforeseen: 'no' },
        params: {
          noticeDate: { date: isoDate('2026-11-20') },
          startDate: { date: isoDate('2026-11-20') },
          latestNotice: { date: isoDate('2026-11-19') },
          earliestStart: { date: isoDate('2026-11-21') },
        },
      },
    ],
  },
  check(request) {
    const { noticeDate, startDate } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate < startDate) return null;
    if (noticeDate === startDate && needsNoPeriod(request)) return null;
    return { params: shortNoticeParams(noticeDate, startDate, addDays(startDate, -1), addDays(noticeDate, 1)) };
  },
});
