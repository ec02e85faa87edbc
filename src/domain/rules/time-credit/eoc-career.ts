import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_YEARS } from '../../values/end-of-career.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';
import { careerTrack } from './career-track.ts';

const man = { ...endOfCareerOneFifth, niss: '600110/459-23', endDate: '2032-12-31' } as const;
const woman = { ...man, niss: '600110/460-22' } as const;
/** A BIS number that does not tell the sex. */
const someone = { ...man, niss: '602110/460-65' } as const;

export const timeCreditEocCareer = defineRule({
  id: 'time-credit.eoc.career',
  summary:
    'The career as an employee counts 25 years for a notice given until the end of 2025; for a notice of 2026, 31 years for men and 26 for women, then a year more each year, up to 35 and 30 from 2030.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['endOfCareer'],
  needs: ['careerYears'],
  severity: 'error',
  column: 'careerYears',
  source: [
    { citation: 'CCT 103/7 ; AR 5.09.2025', confidence: 'confirmed' },
    { citation: 'Sexe que le NISS laisse supposer (indice)', confidence: 'derived' },
  ],
  inForce: ALWAYS,
  figures: ['endOfCareerYears'],
  examples: {
    accept: [
      {
        name: 'a man, notice at the end of 2025',
        row: { ...man, noticeDate: '2025-12-31', startDate: '2025-12-31', careerYears: '25' },
        asOf: '2026-01-05',
      },
      {
        name: 'a man, notice at the end of 2026',
        row: { ...man, noticeDate: '2026-12-31', startDate: '2027-06-01', careerYears: '31' },
        asOf: '2027-01-05',
      },
      {
        name: 'a woman, notice in 2026',
        row: { ...woman, noticeDate: '2026-12-31', startDate: '2027-06-01', careerYears: '26' },
        asOf: '2027-01-05',
      },
      {
        name: 'a man, notice at the end of 2027',
        row: { ...man, noticeDate: '2027-12-31', startDate: '2028-06-01', careerYears: '32' },
        asOf: '2028-01-05',
      },
      {
        name: 'a man, notice at the end of 2028',
        row: { ...man, noticeDate: '2028-12-31', startDate: '2029-06-01', careerYears: '33' },
        asOf: '2029-01-05',
      },
      {
        name: 'a man, notice at the end of 2029',
        row: { ...man, noticeDate: '2029-12-31', startDate: '2030-06-01', careerYears: '34' },
        asOf: '2030-01-05',
      },
      {
        name: 'a man, notice at the end of 2030',
        row: { ...man, noticeDate: '2030-12-31', startDate: '2031-06-01', careerYears: '35' },
        asOf: '2031-01-05',
      },
      {
        name: 'a woman, notice in 2030',
        row: { ...woman, noticeDate: '2030-12-31', startDate: '2031-06-01', careerYears: '30' },
        asOf: '2031-01-05',
      },
      { name: 'not stated', row: { ...endOfCareerOneFifth, careerYears: '' } },
      {
        name: '27 years, a notice to be given, filed in December 2025',
        row: { ...endOfCareerOneFifth, noticeDate: '', startDate: '2026-05-01', careerYears: '27' },
        asOf: '2025-12-15',
      },
    ],
    reject: [
      {
        name: 'a man, a year short at the start of 2025',
        row: { ...man, noticeDate: '2025-01-01', startDate: '2025-06-01', careerYears: '24' },
        asOf: '2025-05-01',
        params: { found: 24, expected: 25, decidingDate: { date: isoDate('2025-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2026',
        row: { ...man, noticeDate: '2026-01-01', startDate: '2026-06-01', careerYears: '30' },
        asOf: '2026-05-01',
        params: { found: 30, expected: 31, decidingDate: { date: isoDate('2026-01-01') } },
      },
      {
        name: '27 years, a notice to be given, filed in January 2026',
        row: { ...endOfCareerOneFifth, noticeDate: '', startDate: '2026-05-01', careerYears: '27' },
        asOf: '2026-01-15',
        params: { found: 27, expected: 31, decidingDate: { date: isoDate('2026-01-15') } },
      },
      {
        name: 'a woman, a year short at the end of 2025',
        row: { ...woman, noticeDate: '2025-12-31', startDate: '2026-04-01', careerYears: '24' },
        asOf: '2026-01-15',
        params: { found: 24, expected: 25, decidingDate: { date: isoDate('2025-12-31') } },
      },
      {
        name: 'a woman, a year short in 2026',
        row: { ...woman, noticeDate: '2026-01-01', startDate: '2026-06-01', careerYears: '25' },
        asOf: '2026-05-01',
        params: { found: 25, expected: 26, decidingDate: { date: isoDate('2026-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2027',
        row: { ...man, noticeDate: '2027-01-01', startDate: '2027-06-01', careerYears: '31' },
        asOf: '2027-05-01',
        params: { found: 31, expected: 32, decidingDate: { date: isoDate('2027-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2028',
        row: { ...man, noticeDate: '2028-01-01', startDate: '2028-06-01', careerYears: '32' },
        asOf: '2028-05-01',
        params: { found: 32, expected: 33, decidingDate: { date: isoDate('2028-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2029',
        row: { ...man, noticeDate: '2029-01-01', startDate: '2029-06-01', careerYears: '33' },
        asOf: '2029-05-01',
        params: { found: 33, expected: 34, decidingDate: { date: isoDate('2029-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2030',
        row: { ...man, noticeDate: '2030-01-01', startDate: '2030-06-01', careerYears: '34' },
        asOf: '2030-05-01',
        params: { found: 34, expected: 35, decidingDate: { date: isoDate('2030-01-01') } },
      },
      {
        name: 'a woman, a year short in 2030',
        row: { ...woman, noticeDate: '2030-01-01', startDate: '2030-06-01', careerYears: '29' },
        asOf: '2030-05-01',
        params: { found: 29, expected: 30, decidingDate: { date: isoDate('2030-01-01') } },
      },
      {
        name: 'sex not told by the NISS, enough for a woman only',
        row: { ...someone, noticeDate: '2026-08-20', startDate: '2026-12-01', careerYears: '30' },
        severity: 'warning',
        params: { found: 30, expected: 31, decidingDate: { date: isoDate('2026-08-20') } },
      },
      {
        name: 'sex not told by the NISS, too little for anyone',
        row: { ...someone, noticeDate: '2026-08-20', startDate: '2026-12-01', careerYears: '25' },
        params: { found: 25, expected: 26, decidingDate: { date: isoDate('2026-08-20') } },
      },
    ],
  },
  check(request, { today }) {
    const { careerYears: found, noticeDate } = request;
    if (found === undefined) return null;
    // A notice that is not dated can still be given on the day of filing, and not before it is known.
    const decidingDate = noticeDate ?? today;
    const { male, female } = valueOn(END_OF_CAREER_YEARS, decidingDate);
    if (found >= male) return null;
    const track = careerTrack(request, today);
    if (track === 'female' && found >= female) return null;
    const isEnoughForSome = track === undefined && found >= female;
    const expected = track === 'male' || isEnoughForSome ? male : female;
    const params: Params = { found, expected, decidingDate: { date: decidingDate } };
    return isEnoughForSome ? { params, severity: 'warning' } : { params };
  },
});
