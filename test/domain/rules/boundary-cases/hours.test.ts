import { describe, it } from 'vitest';
import {
  careerBreakHalf,
  lessonPeriods,
  parentalOneFifth,
  parentalHalf,
  timeCreditFull,
  timeCreditHalf,
  timeCreditOneFifth,
} from '../../../../src/domain/rules/example-rows.ts';
import { judgeCase, type Case } from '../../../support/rules/judge-case.ts';

const oneFifth = { ...timeCreditOneFifth, headcount: '45', hireDate: '2018-01-01', daysPerWeek: '5' } as const;

describe('hours, judged by the whole rule book', () => {
  it.each<Case>([
    {
      name: '28:48 of 36:00',
      row: { ...oneFifth, hoursFull: '36:00', hoursBefore: '36:00', hoursDuring: '28:48' },
      verdict: 'accepted',
    },
    {
      name: '29:36 of 37:00',
      row: { ...oneFifth, hoursFull: '37:00', hoursBefore: '37:00', hoursDuring: '29:36' },
      verdict: 'accepted',
    },
    {
      name: '29:35 of 37:00',
      row: { ...oneFifth, hoursFull: '37:00', hoursBefore: '37:00', hoursDuring: '29:35' },
      verdict: 'warning hours.fraction.exact',
    },
    {
      name: '29:34 of 37:00',
      row: { ...oneFifth, hoursFull: '37:00', hoursBefore: '37:00', hoursDuring: '29:34' },
      verdict: 'error hours.fraction.one-fifth',
    },
    {
      name: '30.4 hours of 38, in decimals',
      row: { ...oneFifth, hoursFull: '38', hoursBefore: '38', hoursDuring: '30,4' },
      verdict: 'accepted',
    },
    {
      name: 'half of 38:30',
      row: { ...timeCreditHalf, hoursFull: '38:30', hoursBefore: '38:30', hoursDuring: '19:15' },
      verdict: 'accepted',
    },
    {
      name: 'a contract of 39:00 of 38:00',
      row: { ...oneFifth, hoursBefore: '39:00' },
      verdict: 'error hours.before-max-full',
    },
    {
      name: 'nothing dropped',
      row: { ...oneFifth, hoursDuring: '38:00' },
      verdict: 'error hours.during-less-than-before',
    },
    {
      name: '7:30 dropped instead of 7:36',
      row: { ...oneFifth, hoursDropped: '7:30' },
      verdict: 'error hours.abandoned',
    },
    {
      name: 'a day worked during a full interruption',
      row: { ...timeCreditFull, hoursDuring: '3:48' },
      verdict: 'error hours.full-zero',
    },
    {
      name: 'a full-time week of 41 hours',
      row: { ...oneFifth, hoursFull: '41:00', hoursBefore: '41:00', hoursDuring: '32:48' },
      verdict: 'warning hours.plausible-full',
    },
    {
      name: 'two thirds of 38:00',
      row: { ...careerBreakHalf, regime: 'oneThird', hoursDuring: '25:20' },
      verdict: 'accepted',
    },
    {
      name: 'two thirds of 36:00',
      row: { ...careerBreakHalf, regime: 'oneThird', hoursFull: '36', hoursBefore: '36', hoursDuring: '24:00' },
      verdict: 'accepted',
    },
    {
      name: 'four fifths of 22 lesson periods, as computed',
      row: { ...parentalOneFifth, ...lessonPeriods, hoursFull: '22', hoursBefore: '22', hoursDuring: '17.6' },
      verdict: 'warning hours.periods.non-integer',
    },
    {
      name: 'half of 21 lesson periods',
      row: { ...parentalHalf, ...lessonPeriods, hoursFull: '21', hoursBefore: '21', hoursDuring: '10.5' },
      verdict: 'warning hours.periods.non-integer',
    },
    {
      name: 'four fifths of 20 lesson periods',
      row: { ...parentalOneFifth, ...lessonPeriods, hoursDuring: '16' },
      verdict: 'accepted',
    },
  ])('$name: $verdict', judgeCase);
});
