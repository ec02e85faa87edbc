import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

const adoption = { ...parentalFull, childLink: 'adoption', childRegistrationDate: '2027-01-01' } as const;

export const adoptionStart = defineRule({
  id: 'parental.adoption-start',
  summary:
    "Leave for an adopted child starts at the earliest on the day on which the child is registered in the household, in the population or foreigners' register.",
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  needs: ['childLink', 'childRegistrationDate'],
  severity: 'warning',
  column: 'startDate',
  source: [{ citation: 'AR 29.10.1997, art. 3', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the day of registration', row: adoption },
      { name: 'a child by birth', row: { ...adoption, childLink: 'birth', childRegistrationDate: '2027-01-02' } },
    ],
    reject: [
      {
        name: 'the eve of registration',
        row: { ...adoption, childRegistrationDate: '2027-01-02' },
        params: { startDate: { date: isoDate('2027-01-01') }, registrationDate: { date: isoDate('2027-01-02') } },
      },
    ],
  },
  check({ childLink, childRegistrationDate, startDate }) {
    if (childLink !== 'adoption' || childRegistrationDate === undefined || startDate === undefined) return null;
    if (startDate >= childRegistrationDate) return null;
    return { params: { startDate: { date: startDate }, registrationDate: { date: childRegistrationDate } } };
  },
});
