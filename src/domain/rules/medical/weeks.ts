import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { lastDayOfMonths, lastsAtLeast, lengthInDays, lengthInWeeks } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { MEDICAL_MAXIMUM_WEEKS } from '../../values/medical.ts';
import { hasPeriod } from '../block.ts';
import { defineRule } from '../define-rule.ts';
import { medicalFull } from '../example-rows.ts';
import { isFinalRemainder } from './credit.ts';
import { ORDINARY_ASSISTANCE } from './motives.ts';

export const medicalWeeks = defineRule({
  id: 'medical.weeks',
  summary:
    "With the employer's agreement a full interruption may last 1, 2 or 3 whole weeks of seven days; four weeks count as a month.",
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible'],
  sectors: 'all',
  motives: ORDINARY_ASSISTANCE,
  severity: 'error',
  column: 'employerAgreement',
  source: [
    {
      citation: 'AR 5.05.2019 ; CSC, congé pour assistance médicale ; SD Worx, congés thématiques',
      confidence: 'confirmed',
    },
  ],
  inForce: { from: '2019-06-01', until: null },
  figures: ['medicalWeeks', 'medicalTotal'],
  examples: {
    accept: [
      { name: 'two weeks with agreement', row: { ...medicalFull, endDate: '2026-12-20', employerAgreement: 'yes' } },
      { name: 'a month needs no agreement', row: { ...medicalFull, employerAgreement: 'no' } },
      {
        name: 'four weeks, which count as a month',
        row: { ...medicalFull, regime: 'fullFlexible', endDate: '2027-01-03', employerAgreement: 'yes' },
      },
      { name: 'ten days, which are not weeks: another rule judges', row: { ...medicalFull, endDate: '2026-12-16' } },
      {
        name: 'the last two weeks of the credit need no agreement',
        row: { ...medicalFull, endDate: '2026-12-20', usedFull: '11', usedWeeks: '2', employerAgreement: 'no' },
      },
    ],
    reject: [
      {
        name: 'two weeks that the employer did not agree to',
        row: { ...medicalFull, endDate: '2026-12-20', employerAgreement: 'no' },
        params: {
          days: 14,
          maximumWeeks: 3,
          agreement: { column: 'employerAgreement' },
          monthEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'two weeks, agreement not stated',
        row: { ...medicalFull, endDate: '2026-12-20' },
        severity: 'warning',
        params: {
          days: 14,
          maximumWeeks: 3,
          agreement: { column: 'employerAgreement' },
          monthEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'ten days in the weekly form',
        row: { ...medicalFull, regime: 'fullFlexible', endDate: '2026-12-16', employerAgreement: 'yes' },
        column: 'endDate',
        params: {
          days: 10,
          maximumWeeks: 3,
          agreement: { column: 'employerAgreement' },
          monthEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'five weeks in the weekly form',
        row: { ...medicalFull, regime: 'fullFlexible', endDate: '2027-01-10', employerAgreement: 'yes' },
        column: 'endDate',
        params: {
          days: 35,
          maximumWeeks: 3,
          agreement: { column: 'employerAgreement' },
          monthEnd: { date: isoDate('2027-01-06') },
        },
      },
      {
        name: 'a week less than the remainder of the credit, in the federal service',
        row: {
          ...medicalFull,
          sector: 'federal',
          endDate: '2026-12-13',
          usedFull: '11',
          usedWeeks: '2',
          employerAgreement: 'no',
        },
        params: {
          days: 7,
          maximumWeeks: 3,
          agreement: { column: 'employerAgreement' },
          monthEnd: { date: isoDate('2027-01-06') },
        },
      },
    ],
  },
  check(request) {
    const { regime, employerAgreement } = request;
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    if (regime === 'full' && lastsAtLeast(startDate, endDate, 1)) return null;
    const maximumWeeks = valueOn(MEDICAL_MAXIMUM_WEEKS, startDate);
    const weeks = lengthInWeeks(startDate, endDate);
    // One week more than the maximum is a month by another name, and so a length that exists.
    const isWholeWeeks = weeks !== null && weeks <= maximumWeeks + 1;
    if (isWholeWeeks && employerAgreement === true) return null;
    if ((regime === 'full' && !isWholeWeeks) || isFinalRemainder(request)) return null;
    const params: Params = {
      days: lengthInDays(startDate, endDate),
      maximumWeeks,
      agreement: { column: 'employerAgreement' },
      monthEnd: { date: lastDayOfMonths(startDate, 1) },
    };
    if (!isWholeWeeks) return { params, column: 'endDate' };
    return employerAgreement === undefined ? { params, severity: 'warning' } : { params };
  },
});
