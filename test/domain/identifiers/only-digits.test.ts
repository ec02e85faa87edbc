import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkDigitsOf } from '../../../src/domain/identifiers/mod97.ts';
import { hasOnlyDigits } from '../../../src/domain/identifiers/only-digits.ts';

it('finds whatever is no digit, wherever it stands', () => {
  const nearDigits = fc.string({ unit: fc.constantFrom(...'/0123456789:O٣ '.split('')), maxLength: 12 });
  fc.assert(
    fc.property(nearDigits, (text) => {
      expect(hasOnlyDigits(text)).toBe(/^[0-9]*$/.test(text));
    }),
  );
});

it.each([
  ['0812339069', '69'],
  ['0860550940', '40'],
  ['0812339000', '69'],
  ['0200065765', '65'],
])('computes the two digits that end %s', (number, expected) => {
  expect(checkDigitsOf(number)).toBe(expected);
});

it('writes a single check digit with a zero before it', () => {
  expect(checkDigitsOf('0000009600')).toBe('01');
});
