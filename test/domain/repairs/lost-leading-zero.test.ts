import { describe, expect, it } from 'vitest';
import { repairCell } from './repair-cell.ts';

describe('zeros in front of a national number', () => {
  it.each([
    ['born in 2001', '1051744602', '01051744602'],
    ['with the punctuation of cards', '1.05.17-446.02', '01.05.17-446.02'],
    ['born in May 2000: three zeros', '51700138', '00051700138'],
  ])('come back when the check digits prove them: %s', (_what, text, after) => {
    expect(repairCell('niss', text)).toEqual({ kind: 'lost-leading-zero', after, changes: ['lost-leading-zero'] });
  });

  it.each([
    ['a digit lost elsewhere', '8503146406'],
    ['a wrong digit besides', '1051744603'],
    ['nothing but zeros missing of nothing', '0'],
    ['a digit too many', '001051744602'],
  ])('stay away when they prove nothing: %s', (_what, text) => {
    expect(repairCell('niss', text)).toBeNull();
  });

  it.each(['employer', 'school'] as const)('are not missing in %s: nine digits are read as they are', (column) => {
    expect(repairCell(column, '812339069')).toBeNull();
  });
});
