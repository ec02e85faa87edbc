import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHospital } from '../example-rows.ts';

/** Parental leave and a child's time credit have the same limit in `parental.child-age` and `time-credit.child.age`. */
export const childBorn = defineRule({
  id: 'dates.child-born',
  summary: 'The child for whom medical assistance is taken has been born when it starts.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  needs: ['childBirthDate'],
  severity: 'error',
  column: 'childBirthDate',
  source: [{ citation: 'AR 10.08.1998, art. 6ter', confidence: 'derived' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'born on the first day', row: { ...medicalHospital, childBirthDate: '2026-12-07' } },
      { name: 'not stated', row: { ...medicalHospital, childBirthDate: '' } },
    ],
    reject: [
      {
        name: 'born the day after',
        row: { ...medicalHospital, childBirthDate: '2026-12-08' },
        params: { birthDate: { date: isoDate('2026-12-08') }, startDate: { date: isoDate('2026-12-07') } },
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
