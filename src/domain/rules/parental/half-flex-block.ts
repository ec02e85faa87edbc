import { isoDate } from '../../../schemas/model/civil-date.ts';
import { defineRule } from '../define-rule.ts';
import { parentalHalfFlexible } from '../example-rows.ts';
import { brokenBlock, lastsWholeBlocks } from './blocks.ts';

export const halfFlexBlock = defineRule({
  id: 'parental.half-flex.block',
  summary: 'A flexible half-time parental leave lasts whole months: from 1 to 8.',
  leaveTypes: ['parentalLeave'],
  regimes: ['halfFlexible'],
  sectors: 'all',
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 5.05.2019', confidence: 'confirmed' }],
  inForce: { from: '2019-06-01', until: null },
  figures: ['parentalBlockHalfFlexible', 'parentalCapital'],
  examples: {
    accept: [
      { name: 'one month', row: parentalHalfFlexible },
      { name: 'three months', row: { ...parentalHalfFlexible, endDate: '2027-03-31' } },
    ],
    reject: [
      {
        name: 'a day more than a month',
        row: { ...parentalHalfFlexible, endDate: '2027-02-01' },
        params: {
          startDate: { date: isoDate('2027-01-01') },
          endDate: { date: isoDate('2027-02-01') },
          found: 1.04,
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
    return lastsWholeBlocks(request, 'halfFlexible') ? null : brokenBlock(request, 'halfFlexible');
  },
});
