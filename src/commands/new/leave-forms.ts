import type { LeaveType, Motive, Regime } from '../../schemas/model/codes.ts';

/** What the online service offers for a leave, in the order of its screens; the rules narrow it further. */
export interface LeaveForm {
  readonly regimes: readonly Regime[];
  /** An empty string: the leave may be asked for without one. */
  readonly motives: readonly (Motive | '')[];
}

export const LEAVE_FORMS: Readonly<Record<LeaveType, LeaveForm>> = {
  parentalLeave: {
    regimes: ['full', 'fullFlexible', 'half', 'halfFlexible', 'oneFifth', 'oneTenth'],
    motives: [],
  },
  medicalAssistance: { regimes: ['full', 'half', 'oneFifth'], motives: ['', 'hospitalisedChild'] },
  palliativeCare: { regimes: ['full', 'half', 'oneFifth'], motives: [] },
  informalCare: { regimes: ['full', 'half', 'oneFifth'], motives: [] },
  timeCredit: {
    regimes: ['full', 'half', 'oneFifth'],
    motives: ['child', 'palliative', 'illRelative', 'disabledChild', 'illMinorChild', 'training', 'endOfCareer'],
  },
  careerBreak: { regimes: ['full', 'half', 'oneThird', 'oneQuarter', 'oneFifth'], motives: ['', 'endOfCareer'] },
};

/** The order of the screen on which the leave is chosen. */
export const LEAVE_ORDER: readonly LeaveType[] = [
  'timeCredit',
  'careerBreak',
  'parentalLeave',
  'medicalAssistance',
  'palliativeCare',
  'informalCare',
];
