import { describe, expect, it } from 'vitest';
import { repairCell } from './repair-cell.ts';

describe('the decimals of a number that is none', () => {
  it.each([
    ['niss', '85031464067.0', '85031464067'],
    ['niss', '85031464067,00', '85031464067'],
    ['employer', '0812339069.0', '0812339069'],
  ] as const)('come off: %s %s', (column, text, after) => {
    expect(repairCell(column, text)).toEqual({ kind: 'stored-as-decimal', after, changes: ['stored-as-decimal'] });
  });

  it.each([
    ['niss', '1051744602.0', '01051744602'],
    ['niss', '51700138,0', '00051700138'],
    ['employer', '812339069.0', '0812339069'],
    ['school', '812339069,00', '0812339069'],
  ] as const)('come off, and the zero that went with them comes back: %s %s', (column, text, after) => {
    const changes = ['stored-as-decimal', 'lost-leading-zero'];
    expect(repairCell(column, text)).toEqual({ kind: 'stored-as-decimal', after, changes });
  });

  it.each([
    ['niss', '85031464068.0'],
    ['niss', '85031464067.5'],
    ['niss', '8503146406.7'],
    ['employer', '812339068.0'],
    // Read as it is: a count may well have them.
    ['headcount', '85,0'],
    ['hoursFull', '38.00'],
  ] as const)('stay when they mean something, or the number is wrong: %s %s', (column, text) => {
    expect(repairCell(column, text)).toBeNull();
  });
});
