import { isoDate } from '../../../schemas/model/civil-date.ts';
import type { Params } from '../../../schemas/model/finding.ts';
import { ageOn, lastDayOfMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { TIME_CREDIT_CHILD_AGE } from '../../values/time-credit.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { timeCreditOneFifth } from '../example-rows.ts';

const adopted = {
  ...timeCreditOneFifth,
  childBirthDate: '2021-06-10',
  childLink: 'adoption',
  childRegistrationDate: '2027-03-01',
} as const;

export const timeCreditChildAge = defineRule({
  id: 'time-credit.child.age',
  summary:
    "Time credit for a child starts before the child's 8th birthday, for a disabled child before the 21st, for a seriously ill child before the 18th; for an adopted child not before its registration. It may run past the birthday.",
  leaveTypes: ['timeCredit'],
  regimes: 'all',
  sectors: 'all',
  motives: ['child', 'disabledChild', 'illMinorChild'],
  needs: ['childBirthDate'],
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
        name: 'born on 29 February, 8 years old on the first day after it',
        row: { ...timeCreditOneFifth, startDate: '2028-02-28', endDate: '2028-08-27', childBirthDate: '2020-02-29' },
      },
      { name: 'the day of birth', row: { ...timeCreditOneFifth, childBirthDate: '2027-03-01' } },
      { name: 'the day of the registration of an adopted child', row: adopted },
      {
        name: 'the eve of the 21st birthday of a disabled child',
        row: { ...timeCreditOneFifth, motive: 'disabledChild', childBirthDate: '2006-03-02' },
      },
      {
        name: 'the eve of the 18th birthday of a seriously ill child',
        row: { ...timeCreditOneFifth, motive: 'illMinorChild', childBirthDate: '2009-03-02' },
      },
      { name: 'birth date not stated', row: timeCreditOneFifth },
    ],
    reject: [
      {
        name: 'the 8th birthday',
        row: { ...timeCreditOneFifth, childBirthDate: '2019-03-01' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          limit: 8,
          earliestStart: { date: isoDate('2019-03-01') },
          latestStart: { date: isoDate('2027-02-28') },
        },
      },
      {
        name: 'the 21st birthday of a disabled child',
        row: { ...timeCreditOneFifth, motive: 'disabledChild', childBirthDate: '2006-03-01' },
        severity: 'warning',
        params: {
          startDate: { date: isoDate('2027-03-01') },
          limit: 21,
          earliestStart: { date: isoDate('2006-03-01') },
          latestStart: { date: isoDate('2027-02-28') },
        },
      },
      {
        name: 'a disabled child who was 21 when notice was given',
        row: { ...timeCreditOneFifth, motive: 'disabledChild', childBirthDate: '2005-10-20' },
        params: {
          startDate: { date: isoDate('2027-03-01') },
          limit: 21,
          earliestStart: { date: isoDate('2005-10-20') },
          latestStart: { date: isoDate('2026-10-19') },
        },
      },
      {
        name: 'the 18th birthday of a seriously ill child',
        row: { ...timeCreditOneFifth, motive: 'illMinorChild', childBirthDate: '2009-03-01' },
        severity: 'warning',
        params: {
          startDate: { date: isoDate('2027-03-01') },
          limit: 18,
          earliestStart: { date: isoDate('2009-03-01') },
          latestStart: { date: isoDate('2027-02-28') },
        },
      },
    ],
  },
  check({ motive, childBirthDate, childLink, childRegistrationDate, startDate, noticeDate }) {
    if (childBirthDate === undefined || startDate === undefined) return null;
    const limits = valueOn(TIME_CREDIT_CHILD_AGE, startDate);
    const limit =
      motive === 'child' ? limits.child : motive === 'disabledChild' ? limits.disabledChild : limits.illMinorChild;
    const registered = childLink === 'adoption' ? childRegistrationDate : undefined;
    const earliestStart = registered !== undefined && registered > childBirthDate ? registered : childBirthDate;
    const isTooOld = ageOn(childBirthDate, startDate) >= limit;
    if (!isTooOld && startDate >= earliestStart) return null;
    const params: Params = {
      startDate: { date: startDate },
      limit,
      earliestStart: { date: earliestStart },
      latestStart: { date: lastDayOfMonths(childBirthDate, 12 * limit) },
    };
    // The start decides for a child under 8. For the other two no source names the day: notice or start.
    const wasYoungEnough = noticeDate === undefined || ageOn(childBirthDate, noticeDate) < limit;
    return motive !== 'child' && isTooOld && wasYoungEnough ? { params, severity: 'warning' } : { params };
  },
});
