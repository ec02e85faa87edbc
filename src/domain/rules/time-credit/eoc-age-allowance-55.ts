import { valueOn } from '../../values/dated-value.ts';
import { EARLY_ALLOWANCE_YEARS, END_OF_CAREER_AGE, END_OF_CAREER_ALLOWANCE_AGE } from '../../values/end-of-career.ts';
import { ageAtStart } from '../age-at-start.ts';
import { defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';

export const timeCreditEocAgeAllowance55 = defineRule({
  id: 'time-credit.eoc.age-allowance-55',
  summary: 'With a sector agreement the allowance starts at 55 after a career of 35 years, a heavy job or nights.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'warning',
  column: 'careerYears',
  source: [{ citation: 'CCT 179 et 180 ; Cessoc, emplois de fin de carrière', confidence: 'confirmed' }],
  inForce: { from: '2026-01-01', until: '2029-07-01' },
  figures: ['endOfCareerEarlyAllowance', 'endOfCareerAllowanceAge', 'endOfCareerAge'],
  examples: {
    accept: [
      {
        name: '35 years',
        row: { ...endOfCareerOneFifth, niss: '661202/459-78', sectorAgreement: 'yes', careerYears: '35' },
      },
      { name: '60', row: { ...endOfCareerOneFifth, niss: '661201/459-11', sectorAgreement: 'yes', careerYears: '34' } },
      {
        name: 'no sector agreement, which another rule judges',
        row: { ...endOfCareerOneFifth, niss: '661202/459-78', careerYears: '34' },
      },
      {
        name: 'career not stated',
        row: { ...endOfCareerOneFifth, niss: '661202/459-78', sectorAgreement: 'yes', careerYears: '' },
      },
    ],
    reject: [
      {
        name: '34 years',
        row: { ...endOfCareerOneFifth, niss: '661202/459-78', sectorAgreement: 'yes', careerYears: '34' },
        params: { age: 59, found: 34, expected: 35 },
      },
    ],
  },
  check(request, { today }) {
    const { motive, startDate, sectorAgreement, careerYears: found } = request;
    if (motive !== 'endOfCareer' || sectorAgreement !== true || found === undefined || startDate === undefined)
      return null;
    const expected = valueOn(EARLY_ALLOWANCE_YEARS, startDate);
    if (expected === null || found >= expected) return null;
    const age = ageAtStart(request, today);
    if (age === undefined || age >= valueOn(END_OF_CAREER_ALLOWANCE_AGE, startDate)) return null;
    return age < valueOn(END_OF_CAREER_AGE, startDate).right ? null : { params: { age, found, expected } };
  },
});
