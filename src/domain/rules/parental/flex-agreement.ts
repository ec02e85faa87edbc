import { isoDate, type CivilDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { countMonths, lastDayOfMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { BLOCK_MONTHS, MONTH_COST } from '../../values/parental.ts';
import { isFrenchCommunity } from '../education/school-year.ts';
import { defineRule } from '../define-rule.ts';
import { lessonPeriods, parentalFullFlexible, parentalHalfFlexible } from '../example-rows.ts';
import { capitalOn, isRemainder } from './credit.ts';

export const flexAgreement = defineRule({
  id: 'parental.flex.agreement',
  summary:
    "Weeks of full leave and single half-time months need the employer's agreement, on the principle and on how the days fall. A remainder of less than one block needs none.",
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
  figures: ['parentalCapital', 'parentalBlockFull', 'parentalBlockHalf'],
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
        params: {
          regime: { code: 'fullFlexible', list: 'regime' },
          ordinary: { code: 'full', list: 'regime' },
          ordinaryMonths: 1,
          ordinaryEnd: { date: isoDate('2027-01-31') },
        },
      },
      {
        name: 'not stated',
        row: { ...parentalHalfFlexible, employerAgreement: '' },
        severity: 'warning',
        params: {
          regime: { code: 'halfFlexible', list: 'regime' },
          ordinary: { code: 'half', list: 'regime' },
          ordinaryMonths: 2,
          ordinaryEnd: { date: isoDate('2027-02-28') },
        },
      },
      {
        name: 'refused, and more is left than one block',
        row: { ...parentalFullFlexible, employerAgreement: 'no', usedFull: '3' },
        params: {
          regime: { code: 'fullFlexible', list: 'regime' },
          ordinary: { code: 'full', list: 'regime' },
          ordinaryMonths: 1,
          ordinaryEnd: { date: isoDate('2027-01-31') },
        },
      },
      {
        name: 'three single months half-time: four are the nearest that need no agreement',
        row: { ...parentalHalfFlexible, endDate: '2027-03-31', employerAgreement: 'no' },
        params: {
          regime: { code: 'halfFlexible', list: 'regime' },
          ordinary: { code: 'half', list: 'regime' },
          ordinaryMonths: 4,
          ordinaryEnd: { date: isoDate('2027-04-30') },
        },
      },
    ],
  },
  check(request) {
    const { employerAgreement, regime, startDate, endDate, unreadable } = request;
    if (employerAgreement === true || regime === undefined || isRemainder(request)) return null;
    if (startDate === undefined || endDate === undefined) return null;
    // `education.fwb.flex-agreement` asks instead, because a mere extension needs no new agreement there.
    if (isFrenchCommunity(request) && (employerAgreement === undefined || request.extends !== undefined)) return null;
    if (unreadable.some(({ column }) => column === 'employerAgreement')) return null;
    return {
      severity: employerAgreement === false ? 'error' : 'warning',
      params: {
        regime: { code: regime, list: 'regime' },
        ...ordinaryForm(regime === 'fullFlexible' ? 'full' : 'half', startDate, endDate),
      },
    };
  },
});

/** The form that is a right, in the whole blocks that hold the period asked for. */
function ordinaryForm(ordinary: 'full' | 'half', startDate: CivilDate, endDate: CivilDate): Params {
  const block = valueOn(BLOCK_MONTHS[ordinary], startDate);
  const mostMonths = Math.floor(capitalOn(startDate) / MONTH_COST[ordinary]);
  const months = Math.max(1, Math.ceil(countMonths(startDate, endDate) / block)) * block;
  const ordinaryMonths = Math.min(months, mostMonths);
  return {
    ordinary: { code: ordinary, list: 'regime' },
    ordinaryMonths,
    ordinaryEnd: { date: lastDayOfMonths(startDate, ordinaryMonths) },
  };
}
