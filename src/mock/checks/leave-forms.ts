import type { LeaveType, Motive, Regime } from '../../schemas/model/codes.ts';

/**
 * What the screens of the service offer for each leave: not the law, which is narrower. `sector` limits the leave to
 * private or public employers; organising authorities are public.
 */
interface LeaveForm {
  readonly regimes: readonly Regime[];
  readonly motives: readonly Motive[];
  readonly sector: 'private' | 'public' | 'any';
}

export const LEAVE_FORMS: Readonly<Record<LeaveType, LeaveForm>> = {
  parentalLeave: {
    regimes: ['full', 'fullFlexible', 'half', 'halfFlexible', 'oneFifth', 'oneTenth'],
    motives: [],
    sector: 'any',
  },
  medicalAssistance: {
    // The manuals do not show this screen. The law has weeks for it, so both names of a full interruption are let through.
    regimes: ['full', 'fullFlexible', 'half', 'oneFifth'],
    motives: ['hospitalisedChild'],
    sector: 'any',
  },
  palliativeCare: { regimes: ['full', 'half', 'oneFifth'], motives: [], sector: 'any' },
  informalCare: { regimes: ['full', 'half', 'oneFifth'], motives: [], sector: 'any' },
  timeCredit: {
    regimes: ['full', 'half', 'oneFifth'],
    motives: ['child', 'palliative', 'illRelative', 'disabledChild', 'illMinorChild', 'training', 'endOfCareer'],
    sector: 'private',
  },
  careerBreak: {
    regimes: ['full', 'half', 'oneThird', 'oneQuarter', 'oneFifth'],
    motives: ['endOfCareer'],
    sector: 'public',
  },
};

export function isFullInterruption(regime: Regime): boolean {
  return regime === 'full' || regime === 'fullFlexible';
}
