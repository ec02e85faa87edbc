import { CAREER_BREAK_END_OF_CAREER_AGE } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { ageAtStart } from '../age-at-start.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerBreakHalf } from '../example-rows.ts';

export const careerBreakEocAge = defineRule({
  id: 'career-break.eoc.age',
  summary:
    'The worker is 55 or older on the first day of the end-of-career break, which is partial and may run until the pension, where the authority provides it.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['regional', 'local', 'education'],
  motives: ['endOfCareer'],
  severity: 'error',
  column: 'niss',
  source: [{ citation: 'socialsecurity.be, interruption de carrière ordinaire', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['careerBreakEndOfCareerAge'],
  examples: {
    accept: [
      { name: 'the 55th birthday', row: { ...endOfCareerBreakHalf, niss: '720101/581-35' } },
      {
        name: 'the 55th birthday of somebody born on 29 February, which falls on 1 March',
        row: { ...endOfCareerBreakHalf, niss: '720229/581-75', startDate: '2027-03-01', endDate: '2027-05-31' },
      },
    ],
    reject: [
      {
        name: 'the eve of the 55th birthday',
        row: { ...endOfCareerBreakHalf, niss: '720102/581-05' },
        params: { age: 54, minimum: 55 },
      },
      {
        name: 'born on 29 February, started on 28 February of a common year',
        row: { ...endOfCareerBreakHalf, niss: '720229/581-75', startDate: '2027-02-28', endDate: '2027-05-27' },
        params: { age: 54, minimum: 55 },
      },
    ],
  },
  check(request, { today }) {
    if (request.startDate === undefined) return null;
    const age = ageAtStart(request, today);
    const minimum = valueOn(CAREER_BREAK_END_OF_CAREER_AGE, request.startDate).right;
    return age === undefined || age >= minimum ? null : { params: { age, minimum } };
  },
});
