import type { Regime } from '../../../schemas/model/codes.ts';
import type { LeaveRequest } from '../../../schemas/model/leave-request.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import {
  lessonPeriods,
  parentalHalfFlexible,
  parentalOneFifth,
  parentalOneTenth,
  teacherParentalFull,
} from '../example-rows.ts';
import { USED_FOR_CHILD } from '../parental/credit.ts';
import { isFrenchCommunity } from './school-year.ts';

const oneFifth = { ...parentalOneFifth, ...lessonPeriods, hoursDuring: '16' } as const;

const halfFlexible = { ...parentalHalfFlexible, ...lessonPeriods, hoursDuring: '10' } as const;
const oneTenth = { ...parentalOneTenth, ...lessonPeriods, hoursDuring: '18' } as const;

export const fwbFractionFinal = defineRule({
  id: 'education.fwb.fraction-final',
  summary:
    'In the French Community the fraction first chosen for a child, full, half-time, 1/5 or 1/10, is kept for all the parental leave for that child.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: ['education'],
  needs: [USED_FOR_CHILD],
  severity: 'error',
  column: 'regime',
  source: [{ citation: "SeDI, congé parental dans l'enseignement (Communauté française)", confidence: 'confirmed' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the same fraction again', row: { ...oneFifth, usedFifth: '5' } },
      { name: 'weeks after months', row: { ...teacherParentalFull, usedFull: '1', usedWeeks: '2' } },
      { name: 'single months after two months half-time', row: { ...halfFlexible, usedHalf: '2' } },
      { name: 'the first leave', row: { ...oneFifth, usedFull: '0', usedHalf: '0' } },
      { name: 'another Community', row: { ...oneFifth, community: 'germanSpeaking', usedFull: '1' } },
    ],
    reject: [
      {
        name: '1/5 after a full month',
        row: { ...oneFifth, usedFull: '1' },
        params: { regime: { code: 'oneFifth', list: 'regime' }, first: { code: 'full', list: 'regime' } },
      },
      {
        name: '1/5 after a week',
        row: { ...oneFifth, usedWeeks: '1' },
        params: { regime: { code: 'oneFifth', list: 'regime' }, first: { code: 'full', list: 'regime' } },
      },
      {
        name: 'half-time after 1/10',
        row: { ...halfFlexible, usedTenth: '10' },
        params: { regime: { code: 'halfFlexible', list: 'regime' }, first: { code: 'oneTenth', list: 'regime' } },
      },
      {
        name: '1/10 after 1/5',
        row: { ...oneTenth, usedFifth: '5' },
        params: { regime: { code: 'oneTenth', list: 'regime' }, first: { code: 'oneFifth', list: 'regime' } },
      },
      {
        name: 'full after half-time',
        row: { ...teacherParentalFull, usedHalf: '2' },
        params: { regime: { code: 'full', list: 'regime' }, first: { code: 'half', list: 'regime' } },
      },
    ],
  },
  check(request) {
    const { regime } = request;
    if (regime === undefined || !isFrenchCommunity(request)) return null;
    const first = otherFractionUsed(request, fractionOf(regime));
    if (first === undefined) return null;
    return { params: { regime: { code: regime, list: 'regime' }, first: { code: first, list: 'regime' } } };
  },
});

function fractionOf(regime: Regime): Regime {
  if (regime === 'fullFlexible') return 'full';
  return regime === 'halfFlexible' ? 'half' : regime;
}

function otherFractionUsed(
  { usedFull = 0, usedWeeks = 0, usedHalf = 0, usedFifth = 0, usedTenth = 0 }: LeaveRequest,
  fraction: Regime,
): Regime | undefined {
  if (fraction !== 'full' && usedFull + usedWeeks > 0) return 'full';
  if (fraction !== 'half' && usedHalf > 0) return 'half';
  if (fraction !== 'oneFifth' && usedFifth > 0) return 'oneFifth';
  if (fraction !== 'oneTenth' && usedTenth > 0) return 'oneTenth';
  return undefined;
}
