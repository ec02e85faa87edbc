import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/format.ts';
import { loadTexts } from '../../src/i18n/load.ts';

describe('a number in words of a language', () => {
  it.each([
    ['en', 2.48, '2.48'],
    ['fr', 2.48, '2,48'],
    ['nl', 17.6, '17,6'],
    ['de', 0.125, '0,13'],
    ['en', 9999, '9999'],
    ['en', 1_000_000, '1,000,000'],
  ] as const)('in %s, %d is %s', (language, value, text) => {
    expect(formatNumber(value, language)).toBe(text);
  });

  it('has its thousands apart where another number of the same text has', async () => {
    const texts = await loadTexts('en');
    const counts = { rows: 20_000, valid: 13_932, invalid: 6068, warnings: 2 };
    expect(texts.message('report.checked', counts)).toContain('13,932 valid, 6,068 to correct');
    expect(texts.message('report.checked', { ...counts, rows: 9000, valid: 2932 })).toContain('2932 valid, 6068');
  });
});
