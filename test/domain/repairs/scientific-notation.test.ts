import { describe, expect, it } from 'vitest';
import { parentalFull } from '../../../src/domain/rules/example-rows.ts';
import { repairCell, repairCells } from './repair-cell.ts';

describe('scientific notation', () => {
  it.each([
    ['niss', '8.5031464067E10', '85031464067'],
    ['niss', '8,5031464067e+10', '85031464067'],
    ['employer', '1.000234405E9', '1000234405'],
  ] as const)('that holds every digit is written out: %s %s', (column, text, after) => {
    expect(repairCell(column, text)).toEqual({
      kind: 'scientific-notation',
      after,
      changes: ['scientific-notation'],
    });
  });

  it.each([
    ['niss', '1.051744602E9', '01051744602'],
    ['employer', '8.12339069E8', '0812339069'],
  ] as const)('that also lost a zero gets it back: %s %s', (column, text, after) => {
    expect(repairCell(column, text)).toMatchObject({ kind: 'scientific-notation', after });
  });

  it.each([
    ['niss', '8.50315E+10'],
    ['niss', '8.5031464068E10'],
    ['niss', '8.5031464067E11'],
    ['niss', '8.50314640670E10'],
    ['employer', '8,12E+08'],
    ['startDate', '4,6E+04'],
    ['hoursFull', '3.8E+01'],
    ['clientReference', '1.5E+10'],
  ] as const)('that lost digits, or holds others, is named as lost: %s %s', (column, text) => {
    expect(repairCell(column, text)).toBeNull();
    expect(repairCells({ ...parentalFull, [column]: text }).losses).toEqual([{ column, kind: 'scientific-notation' }]);
  });
});
