import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull } from '../example-rows.ts';

export const careerBreakRefusable = defineRule({
  id: 'career-break.refusable',
  summary:
    'An ordinary career break generally depends on the approval of the authority. This was read for the universities of the French Community only.',
  leaveTypes: ['careerBreak'],
  regimes: 'all',
  sectors: ['regional', 'education'],
  motives: ['none'],
  needs: ['employerAgreement'],
  doubt: 'unverified',
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
    ],
    reject: [
      {
        name: 'not approved',
        row: { ...careerBreakFull, employerAgreement: 'no' },
        params: { agreement: { column: 'employerAgreement' } },
      },
    ],
  },
  check({ employerAgreement }) {
    if (employerAgreement !== false) return null;
    return { params: { agreement: { column: 'employerAgreement' } } };
  },
});
