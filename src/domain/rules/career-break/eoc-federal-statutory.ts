import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFederalHalf, endOfCareerBreakHalf } from '../example-rows.ts';

export const careerBreakEocFederalStatutory = defineRule({
  id: 'career-break.eoc.federal-statutory',
  summary: 'Statutory staff of the federal service have their own end-of-career scheme, outside ONEM.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['federal'],
  severity: 'error',
  column: 'motive',
  source: [
    {
      citation: 'socialsecurity.be, interruption de carrière ordinaire ; fedweb.belgium.be, interruption de carrière',
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'ordinary break', row: careerBreakFederalHalf },
      { name: 'contract staff', row: { ...endOfCareerBreakHalf, sector: 'federal' } },
    ],
    reject: [
      {
        name: 'end of career',
        row: { ...careerBreakFederalHalf, motive: 'endOfCareer' },
        params: { motive: { code: 'endOfCareer', list: 'motive' } },
      },
    ],
  },
  check({ motive, status }) {
    if (motive !== 'endOfCareer' || status !== 'statutory') return null;
    return { params: { motive: { code: motive, list: 'motive' } } };
  },
});
