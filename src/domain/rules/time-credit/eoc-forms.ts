import { ALWAYS, defineRule } from '../define-rule.ts';
import { endOfCareerHalf, endOfCareerOneFifth } from '../example-rows.ts';

export const timeCreditEocForms = defineRule({
  id: 'time-credit.eoc.forms',
  summary: 'End-of-career time credit is half-time or a reduction by 1/5, never a full interruption.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['endOfCareer'],
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'CCT 103, art. 8 ; ONEM, feuille info T193 (1.01.2026)', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: '1/5', row: endOfCareerOneFifth },
      { name: 'half-time', row: endOfCareerHalf },
    ],
    reject: [
      {
        name: 'full',
        row: { ...endOfCareerOneFifth, regime: 'full', hoursDuring: '0:00' },
        params: { regime: { code: 'full', list: 'regime' } },
      },
      {
        name: '1/10',
        row: { ...endOfCareerOneFifth, regime: 'oneTenth', hoursDuring: '34:12' },
        params: { regime: { code: 'oneTenth', list: 'regime' } },
      },
    ],
  },
  check({ regime }) {
    if (regime === undefined || regime === 'half' || regime === 'oneFifth') return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
