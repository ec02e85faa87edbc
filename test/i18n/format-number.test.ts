import { describe, expect, it } from 'vitest';
import { formatNumber } from '../../src/i18n/format.ts';

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
});
