import { lengthInDays } from '../../calendar/periods.ts';
import { MONTH_COST } from '../../values/parental.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import {
  parentalFull,
  parentalFullFlexible,
  parentalHalf,
  parentalOneFifth,
  parentalOneTenth,
} from '../example-rows.ts';
import { capitalOn, requestedCredit, usedCredit } from './credit.ts';

export const total = defineRule({
  id: 'parental.total',
  summary: 'What was taken for the child and this request together stay within four months of full interruption.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 29.10.1997, art. 2 et 2/1', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalCapital'],
  examples: {
    accept: [
      { name: 'four months full', row: { ...parentalFull, endDate: '2027-04-30' } },
      { name: 'the last five months at 1/5', row: { ...parentalOneFifth, usedHalf: '6' } },
      {
        name: 'every form together',
        row: { ...parentalFull, usedHalf: '2', usedFifth: '5', usedTenth: '5', usedWeeks: '2' },
      },
      { name: 'forty months at 1/10', row: { ...parentalOneTenth, endDate: '2030-04-30' } },
      { name: 'sixteen weeks', row: { ...parentalFullFlexible, endDate: '2027-04-22' } },
    ],
    reject: [
      {
        name: 'five months full, usage not stated',
        row: { ...parentalFull, endDate: '2027-05-31' },
        params: { requested: 5, used: 0, capital: 4, left: 4 },
      },
      {
        name: 'five months at 1/5 with one half-time month too many used',
        row: { ...parentalOneFifth, usedHalf: '7' },
        params: { requested: 1, used: 3.5, capital: 4, left: 0.5 },
      },
      {
        name: 'a month at 1/10 too many used',
        row: { ...parentalHalf, usedTenth: '31' },
        params: { requested: 1, used: 3.1, capital: 4, left: 0.9 },
      },
      {
        name: 'a week too many',
        row: { ...parentalFullFlexible, usedWeeks: '15' },
        params: { requested: 0.5, used: 3.75, capital: 4, left: 0.25 },
      },
      {
        name: 'nothing left',
        row: { ...parentalFull, usedFull: '4' },
        params: { requested: 1, used: 4, capital: 4, left: 0 },
      },
    ],
  },
  check(request) {
    const { startDate, endDate } = request;
    if (startDate === undefined || endDate === undefined) return null;
    const capital = capitalOn(startDate);
    const used = usedCredit(request) ?? 0;
    // No regime takes more than a month of full interruption in 28 days: short periods need no counting of months.
    if (lengthInDays(startDate, endDate) * MONTH_COST.full <= (capital - used) * 28) return null;
    const requested = requestedCredit(request);
    if (requested === undefined || used + requested <= capital) return null;
    return {
      params: {
        requested: requested / 100,
        used: used / 100,
        capital: capital / 100,
        left: Math.max(0, capital - used) / 100,
      },
    };
  },
});
