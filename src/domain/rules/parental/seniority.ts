import { addDays, addMonths, countMonths } from '../../calendar/periods.ts';
import { valueOn } from '../../values/dated-value.ts';
import { SENIORITY } from '../../values/parental.ts';
import { ALWAYS, defineRule } from '../define-rule.ts';
import { parentalFull } from '../example-rows.ts';

export const seniority = defineRule({
  id: 'parental.seniority',
  summary: 'The worker was bound to the employer for 12 of the 15 months before the written notice.',
  leaveTypes: ['parentalLeave'],
  regimes: 'all',
  sectors: ['private', 'local'],
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
    ],
    reject: [
      {
        name: 'eleven months stated',
        row: { ...parentalFull, seniorityMonths: '11' },
        params: { found: 11, required: 12, window: 15 },
      },
      {
        name: 'hired a day less than twelve months before the notice',
        row: { ...parentalFull, hireDate: '2025-10-21' },
        column: 'hireDate',
        params: { found: 11, required: 12, window: 15 },
      },
    ],
  },
  check({ seniorityMonths, hireDate, noticeDate, startDate }) {
    if (startDate === undefined) return null;
    const { months: required, windowMonths: window } = valueOn(SENIORITY, startDate);
    if (seniorityMonths !== undefined) {
      return seniorityMonths >= required ? null : { params: { found: seniorityMonths, required, window } };
    }
    if (hireDate === undefined || noticeDate === undefined || addMonths(hireDate, required) <= noticeDate) return null;
    const found = Math.floor(countMonths(hireDate, addDays(noticeDate, -1)));
    return { column: 'hireDate', params: { found, required, window } };
  },
});
