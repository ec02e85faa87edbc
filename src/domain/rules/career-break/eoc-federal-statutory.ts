import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFederalHalf, endOfCareerBreakHalf } from '../example-rows.ts';

export const careerBreakEocFederalStatutory = defineRule({
  id: 'career-break.eoc.federal-statutory',
  summary:
    'Statutory staff of the federal service have their own half-time scheme at the end of the career, outside ONEM; ordinary career break stays open to them.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['federal'],
  motives: ['endOfCareer'],
  needs: ['status'],
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
    accept: [{ name: 'contract staff', row: { ...endOfCareerBreakHalf, sector: 'federal' } }],
    reject: [
      {
        name: 'end of career',
        row: { ...careerBreakFederalHalf, motive: 'endOfCareer' },
        params: { motive: { code: 'endOfCareer', list: 'motive' } },
      },
    ],
  },
  check({ motive, status }) {
    if (motive === undefined || status !== 'statutory') return null;
    return { params: { motive: { code: motive, list: 'motive' } } };
  },
});
