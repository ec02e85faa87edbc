import { CAREER_BREAK_END_OF_CAREER_AGE } from '../../values/career-break.ts';
import { valueOn } from '../../values/dated-value.ts';
import { ageAtStart } from '../age-at-start.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerBreakHalf } from '../example-rows.ts';

export const careerBreakAllowanceAge = defineRule({
  id: 'career-break.allowance-age',
  summary:
    'The end-of-career allowance of public staff is certain from the age of 60; no published source says whether it starts at 55.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['regional', 'local', 'education'],
  motives: ['endOfCareer'],
  doubt: 'unverified',
  severity: 'warning',
  column: 'niss',
  source: [{ citation: "Âge de l'allocation de fin de carrière (aucune source trouvée)", confidence: 'unverified' }],
  inForce: ALWAYS,
  figures: ['careerBreakEndOfCareerAge'],
  examples: {
    accept: [
      { name: 'the 60th birthday', row: { ...endOfCareerBreakHalf, niss: '670101/581-27' } },
      { name: 'under 55, who has no right', row: { ...endOfCareerBreakHalf, niss: '720102/581-05' } },
    ],
    reject: [
      {
        name: 'the 55th birthday',
        row: { ...endOfCareerBreakHalf, niss: '720101/581-35' },
        params: { age: 55, sure: 60 },
      },
      {
        name: 'the eve of the 60th birthday',
        row: { ...endOfCareerBreakHalf, niss: '670102/581-94' },
        params: { age: 59, sure: 60 },
      },
    ],
  },
  check(request, { today }) {
    if (request.startDate === undefined) return null;
    const age = ageAtStart(request, today);
    const { right, allowanceInDoubtUntil: sure } = valueOn(CAREER_BREAK_END_OF_CAREER_AGE, request.startDate);
    return age === undefined || age < right || age >= sure ? null : { params: { age, sure } };
  },
});
