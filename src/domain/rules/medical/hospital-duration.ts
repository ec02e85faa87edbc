import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addDays, lengthInDays } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { HOSPITALISED_CHILD } from '../../values/medical.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { medicalHospital } from '../example-rows.ts';
import { HOSPITALISED_CHILD_ONLY } from './motives.ts';

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
      },
    ],
    reject: [
      {
        name: 'six days',
        row: { ...medicalHospital, endDate: '2026-12-12' },
        params: { days: 6, expected: 7, expectedEnd: { date: isoDate('2026-12-13') } },
      },
      {
        name: 'eight days',
        row: { ...medicalHospital, endDate: '2026-12-14' },
        params: { days: 8, expected: 7, expectedEnd: { date: isoDate('2026-12-13') } },
      },
      {
        name: 'both weeks in one request',
        row: { ...medicalHospital, endDate: '2026-12-20' },
        params: { days: 14, expected: 7, expectedEnd: { date: isoDate('2026-12-13') } },
      },
    ],
  },
  check(request) {
    if (!hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const expected = valueOn(HOSPITALISED_CHILD, startDate).days;
    const days = lengthInDays(startDate, endDate);
    return days === expected
      ? null
      : { params: { days, expected, expectedEnd: { date: addDays(startDate, expected - 1) } } };
  },
});
