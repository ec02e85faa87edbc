import { defineRule } from '../define-rule.ts';
import { lessonPeriods, parentalHalfFlexible, parentalOneTenth } from '../example-rows.ts';

export const oneTenthEducation = defineRule({
  id: 'parental.one-tenth.education',
  summary:
    'In Flemish education 1/10 and the flexible forms are open only as far as the rules of the Flemish Community allow them.',
  leaveTypes: ['parentalLeave'],
  regimes: ['oneTenth', 'fullFlexible', 'halfFlexible'],
  sectors: ['education', 'flemish'],
  doubt: 'unverified',
  severity: 'warning',
  column: 'regime',
  source: [
    {
      citation: 'ONEM, actualité du 9.08.2019 ; Communauté flamande, circulaire congé parental (Edulex 14338)',
      confidence: 'confirmed',
    },
  ],
  inForce: { from: '2019-06-01', until: null },
  examples: {
    accept: [
      { name: 'a school of the French Community', row: { ...parentalOneTenth, ...lessonPeriods, hoursDuring: '18' } },
      {
        name: 'a Flemish service that is no school',
        row: { ...parentalOneTenth, sector: 'flemish', workerCode: '', jointCommittee: '' },
      },
    ],
    reject: [
      {
        name: '1/10 in a Flemish school',
        row: { ...parentalOneTenth, ...lessonPeriods, community: 'flemish', hoursDuring: '18' },
        params: { regime: { code: 'oneTenth', list: 'regime' } },
      },
      {
        name: 'a flexible form in a school filed under the Flemish sector',
        row: { ...parentalHalfFlexible, ...lessonPeriods, sector: 'flemish', community: 'flemish', hoursDuring: '10' },
        params: { regime: { code: 'halfFlexible', list: 'regime' } },
      },
    ],
  },
  check({ regime, community }) {
    // Only a school has a Community.
    if (regime === undefined || community !== 'flemish') return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
