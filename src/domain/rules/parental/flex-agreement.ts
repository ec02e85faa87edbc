import { isFrenchCommunity } from '../education/school-year.ts';
import { defineRule } from '../define-rule.ts';
import { lessonPeriods, parentalFullFlexible, parentalHalfFlexible } from '../example-rows.ts';
import { isRemainder } from './credit.ts';

export const flexAgreement = defineRule({
  id: 'parental.flex.agreement',
  summary: 'The employer agrees to weeks of full leave and to single months at half-time.',
  leaveTypes: ['parentalLeave'],
  regimes: ['fullFlexible', 'halfFlexible'],
  sectors: 'all',
  severity: 'error',
  column: 'employerAgreement',
  source: [
    { citation: 'Loi du 2.09.2018 ; AR 5.05.2019', confidence: 'confirmed' },
    { citation: "Manuel de l'employeur du service en ligne, régimes", confidence: 'seed' },
  ],
  inForce: { from: '2019-06-01', until: null },
  figures: ['parentalCapital'],
  examples: {
    accept: [
      { name: 'agreed', row: parentalFullFlexible },
      {
        name: 'what is left needs no agreement',
        row: { ...parentalFullFlexible, employerAgreement: 'no', usedFull: '3', usedWeeks: '2' },
      },
      {
        name: 'not stated in a school of the French Community: its own rule asks',
        row: { ...parentalFullFlexible, ...lessonPeriods, employerAgreement: '' },
      },
    ],
    reject: [
      {
        name: 'refused',
        row: { ...parentalFullFlexible, employerAgreement: 'no' },
        params: { regime: { code: 'fullFlexible', list: 'regime' } },
      },
      {
        name: 'not stated',
        row: { ...parentalHalfFlexible, employerAgreement: '' },
        severity: 'warning',
        params: { regime: { code: 'halfFlexible', list: 'regime' } },
      },
      {
        name: 'refused, and more is left than one block',
        row: { ...parentalFullFlexible, employerAgreement: 'no', usedFull: '3' },
        params: { regime: { code: 'fullFlexible', list: 'regime' } },
      },
    ],
  },
  check(request) {
    const { employerAgreement, regime, unreadable } = request;
    if (employerAgreement === true || regime === undefined || isRemainder(request)) return null;
    // `education.fwb.flex-agreement` asks instead, because a mere extension needs no new agreement there.
    if (isFrenchCommunity(request) && (employerAgreement === undefined || request.extends !== undefined)) return null;
    if (unreadable.some(({ column }) => column === 'employerAgreement')) return null;
    return {
      severity: employerAgreement === false ? 'error' : 'warning',
      params: { regime: { code: regime, list: 'regime' } },
    };
  },
});
