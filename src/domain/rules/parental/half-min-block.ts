import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalHalf } from '../example-rows.ts';
import { brokenBlock, lastsWholeBlocks } from './blocks.ts';
import { isRemainder } from './credit.ts';

export const halfMinBlock = defineRule({
  id: 'parental.half.min-block',
  summary:
    'A half-time parental leave lasts two months or a multiple: 2, 4, 6 or 8 months. Only a remainder of less than two months, left by a flexible split, may be shorter.',
  leaveTypes: ['parentalLeave'],
  regimes: ['half'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 29.10.1997, art. 2 et 2/2', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['parentalBlockHalf', 'parentalCapital'],
  examples: {
    accept: [
      { name: 'two months', row: parentalHalf },
      { name: 'eight months', row: { ...parentalHalf, endDate: '2027-08-31' } },
      { name: 'the month that is left', row: { ...parentalHalf, endDate: '2027-01-31', usedFull: '3', usedHalf: '1' } },
    ],
    reject: [
      {
        name: 'one month',
        row: { ...parentalHalf, endDate: '2027-01-31' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-01-31') },
          found: 1,
          block: 2,
          shorter: 2,
          shorterEnd: { date: isoDate('2027-02-28') },
          longer: 4,
          longerEnd: { date: isoDate('2027-04-30') },
        },
      },
      {
        name: 'three months',
        row: { ...parentalHalf, endDate: '2027-03-31' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-03-31') },
          found: 3,
          block: 2,
          shorter: 2,
          shorterEnd: { date: isoDate('2027-02-28') },
          longer: 4,
          longerEnd: { date: isoDate('2027-04-30') },
        },
      },
      {
        name: 'nine months: the nearest within the credit',
        row: { ...parentalHalf, endDate: '2027-09-30' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-09-30') },
          found: 9,
          block: 2,
          shorter: 6,
          shorterEnd: { date: isoDate('2027-06-30') },
          longer: 8,
          longerEnd: { date: isoDate('2027-08-31') },
        },
      },
      {
        name: 'a month while two are left',
        row: { ...parentalHalf, endDate: '2027-01-31', usedFull: '3' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-01-31') },
          found: 1,
          block: 2,
          shorter: 2,
          shorterEnd: { date: isoDate('2027-02-28') },
          longer: 4,
          longerEnd: { date: isoDate('2027-04-30') },
        },
      },
    ],
  },
  check(request) {
    return lastsWholeBlocks(request, 'half') || isRemainder(request) ? null : brokenBlock(request, 'half');
  },
});
