import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { brokenBlock, lastsWholeBlocks } from './blocks.ts';
import { isRemainder } from './credit.ts';

export const fullMinBlock = defineRule({
  id: 'parental.full.min-block',
  summary:
    'A full parental leave lasts one month or a multiple: 1, 2, 3 or 4 months. Only a remainder of less than a month, left by a flexible split, may be shorter.',
  leaveTypes: ['parentalLeave'],
  regimes: ['full'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 29.10.1997, art. 2 et 2/2', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalBlockFull', 'parentalCapital'],
  examples: {
    accept: [
      { name: 'one month', row: parentalFull },
      { name: 'four months', row: { ...parentalFull, endDate: '2027-04-30' } },
      {
        name: 'from 31 January to 28 February',
        row: { ...parentalFull, startDate: '2027-01-31', endDate: '2027-02-28' },
      },
      {
        name: 'the three weeks that are left',
        row: { ...parentalFull, endDate: '2027-01-21', usedFull: '3', usedWeeks: '1' },
      },
      {
        name: 'from 31 January to 29 February of a leap year',
        row: { ...parentalFull, startDate: '2028-01-31', endDate: '2028-02-29' },
      },
      {
        name: 'from 24 February to 23 March',
        row: { ...parentalFull, startDate: '2027-02-24', endDate: '2027-03-23' },
      },
      {
        name: 'the first remainder that could be taken',
        row: { ...parentalFull, startDate: '2019-06-01', endDate: '2019-06-21', usedFull: '3', usedWeeks: '1' },
      },
      { name: 'an end before the start is another finding', row: { ...parentalFull, endDate: '2026-12-31' } },
    ],
    reject: [
      {
        name: 'a day short of a month',
        row: { ...parentalFull, startDate: '2027-04-01', endDate: '2027-04-29' },
        params: {
          startDate: { date: isoDate('2027-04-01') },
          endDate: { date: isoDate('2027-04-29') },
          found: 0.97,
          block: 1,
          shorter: 1,
          shorterEnd: { date: isoDate('2027-04-30') },
          longer: 2,
          longerEnd: { date: isoDate('2027-05-31') },
        },
      },
      {
        name: 'two months and a half',
        row: { ...parentalFull, startDate: '2027-02-01', endDate: '2027-04-15' },
        params: {
          startDate: { date: isoDate('2027-02-01') },
          endDate: { date: isoDate('2027-04-15') },
          found: 2.5,
          block: 1,
          shorter: 2,
          shorterEnd: { date: isoDate('2027-03-31') },
          longer: 3,
          longerEnd: { date: isoDate('2027-04-30') },
        },
      },
      {
        name: 'from 31 January to 28 February of a leap year',
        row: { ...parentalFull, startDate: '2028-01-31', endDate: '2028-02-28' },
        params: {
          startDate: { date: isoDate('2028-01-31') },
          endDate: { date: isoDate('2028-02-28') },
          found: 0.97,
          block: 1,
          shorter: 1,
          shorterEnd: { date: isoDate('2028-02-29') },
          longer: 2,
          longerEnd: { date: isoDate('2028-03-30') },
        },
      },
      {
        name: 'sixty-five days',
        row: { ...parentalFull, endDate: '2027-03-06' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-03-06') },
          found: 2.19,
          block: 1,
          shorter: 2,
          shorterEnd: { date: isoDate('2027-02-28') },
          longer: 3,
          longerEnd: { date: isoDate('2027-03-31') },
        },
      },
      {
        name: 'what is left, on the eve of the day from which it may be taken',
        row: { ...parentalFull, startDate: '2019-05-31', endDate: '2019-06-20', usedFull: '3', usedWeeks: '1' },
        params: {
          startDate: { date: isoDate('2019-05-31') },
          endDate: { date: isoDate('2019-06-20') },
          found: 0.68,
          block: 1,
          shorter: 1,
          shorterEnd: { date: isoDate('2019-06-30') },
          longer: 2,
          longerEnd: { date: isoDate('2019-07-30') },
        },
      },
      {
        name: 'three weeks while four are left',
        row: { ...parentalFull, endDate: '2027-01-21', usedFull: '3' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-01-21') },
          found: 0.68,
          block: 1,
          shorter: 1,
          shorterEnd: { date: isoDate('2027-01-31') },
          longer: 2,
          longerEnd: { date: isoDate('2027-02-28') },
        },
      },
    ],
  },
  check(request) {
    return lastsWholeBlocks(request, 'full') || isRemainder(request) ? null : brokenBlock(request, 'full');
  },
});
