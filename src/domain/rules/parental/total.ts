import { lengthInDays } from '../../calendar/periods.ts';
import { MONTH_COST } from '../../values/parental.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import {
  lessonPeriods,
  parentalFull,
  parentalFullFlexible,
  parentalHalf,
  parentalOneFifth,
  parentalOneTenth,
} from '../example-rows.ts';
import { capitalOn, requestedCredit, USED_FOR_CHILD, usedCredit } from './credit.ts';

const temporaryTeacher = {
  ...parentalOneFifth,
  ...lessonPeriods,
  status: 'temporary',
  hoursDuring: '16',
  startDate: '2027-06-01',
  endDate: '2027-07-02',
  schoolYearEndDate: '2027-07-02',
} as const;

const beforeFourthMonth = { ...parentalFull, startDate: '2012-05-31', endDate: '2012-08-30' } as const;
const sinceFourthMonth = { ...parentalFull, startDate: '2012-06-01', endDate: '2012-09-30' } as const;

export const total = defineRule({
  id: 'parental.total',
  summary:
    'For each child a parent has four months of full leave, or their worth: 16 weeks, 8 months half-time, 20 at 1/5, 40 at 1/10. What was already taken and this request together stay within it.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: 'all',
  needs: [USED_FOR_CHILD],
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 29.10.1997, art. 2 et 2/1', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalCapital', 'parentalBlockOneFifth'],
  examples: {
    accept: [
      { name: 'four months full', row: { ...parentalFull, endDate: '2027-04-30' } },
      { name: 'the last five months at 1/5', row: { ...parentalOneFifth, usedHalf: '6' } },
      {
        name: 'every form together',
        row: { ...parentalFull, usedHalf: '2', usedFifth: '5', usedTenth: '5', usedWeeks: '2' },
      },
      { name: 'forty months at 1/10', row: { ...parentalOneTenth, endDate: '2030-04-30' } },
      { name: 'the last half-time months after mixed use', row: { ...parentalHalf, usedFifth: '10', usedTenth: '10' } },
      {
        name: 'the last block of a temporary teacher, cut off by the end of the school year',
        row: { ...temporaryTeacher, usedFifth: '15' },
      },
      { name: 'three months before the fourth existed', row: beforeFourthMonth },
      { name: 'four months from the day on which the fourth existed', row: sinceFourthMonth },
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
        name: 'ten months half-time',
        row: { ...parentalHalf, endDate: '2027-10-31' },
        params: { requested: 5, used: 0, capital: 4, left: 4 },
      },
      {
        name: 'twenty-five months at 1/5',
        row: { ...parentalOneFifth, endDate: '2029-01-31' },
        params: { requested: 5, used: 0, capital: 4, left: 4 },
      },
      {
        name: 'fifty months at 1/10',
        row: { ...parentalOneTenth, endDate: '2031-02-28' },
        params: { requested: 5, used: 0, capital: 4, left: 4 },
      },
      {
        name: 'seventeen weeks',
        row: { ...parentalFullFlexible, endDate: '2027-04-29' },
        params: { requested: 4.25, used: 0, capital: 4, left: 4 },
      },
      {
        name: 'a month at 1/5 too many used',
        row: { ...parentalFull, usedFifth: '16' },
        params: { requested: 1, used: 3.2, capital: 4, left: 0.8 },
      },
      {
        name: 'a month of a temporary teacher that takes a block, because the school year cuts it off',
        row: { ...temporaryTeacher, startDate: '2027-06-03', usedFifth: '20' },
        params: { requested: 1, used: 4, capital: 4, left: 0 },
      },
      {
        name: 'four months on the eve of the day on which the fourth existed',
        row: { ...beforeFourthMonth, endDate: '2012-09-30' },
        params: { requested: 4, used: 0, capital: 3, left: 3 },
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
    // No regime takes more than a month of full interruption in 28 days: short periods need no counting of months, except
    // those that the end of a school year may cut off.
    const isWithinDays = lengthInDays(startDate, endDate) * MONTH_COST.full <= (capital - used) * 28;
    if (isWithinDays && request.status !== 'temporary') return null;
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
