import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_NOTICE } from '../../values/notice.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';
import { earliestStart, isShorterNoticeAgreed, isWithinAnyMonths, shortNoticeParams } from './notice-periods.ts';

export const timeCredit = defineRule({
  id: 'notice.time-credit',
  summary: 'Time credit is notified three months before it starts, six when the employer has 20 workers or fewer.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: ['private'],
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
    const notice = valueOn(TIME_CREDIT_NOTICE, startDate);
    const isSmall = headcount !== undefined && headcount <= notice.smallEmployerHeadcount;
    const months = isSmall ? notice.smallEmployerMonths : notice.months;
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
