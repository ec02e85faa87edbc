import { ageOn } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { CHILD_ALLOWANCE } from '../../values/time-credit.ts';
import { defineRule } from '../define-rule.ts';
import { timeCreditFull } from '../example-rows.ts';

export const timeCreditChildAllowanceAge = defineRule({
  id: 'time-credit.child.allowance-age',
  summary:
    "Since 1 February 2023 a full time credit for a child gives an allowance only when it starts before the child's 5th birthday. The right to be absent lasts until the 8th, and half-time and 1/5 keep their allowance until then.",
  leaveTypes: ['timeCredit'],
  regimes: ['full'],
  sectors: 'all',
  motives: ['child'],
  needs: ['childBirthDate'],
  severity: 'warning',
  column: 'childBirthDate',
  source: [{ citation: 'AR 26.01.2023', confidence: 'confirmed' }],
  inForce: { from: '2023-02-01', until: null },
  figures: ['timeCreditChildAllowance'],
  examples: {
    accept: [
      { name: 'the eve of the 5th birthday', row: { ...timeCreditFull, childBirthDate: '2022-03-02' } },
      { name: 'birth date not stated', row: timeCreditFull },
    ],
    reject: [
      {
        name: 'the 5th birthday',
        row: { ...timeCreditFull, childBirthDate: '2022-03-01' },
        params: { age: 5, limit: 5 },
      },
    ],
  },
  check({ childBirthDate, startDate }) {
    if (childBirthDate === undefined || startDate === undefined) return null;
    const limit = valueOn(CHILD_ALLOWANCE, startDate).fullUntilAge;
    const age = ageOn(childBirthDate, startDate);
    return age < limit ? null : { params: { age, limit } };
  },
});
