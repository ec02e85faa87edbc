import { describe, expect, it } from 'vitest';
import { repairCell } from './repair-cell.ts';

describe('a letter that looks like a digit', () => {
  it.each([
    ['niss', '85O31464067', '85031464067'],
    ['niss', '85.O3.l4-64o.67', '85.03.14-640.67'],
    ['niss', '0I05l744602', '01051744602'],
    ['employer', 'O812.339.O69', '0812.339.069'],
    ['employer', 'BE O8l2 339 069', 'BE 0812 339 069'],
    ['school', 'O8I2339069', '0812339069'],
  ] as const)('becomes one when the check digits prove it: %s %s', (column, text, after) => {
    expect(repairCell(column, text)).toEqual({ kind: 'letter-for-digit', after, changes: ['letter-for-digit'] });
  });

  it.each([
    ['O4W-00216N2-F2-Z', '04W-00216N2-F2-Z'],
    ['04W-OO2I6N2-F2-Z', '04W-00216N2-F2-Z'],
    ['04w-002l6n2-f2-z', '04w-00216n2-f2-z'],
  ])('becomes one in a ticket, which never holds such letters: %s', (text, after) => {
    expect(repairCell('extends', text)).toMatchObject({ kind: 'letter-for-digit', after });
  });

  it.each([
    ['niss', '85O31464068'],
    ['niss', '85A31464067'],
    ['employer', 'Oiseau'],
    ['extends', 'OLD-I-17'],
    ['extends', '04O-00216N2-F2-Z'],
    ['extends', '04W-00216Q2-F2-Z'],
    ['extends', '04W-00216N2-F2-Z'],
    ['clientReference', 'O4W-00216N2-F2-Z'],
    ['startDate', 'O1/01/2027'],
    ['hoursFull', '3O:24'],
    ['comment', 'O8I2339069'],
  ] as const)('stays where nothing proves it: %s %s', (column, text) => {
    expect(repairCell(column, text)).toBeNull();
  });
});
