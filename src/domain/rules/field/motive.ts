import type { LeaveType, Motive } from '../../../schemas/model/codes.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull, medicalHospital, palliativeFull, parentalFull } from '../example-rows.ts';

/** What may stand in the column besides nothing. Time credit has a rule of its own, which asks for a motive as well. */
const MOTIVES_OF: Readonly<Record<Exclude<LeaveType, 'timeCredit'>, readonly Motive[]>> = {
  parentalLeave: [],
  medicalAssistance: ['hospitalisedChild'],
  palliativeCare: [],
  informalCare: [],
  careerBreak: ['endOfCareer'],
};

export const fieldMotive = defineRule({
  id: 'field.motive',
  summary:
    'A motive is one that the leave has: the end of the career for a career break, a child in hospital for medical assistance, none for parental leave, palliative care and informal care.',
  leaveTypes: ['parentalLeave', 'medicalAssistance', 'palliativeCare', 'informalCare', 'careerBreak'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'motive',
  source: [
    { citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande", confidence: 'seed' },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'none', row: parentalFull },
      { name: 'a child in hospital', row: medicalHospital },
      { name: 'the end of the career', row: { ...careerBreakFull, regime: 'half', motive: 'endOfCareer' } },
    ],
    reject: [
      {
        name: 'a motive of time credit for a career break',
        row: { ...careerBreakFull, motive: 'child' },
        params: {
          motive: { code: 'child', list: 'motive' },
          leave: { code: 'careerBreak', list: 'leaveType' },
          possible: { codes: ['endOfCareer'], list: 'motive' },
        },
      },
      {
        name: 'a motive for palliative care, which is one itself',
        row: { ...palliativeFull, motive: 'palliative' },
        params: {
          motive: { code: 'palliative', list: 'motive' },
          leave: { code: 'palliativeCare', list: 'leaveType' },
          possible: { codes: [], list: 'motive' },
        },
      },
    ],
  },
  check({ leaveType, motive }) {
    if (motive === undefined || leaveType === undefined || leaveType === 'timeCredit') return null;
    const possible = MOTIVES_OF[leaveType];
    if (possible.includes(motive)) return null;
    return {
      params: {
        motive: { code: motive, list: 'motive' },
        leave: { code: leaveType, list: 'leaveType' },
        possible: { codes: possible, list: 'motive' },
      },
    };
  },
});
