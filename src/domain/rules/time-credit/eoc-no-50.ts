import { isoDate } from '../../../schemas/model/civil-date.ts';
import { valueOn } from '../../values/dated-value.ts';
import { END_OF_CAREER_AGE, FORMER_EXCEPTIONS } from '../../values/end-of-career.ts';
import { ageAtStart } from '../age-at-start.ts';
import { defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';

export const timeCreditEocNo50 = defineRule({
  id: 'time-credit.eoc.no-50',
  summary: 'The exceptions from the age of 50 ended on 1 January 2026.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'niss',
  source: [{ citation: 'CCT 103/7 ; Cessoc, emplois de fin de carrière', confidence: 'confirmed' }],
  inForce: { from: '2026-01-01', until: null },
  figures: ['endOfCareerAge'],
  examples: {
    accept: [
      { name: 'the 55th birthday', row: { ...endOfCareerOneFifth, niss: '711201/459-19' } },
      { name: 'under 50, who never had an exception', row: { ...endOfCareerOneFifth, niss: '761202/459-94' } },
    ],
    reject: [
      {
        name: 'the 50th birthday',
        row: { ...endOfCareerOneFifth, niss: '761201/459-27' },
        params: { age: 50, endedOn: { date: isoDate('2026-01-01') }, minimum: 55 },
      },
      {
        name: 'the eve of the 55th birthday',
        row: { ...endOfCareerOneFifth, niss: '711202/459-86' },
        params: { age: 54, endedOn: { date: isoDate('2026-01-01') }, minimum: 55 },
      },
    ],
  },
  check(request, { today }) {
    if (request.motive !== 'endOfCareer' || request.startDate === undefined) return null;
    const age = ageAtStart(request, today);
    const minimum = valueOn(END_OF_CAREER_AGE, request.startDate).right;
    if (age === undefined || age >= minimum || age < FORMER_EXCEPTIONS.age) return null;
    return { params: { age, endedOn: { date: FORMER_EXCEPTIONS.endedOn }, minimum } };
  },
});
