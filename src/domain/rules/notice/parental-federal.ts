import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { FEDERAL_PARENTAL_NOTICE_MONTHS } from '../../values/notice.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { earliestStart, isShorterNoticeAgreed, isWithinAnyMonths, shortNoticeParams } from './notice-periods.ts';

const federal = {
  ...parentalFull,
  sector: 'federal',
  workerCode: '',
  jointCommittee: '',
  status: 'statutory',
} as const;

export const parentalFederal = defineRule({
  id: 'notice.parental.federal',
  summary:
    'In the federal service parental leave is notified 2 months before it starts; the service may accept a shorter period, and there is no maximum.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: ['federal'],
  severity: 'warning',
  column: 'noticeDate',
  source: [{ citation: 'BOSA, congé parental', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalNoticeFederal'],
  examples: {
    accept: [
      { name: 'two months before', row: { ...federal, noticeDate: '2026-11-01' } },
      { name: 'four months before: no maximum', row: { ...federal, noticeDate: '2026-09-01' } },
      {
        name: 'shorter, accepted by the service',
        row: { ...federal, noticeDate: '2026-11-20', employerAgreement: 'yes' },
      },
    ],
    reject: [
      {
        name: 'a day short of two months',
        row: { ...federal, noticeDate: '2026-11-02' },
        params: {
          noticeDate: { date: isoDate('2026-11-02') },
          startDate: { date: isoDate('2027-01-01') },
          latestNotice: { date: isoDate('2026-11-01') },
          earliestStart: { date: isoDate('2027-01-02') },
          months: 2,
        },
      },
    ],
  },
  check(request) {
    const { noticeDate, startDate } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    const months = valueOn(FEDERAL_PARENTAL_NOTICE_MONTHS, startDate);
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
