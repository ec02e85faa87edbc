import { isoDate, type CivilDate } from '../../../schemas/model/civil-date.ts';
import { addDays } from '../../calendar/periods.ts';
import { hasPeriod } from '../block.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import type { EarlierRequest } from '../earlier-requests.ts';
import { medicalHospital } from '../example-rows.ts';
import { isSameStay } from './same-stay.ts';

const firstWeek = { ...medicalHospital, personReference: 'C1' } as const;
const secondWeek = { ...firstWeek, startDate: '2026-12-14', endDate: '2026-12-20', extends: 'RH-12' } as const;

export const medicalHospitalExtensionAdjacent = defineRule({
  id: 'medical.hospital.extension-adjacent',
  summary:
    'The second week for a child in hospital follows the first without a gap, even when it begins on a day without work: a first week that ends on a Saturday is followed by a second from Sunday.',
  leaveTypes: ['medicalAssistance'],
  regimes: ['full', 'fullFlexible'],
  sectors: 'all',
  motives: ['hospitalisedChild'],
  severity: 'error',
  column: 'startDate',
  source: [
    {
      citation: 'AR 10.08.1998, art. 6ter ; ONEM, assistance médicale à un enfant hospitalisé',
      confidence: 'confirmed',
    },
  ],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'the day after the first week', row: secondWeek, earlier: [firstWeek] },
      { name: 'the first week below the second', row: firstWeek, earlier: [secondWeek] },
      {
        name: 'another stay in hospital',
        row: {
          ...secondWeek,
          startDate: '2027-01-04',
          endDate: '2027-01-10',
          admissionDate: '2027-01-04',
          extends: '',
        },
        earlier: [firstWeek],
      },
      { name: 'a second week whose first was filed before', row: { ...secondWeek, startDate: '2026-12-15' } },
    ],
    reject: [
      {
        name: 'a day between the weeks',
        row: { ...secondWeek, startDate: '2026-12-15', endDate: '2026-12-21' },
        earlier: [firstWeek],
        params: {
          file: 'requests.csv',
          line: '2',
          otherStart: { date: isoDate('2026-12-07') },
          otherEnd: { date: isoDate('2026-12-13') },
          expectedStart: { date: isoDate('2026-12-14') },
        },
      },
      {
        name: 'from Monday, when the first week ended on a Saturday',
        row: { ...secondWeek, startDate: '2026-12-21', endDate: '2026-12-27', personReference: '' },
        earlier: [{ ...firstWeek, startDate: '2026-12-13', endDate: '2026-12-19', personReference: '' }],
        params: {
          file: 'requests.csv',
          line: '2',
          otherStart: { date: isoDate('2026-12-13') },
          otherEnd: { date: isoDate('2026-12-19') },
          expectedStart: { date: isoDate('2026-12-20') },
        },
      },
    ],
  },
  check(request, { earlier }) {
    if (earlier === undefined || !hasPeriod(request)) return null;
    const { startDate, endDate } = request;
    const weeks = earlier.filter((other) => isSameStay(request, other));
    const nearest = weeks.toSorted((a, b) => distance(a, startDate) - distance(b, startDate))[0];
    if (nearest === undefined || overlaps(nearest, startDate, endDate)) return null;
    if (nearest.endDate + 1 === startDate || endDate + 1 === nearest.startDate) return null;
    return {
      params: {
        file: nearest.file,
        line: String(nearest.line),
        otherStart: { date: nearest.startDate },
        otherEnd: { date: nearest.endDate },
        expectedStart: { date: addDays(nearest.endDate, 1) },
      },
    };
  },
});

function distance({ startDate }: EarlierRequest, from: CivilDate): number {
  return Math.abs(startDate - from);
}

/** That rows overlap is another rule's finding. */
function overlaps(other: EarlierRequest, startDate: CivilDate, endDate: CivilDate): boolean {
  return other.startDate <= endDate && other.endDate >= startDate;
}
