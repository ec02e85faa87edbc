import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_TOTAL_MONTHS } from '../../values/medical.ts';
import { exceededCredit, takenForPerson } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHalf } from '../example-rows.ts';
import { hasDoubledCredit } from './credit.ts';

export const medicalTotal = defineRule({
  id: 'medical.total',
  summary:
    'For one patient, medical assistance adds up to at most 12 months in full or 24 in part; one month in full is two in part.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible', 'half', 'oneFifth'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [
    { citation: 'AR 10.08.1998, art. 5 et 6 ; BOSA, congé pour assistance médicale', confidence: 'confirmed' },
    { citation: 'Formes combinées hors de la fonction publique fédérale (par analogie)', confidence: 'derived' },
  ],
  inForce: ALWAYS,
  figures: ['medicalTotal', 'medicalSingleParentChildAge'],
  examples: {
    accept: [
      { name: 'the twelfth month', row: { ...medicalFull, usedFull: '11' } },
      { name: '6 months in full and 12 in part', row: { ...medicalHalf, usedFull: '6', usedHalf: '11' } },
      {
        name: 'the thirteenth month of a single parent',
        row: { ...medicalFull, usedFull: '12', singleParent: 'yes', childBirthDate: '2015-03-01' },
      },
      { name: 'nothing stated about earlier leave', row: medicalFull },
    ],
    reject: [
      {
        name: 'the thirteenth month',
        row: { ...medicalFull, usedFull: '12' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 12, requested: 1, maximum: 12, left: 0 },
      },
      {
        name: 'a month half-time too many after mixed use',
        row: { ...medicalHalf, usedFull: '6', usedHalf: '7', usedFifth: '5' },
        params: { regime: { code: 'half', list: 'regime' }, taken: 24, requested: 1, maximum: 24, left: 0 },
      },
      {
        name: 'two weeks where one is left',
        row: { ...medicalFull, endDate: '2026-12-20', usedFull: '11', usedWeeks: '3' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 11.75, requested: 0.5, maximum: 12, left: 0.25 },
      },
      {
        name: 'a single parent, age of the patient not stated',
        row: { ...medicalFull, usedFull: '12', singleParent: 'yes' },
        severity: 'warning',
        params: { regime: { code: 'full', list: 'regime' }, taken: 12, requested: 1, maximum: 12, left: 0 },
      },
    ],
  },
  check(request) {
    if (request.startDate === undefined) return null;
    const taken = takenForPerson(request);
    if (taken === 0) return null;
    const isDoubled = hasDoubledCredit(request);
    if (isDoubled === true) return null;
    const params = exceededCredit(request, taken, valueOn(MEDICAL_TOTAL_MONTHS, request.startDate).ordinary);
    if (params === null) return null;
    return isDoubled === undefined ? { params, severity: 'warning' } : { params };
  },
});
