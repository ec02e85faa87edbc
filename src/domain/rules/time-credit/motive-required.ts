import { defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth, timeCreditOneFifth } from '../example-rows.ts';

export const timeCreditMotiveRequired = defineRule({
  id: 'time-credit.motive.required',
  summary:
    'Time credit rests on one of six motives (a child, palliative care, a seriously ill relative, a disabled child, a seriously ill minor child, a recognised training) or on the end of the career. Time credit without a motive ended on 1 April 2017.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'motive',
  source: [{ citation: 'CCT 103, art. 4 ; ONEM, feuille info T118 (12.04.2023)', confidence: 'confirmed' }],
  inForce: { from: '2017-04-01', until: null },
  examples: {
    accept: [
      { name: 'for a child', row: timeCreditOneFifth },
      { name: 'for the end of the career', row: endOfCareerOneFifth },
    ],
    reject: [
      { name: 'no motive', row: { ...timeCreditOneFifth, motive: '' }, params: { motive: { column: 'motive' } } },
      {
        name: 'a motive of another leave',
        row: { ...timeCreditOneFifth, motive: 'hospitalisedChild' },
        params: { motive: { column: 'motive' } },
      },
    ],
  },
  check({ motive, unreadable }) {
    if (motive !== undefined && motive !== 'hospitalisedChild') return null;
    if (unreadable.some(({ column }) => column === 'motive')) return null;
    return { params: { motive: { column: 'motive' } } };
  },
});
