import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addMonths } from '../../calendar/periods.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth, timeCreditOneFifth } from '../example-rows.ts';
import {
  earliestStart,
  followsPalliativeLeave,
  isShorterNoticeAgreed,
  isWithinAnyMonths,
  shortNoticeParams,
  timeCreditNoticeMonths,
} from './notice-periods.ts';

/** Three weeks after the notice. */
const palliative = {
  ...timeCreditOneFifth,
  motive: 'palliative',
  startDate: '2026-11-10',
  endDate: '2026-12-09',
} as const;

export const timeCredit = defineRule({
  id: 'notice.time-credit',
  summary:
    'Time credit is notified 3 months before it starts when the employer has more than 20 workers, 6 months when it has 20 or fewer, counted by heads on 30 June of the year before the notice. Another period may be agreed in writing.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: ['private'],
  needs: ['headcount'],
  severity: 'warning',
  column: 'noticeDate',
  source: [
    { citation: 'CCT 103, art. 12', confidence: 'unverified' },
    { citation: 'ONEM, feuille info E65 (1.10.2024)', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  figures: ['timeCreditNotice'],
  examples: {
    accept: [
      {
        name: 'three months, 21 workers',
        row: { ...timeCreditOneFifth, headcount: '21', startDate: '2027-01-20', endDate: '2027-07-19' },
      },
      { name: 'four months, headcount unknown', row: timeCreditOneFifth },
      {
        name: 'six months, 20 workers',
        row: { ...timeCreditOneFifth, headcount: '20', startDate: '2027-04-20', endDate: '2027-10-19' },
      },
      {
        name: 'palliative care that prolongs another leave, which has a shorter notice of its own',
        row: { ...palliative, extends: '04W-00216N2-F2-Z' },
      },
      {
        name: 'shorter, agreed in writing',
        row: { ...timeCreditOneFifth, headcount: '20', employerAgreement: 'yes' },
      },
    ],
    reject: [
      {
        name: 'a day short of three months, 21 workers',
        row: { ...timeCreditOneFifth, headcount: '21', startDate: '2027-01-19', endDate: '2027-07-18' },
        params: {
          noticeDate: { date: isoDate('2026-10-20') },
          startDate: { date: isoDate('2027-01-19') },
          latestNotice: { date: isoDate('2026-10-19') },
          earliestStart: { date: isoDate('2027-01-20') },
          months: 3,
        },
      },
      {
        name: 'a day short of three months, headcount unknown',
        row: { ...timeCreditOneFifth, startDate: '2027-01-19', endDate: '2027-07-18' },
        params: {
          noticeDate: { date: isoDate('2026-10-20') },
          startDate: { date: isoDate('2027-01-19') },
          latestNotice: { date: isoDate('2026-10-19') },
          earliestStart: { date: isoDate('2027-01-20') },
          months: 3,
        },
      },
      {
        name: 'three weeks before palliative care that prolongs nothing',
        row: palliative,
        params: {
          noticeDate: { date: isoDate('2026-10-20') },
          startDate: { date: isoDate('2026-11-10') },
          latestNotice: { date: isoDate('2026-08-10') },
          earliestStart: { date: isoDate('2027-01-20') },
          months: 3,
        },
      },
      {
        name: 'a day short of three months for the end of the career',
        row: { ...endOfCareerOneFifth, headcount: '21', startDate: '2026-11-19' },
        params: {
          noticeDate: { date: isoDate('2026-08-20') },
          startDate: { date: isoDate('2026-11-19') },
          latestNotice: { date: isoDate('2026-08-19') },
          earliestStart: { date: isoDate('2026-11-20') },
          months: 3,
        },
      },
      {
        name: 'a day short of six months, 20 workers',
        row: { ...timeCreditOneFifth, headcount: '20', startDate: '2027-04-19', endDate: '2027-10-18' },
        params: {
          noticeDate: { date: isoDate('2026-10-20') },
          startDate: { date: isoDate('2027-04-19') },
          latestNotice: { date: isoDate('2026-10-19') },
          earliestStart: { date: isoDate('2027-04-20') },
          months: 6,
        },
      },
    ],
  },
  check(request) {
    const { noticeDate, startDate, headcount } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    if (followsPalliativeLeave(request)) return null;
    const months = timeCreditNoticeMonths(headcount, startDate);
    if (isWithinAnyMonths(startDate - noticeDate, months, Number.POSITIVE_INFINITY)) return null;
    const latestNotice = addMonths(startDate, -months);
    if (noticeDate <= latestNotice || isShorterNoticeAgreed(request)) return null;
    return {
      params: {
        ...shortNoticeParams(noticeDate, startDate, latestNotice, earliestStart(noticeDate, months)),
        months,
      },
    };
  },
});
