import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { addDays, addMonths, ageOn } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_CHILD_AGE } from '../../values/time-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';

export const timeCreditChildAge = defineRule({
  id: 'time-credit.child.age',
  summary:
    "The time credit starts before the child's 8th birthday; for a disabled child the 21st, for a seriously ill one the 18th.",
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  severity: 'error',
  column: 'childBirthDate',
  source: [
    { citation: 'CCT 103, art. 4 § 1 ; Securex, motifs du crédit-temps', confidence: 'confirmed' },
    { citation: "Jour où s'apprécient les âges de 18 et de 21 ans (aucune source trouvée)", confidence: 'unverified' },
  ],
  inForce: ALWAYS,
  figures: ['timeCreditChildAge'],
  examples: {
    accept: [
      { name: 'the eve of the 8th birthday', row: { ...timeCreditOneFifth, childBirthDate: '2019-03-02' } },
      {
        name: 'the eve of the 21st birthday of a disabled child',
        row: { ...timeCreditOneFifth, motive: 'disabledChild', childBirthDate: '2006-03-02' },
      },
      { name: 'another motive', row: { ...timeCreditOneFifth, motive: 'illRelative', childBirthDate: '2000-03-02' } },
      { name: 'birth date not stated', row: timeCreditOneFifth },
    ],
    reject: [
      {
        name: 'the 8th birthday',
        row: { ...timeCreditOneFifth, childBirthDate: '2019-03-01' },
        params: { age: 8, limit: 8, latestStart: { date: isoDate('2027-02-28') } },
      },
      {
        name: 'the 21st birthday of a disabled child',
        row: { ...timeCreditOneFifth, motive: 'disabledChild', childBirthDate: '2006-03-01' },
        severity: 'warning',
        params: { age: 21, limit: 21, latestStart: { date: isoDate('2027-02-28') } },
      },
      {
        name: 'the 18th birthday of a seriously ill child',
        row: { ...timeCreditOneFifth, motive: 'illMinorChild', childBirthDate: '2009-03-01' },
        severity: 'warning',
        params: { age: 18, limit: 18, latestStart: { date: isoDate('2027-02-28') } },
      },
    ],
  },
  check({ motive, childBirthDate, startDate }) {
    if (childBirthDate === undefined || startDate === undefined) return null;
    if (motive !== 'child' && motive !== 'disabledChild' && motive !== 'illMinorChild') return null;
    const limit = valueOn(TIME_CREDIT_CHILD_AGE, startDate)[motive];
    const age = ageOn(childBirthDate, startDate);
    if (age < limit) return null;
    const params: Params = { age, limit, latestStart: { date: addDays(addMonths(childBirthDate, 12 * limit), -1) } };
    return motive === 'child' ? { params } : { params, severity: 'warning' };
  },
});
