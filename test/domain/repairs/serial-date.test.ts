import { describe, expect, it } from 'vitest';
import { repairCell } from './repair-cell.ts';

describe('the number of a day', () => {
  it.each([
    ['startDate', '46357', '2026-12-01'],
    ['endDate', '46387.0', '2026-12-31'],
    ['noticeDate', '46315,00', '2026-10-20'],
    ['childBirthDate', '45292', '2024-01-01'],
    ['hireDate', '25569', '1970-01-01'],
    ['endDate', '53692', '2046-12-31'],
  ] as const)('becomes its date in a plausible year: %s %s', (column, text, after) => {
    expect(repairCell(column, text)).toEqual({ kind: 'serial-date', after, changes: ['serial-date'] });
  });

  it.each([
    // In the years of this file only if days were counted from 1904.
    ['startDate', '44895'],
    ['startDate', '25569'],
    ['noticeDate', '46935'],
    ['hireDate', '73050'],
    ['startDate', '2027'],
    ['startDate', '463570'],
    ['startDate', '46357.5'],
    ['headcount', '46357'],
    ['hoursFull', '46357'],
    ['clientReference', '46357'],
  ] as const)('stays in a year that cannot be meant, and in other columns: %s %s', (column, text) => {
    expect(repairCell(column, text)).toBeNull();
  });
});
