import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_YEARS } from '../../values/end-of-career.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';
import { careerTrack } from './career-track.ts';

export const timeCreditEocCareerDate = defineRule({
  id: 'time-credit.eoc.career-date',
  summary: 'The career is also long enough for the year in which the time credit starts, in case that date decides.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'careerYears',
  source: [
    {
      citation: "CCT 103/7 ; Easypay (la date d'avis compte), Securex (la date de début compte)",
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  figures: ['endOfCareerYears'],
  examples: {
    accept: [
      { name: 'both dates in one year', row: endOfCareerOneFifth },
      {
        name: 'enough for the later year',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2026-12-31',
          startDate: '2027-06-01',
          endDate: '2032-12-31',
          careerYears: '32',
        },
        asOf: '2027-01-05',
      },
      {
        name: 'too short for the earlier year, which another rule refuses',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2026-12-31',
          startDate: '2027-06-01',
          endDate: '2032-12-31',
          careerYears: '30',
        },
        asOf: '2027-01-05',
      },
      {
        name: 'a woman with enough for the later year',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/460-22',
          noticeDate: '2026-12-31',
          startDate: '2027-06-01',
          endDate: '2032-12-31',
          careerYears: '27',
        },
        asOf: '2027-01-05',
      },
    ],
    reject: [
      {
        name: 'notice in 2025, start in 2026',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2025-12-31',
          startDate: '2026-06-01',
          endDate: '2032-12-31',
          careerYears: '30',
        },
        asOf: '2026-01-05',
        params: {
          found: 30,
          expected: 31,
          noticeDate: { date: isoDate('2025-12-31') },
          startDate: { date: isoDate('2026-06-01') },
        },
      },
      {
        name: 'notice in 2026, start in 2027',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/459-23',
          noticeDate: '2026-12-31',
          startDate: '2027-06-01',
          endDate: '2032-12-31',
          careerYears: '31',
        },
        asOf: '2027-01-05',
        params: {
          found: 31,
          expected: 32,
          noticeDate: { date: isoDate('2026-12-31') },
          startDate: { date: isoDate('2027-06-01') },
        },
      },
      {
        name: 'a woman, notice in 2026, start in 2027',
        row: {
          ...endOfCareerOneFifth,
          niss: '600110/460-22',
          noticeDate: '2026-12-31',
          startDate: '2027-06-01',
          endDate: '2032-12-31',
          careerYears: '26',
        },
        asOf: '2027-01-05',
        params: {
          found: 26,
          expected: 27,
          noticeDate: { date: isoDate('2026-12-31') },
          startDate: { date: isoDate('2027-06-01') },
        },
      },
    ],
  },
  check(request, { today }) {
    const { motive, careerYears: found, noticeDate, startDate } = request;
    if (motive !== 'endOfCareer' || found === undefined) return null;
    if (noticeDate === undefined || startDate === undefined || startDate <= noticeDate) return null;
    const atNotice = valueOn(END_OF_CAREER_YEARS, noticeDate);
    const atStart = valueOn(END_OF_CAREER_YEARS, startDate);
    if (atNotice === atStart || found >= atStart.male) return null;
    // Where the NISS does not tell, the shorter career of women may hold.
    const track = careerTrack(request, today) ?? 'female';
    const expected = atStart[track];
    if (found < atNotice[track] || found >= expected) return null;
    return { params: { found, expected, noticeDate: { date: noticeDate }, startDate: { date: startDate } } };
  },
});
