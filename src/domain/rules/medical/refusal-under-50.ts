import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_REFUSAL } from '../../values/medical.ts';
import { takenForPerson } from '../care-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalFull } from '../example-rows.ts';
import { ORDINARY_ASSISTANCE } from './motives.ts';
import { USED_FOR_PATIENT } from './credit.ts';

export const medicalRefusalUnder50 = defineRule({
  id: 'medical.refusal.under-50',
  summary:
    'With fewer than 50 workers the employer may refuse in writing once the worker had 6 months in full or 12 in part; the request states that the employer agrees.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible', 'half', 'oneFifth'],
  sectors: ['private'],
  motives: ORDINARY_ASSISTANCE,
  needs: ['headcount', USED_FOR_PATIENT],
  severity: 'warning',
  column: 'employerAgreement',
  source: [{ citation: 'hospichild.be, congé pour assistance médicale', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalRefusal'],
  examples: {
    accept: [
      { name: 'fifty workers', row: { ...medicalFull, headcount: '50', usedFull: '6' } },
      { name: 'less than six months taken', row: { ...medicalFull, headcount: '49', usedFull: '5', usedHalf: '1' } },
      { name: 'with agreement', row: { ...medicalFull, headcount: '49', usedFull: '6', employerAgreement: 'yes' } },
    ],
    reject: [
      {
        name: 'six months taken in several forms',
        row: { ...medicalFull, headcount: '1', usedFull: '3', usedFifth: '6' },
        params: {
          headcount: 1,
          below: 50,
          taken: 6,
          fullMonths: 6,
          partialMonths: 12,
          agreement: { column: 'employerAgreement' },
        },
      },
      {
        name: 'six months taken',
        row: { ...medicalFull, headcount: '49', usedFull: '6' },
        params: {
          headcount: 49,
          below: 50,
          taken: 6,
          fullMonths: 6,
          partialMonths: 12,
          agreement: { column: 'employerAgreement' },
        },
      },
      {
        name: 'five months and four weeks taken',
        row: { ...medicalFull, headcount: '49', usedFull: '5', usedWeeks: '4' },
        params: {
          headcount: 49,
          below: 50,
          taken: 6,
          fullMonths: 6,
          partialMonths: 12,
          agreement: { column: 'employerAgreement' },
        },
      },
      {
        name: 'twelve months taken half-time',
        row: { ...medicalFull, headcount: '49', usedHalf: '12' },
        params: {
          headcount: 49,
          below: 50,
          taken: 6,
          fullMonths: 6,
          partialMonths: 12,
          agreement: { column: 'employerAgreement' },
        },
      },
    ],
  },
  check(request) {
    const { headcount, employerAgreement, startDate } = request;
    if (headcount === undefined || employerAgreement === true || startDate === undefined) return null;
    const { refusalBelow: below, takenMonths: fullMonths } = valueOn(MEDICAL_REFUSAL, startDate);
    const taken = takenForPerson(request);
    if (headcount >= below || taken < fullMonths) return null;
    const partialMonths = 2 * fullMonths;
    return {
      params: { headcount, below, taken, fullMonths, partialMonths, agreement: { column: 'employerAgreement' } },
    };
  },
});
