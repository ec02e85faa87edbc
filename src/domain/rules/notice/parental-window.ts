import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { PARENTAL_NOTICE } from '../../values/notice.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, parentalOneTenth } from '../example-rows.ts';
import { earliestStart, isShorterNoticeAgreed, isWithinAnyMonths } from './notice-periods.ts';

export const parentalWindow = defineRule({
  id: 'notice.parental.window',
  summary:
    'In the private sector and in local services parental leave is notified at least 2 and at most 3 months before it starts; the employer may accept a shorter period.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: ['private', 'local'],
  severity: 'warning',
  column: 'noticeDate',
  source: [{ citation: 'AR 29.10.1997, art. 6', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalNotice'],
  examples: {
    accept: [
      { name: 'two months before', row: { ...parentalFull, noticeDate: '2026-11-01' } },
      { name: 'three months before', row: { ...parentalFull, noticeDate: '2026-10-01' } },
      {
        name: 'shorter, accepted by the employer',
        row: { ...parentalFull, noticeDate: '2026-11-20', employerAgreement: 'yes' },
      },
      { name: 'after the start is an error of its own', row: { ...parentalFull, noticeDate: '2027-01-02' } },
    ],
    reject: [
      {
        name: 'a day short of two months',
        row: { ...parentalFull, noticeDate: '2026-11-02' },
        params: {
          noticeDate: { date: isoDate('2026-11-02') },
          startDate: { date: isoDate('2027-01-01') },
          minimumMonths: 2,
          maximumMonths: 3,
          firstNotice: { date: isoDate('2026-10-01') },
          lastNotice: { date: isoDate('2026-11-01') },
          earliestStart: { date: isoDate('2027-01-02') },
          latestStart: { date: isoDate('2027-02-02') },
        },
      },
      {
        name: 'a day more than three months',
        row: { ...parentalFull, noticeDate: '2026-09-30' },
        params: {
          noticeDate: { date: isoDate('2026-09-30') },
          startDate: { date: isoDate('2027-01-01') },
          minimumMonths: 2,
          maximumMonths: 3,
          firstNotice: { date: isoDate('2026-10-01') },
          lastNotice: { date: isoDate('2026-11-01') },
          earliestStart: { date: isoDate('2026-11-30') },
          latestStart: { date: isoDate('2026-12-30') },
        },
      },
      {
        name: 'short for 1/10: the agreement is about the form',
        row: { ...parentalOneTenth, noticeDate: '2026-11-15' },
        params: {
          noticeDate: { date: isoDate('2026-11-15') },
          startDate: { date: isoDate('2027-01-01') },
          minimumMonths: 2,
          maximumMonths: 3,
          firstNotice: { date: isoDate('2026-10-01') },
          lastNotice: { date: isoDate('2026-11-01') },
          earliestStart: { date: isoDate('2027-01-15') },
          latestStart: { date: isoDate('2027-02-15') },
        },
      },
      {
        name: 'at the end of February',
        row: { ...parentalFull, startDate: '2027-02-28', endDate: '2027-03-27', noticeDate: '2026-12-31' },
        asOf: '2027-01-02',
        params: {
          noticeDate: { date: isoDate('2026-12-31') },
          startDate: { date: isoDate('2027-02-28') },
          minimumMonths: 2,
          maximumMonths: 3,
          firstNotice: { date: isoDate('2026-11-28') },
          lastNotice: { date: isoDate('2026-12-28') },
          earliestStart: { date: isoDate('2027-03-01') },
          latestStart: { date: isoDate('2027-03-31') },
        },
      },
    ],
  },
  check(request) {
    const { noticeDate, startDate } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    const { minimumMonths, maximumMonths } = valueOn(PARENTAL_NOTICE, startDate);
    if (isWithinAnyMonths(startDate - noticeDate, minimumMonths, maximumMonths)) return null;
    const firstNotice = addMonths(startDate, -maximumMonths);
    const lastNotice = addMonths(startDate, -minimumMonths);
    if (noticeDate >= firstNotice && (noticeDate <= lastNotice || isShorterNoticeAgreed(request))) return null;
    const earliest = earliestStart(noticeDate, minimumMonths);
    const latest = addMonths(noticeDate, maximumMonths);
    return {
      params: {
        noticeDate: { date: noticeDate },
        startDate: { date: startDate },
        minimumMonths,
        maximumMonths,
        firstNotice: { date: firstNotice },
        lastNotice: { date: lastNotice },
        earliestStart: { date: earliest },
        latestStart: { date: latest },
      },
    };
  },
});
