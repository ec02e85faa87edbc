import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_YEARS } from '../../values/end-of-career.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';
import { careerTrack } from './career-track.ts';

const man = { ...endOfCareerOneFifth, niss: '600110/459-23', endDate: '2032-12-31' } as const;
const woman = { ...man, niss: '600110/460-22' } as const;

export const timeCreditEocCareerDate = defineRule({
  id: 'time-credit.eoc.career-date',
  summary:
    'When notice is given in one year and the time credit starts in a later one, the career is long enough for both years: sources disagree whether the notice or the start decides.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['endOfCareer'],
  needs: ['careerYears'],
  doubt: 'disputed',
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
        row: { ...man, noticeDate: '2026-12-31', startDate: '2027-06-01', careerYears: '32' },
        asOf: '2027-01-05',
      },
      {
        name: 'too short for the earlier year, which another rule refuses',
        row: { ...man, noticeDate: '2026-12-31', startDate: '2027-06-01', careerYears: '30' },
        asOf: '2027-01-05',
      },
      {
        name: 'a woman with enough for the later year',
        row: { ...woman, noticeDate: '2026-12-31', startDate: '2027-06-01', careerYears: '27' },
        asOf: '2027-01-05',
      },
    ],
    reject: [
      {
        name: 'notice in 2025, start in 2026',
        row: { ...man, noticeDate: '2025-12-31', startDate: '2026-06-01', careerYears: '30' },
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
        row: { ...man, noticeDate: '2026-12-31', startDate: '2027-06-01', careerYears: '31' },
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
        row: { ...woman, noticeDate: '2026-12-31', startDate: '2027-06-01', careerYears: '26' },
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
    const { careerYears: found, noticeDate, startDate } = request;
    if (found === undefined) return null;
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
