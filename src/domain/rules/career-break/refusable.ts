import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull, careerBreakHalf } from '../example-rows.ts';

export const careerBreakRefusable = defineRule({
  id: 'career-break.refusable',
  summary: 'An ordinary career break generally needs the approval of the authority.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['regional', 'education'],
  severity: 'warning',
  column: 'employerAgreement',
  source: [
    { citation: 'ONEM, feuille info T17 (1.10.2024), universités de la Communauté française', confidence: 'confirmed' },
    { citation: 'Autres services (aucune source trouvée)', confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'approved', row: { ...careerBreakFull, employerAgreement: 'yes' } },
      { name: 'not stated', row: careerBreakFull },
      { name: 'end of career', row: { ...careerBreakHalf, motive: 'endOfCareer', employerAgreement: 'no' } },
    ],
    reject: [
      {
        name: 'not approved',
        row: { ...careerBreakFull, employerAgreement: 'no' },
        params: { agreement: { column: 'employerAgreement' } },
      },
    ],
  },
  check({ motive, employerAgreement }) {
    if (employerAgreement !== false || motive === 'endOfCareer') return null;
    return { params: { agreement: { column: 'employerAgreement' } } };
  },
});
