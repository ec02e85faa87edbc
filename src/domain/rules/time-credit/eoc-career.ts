import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_YEARS } from '../../values/end-of-career.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';
import { careerTrack } from './career-track.ts';

export const timeCreditEocCareer = defineRule({
  id: 'time-credit.eoc.career',
  summary: 'The worker has the years as an employee that the year of the written notice asks for.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
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
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2025-12-31',
          startDate: '2025-12-31',
          endDate: '2032-12-31',
          careerYears: '25',
        },
        asOf: '2026-01-05',
      },
      {
        name: 'a man, notice at the end of 2026',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2026-12-31',
          startDate: '2027-06-01',
          endDate: '2032-12-31',
          careerYears: '31',
        },
        asOf: '2027-01-05',
      },
      {
        name: 'a woman, notice in 2026',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/460-22',
          noticeDate: '2026-12-31',
          startDate: '2027-06-01',
          endDate: '2032-12-31',
          careerYears: '26',
        },
        asOf: '2027-01-05',
      },
      {
        name: 'a man, notice at the end of 2027',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2027-12-31',
          startDate: '2028-06-01',
          endDate: '2032-12-31',
          careerYears: '32',
        },
        asOf: '2028-01-05',
      },
      {
        name: 'a man, notice at the end of 2028',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2028-12-31',
          startDate: '2029-06-01',
          endDate: '2032-12-31',
          careerYears: '33',
        },
        asOf: '2029-01-05',
      },
      {
        name: 'a man, notice at the end of 2029',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2029-12-31',
          startDate: '2030-06-01',
          endDate: '2032-12-31',
          careerYears: '34',
        },
        asOf: '2030-01-05',
      },
      {
        name: 'a man, notice at the end of 2030',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2030-12-31',
          startDate: '2031-06-01',
          endDate: '2032-12-31',
          careerYears: '35',
        },
        asOf: '2031-01-05',
      },
      {
        name: 'a woman, notice in 2030',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/460-22',
          noticeDate: '2030-12-31',
          startDate: '2031-06-01',
          endDate: '2032-12-31',
          careerYears: '30',
        },
        asOf: '2031-01-05',
      },
      { name: 'not stated', row: { ...endOfCareerOneFifth, careerYears: '' } },
    ],
    reject: [
      {
        name: 'a man, a year short at the start of 2025',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2025-01-01',
          startDate: '2025-06-01',
          endDate: '2032-12-31',
          careerYears: '24',
        },
        asOf: '2025-05-01',
        params: { found: 24, expected: 25, noticeDate: { date: isoDate('2025-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2026',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2026-01-01',
          startDate: '2026-06-01',
          endDate: '2032-12-31',
          careerYears: '30',
        },
        asOf: '2026-05-01',
        params: { found: 30, expected: 31, noticeDate: { date: isoDate('2026-01-01') } },
      },
      {
        name: 'a woman, a year short in 2026',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/460-22',
          noticeDate: '2026-01-01',
          startDate: '2026-06-01',
          endDate: '2032-12-31',
          careerYears: '25',
        },
        asOf: '2026-05-01',
        params: { found: 25, expected: 26, noticeDate: { date: isoDate('2026-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2027',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2027-01-01',
          startDate: '2027-06-01',
          endDate: '2032-12-31',
          careerYears: '31',
        },
        asOf: '2027-05-01',
        params: { found: 31, expected: 32, noticeDate: { date: isoDate('2027-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2028',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2028-01-01',
          startDate: '2028-06-01',
          endDate: '2032-12-31',
          careerYears: '32',
        },
        asOf: '2028-05-01',
        params: { found: 32, expected: 33, noticeDate: { date: isoDate('2028-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2029',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2029-01-01',
          startDate: '2029-06-01',
          endDate: '2032-12-31',
          careerYears: '33',
        },
        asOf: '2029-05-01',
        params: { found: 33, expected: 34, noticeDate: { date: isoDate('2029-01-01') } },
      },
      {
        name: 'a man, a year short at the start of 2030',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2030-01-01',
          startDate: '2030-06-01',
          endDate: '2032-12-31',
          careerYears: '34',
        },
        asOf: '2030-05-01',
        params: { found: 34, expected: 35, noticeDate: { date: isoDate('2030-01-01') } },
      },
      {
        name: 'a woman, a year short in 2030',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/460-22',
          noticeDate: '2030-01-01',
          startDate: '2030-06-01',
          endDate: '2032-12-31',
          careerYears: '29',
        },
        asOf: '2030-05-01',
        params: { found: 29, expected: 30, noticeDate: { date: isoDate('2030-01-01') } },
      },
      {
        name: 'sex not told by the NISS, enough for a woman only',
        row: {
          ...endOfCareerOneFifth,
          niss: '602110/460-65',
          noticeDate: '2026-08-20',
          startDate: '2026-12-01',
          endDate: '2032-12-31',
          careerYears: '30',
        },
        severity: 'warning',
        params: { found: 30, expected: 31, noticeDate: { date: isoDate('2026-08-20') } },
      },
      {
        name: 'sex not told by the NISS, too little for anyone',
        row: {
          ...endOfCareerOneFifth,
          niss: '602110/460-65',
          noticeDate: '2026-08-20',
          startDate: '2026-12-01',
          endDate: '2032-12-31',
          careerYears: '25',
        },
        params: { found: 25, expected: 26, noticeDate: { date: isoDate('2026-08-20') } },
      },
    ],
  },
  check(request, { today }) {
    const { motive, careerYears: found, noticeDate } = request;
    if (motive !== 'endOfCareer' || found === undefined || noticeDate === undefined) return null;
    const { male, female } = valueOn(END_OF_CAREER_YEARS, noticeDate);
    if (found >= male) return null;
    const track = careerTrack(request, today);
    if (track === 'female' && found >= female) return null;
    const isEnoughForSome = track === undefined && found >= female;
    const expected = track === 'male' || isEnoughForSome ? male : female;
    const params: Params = { found, expected, noticeDate: { date: noticeDate } };
    return isEnoughForSome ? { params, severity: 'warning' } : { params };
  },
});
