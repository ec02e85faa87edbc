import { describe, it } from 'vitest';
import {
  careerBreakFederalHalf,
  careerBreakFull,
  careerBreakHalf,
  endOfCareerBreakHalf,
  lessonPeriods,
} from '../../../../src/domain/rules/example-rows.ts';
import { judgeCase, type Case } from '../../../support/rules/judge-case.ts';

describe('career break, judged by the whole rule book', () => {
  it.each<Case>([
    {
      name: 'a career break in the private sector',
      row: { ...careerBreakFull, sector: 'private', status: '', workerCode: 'whiteCollar', jointCommittee: '200.00' },
      verdict: 'error request.career-break-public-only',
    },
    {
      name: 'the Flemish authority',
      row: { ...careerBreakFull, sector: 'flemish' },
      verdict: 'error career-break.flemish-excluded',
    },
    { name: 'three months in a Region', row: careerBreakFull, verdict: 'accepted' },
    {
      name: 'two months in a Region',
      row: { ...careerBreakFull, endDate: '2027-02-28' },
      verdict: 'error career-break.min-block',
    },
    {
      name: 'twelve months in a municipality',
      row: { ...careerBreakFull, sector: 'local', endDate: '2027-12-31' },
      verdict: 'accepted',
    },
    {
      name: 'thirteen months in a municipality',
      row: { ...careerBreakFull, sector: 'local', endDate: '2028-01-31' },
      verdict: 'error career-break.max-block',
    },
    { name: 'thirteen months in a Region', row: { ...careerBreakFull, endDate: '2028-01-31' }, verdict: 'accepted' },
    {
      name: 'months 59 to 61 in full',
      row: { ...careerBreakFull, usedFull: '58' },
      verdict: 'error career-break.total.full',
    },
    { name: 'months 58 to 60 in full', row: { ...careerBreakFull, usedFull: '57' }, verdict: 'accepted' },
    {
      name: 'months 59 to 61 in part',
      row: { ...careerBreakHalf, usedCareerPartial: '58' },
      verdict: 'error career-break.total.partial',
    },
    { name: 'statutory federal staff at half-time', row: careerBreakFederalHalf, verdict: 'accepted' },
    {
      name: 'statutory federal staff in full',
      row: { ...careerBreakFederalHalf, regime: 'full', hoursDuring: '0' },
      verdict: 'accepted',
    },
    {
      name: 'statutory federal staff at 1/5',
      row: { ...careerBreakFederalHalf, regime: 'oneFifth', hoursDuring: '30:24' },
      verdict: 'error career-break.federal.statutory-half-only',
    },
    {
      name: 'federal contract staff at 1/4',
      row: { ...careerBreakFederalHalf, status: 'contractual', regime: 'oneQuarter', hoursDuring: '28:30' },
      verdict: 'accepted',
    },
    {
      name: 'statutory federal staff at the end of the career',
      row: { ...careerBreakFederalHalf, niss: '660110/459-52', motive: 'endOfCareer' },
      verdict: 'error career-break.eoc.federal-statutory',
    },
    {
      name: 'federal notice a day short of two months',
      row: { ...careerBreakFederalHalf, noticeDate: '2026-11-02' },
      verdict: 'warning notice.career-break.federal',
    },
    { name: 'a municipality, end of the career at 60', row: endOfCareerBreakHalf, verdict: 'accepted' },
    {
      name: 'a municipality, end of the career at 54',
      row: { ...endOfCareerBreakHalf, niss: '720102/581-05' },
      verdict: 'error career-break.eoc.age',
    },
    {
      name: 'a municipality, end of the career at 55',
      row: { ...endOfCareerBreakHalf, niss: '720101/581-35' },
      verdict: 'warning career-break.allowance-age',
    },
    {
      name: 'a career break by 1/10',
      row: { ...careerBreakHalf, regime: 'oneTenth', hoursDuring: '34:12' },
      verdict: 'error career-break.forms',
    },
    {
      name: 'a school of the French Community',
      row: { ...careerBreakFull, ...lessonPeriods, regime: 'oneFifth', hoursDuring: '16' },
      verdict: 'accepted',
    },
    {
      name: 'a school of the Flemish Community',
      row: { ...careerBreakFull, ...lessonPeriods, community: 'flemish', hoursDuring: '0' },
      verdict: 'error career-break.flemish-excluded',
    },
  ])('$name: $verdict', judgeCase);
});
