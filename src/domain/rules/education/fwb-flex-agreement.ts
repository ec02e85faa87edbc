import { defineRule } from '../define-rule.ts';
import { lessonPeriods, parentalFullFlexible } from '../example-rows.ts';
import { isRemainder } from '../parental/credit.ts';
import { isFrenchCommunity } from './school-year.ts';

const weeks = { ...parentalFullFlexible, ...lessonPeriods, hoursDuring: '0' } as const;

/** A stated refusal is an error of `parental.flex.agreement`. */
export const fwbFlexAgreement = defineRule({
  id: 'education.fwb.flex-agreement',
  summary:
    'In the French Community the organising authority agrees to weeks and single half-time months at each request; a mere extension needs no new agreement.',
  leaveTypes: ['parentalLeave'],
  regimes: ['fullFlexible', 'halfFlexible'],
  sectors: ['education'],
  severity: 'warning',
  column: 'employerAgreement',
  source: [{ citation: "SeDI, congé parental dans l'enseignement (Communauté française)", confidence: 'confirmed' }],
  inForce: { from: '2019-06-01', until: null },
  examples: {
    accept: [
      { name: 'agreed', row: weeks },
      { name: 'a mere extension', row: { ...weeks, employerAgreement: '', extends: 'PO-1' } },
      { name: 'a stated refusal is an error of its own', row: { ...weeks, employerAgreement: 'no' } },
    ],
    reject: [
      {
        name: 'not stated',
        row: { ...weeks, employerAgreement: '' },
        params: { regime: { code: 'fullFlexible', list: 'regime' } },
      },
    ],
  },
  check(request) {
    const { regime, employerAgreement, unreadable } = request;
    if (employerAgreement !== undefined || request.extends !== undefined || regime === undefined) return null;
    if (!isFrenchCommunity(request) || isRemainder(request)) return null;
    if (unreadable.some(({ column }) => column === 'employerAgreement')) return null;
    return { params: { regime: { code: regime, list: 'regime' } } };
  },
});
