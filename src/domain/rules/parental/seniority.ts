import { addDays, addMonths, countMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { SENIORITY } from '../../values/parental.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { isoDate } from '../../../schemas/model/civil-date.ts';
import { parentalFull } from '../example-rows.ts';

export const seniority = defineRule({
  id: 'parental.seniority',
  summary:
    'In the private and local sectors the worker was bound to the employer for 12 of the 15 months before the written notice, not necessarily without a break; agency work for the same employer counts. No agreement can waive it.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: ['private', 'local'],
  needs: [['seniorityMonths', 'hireDate']],
  severity: 'error',
  column: 'seniorityMonths',
  source: [
    { citation: 'AR 29.10.1997, art. 4', confidence: 'confirmed' },
    { citation: 'AR 7.10.2022 (travail intérimaire chez le même utilisateur)', confidence: 'confirmed' },
  ],
  inForce: ALWAYS,
  figures: ['parentalSeniority'],
  examples: {
    accept: [
      { name: 'twelve months stated', row: { ...parentalFull, seniorityMonths: '12' } },
      { name: 'hired twelve months before the notice', row: { ...parentalFull, hireDate: '2025-10-20' } },
      {
        name: 'hired later, with agency work before',
        row: { ...parentalFull, hireDate: '2026-03-01', seniorityMonths: '13' },
      },
      { name: 'nothing stated', row: parentalFull },
      {
        name: 'hired on 29 February, notice on the last of February a year later',
        row: {
          ...parentalFull,
          hireDate: '2024-02-29',
          noticeDate: '2025-02-28',
          startDate: '2025-05-01',
          endDate: '2025-05-31',
        },
      },
    ],
    reject: [
      {
        name: 'eleven months stated',
        row: { ...parentalFull, seniorityMonths: '11' },
        params: { found: 11, required: 12, window: 15, earliestNotice: { date: isoDate('2026-11-20') } },
      },
      {
        name: 'hired a day less than twelve months before the notice',
        row: { ...parentalFull, hireDate: '2025-10-21' },
        column: 'hireDate',
        params: { found: 11, required: 12, window: 15, earliestNotice: { date: isoDate('2026-10-21') } },
      },
    ],
  },
  check({ seniorityMonths, hireDate, noticeDate, startDate }) {
    if (startDate === undefined || noticeDate === undefined) return null;
    const { months: required, windowMonths: window } = valueOn(SENIORITY, startDate);
    if (seniorityMonths !== undefined) {
      if (seniorityMonths >= required) return null;
      const earliestNotice = addMonths(noticeDate, Math.ceil(required - seniorityMonths));
      return { params: { found: seniorityMonths, required, window, earliestNotice: { date: earliestNotice } } };
    }
    if (hireDate === undefined) return null;
    const earliestNotice = addMonths(hireDate, required);
    if (earliestNotice <= noticeDate) return null;
    const found = Math.floor(countMonths(hireDate, addDays(noticeDate, -1)));
    return { column: 'hireDate', params: { found, required, window, earliestNotice: { date: earliestNotice } } };
  },
});
