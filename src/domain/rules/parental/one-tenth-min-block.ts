import { isoDate } from '../../../schemas/model/civil-date.ts';
import { endsWithSchoolYear } from '../education/school-year.ts';
import { defineRule } from '../define-rule.ts';
import { parentalOneTenth } from '../example-rows.ts';
import { brokenBlock, lastsWholeBlocks } from './blocks.ts';

export const oneTenthMinBlock = defineRule({
  id: 'parental.one-tenth.min-block',
  summary:
    'A 1/10 parental leave lasts 10, 20, 30 or 40 months. For a temporary teacher of the French Community it may stop with the school year; the rest of the block is then lost.',
  leaveTypes: ['parentalLeave'],
  regimes: ['oneTenth'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 29.10.1997, art. 2/1', confidence: 'confirmed' }],
  inForce: { from: '2019-06-01', until: null },
  figures: ['parentalBlockOneTenth', 'parentalCapital'],
  examples: {
    accept: [
      { name: 'ten months', row: parentalOneTenth },
      { name: 'forty months', row: { ...parentalOneTenth, endDate: '2030-04-30' } },
    ],
    reject: [
      {
        name: 'five months',
        row: { ...parentalOneTenth, endDate: '2027-05-31' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-05-31') },
          found: 5,
          block: 10,
          shorter: 10,
          shorterEnd: { date: isoDate('2027-10-31') },
          longer: 20,
          longerEnd: { date: isoDate('2028-08-31') },
        },
      },
      {
        name: 'a day short of twenty months',
        row: { ...parentalOneTenth, startDate: '2027-02-01', endDate: '2028-09-29' },
        params: {
          startDate: { date: isoDate('2027-02-01') },
          endDate: { date: isoDate('2028-09-29') },
          found: 19.97,
          block: 10,
          shorter: 10,
          shorterEnd: { date: isoDate('2027-11-30') },
          longer: 20,
          longerEnd: { date: isoDate('2028-09-30') },
        },
      },
    ],
  },
  check(request) {
    return lastsWholeBlocks(request, 'oneTenth') || endsWithSchoolYear(request)
      ? null
      : brokenBlock(request, 'oneTenth');
  },
});
