import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { teacherParentalFull } from '../example-rows.ts';
import { isFrenchCommunity } from './school-year.ts';

const temporaryTeacher = {
  ...teacherParentalFull,
  status: 'temporary',
  schoolYearEndDate: '2027-01-31',
} as const;

export const temporarySchoolYear = defineRule({
  id: 'education.temporary.school-year',
  summary:
    'In the French Community the parental leave of a temporary teacher ends at the latest on the last day of the school year; the rest of a block at 1/5 or 1/10 is lost.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: ['education'],
  needs: ['schoolYearEndDate'],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: "SeDI, congé parental dans l'enseignement (Communauté française)", confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the last day of the school year', row: temporaryTeacher },
      { name: 'tenured staff', row: { ...temporaryTeacher, status: 'statutory', schoolYearEndDate: '2027-01-30' } },
      {
        name: 'another Community',
        row: { ...temporaryTeacher, community: 'germanSpeaking', schoolYearEndDate: '2027-01-30' },
      },
      { name: 'a leave of the next school year', row: { ...temporaryTeacher, schoolYearEndDate: '2026-07-03' } },
    ],
    reject: [
      {
        name: 'a day past the school year',
        row: { ...temporaryTeacher, schoolYearEndDate: '2027-01-30' },
        params: { endDate: { date: isoDate('2027-01-31') }, schoolYearEndDate: { date: isoDate('2027-01-30') } },
      },
    ],
  },
  check(request) {
    const { status, startDate, endDate, schoolYearEndDate } = request;
    if (status !== 'temporary' || schoolYearEndDate === undefined || !isFrenchCommunity(request)) return null;
    if (startDate === undefined || endDate === undefined || endDate <= schoolYearEndDate) return null;
    // The date of another school year, as a profile that was not brought up to date gives it, says nothing here.
    if (startDate > schoolYearEndDate) return null;
    return { params: { endDate: { date: endDate }, schoolYearEndDate: { date: schoolYearEndDate } } };
  },
});
