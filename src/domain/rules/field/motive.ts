import type { LeaveType, Motive } from '../../../schemas/model/codes.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull, endOfCareerBreakHalf, medicalFull, medicalHospital } from '../example-rows.ts';

/** Beside time credit, which has rules of its own about motives, the leaves whose form asks for one, and which. */
const ONLY_MOTIVE: Readonly<Partial<Record<LeaveType, Motive>>> = {
  medicalAssistance: 'hospitalisedChild',
  careerBreak: 'endOfCareer',
};

export const fieldMotive = defineRule({
  id: 'field.motive',
  summary:
    'Medical assistance has no motive but a minor child in hospital, and a career break none but the end of the career; without one they are the ordinary leave.',
  leaveTypes: ['medicalAssistance', 'careerBreak'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'motive',
  source: [
    {
      citation: "Manuel de l'employeur du service en ligne, introduction d'une nouvelle demande",
      confidence: 'derived',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'no motive', row: medicalFull },
      { name: 'a child in hospital', row: medicalHospital },
      { name: 'an ordinary career break', row: careerBreakFull },
      { name: 'the end of the career', row: endOfCareerBreakHalf },
    ],
    reject: [
      {
        name: 'a motive of time credit',
        row: { ...careerBreakFull, motive: 'child' },
        params: {
          motive: { code: 'child', list: 'motive' },
          leaveType: { code: 'careerBreak', list: 'leaveType' },
          expected: { code: 'endOfCareer', list: 'motive' },
        },
      },
      {
        name: 'the end of the career in another leave',
        row: { ...medicalFull, motive: 'endOfCareer' },
        params: {
          motive: { code: 'endOfCareer', list: 'motive' },
          leaveType: { code: 'medicalAssistance', list: 'leaveType' },
          expected: { code: 'hospitalisedChild', list: 'motive' },
        },
      },
    ],
  },
  check({ leaveType, motive }) {
    if (motive === undefined || leaveType === undefined) return null;
    const expected = ONLY_MOTIVE[leaveType];
    if (expected === undefined || motive === expected) return null;
    return {
      params: {
        motive: { code: motive, list: 'motive' },
        leaveType: { code: leaveType, list: 'leaveType' },
        expected: { code: expected, list: 'motive' },
      },
    };
  },
});
