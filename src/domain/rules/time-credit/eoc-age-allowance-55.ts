import { valueOn } from '../../values/dated-value.ts';
import { EARLY_ALLOWANCE_YEARS, END_OF_CAREER_AGE, END_OF_CAREER_ALLOWANCE_AGE } from '../../values/end-of-career.ts';
import { ageAtStart } from '../age-at-start.ts';
import { defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';

export const timeCreditEocAgeAllowance55 = defineRule({
  id: 'time-credit.eoc.age-allowance-55',
  summary:
    'From 1 January 2026 to 30 June 2029 a sector agreement can open the allowance from the age of 55: after 35 years of career, a heavy job (5 of the last 10 or 7 of the last 15 years), 20 years of shift or night work, or in a recognised restructuring.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['endOfCareer'],
  needs: ['sectorAgreement', 'careerYears'],
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
    const { startDate, sectorAgreement, careerYears: found } = request;
    if (sectorAgreement !== true || found === undefined || startDate === undefined) return null;
    const expected = valueOn(EARLY_ALLOWANCE_YEARS, startDate);
    if (expected === null || found >= expected) return null;
    const age = ageAtStart(request, today);
    if (age === undefined || age >= valueOn(END_OF_CAREER_ALLOWANCE_AGE, startDate)) return null;
    return age < valueOn(END_OF_CAREER_AGE, startDate).right ? null : { params: { age, found, expected } };
  },
});
