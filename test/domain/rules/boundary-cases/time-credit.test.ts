import { describe, it } from 'vitest';
import { lessonPeriods, timeCreditOneFifth } from '../../../../src/domain/rules/example-rows.ts';
import { judgeCase, type Case } from '../../../support/rules/judge-case.ts';

const oneFifth = { ...timeCreditOneFifth, headcount: '45', hireDate: '2018-01-01', daysPerWeek: '5' } as const;

describe('time credit with a motive, judged by the whole rule book', () => {
  it.each<Case>([
    { name: 'six months at 1/5 for a child', row: { ...oneFifth, childBirthDate: '2021-05-05' }, verdict: 'accepted' },
    {
      name: 'a day less than six months at 1/5',
      row: { ...oneFifth, endDate: '2027-08-30' },
      verdict: 'error time-credit.min-block.one-fifth',
    },
    {
      name: 'notice of exactly six months with 20 workers',
      row: { ...oneFifth, headcount: '20', startDate: '2027-04-20', endDate: '2027-10-19' },
      verdict: 'accepted',
    },
    {
      name: 'notice a day short of six months with 20 workers',
      row: { ...oneFifth, headcount: '20', startDate: '2027-04-19', endDate: '2027-10-18' },
      verdict: 'warning notice.time-credit',
    },
    {
      name: 'notice of exactly three months with 21 workers',
      row: { ...oneFifth, headcount: '21', startDate: '2027-01-20', endDate: '2027-07-19' },
      verdict: 'accepted',
    },
    {
      name: 'notice a day short of three months with 21 workers',
      row: { ...oneFifth, headcount: '21', startDate: '2027-01-19', endDate: '2027-07-18' },
      verdict: 'warning notice.time-credit',
    },
    {
      name: 'notice on 30 November for 28 February',
      row: { ...oneFifth, noticeDate: '2026-11-30', startDate: '2027-02-28', endDate: '2027-08-27' },
      verdict: 'warning notice.time-credit',
      asOf: '2026-12-01',
    },
    {
      name: 'notice on 28 November for 28 February',
      row: { ...oneFifth, noticeDate: '2026-11-28', startDate: '2027-02-28', endDate: '2027-08-27' },
      verdict: 'accepted',
      asOf: '2026-12-01',
    },
    {
      name: 'six months from 31 August, which end with February',
      row: { ...oneFifth, startDate: '2027-08-31', endDate: '2028-02-29', noticeDate: '2027-01-10' },
      verdict: 'accepted',
      asOf: '2027-02-01',
    },
    {
      name: 'from 31 August to the eve of the end of February',
      row: { ...oneFifth, startDate: '2027-08-31', endDate: '2028-02-28', noticeDate: '2027-01-10' },
      verdict: 'error time-credit.min-block.one-fifth',
      asOf: '2027-02-01',
    },
    { name: 'no motive', row: { ...oneFifth, motive: '' }, verdict: 'error time-credit.motive.required' },
    {
      name: 'time credit in the federal service',
      row: { ...oneFifth, sector: 'federal' },
      verdict: 'error request.time-credit-private-only',
    },
    {
      name: 'time credit in education',
      row: { ...oneFifth, ...lessonPeriods, hoursDuring: '16', noticeDate: '2026-10-20' },
      verdict: 'error request.time-credit-private-only',
    },
    {
      name: 'time credit by 1/10',
      row: { ...oneFifth, regime: 'oneTenth', hoursDuring: '34:12' },
      verdict: 'error time-credit.forms',
    },
    {
      name: 'start on the 8th birthday',
      row: { ...oneFifth, childBirthDate: '2019-03-01' },
      verdict: 'error time-credit.child.age',
    },
    {
      name: 'start on the eve of the 8th birthday',
      row: { ...oneFifth, childBirthDate: '2019-03-02' },
      verdict: 'accepted',
    },
    {
      name: 'full, start on the 5th birthday',
      row: {
        ...oneFifth,
        regime: 'full',
        hoursDuring: '0',
        endDate: '2027-05-31',
        sectorAgreement: 'yes',
        childBirthDate: '2022-03-01',
      },
      verdict: 'warning time-credit.child.allowance-age',
    },
    {
      name: 'full, start on the eve of the 5th birthday',
      row: {
        ...oneFifth,
        regime: 'full',
        hoursDuring: '0',
        endDate: '2027-05-31',
        sectorAgreement: 'yes',
        childBirthDate: '2022-03-02',
      },
      verdict: 'accepted',
    },
    {
      name: 'half-time without an agreement',
      row: { ...oneFifth, regime: 'half', hoursDuring: '19:00', endDate: '2027-05-31', sectorAgreement: 'no' },
      verdict: 'warning time-credit.sector-cct',
    },
    {
      name: 'two months half-time',
      row: { ...oneFifth, regime: 'half', hoursDuring: '19:00', endDate: '2027-04-30', sectorAgreement: 'yes' },
      verdict: 'error time-credit.min-block.full-half',
    },
    { name: 'months 47 to 52', row: { ...oneFifth, usedFifth: '46' }, verdict: 'error time-credit.total.care' },
    {
      name: 'months 46 to 51 for a child',
      row: { ...oneFifth, usedFifth: '45' },
      verdict: 'warning time-credit.child.allowance-48',
    },
    { name: 'months 43 to 48 for a child', row: { ...oneFifth, usedFifth: '42' }, verdict: 'accepted' },
    {
      name: 'months 46 to 51 for a disabled child',
      row: { ...oneFifth, motive: 'disabledChild', usedFifth: '45' },
      verdict: 'accepted',
    },
    {
      name: 'months 31 to 36 of training',
      row: { ...oneFifth, motive: 'training', usedFifth: '30' },
      verdict: 'accepted',
    },
    {
      name: 'months 32 to 37 of training',
      row: { ...oneFifth, motive: 'training', usedFifth: '31' },
      verdict: 'error time-credit.total.training',
    },
    {
      name: '15 months of care after 36 of training',
      row: { ...oneFifth, motive: 'illMinorChild', usedCareerPartial: '36', endDate: '2028-05-31' },
      verdict: 'accepted',
    },
    {
      name: '16 months of care after 36 of training',
      row: { ...oneFifth, motive: 'illMinorChild', usedCareerPartial: '36', endDate: '2028-06-30' },
      verdict: 'error time-credit.total.care',
    },
    {
      name: 'the last two months of the credit',
      row: { ...oneFifth, endDate: '2027-04-30', motive: 'disabledChild', usedFifth: '49' },
      verdict: 'accepted',
    },
    {
      name: 'a month of palliative care',
      row: { ...oneFifth, motive: 'palliative', endDate: '2027-03-31' },
      verdict: 'accepted',
    },
    {
      name: 'a third month of palliative care',
      row: { ...oneFifth, motive: 'palliative', endDate: '2027-03-31', usedFifth: '2' },
      verdict: 'error time-credit.min-block.palliative',
    },
    {
      name: 'a month for an ill relative',
      row: { ...oneFifth, motive: 'illRelative', endDate: '2027-03-31' },
      verdict: 'accepted',
    },
    {
      name: 'four months for an ill relative',
      row: { ...oneFifth, motive: 'illRelative', endDate: '2027-06-30' },
      verdict: 'error time-credit.min-block.ill-relative',
    },
    {
      name: '29 days for an ill relative',
      row: { ...oneFifth, motive: 'illRelative', endDate: '2027-03-29' },
      verdict: 'error time-credit.min-block.ill-relative',
    },
    {
      name: 'half-time from three quarters',
      row: { ...oneFifth, regime: 'half', hoursBefore: '28:30', hoursDuring: '19:00', endDate: '2027-05-31' },
      verdict: 'accepted',
    },
    {
      name: 'half-time from a minute less than three quarters',
      row: { ...oneFifth, regime: 'half', hoursBefore: '28:29', hoursDuring: '19:00', endDate: '2027-05-31' },
      verdict: 'error time-credit.half.three-quarters',
    },
    {
      name: '1/5 from a part-time contract',
      row: { ...oneFifth, hoursBefore: '30:24', hoursDuring: '22:48' },
      verdict: 'error time-credit.one-fifth.full-time',
    },
    {
      name: 'a week of four days',
      row: { ...oneFifth, daysPerWeek: '4' },
      verdict: 'warning time-credit.one-fifth.five-days',
    },
    {
      name: 'a week of four days, agreed, from 2026',
      row: { ...oneFifth, daysPerWeek: '4', employerAgreement: 'yes' },
      verdict: 'accepted',
    },
    {
      name: 'a week of four days, agreed, before 2026',
      row: {
        ...oneFifth,
        startDate: '2025-12-31',
        endDate: '2026-06-30',
        noticeDate: '2025-09-01',
        daysPerWeek: '4',
        employerAgreement: 'yes',
      },
      verdict: 'warning time-credit.one-fifth.five-days',
      asOf: '2025-12-01',
    },
    {
      name: '23 months of seniority',
      row: { ...oneFifth, seniorityMonths: '23' },
      verdict: 'error time-credit.seniority',
    },
    {
      name: '14 months of seniority after exhausted parental leave',
      row: { ...oneFifth, motive: 'disabledChild', seniorityMonths: '14', followsParentalLeave: 'yes' },
      verdict: 'accepted',
    },
    {
      name: 'ten workers, agreement not stated',
      row: { ...oneFifth, headcount: '10', noticeDate: '2026-08-01' },
      verdict: 'warning time-credit.small-employer',
    },
    {
      name: 'ten workers, agreed',
      row: { ...oneFifth, headcount: '10', noticeDate: '2026-08-01', employerAgreement: 'yes' },
      verdict: 'accepted',
    },
    { name: 'eleven workers', row: { ...oneFifth, headcount: '11', noticeDate: '2026-08-01' }, verdict: 'accepted' },
    {
      name: 'a part-timer who stops completely',
      row: { ...oneFifth, regime: 'full', hoursBefore: '19:00', hoursDuring: '0', endDate: '2027-05-31' },
      verdict: 'accepted',
    },
    {
      name: 'filed two months after the start',
      row: { ...oneFifth, attachments: 'motiveProof=a.pdf' },
      verdict: 'accepted',
      asOf: '2027-05-01',
    },
    {
      name: 'filed a day more than two months after the start',
      row: { ...oneFifth, attachments: 'motiveProof=a.pdf' },
      verdict: 'warning request.deadline.two-months',
      asOf: '2027-05-02',
    },
    {
      name: 'started, and no proof of the motive',
      row: { ...oneFifth },
      verdict: 'warning time-credit.motive-proof',
      asOf: '2027-03-10',
    },
  ])('$name: $verdict', judgeCase);
});
