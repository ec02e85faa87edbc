import { CAREER_BREAK_END_OF_CAREER_AGE } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { ageAtStart } from '../age-at-start.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakHalf, endOfCareerBreakHalf } from '../example-rows.ts';

export const careerBreakEocAge = defineRule({
  id: 'career-break.eoc.age',
  summary: 'The worker is 55 when the end-of-career break starts.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['regional', 'local', 'education'],
  severity: 'error',
  column: 'niss',
  source: [{ citation: 'socialsecurity.be, interruption de carrière ordinaire', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['careerBreakEndOfCareerAge'],
  examples: {
    accept: [
      { name: 'the 55th birthday', row: { ...endOfCareerBreakHalf, niss: '720101/581-35' } },
      { name: 'ordinary break, whatever the age', row: careerBreakHalf },
    ],
    reject: [
      {
        name: 'the eve of the 55th birthday',
        row: { ...endOfCareerBreakHalf, niss: '720102/581-05' },
        params: { age: 54, minimum: 55 },
      },
    ],
  },
  check(request, { today }) {
    if (request.motive !== 'endOfCareer' || request.startDate === undefined) return null;
    const age = ageAtStart(request, today);
    const minimum = valueOn(CAREER_BREAK_END_OF_CAREER_AGE, request.startDate).right;
    return age === undefined || age >= minimum ? null : { params: { age, minimum } };
  },
});
