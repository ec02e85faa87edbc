import { isFullInterruption } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull, medicalHalf, medicalOneFifth } from '../example-rows.ts';

export const medicalForms = defineRule({
  id: 'medical.forms',
  summary:
    'Medical assistance is taken in full, also by weeks, half-time or by 1/5; half-time by single months, 1/10, 1/3 and 1/4 do not exist for it.',
  leaveTypes: ['medicalAssistance'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'regime',
  source: [{ citation: 'ONEM, feuille info E52 (20.10.2020) ; AR 10.08.1998', confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'full', row: medicalFull },
      { name: 'half-time', row: medicalHalf },
      { name: '1/5', row: medicalOneFifth },
      { name: 'two weeks in full', row: { ...medicalFull, endDate: '2026-12-20', employerAgreement: 'yes' } },
      {
        name: 'two weeks, called the weekly form',
        row: { ...medicalFull, regime: 'fullFlexible', endDate: '2026-12-20', employerAgreement: 'yes' },
      },
    ],
    reject: [
      {
        name: '1/10',
        row: { ...medicalFull, regime: 'oneTenth', hoursDuring: '34:12' },
        params: { regime: { code: 'oneTenth', list: 'regime' } },
      },
      {
        name: '1/3',
        row: { ...medicalFull, regime: 'oneThird', hoursDuring: '25:20' },
        params: { regime: { code: 'oneThird', list: 'regime' } },
      },
      {
        name: 'half-time by single months, which only parental leave has',
        row: { ...medicalHalf, regime: 'halfFlexible' },
        params: { regime: { code: 'halfFlexible', list: 'regime' } },
      },
    ],
  },
  check({ regime }) {
    if (regime === undefined || isFullInterruption(regime) || regime === 'half' || regime === 'oneFifth') return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
