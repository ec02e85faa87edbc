import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_AGE } from '../../values/end-of-career.ts';
import { ageAtStart } from '../age-at-start.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth, timeCreditOneFifth } from '../example-rows.ts';

export const timeCreditEocAgeRight = defineRule({
  id: 'time-credit.eoc.age-right',
  summary: 'The worker is 55 when the end-of-career time credit starts.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: [{ citation: 'CCT 103, art. 8 ; ONEM, emploi de fin de carrière (29.03.2017)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['endOfCareerAge'],
  examples: {
    accept: [
      { name: 'the 55th birthday', row: { ...endOfCareerOneFifth, niss: '711201/459-19' } },
      { name: 'with a motive, whatever the age', row: { ...timeCreditOneFifth, niss: '711202/459-86' } },
    ],
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
    ],
  },
  check(request, { today }) {
    if (request.motive !== 'endOfCareer' || request.startDate === undefined) return null;
    const age = ageAtStart(request, today);
    const { right: minimum, exceptions } = valueOn(END_OF_CAREER_AGE, request.startDate);
    if (age === undefined || age >= minimum) return null;
    const params = { age, minimum };
    return exceptions !== null && age >= exceptions ? { params, severity: 'warning' } : { params };
  },
});
