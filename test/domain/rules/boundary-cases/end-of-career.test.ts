import { describe, it } from 'vitest';
import { endOfCareerHalf, endOfCareerOneFifth } from '../../../../src/domain/rules/example-rows.ts';
import { judgeCase, type Case } from '../../../support/rules/judge-case.ts';

const man = '660615/451-42';
const woman = '660615/460-33';

describe('time credit at the end of the career, judged by the whole rule book', () => {
  it.each<Case>([
    {
      name: 'a man with 31 years in 2026',
      row: { ...endOfCareerOneFifth, niss: man, headcount: '200', hireDate: '2016-08-20' },
      verdict: 'accepted',
    },
    {
      name: 'a man with 30 years in 2026',
      row: { ...endOfCareerOneFifth, niss: man, careerYears: '30' },
      verdict: 'error time-credit.eoc.career',
    },
    {
      name: 'a woman with 26 years in 2026',
      row: { ...endOfCareerOneFifth, niss: woman, careerYears: '26' },
      verdict: 'accepted',
    },
    {
      name: 'a woman with 25 years in 2026',
      row: { ...endOfCareerOneFifth, niss: woman, careerYears: '25' },
      verdict: 'error time-credit.eoc.career',
    },
    {
      name: '25 years, notice and start in 2025, filed in December 2025',
      row: {
        ...endOfCareerOneFifth,
        niss: '610302/451-15',
        noticeDate: '2025-08-20',
        startDate: '2025-12-01',
        careerYears: '25',
      },
      verdict: 'accepted',
      asOf: '2025-12-15',
    },
    {
      name: '25 years, notice in 2025 and start in 2026, filed in December 2025',
      row: {
        ...endOfCareerOneFifth,
        niss: '610302/451-15',
        noticeDate: '2025-12-10',
        startDate: '2026-04-01',
        careerYears: '25',
      },
      verdict: 'warning time-credit.eoc.career-date',
      asOf: '2025-12-15',
    },
    {
      name: '25 years, notice and start in 2026, filed in January 2026',
      row: {
        ...endOfCareerOneFifth,
        niss: '610302/451-15',
        noticeDate: '2026-01-10',
        startDate: '2026-05-01',
        careerYears: '25',
      },
      verdict: 'error time-credit.eoc.career',
      asOf: '2026-01-15',
    },
    {
      name: 'full at the end of the career',
      row: { ...endOfCareerOneFifth, regime: 'full', hoursDuring: '0' },
      verdict: 'error time-credit.eoc.forms',
    },
    {
      name: '54 years old',
      row: { ...endOfCareerOneFifth, niss: '711202/459-86', careerYears: '31' },
      verdict: 'error time-credit.eoc.age-right',
    },
    {
      name: 'the 55th birthday, without a sector agreement',
      row: { ...endOfCareerOneFifth, niss: '711201/459-19', careerYears: '31' },
      verdict: 'warning time-credit.eoc.age-allowance',
    },
    {
      name: 'the 55th birthday, with a sector agreement and 35 years',
      row: { ...endOfCareerOneFifth, niss: '711201/459-19', careerYears: '35', sectorAgreement: 'yes' },
      verdict: 'accepted',
    },
    {
      name: 'the 55th birthday, with a sector agreement and 34 years',
      row: { ...endOfCareerOneFifth, niss: '711201/459-19', careerYears: '34', sectorAgreement: 'yes' },
      verdict: 'warning time-credit.eoc.age-allowance-55',
    },
    {
      name: 'three months half-time at the end of the career',
      row: { ...endOfCareerHalf, endDate: '2027-02-28' },
      verdict: 'accepted',
    },
    {
      name: 'two months half-time at the end of the career',
      row: { ...endOfCareerHalf, endDate: '2027-01-31' },
      verdict: 'error time-credit.eoc.min-block',
    },
    {
      name: 'five months at 1/5 at the end of the career',
      row: { ...endOfCareerOneFifth, endDate: '2027-04-30' },
      verdict: 'error time-credit.eoc.min-block',
    },
    {
      name: 'ten years at the end of the career',
      row: { ...endOfCareerOneFifth, endDate: '2036-11-30' },
      verdict: 'accepted',
    },
    {
      name: 'half-time from three quarters at the end of the career',
      row: { ...endOfCareerHalf, hoursBefore: '28:30' },
      verdict: 'accepted',
    },
    {
      name: 'half-time from 20 hours at the end of the career',
      row: { ...endOfCareerHalf, hoursBefore: '20:00' },
      verdict: 'error time-credit.eoc.occupation',
    },
    {
      name: '23 months of seniority at the end of the career',
      row: { ...endOfCareerOneFifth, seniorityMonths: '23' },
      verdict: 'error time-credit.eoc.seniority',
    },
  ])('$name: $verdict', judgeCase);
});
