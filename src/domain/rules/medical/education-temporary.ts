import { valueOn } from '../../values/dated-value.ts';
import { TEMPORARY_TEACHER_TOTAL_MONTHS } from '../../values/medical.ts';
import { exceededCredit, takenForPerson } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { teacherMedicalFull } from '../example-rows.ts';

export const medicalEducationTemporary = defineRule({
  id: 'medical.education.temporary',
  summary: 'Temporary teachers of the French Community probably have 3 months in full or 6 in part for one patient.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible', 'half', 'oneFifth'],
  sectors: ['education'],
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
        name: 'another Community',
        row: { ...teacherMedicalFull, status: 'temporary', community: 'germanSpeaking', usedFull: '3' },
      },
    ],
    reject: [
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
    const maximum = valueOn(TEMPORARY_TEACHER_TOTAL_MONTHS, startDate);
    const params = exceededCredit(request, takenForPerson(request), maximum);
    return params === null ? null : { params };
  },
});
