import { valueOn } from '../../values/dated-value.ts';
import { EARLY_ALLOWANCE_YEARS, END_OF_CAREER_AGE, END_OF_CAREER_ALLOWANCE_AGE } from '../../values/end-of-career.ts';
import { ageAtStart } from '../age-at-start.ts';
import { defineRule } from '../define-rule.ts';
import { endOfCareerOneFifth } from '../example-rows.ts';

export const timeCreditEocAgeAllowance = defineRule({
  id: 'time-credit.eoc.age-allowance',
  summary:
    'The end-of-career allowance is paid from the age of 60; from 55 to 59 the worker may reduce without it, unless a sector agreement opens it earlier.',
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['endOfCareer'],
  severity: 'warning',
  column: 'niss',
  source: [{ citation: 'AR 12.12.2001 ; Claeys & Engels, emplois de fin de carrière', confidence: 'confirmed' }],
  inForce: { from: '2015-01-01', until: null },
  figures: ['endOfCareerAllowanceAge', 'endOfCareerEarlyAllowance', 'endOfCareerAge'],
  examples: {
    accept: [
      { name: 'the 60th birthday', row: { ...endOfCareerOneFifth, niss: '661201/459-11' } },
      {
        name: '59 with a sector agreement, which another rule judges',
        row: { ...endOfCareerOneFifth, niss: '661202/459-78', sectorAgreement: 'yes' },
      },
      { name: 'under 55, who has no right', row: { ...endOfCareerOneFifth, niss: '711202/459-86' } },
    ],
    reject: [
      {
        name: 'the eve of the 60th birthday',
        row: { ...endOfCareerOneFifth, niss: '661202/459-78' },
        params: { age: 59, minimum: 60 },
      },
      {
        name: '59 with a sector agreement after the last day of the early allowance',
        row: {
          ...endOfCareerOneFifth,
          niss: '700105/459-92',
          sectorAgreement: 'yes',
          startDate: '2029-07-01',
          noticeDate: '2029-03-01',
          careerYears: '40',
        },
        asOf: '2029-05-01',
        params: { age: 59, minimum: 60 },
      },
    ],
  },
  check(request, { today }) {
    const { startDate, sectorAgreement } = request;
    if (startDate === undefined) return null;
    if (sectorAgreement === true && valueOn(EARLY_ALLOWANCE_YEARS, startDate) !== null) return null;
    const age = ageAtStart(request, today);
    const minimum = valueOn(END_OF_CAREER_ALLOWANCE_AGE, startDate);
    if (age === undefined || age >= minimum || age < valueOn(END_OF_CAREER_AGE, startDate).right) return null;
    return { params: { age, minimum } };
  },
});
