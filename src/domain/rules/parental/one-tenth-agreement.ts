import { defineRule } from '../define-rule.ts';
import { parentalOneTenth } from '../example-rows.ts';

export const oneTenthAgreement = defineRule({
  id: 'parental.one-tenth.agreement',
  summary:
    "A 1/10 parental leave always needs the employer's agreement, also on how the reduction is spread; the employer need not give reasons for refusing.",
  leaveTypes: ['parentalLeave'],
  regimes: ['oneTenth'],
  sectors: 'all',
  severity: 'error',
  column: 'employerAgreement',
  source: [{ citation: 'AR 29.10.1997, art. 2/1', confidence: 'confirmed' }],
  inForce: { from: '2019-06-01', until: null },
  examples: {
    accept: [{ name: 'agreed', row: parentalOneTenth }],
    reject: [
      { name: 'refused', row: { ...parentalOneTenth, employerAgreement: 'no' }, params: {} },
      { name: 'not stated', row: { ...parentalOneTenth, employerAgreement: '' }, severity: 'warning', params: {} },
    ],
  },
  check({ employerAgreement, unreadable }) {
    if (employerAgreement === true || unreadable.some(({ column }) => column === 'employerAgreement')) return null;
    return { severity: employerAgreement === false ? 'error' : 'warning', params: {} };
  },
});
