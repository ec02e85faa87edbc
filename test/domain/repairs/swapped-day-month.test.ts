import { describe, expect, it } from 'vitest';
import { findDateOrder } from '../../../src/domain/repairs/date-order.ts';
import { parentalFull } from '../../../src/domain/rules/example-rows.ts';
import { repairCell, repairCells } from './repair-cell.ts';

describe('day and month', () => {
  it.each([
    ['startDate', '12/31/2026', '31/12/2026'],
    ['startDate', '1/31/2027', '31/1/2027'],
    ['endDate', '01.31.2027', '31.01.2027'],
    ['noticeDate', '11-15-2026', '15-11-2026'],
    ['endDate', '2026-31-12', '2026-12-31'],
    ['childBirthDate', '2/29/2024', '29/2/2024'],
  ] as const)('are put in order when there is no other reading: %s %s', (column, text, after) => {
    expect(repairCell(column, text)).toEqual({ kind: 'swapped-day-month', after, changes: ['swapped-day-month'] });
  });

  it.each([
    ['startDate', '31/02/2027'],
    ['startDate', '13/32/2027'],
    ['startDate', '02/29/2027'],
    ['startDate', '12/31/26'],
    // A date, however little it may make sense: nothing is guessed.
    ['startDate', '02/01/1927'],
    ['endDate', '01/12/2020'],
    ['comment', '12/31/2026'],
  ] as const)('stay where they are when no reading is certain: %s %s', (column, text) => {
    expect(repairCell(column, text)).toBeNull();
  });

  it('stay where they are when another date of the row, in the same form, can be read either way', () => {
    const row = { ...parentalFull, startDate: '02/01/2027', endDate: '03/31/2027' };
    expect(repairCells(row)).toEqual({ repairs: [], losses: [{ column: 'endDate', kind: 'swapped-day-month' }] });
    expect(repairCells({ ...row, startDate: '2027-02-01' }).repairs).toHaveLength(1);
    expect(repairCells({ ...row, startDate: '02/02/2027' }).repairs).toHaveLength(1);
    expect(repairCells({ ...row, startDate: '02/\u00a001/2027' }).repairs.map(({ column }) => column)).toEqual([
      'startDate',
    ]);
  });

  it.each([
    ['31/12/2026', { shape: 'year-last', order: 'expected' }],
    ['12/31/2026', { shape: 'year-last', order: 'swapped' }],
    ['01.02.2027', { shape: 'year-last', order: 'either' }],
    ['2027-02-01', { shape: 'year-first', order: 'either' }],
    ['2027-31-01', { shape: 'year-first', order: 'swapped' }],
    ['02/02/2027', undefined],
    ['13/13/2027', undefined],
    ['00/05/2027', undefined],
    ['soon', undefined],
  ])('of %s tell about their file: %j', (text, order) => {
    expect(findDateOrder(text)).toEqual(order);
  });
});
