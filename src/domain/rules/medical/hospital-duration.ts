import { isoDate, type CivilDate } from '../../../schemas/model/civil-date.ts';
import { addDays, lengthInDays } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { HOSPITALISED_CHILD } from '../../values/medical.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import type { EarlierRequest } from '../earlier-requests.ts';
import { medicalHospital } from '../example-rows.ts';
import { HOSPITALISED_CHILD_ONLY } from './motives.ts';
import { isSameStay } from './same-stay.ts';

export const medicalHospitalDuration = defineRule({
  id: 'medical.hospital.duration',
  summary:
    'A request for a child in hospital lasts exactly one week of seven calendar days. It may be extended once by a week, in a request of its own.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible'],
  sectors: 'all',
  motives: HOSPITALISED_CHILD_ONLY,
  severity: 'error',
  column: 'endDate',
  source: [{ citation: 'AR 10.08.1998, art. 6ter', confidence: 'confirmed' }],
  inForce: ALWAYS,
  figures: ['medicalHospitalisedChild'],
  examples: {
    accept: [
      { name: 'seven days', row: medicalHospital },
      {
        name: 'the second week',
        row: { ...medicalHospital, startDate: '2026-12-14', endDate: '2026-12-20', extends: 'RH-12' },
        earlier: [medicalHospital],
      },
      {
        name: 'a week after two for another child',
        row: { ...medicalHospital, childBirthDate: '2020-03-03', startDate: '2026-12-21', endDate: '2026-12-27' },
        earlier: [medicalHospital, { ...medicalHospital, startDate: '2026-12-14', endDate: '2026-12-20' }],
      },
      {
        name: 'a week after two of another stay',
        row: { ...medicalHospital, startDate: '2027-01-04', endDate: '2027-01-10', admissionDate: '2027-01-04' },
        earlier: [medicalHospital, { ...medicalHospital, startDate: '2026-12-14', endDate: '2026-12-20' }],
      },
    ],
    reject: [
      {
        name: 'six days',
        row: { ...medicalHospital, endDate: '2026-12-12' },
        params: { days: 6, total: 6, expected: 7, maximum: 14, expectedEnd: { date: isoDate('2026-12-13') } },
      },
      {
        name: 'eight days',
        row: { ...medicalHospital, endDate: '2026-12-14' },
        params: { days: 8, total: 8, expected: 7, maximum: 14, expectedEnd: { date: isoDate('2026-12-13') } },
      },
      {
        name: 'both weeks in one request',
        row: { ...medicalHospital, endDate: '2026-12-20' },
        params: { days: 14, total: 14, expected: 7, maximum: 14, expectedEnd: { date: isoDate('2026-12-13') } },
      },
      {
        name: 'a third week in a row',
        row: { ...medicalHospital, startDate: '2026-12-21', endDate: '2026-12-27', extends: 'RH-13' },
        earlier: [medicalHospital, { ...medicalHospital, startDate: '2026-12-14', endDate: '2026-12-20' }],
        params: { days: 7, total: 21, expected: 7, maximum: 14, expectedEnd: { date: isoDate('2026-12-27') } },
      },
    ],
  },
  check(request, { earlier = [] }) {
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const { days: expected, weeksInARow } = valueOn(HOSPITALISED_CHILD, startDate);
    const maximum = expected * weeksInARow;
    const days = lengthInDays(startDate, endDate);
    const weeks = earlier.filter((other) => isSameStay(request, other));
    const inARow = lengthInDays(firstDayInARow(startDate, weeks), endDate);
    const ofStay = weeks.filter((other) => other.isSamePerson).reduce((sum, week) => sum + lengthOf(week), days);
    const total = Math.max(inARow, ofStay);
    if (days === expected && total <= maximum) return null;
    return { params: { days, total, expected, maximum, expectedEnd: { date: addDays(startDate, expected - 1) } } };
  },
});

function lengthOf({ startDate, endDate }: EarlierRequest): number {
  return Math.max(0, lengthInDays(startDate, endDate));
}

/** The first day of the weeks for the child that lead up to `startDate` without a gap. */
function firstDayInARow(startDate: CivilDate, weeks: readonly EarlierRequest[]): CivilDate {
  const before = weeks.find((other) => other.endDate + 1 === startDate && other.startDate < startDate);
  return before === undefined ? startDate : firstDayInARow(before.startDate, weeks);
}
