import { isoDate } from '../../../schemas/model/civil-date.ts';
import { addMonths } from '../../calendar/periods.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { careerBreakFull, medicalFull, parentalFull } from '../example-rows.ts';

/** No law names the earliest notice of most leaves; more than this before, a year is more likely mistyped. */
const MOST_MONTHS = 12;

export const plausible = defineRule({
  id: 'notice.plausible',
  summary:
    'The written notice was given at most a year before the first day of leave; an earlier date is usually a year mistyped. No source names such a limit.',
  leaveTypes: 'all',
  regimes: 'all',
  sectors: 'all',
  doubt: 'unverified',
  severity: 'warning',
  column: 'noticeDate',
  source: [{ citation: "Délai d'avis le plus long (aucune source trouvée)", confidence: 'unverified' }],
  inForce: ALWAYS,
  examples: {
    accept: [
      { name: 'a year before', row: { ...careerBreakFull, noticeDate: '2026-01-01' } },
      {
        name: 'parental leave of the private sector, whose notice has a window',
        row: { ...parentalFull, noticeDate: '2025-12-31' },
      },
    ],
    reject: [
      {
        name: 'a day more than a year before',
        row: { ...careerBreakFull, noticeDate: '2025-12-31' },
        params: {
          noticeDate: { date: isoDate('2025-12-31') },
          startDate: { date: isoDate('2027-01-01') },
          months: 12,
        },
      },
      {
        name: 'the year mistyped',
        row: { ...medicalFull, noticeDate: '2006-11-20' },
        params: {
          noticeDate: { date: isoDate('2006-11-20') },
          startDate: { date: isoDate('2026-12-07') },
          months: 12,
        },
      },
    ],
  },
  check({ noticeDate, startDate, leaveType, sector }) {
    // A year has at least 365 days: nearly every notice is settled without the calendar.
    if (noticeDate === undefined || startDate === undefined || startDate - noticeDate <= 365) return null;
    // `notice.parental.window` says it better.
    if (leaveType === 'parentalLeave' && (sector === 'private' || sector === 'local')) return null;
    if (noticeDate >= addMonths(startDate, -MOST_MONTHS)) return null;
    return { params: { noticeDate: { date: noticeDate }, startDate: { date: startDate }, months: MOST_MONTHS } };
  },
});
