import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_AGE } from '../../values/end-of-career.ts';
import { ageAtStart } from '../age-at-start.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';

export const timeCreditEocAgeRight = defineRule({
  id: 'time-credit.eoc.age-right',
  summary:
    'The worker is 55 or older on the first day of the end-of-career time credit. Exceptions from the age of 50 existed for notices given until 31 December 2025.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['endOfCareer'],
  severity: 'error',
  column: 'niss',
  source: [{ citation: 'CCT 103, art. 8 ; ONEM, emploi de fin de carrière (29.03.2017)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['endOfCareerAge'],
  examples: {
    accept: [{ name: 'the 55th birthday', row: { ...endOfCareerOneFifth, niss: '711201/459-19' } }],
    reject: [
      {
        name: 'the eve of the 55th birthday',
        row: { ...endOfCareerOneFifth, niss: '711202/459-86' },
        params: { age: 54, minimum: 55 },
      },
      {
        name: '52 before 2026, where an exception may hold',
        row: {
          ...endOfCareerOneFifth,
          niss: '730105/459-58',
          startDate: '2025-12-01',
          noticeDate: '2025-08-20',
          careerYears: '28',
        },
        severity: 'warning',
        asOf: '2025-11-01',
        params: { age: 52, minimum: 55 },
      },
      {
        name: '52, notice on the last day of the exceptions',
        row: { ...endOfCareerOneFifth, niss: '730105/459-58', startDate: '2026-04-01', noticeDate: '2025-12-31' },
        severity: 'warning',
        asOf: '2026-01-15',
        params: { age: 53, minimum: 55 },
      },
      {
        name: '52, notice a day after the exceptions',
        row: { ...endOfCareerOneFifth, niss: '730105/459-58', startDate: '2026-04-01', noticeDate: '2026-01-01' },
        asOf: '2026-01-15',
        params: { age: 53, minimum: 55 },
      },
      {
        name: '49, before 2026',
        row: { ...endOfCareerOneFifth, niss: '761201/459-27', startDate: '2025-12-01', noticeDate: '2025-08-20' },
        asOf: '2025-11-01',
        params: { age: 49, minimum: 55 },
      },
    ],
  },
  check(request, { today }) {
    const { noticeDate, startDate } = request;
    if (startDate === undefined) return null;
    const age = ageAtStart(request, today);
    // The exceptions may hold for whoever gave notice while there were any: see `time-credit.eoc.career-date`.
    const { right: minimum, exceptions } = valueOn(END_OF_CAREER_AGE, noticeDate ?? startDate);
    if (age === undefined || age >= minimum) return null;
    const params = { age, minimum };
    return exceptions !== null && age >= exceptions ? { params, severity: 'warning' } : { params };
  },
});
