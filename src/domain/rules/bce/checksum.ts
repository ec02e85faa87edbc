import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { checkDigitsOf } from '../../identifiers/mod97.ts';
import { reportEnterpriseNumbers } from './enterprise-columns.ts';

export const bceChecksum = defineRule({
  id: 'bce.checksum',
  summary:
    'The last two digits of an enterprise number are 97 less the remainder of the first eight after division by 97.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'employer',
  source: [{ citation: "Autorité flamande, chiffre de contrôle du numéro d'entreprise", confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'right check digits', row: parentalFull },
      { name: 'of a school', row: teacherParentalFull },
    ],
    reject: [
      {
        name: 'a specimen of the guide for organising authorities',
        row: { ...parentalFull, employer: '0123.456.789' },
        params: { column: { column: 'employer' }, value: '0123456789', found: '89', expected: '49' },
      },
      {
        name: 'a digit off in a number of the 1 series',
        row: { ...parentalFull, employer: '1000.234.406' },
        params: { column: { column: 'employer' }, value: '1000234406', found: '06', expected: '05' },
      },
      {
        name: 'check digits swapped',
        row: { ...parentalFull, employer: '0553.021.834' },
        params: { column: { column: 'employer' }, value: '0553021834', found: '34', expected: '43' },
      },
      {
        name: 'of a school',
        row: { ...teacherParentalFull, school: '0860.550.941' },
        column: 'school',
        params: { column: { column: 'school' }, value: '0860550941', found: '41', expected: '40' },
      },
    ],
  },
  check: reportEnterpriseNumbers('checksum', (column, value) => ({
    column: { column },
    value,
    found: value.slice(8),
    expected: checkDigitsOf(value),
  })),
});
