import { isoDate } from '../../../schemas/model/civil-date.ts';
import { FOURTH_MONTH, MONTH_COST } from '../../values/parental.ts';
import { defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { requestedCredit, usedCredit } from './credit.ts';

const disabledChild = { ...parentalFull, childBirthDate: '2012-03-07', childDisability: 'yes' } as const;
const bornBefore = { birthDate: { date: isoDate('2012-03-07') }, firstBirth: { date: isoDate('2012-03-08') } } as const;

export const allowanceFourthMonth = defineRule({
  id: 'parental.allowance.fourth-month',
  summary: 'The fourth month gives an allowance only for a child born or adopted from 8 March 2012 on.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'childBirthDate',
  source: [{ citation: 'AR 29.10.1997 ; ONEM, FAQ congé parental', confidence: 'confirmed' }],
  inForce: { from: '2012-06-01', until: null },
  figures: ['parentalFourthMonth'],
  examples: {
    accept: [
      { name: 'three months', row: { ...disabledChild, endDate: '2027-03-31' } },
      {
        name: 'four months for a child born on 8 March 2012',
        row: { ...disabledChild, childBirthDate: '2012-03-08', endDate: '2027-04-30' },
      },
      {
        name: 'four months for a child adopted later',
        row: { ...disabledChild, childLink: 'adoption', childRegistrationDate: '2013-05-01', endDate: '2027-04-30' },
      },
    ],
    reject: [
      {
        name: 'four months',
        row: { ...disabledChild, endDate: '2027-04-30' },
        params: { ...bornBefore, total: 4, paid: 3 },
      },
      {
        name: 'a month after two months and one at 1/10',
        row: { ...disabledChild, usedFull: '2', usedTenth: '1' },
        params: { ...bornBefore, total: 3.1, paid: 3 },
      },
    ],
  },
  check(request) {
    const { childLink, childBirthDate, childRegistrationDate } = request;
    const birthDate = childLink === 'adoption' ? childRegistrationDate : childBirthDate;
    if (birthDate === undefined || birthDate >= FOURTH_MONTH.firstBirthOn) return null;
    const requested = requestedCredit(request);
    if (requested === undefined) return null;
    const total = (usedCredit(request) ?? 0) + requested;
    if (total <= FOURTH_MONTH.paidMonthsBefore * MONTH_COST.full) return null;
    return {
      params: {
        birthDate: { date: birthDate },
        firstBirth: { date: FOURTH_MONTH.firstBirthOn },
        total: total / 100,
        paid: FOURTH_MONTH.paidMonthsBefore,
      },
    };
  },
});
