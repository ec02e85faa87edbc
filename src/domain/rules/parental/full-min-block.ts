import { isoDate } from '../../../schemas/model/civil-date.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';
import { brokenBlock, lastsWholeBlocks } from './blocks.ts';
import { isRemainder } from './credit.ts';

export const fullMinBlock = defineRule({
  id: 'parental.full.min-block',
  summary: 'A full parental leave lasts one month or a multiple, except for what a flexible split left over.',
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
