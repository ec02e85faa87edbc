import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHospital, parentalFull } from '../example-rows.ts';

/** A child's time credit has the same limit in `time-credit.child-age`. */
export const childBorn = defineRule({
  id: 'dates.child-born',
  summary: 'The child for whom leave is taken has been born when it starts.',
  leaveTypes: ['parentalLeave', 'medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  needs: ['childBirthDate'],
  severity: 'error',
  column: 'childBirthDate',
  source: [{ citation: 'AR 29.10.1997, art. 3 ; AR 10.08.1998, art. 6ter', confidence: 'derived' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'born on the first day', row: { ...parentalFull, childBirthDate: '2027-01-01' } },
      { name: 'not stated', row: parentalFull },
    ],
    reject: [
      {
        name: 'born the day after',
        row: { ...parentalFull, childBirthDate: '2027-01-02' },
        params: { birthDate: { date: isoDate('2027-01-02') }, startDate: { date: isoDate('2027-01-01') } },
      },
      {
        name: 'two digits of the year swapped',
        row: { ...medicalHospital, childBirthDate: '2081-05-02' },
        params: { birthDate: { date: isoDate('2081-05-02') }, startDate: { date: isoDate('2026-12-07') } },
      },
    ],
  },
  check({ childBirthDate, startDate }) {
    if (childBirthDate === undefined || startDate === undefined || childBirthDate <= startDate) return null;
    return { params: { birthDate: { date: childBirthDate }, startDate: { date: startDate } } };
  },
});
