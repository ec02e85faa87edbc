import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { FEDERAL_CAREER_BREAK_NOTICE_MONTHS } from '../../values/notice.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull } from '../example-rows.ts';
import { earliestStart, isShorterNoticeAgreed, isWithinAnyMonths, shortNoticeParams } from './notice-periods.ts';

const federal = { ...careerBreakFull, sector: 'federal', status: 'statutory' } as const;

export const careerBreakFederal = defineRule({
  id: 'notice.career-break.federal',
  summary:
    'Statutory staff of the federal service notify a career break 2 months before it starts; an archived page asks for 3 months for a full interruption. The service may accept a shorter period.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['federal'],
  doubt: 'disputed',
  severity: 'warning',
  column: 'noticeDate',
  source: [
    { citation: 'AR 19.11.1998 ; BOSA, interruption de carrière partielle', confidence: 'confirmed' },
    {
      citation: 'fedweb.belgium.be, archives en néerlandais (3 mois pour une interruption complète)',
      confidence: 'unverified',
    },
  ],
  inForce: ALWAYS,
  figures: ['careerBreakNoticeFederal'],
  examples: {
    accept: [
      { name: 'two months before', row: { ...federal, noticeDate: '2026-11-01' } },
      {
        name: 'two and a half months before a full interruption, enough by one source and not by the other',
        row: { ...federal, noticeDate: '2026-10-15' },
      },
      {
        name: 'contract staff: no period was found',
        row: { ...federal, status: 'contractual', noticeDate: '2026-11-20' },
      },
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
      {
        name: 'a day short of two months that end with February',
        row: { ...federal, startDate: '2027-04-30', endDate: '2027-07-29', noticeDate: '2027-03-01' },
        asOf: '2027-03-02',
        params: {
          noticeDate: { date: isoDate('2027-03-01') },
          startDate: { date: isoDate('2027-04-30') },
          latestNotice: { date: isoDate('2027-02-28') },
          earliestStart: { date: isoDate('2027-05-01') },
          months: 2,
        },
      },
    ],
  },
  check(request) {
    const { noticeDate, startDate, status } = request;
    if (noticeDate === undefined || startDate === undefined || noticeDate >= startDate) return null;
    if (status === 'contractual' || status === 'temporary') return null;
    const months = valueOn(FEDERAL_CAREER_BREAK_NOTICE_MONTHS, startDate);
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
