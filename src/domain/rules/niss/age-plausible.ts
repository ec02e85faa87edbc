import { ageOn } from '../../calendar/periods.ts';
import { birthDateOf } from '../../identifiers/niss.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

/** Outside these a number is more likely mistyped, or of the wrong century, than right. */
const YOUNGEST = 15;
const OLDEST = 75;

export const nissAgePlausible = defineRule({
  id: 'niss.age-plausible',
  summary:
    'The worker is between 15 and 75 years old when the leave starts; with a birth date that is not fully known the age is not checked. These bounds are those of an ordinary career: no source was found for them.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  doubt: 'unverified',
  severity: 'warning',
  column: 'niss',
  source: [{ citation: "Bornes usuelles d'une carrière (aucune source trouvée)", confidence: 'unverified' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: '41 years', row: parentalFull },
      { name: '15 on the first day', row: { ...parentalFull, niss: '12010100163' } },
      { name: '75 on the first day, 76 the day after', row: { ...parentalFull, niss: '51010200147' } },
      { name: 'day of birth unknown', row: { ...parentalFull, niss: '12010000193' } },
      { name: 'birth date unknown', row: { ...parentalFull, niss: '85000064078' } },
    ],
    reject: [
      {
        name: '14 on the first day',
        row: { ...parentalFull, niss: '12010200133' },
        params: { age: 14, minimum: 15, maximum: 75 },
      },
      {
        name: '76 on the first day',
        row: { ...parentalFull, niss: '51010100177' },
        params: { age: 76, minimum: 15, maximum: 75 },
      },
    ],
  },
  check({ niss, startDate }, { today }) {
    if (niss === undefined || startDate === undefined) return null;
    const birthDate = birthDateOf(niss, today);
    if (birthDate === undefined) return null;
    const age = ageOn(birthDate, startDate);
    if (age >= YOUNGEST && age <= OLDEST) return null;
    return { params: { age, minimum: YOUNGEST, maximum: OLDEST } };
  },
});
