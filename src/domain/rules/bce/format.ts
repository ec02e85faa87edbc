import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull, teacherParentalFull } from '../example-rows.ts';
import { showValue } from '../file/shown-value.ts';
import { reportEnterpriseNumbers } from './enterprise-columns.ts';

export const bceFormat = defineRule({
  id: 'bce.format',
  summary:
    'An enterprise number has ten digits and begins with 0 or 1. It is accepted as 0999.999.999, with BE in front, and in the nine digits of old, to which a 0 is added.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'employer',
  source: [
    { citation: "SPF Économie, Banque-Carrefour des Entreprises, numéro d'entreprise", confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'with dots', row: parentalFull },
      { name: 'with BE, in the nine digits of old', row: { ...parentalFull, employer: 'BE 553.021.843' } },
      { name: 'of the 1 series, given out since 2023', row: { ...parentalFull, employer: '1000.234.405' } },
      { name: 'of a school', row: teacherParentalFull },
      { name: 'with decimals, which another rule reports', row: { ...parentalFull, employer: '812339069.0' } },
    ],
    reject: [
      {
        name: 'of a series that does not exist',
        row: { ...parentalFull, employer: '9812.339.069' },
        params: { column: { column: 'employer' }, value: '9812339069' },
      },
      {
        name: 'a digit too many',
        row: { ...parentalFull, employer: '08123390690' },
        params: { column: { column: 'employer' }, value: '******/***-**' },
      },
      {
        name: 'a definitive ONSS number without its zero',
        row: { ...parentalFull, employer: '14058791' },
        params: { column: { column: 'employer' }, value: '14058791' },
      },
      {
        name: 'too short',
        row: { ...parentalFull, employer: '0812.339' },
        params: { column: { column: 'employer' }, value: '0812339' },
      },
      {
        name: 'an establishment unit',
        row: { ...parentalFull, employer: '2.145.678.305' },
        params: { column: { column: 'employer' }, value: '2145678305' },
      },
      {
        name: "the worker's number, in a row whose cells have shifted",
        row: { ...parentalFull, employer: '850314/640-67' },
        params: { column: { column: 'employer' }, value: '******/***-**' },
      },
      {
        name: 'the name of the school',
        row: { ...teacherParentalFull, school: 'Sint-Jan' },
        column: 'school',
        params: { column: { column: 'school' }, value: 'SintJan' },
      },
    ],
  },
  check: reportEnterpriseNumbers('format', (column, value) => ({ column: { column }, value: showValue(value) })),
});
