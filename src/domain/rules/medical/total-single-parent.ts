import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_TOTAL_MONTHS } from '../../values/medical.ts';
import { exceededCredit, takenForPerson } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalOneFifth } from '../example-rows.ts';
import { hasDoubledCredit, USED_FOR_PATIENT } from './credit.ts';

export const medicalTotalSingleParent = defineRule({
  id: 'medical.total.single-parent',
  summary:
    'A worker who lives alone with dependent children has twice the credit, 24 months in full or 48 in part, when the patient is a child of at most 16.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible', 'half', 'oneFifth'],
  sectors: 'all',
  needs: ['singleParent', USED_FOR_PATIENT],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 10.08.1998, art. 6bis ; BOSA, congé pour assistance médicale', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalSingleParentChildAge', 'medicalTotal'],
  examples: {
    accept: [
      {
        name: 'the twenty-fourth month',
        row: { ...medicalFull, usedFull: '23', singleParent: 'yes', childBirthDate: '2015-03-01' },
      },
      {
        name: 'the last of forty-eight months by 1/5',
        row: { ...medicalOneFifth, usedFifth: '47', singleParent: 'yes', childBirthDate: '2015-03-01' },
      },
      {
        name: 'a child of 17, for whom the ordinary total holds',
        row: { ...medicalFull, usedFull: '24', singleParent: 'yes', childBirthDate: '2009-12-07' },
      },
    ],
    reject: [
      {
        name: 'the twenty-fifth month',
        row: { ...medicalFull, usedFull: '24', singleParent: 'yes', childBirthDate: '2009-12-08' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 24, requested: 1, maximum: 24, left: 0 },
      },
      {
        name: 'a week too many after mixed use',
        row: {
          ...medicalFull,
          usedFull: '22',
          usedHalf: '2',
          usedWeeks: '1',
          singleParent: 'yes',
          childBirthDate: '2015-03-01',
        },
        params: { regime: { code: 'full', list: 'regime' }, taken: 23.25, requested: 1, maximum: 24, left: 0.75 },
      },
      {
        name: 'the forty-ninth month at 1/5',
        row: { ...medicalOneFifth, usedFifth: '48', singleParent: 'yes', childBirthDate: '2015-03-01' },
        params: { regime: { code: 'oneFifth', list: 'regime' }, taken: 48, requested: 1, maximum: 48, left: 0 },
      },
    ],
  },
  check(request) {
    if (request.startDate === undefined || hasDoubledCredit(request) === false) return null;
    const maximum = valueOn(MEDICAL_TOTAL_MONTHS, request.startDate).singleParent;
    const params = exceededCredit(request, takenForPerson(request), maximum);
    return params === null ? null : { params };
  },
});
