import { isoDate } from '../../../schemas/model/civil-date.ts';
import { FOURTH_MONTH, MONTH_COST } from '../../values/parental.ts';
import { defineRule } from '../define-rule.ts';
import { parentalFull, parentalHalf, parentalOneFifth, parentalOneTenth } from '../example-rows.ts';
import { requestedCredit, USED_FOR_CHILD, usedCredit } from './credit.ts';

const disabledChild = { ...parentalFull, childBirthDate: '2012-03-07', childDisability: 'yes' } as const;
const { childBirthDate, childDisability } = disabledChild;
const bornBefore = { birthDate: { date: isoDate('2012-03-07') }, firstBirth: { date: isoDate('2012-03-08') } } as const;

export const allowanceFourthMonth = defineRule({
  id: 'parental.allowance.fourth-month',
  summary:
    'For a child born or adopted before 8 March 2012 ONEM pays three months of full leave or their worth (6 half-time, 15 at 1/5, 30 at 1/10); the leave beyond that is valid, without allowance.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  needs: [['childBirthDate', 'childRegistrationDate'], USED_FOR_CHILD],
  severity: 'warning',
  column: 'childBirthDate',
  source: [{ citation: 'AR 29.10.1997 ; ONEM, FAQ congé parental', confidence: 'confirmed' }],
  inForce: { from: '2012-06-01', until: null },
  figures: ['parentalFourthMonth'],
  examples: {
    accept: [
      {
        name: 'six months half-time',
        row: { ...parentalHalf, childBirthDate, childDisability, endDate: '2027-06-30' },
      },
      {
        name: 'fifteen months at 1/5',
        row: { ...parentalOneFifth, childBirthDate, childDisability, endDate: '2028-03-31' },
      },
      {
        name: 'thirty months at 1/10',
        row: { ...parentalOneTenth, childBirthDate, childDisability, endDate: '2029-06-30' },
      },
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
        name: 'eight months half-time',
        row: { ...parentalHalf, childBirthDate, childDisability, endDate: '2027-08-31' },
        params: { ...bornBefore, total: 4, paid: 3 },
      },
      {
        name: 'twenty months at 1/5',
        row: { ...parentalOneFifth, childBirthDate, childDisability, endDate: '2028-08-31' },
        params: { ...bornBefore, total: 4, paid: 3 },
      },
      {
        name: 'forty months at 1/10',
        row: { ...parentalOneTenth, childBirthDate, childDisability, endDate: '2030-04-30' },
        params: { ...bornBefore, total: 4, paid: 3 },
      },
      {
        name: 'four months for a child adopted on 7 March 2012',
        row: {
          ...disabledChild,
          childBirthDate: '2008-01-01',
          childLink: 'adoption',
          childRegistrationDate: '2012-03-07',
          endDate: '2027-04-30',
        },
        params: { ...bornBefore, total: 4, paid: 3 },
      },
      {
        name: 'a month after two months in other forms and a week',
        row: { ...disabledChild, usedHalf: '2', usedFifth: '5', usedWeeks: '1' },
        params: { ...bornBefore, total: 3.25, paid: 3 },
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
