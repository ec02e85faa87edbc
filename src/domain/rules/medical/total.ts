import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_TOTAL_MONTHS } from '../../values/medical.ts';
import { exceededCredit, takenForPerson } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHalf, medicalOneFifth } from '../example-rows.ts';
import { hasDoubledCredit, USED_FOR_PATIENT } from './credit.ts';

export const medicalTotal = defineRule({
  id: 'medical.total',
  summary:
    'For one patient medical assistance adds up to at most 12 months in full or 24 half-time or by 1/5; the forms may be combined, one month in full for two in part.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible', 'half', 'oneFifth'],
  sectors: 'all',
  needs: [USED_FOR_PATIENT],
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
      {
        name: 'the last of twenty-four months by 1/5',
        row: { ...medicalOneFifth, usedFifth: '23' },
      },
      {
        name: 'the last week, after eleven months and three weeks',
        row: { ...medicalFull, endDate: '2026-12-13', usedFull: '11', usedWeeks: '3', employerAgreement: 'yes' },
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
        name: 'the twenty-fifth month by 1/5',
        row: { ...medicalOneFifth, usedFifth: '24' },
        params: { regime: { code: 'oneFifth', list: 'regime' }, taken: 24, requested: 1, maximum: 24, left: 0 },
      },
      {
        name: 'a single parent whose child is 17',
        row: { ...medicalFull, usedFull: '12', singleParent: 'yes', childBirthDate: '2009-12-07' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 12, requested: 1, maximum: 12, left: 0 },
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
