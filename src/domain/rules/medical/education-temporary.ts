import { valueOn } from '../../values/dated-value.ts';
import { TEMPORARY_TEACHER_TOTAL_MONTHS } from '../../values/medical.ts';
import { exceededCredit, takenForPerson } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { teacherMedicalFull } from '../example-rows.ts';
import { USED_FOR_PATIENT } from './credit.ts';

export const medicalEducationTemporary = defineRule({
  id: 'medical.education.temporary',
  summary:
    'In the French Community a temporary teacher probably has 3 months in full or 6 in part for one patient, instead of 12 and 24: check what is left.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible', 'half', 'oneFifth'],
  sectors: ['education'],
  needs: [USED_FOR_PATIENT],
  doubt: 'unverified',
  severity: 'warning',
  column: 'endDate',
  source: [{ citation: 'CSC-Enseignement, congé pour assistance médicale', confidence: 'unverified' }],
  inForce: ALWAYS,
  figures: ['medicalTotalTemporaryTeacher'],
  examples: {
    accept: [
      { name: 'the third month', row: { ...teacherMedicalFull, status: 'temporary', usedFull: '2' } },
      { name: 'a tenured teacher', row: { ...teacherMedicalFull, usedFull: '3' } },
      {
        name: 'the sixth month half-time',
        row: { ...teacherMedicalFull, status: 'temporary', regime: 'half', hoursDuring: '10', usedHalf: '5' },
      },
      {
        name: 'another Community',
        row: { ...teacherMedicalFull, status: 'temporary', community: 'germanSpeaking', usedFull: '3' },
      },
    ],
    reject: [
      {
        name: 'a week too many after mixed use',
        row: { ...teacherMedicalFull, status: 'temporary', usedFifth: '4', usedWeeks: '1' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 2.25, requested: 1, maximum: 3, left: 0.75 },
      },
      {
        name: 'the seventh month half-time',
        row: { ...teacherMedicalFull, status: 'temporary', regime: 'half', hoursDuring: '10', usedHalf: '6' },
        params: { regime: { code: 'half', list: 'regime' }, taken: 6, requested: 1, maximum: 6, left: 0 },
      },
      {
        name: 'the fourth month',
        row: { ...teacherMedicalFull, status: 'temporary', usedFull: '3' },
        params: { regime: { code: 'full', list: 'regime' }, taken: 3, requested: 1, maximum: 3, left: 0 },
      },
    ],
  },
  check(request) {
    const { status, community, startDate } = request;
    if (status !== 'temporary' || community !== 'frenchSpeaking' || startDate === undefined) return null;
    const taken = takenForPerson(request);
    if (taken === 0) return null;
    const maximum = valueOn(TEMPORARY_TEACHER_TOTAL_MONTHS, startDate);
    const params = exceededCredit(request, taken, maximum);
    return params === null ? null : { params };
  },
});
