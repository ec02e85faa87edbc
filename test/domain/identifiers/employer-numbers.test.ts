import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findEnterpriseNumberFault } from '../../../src/domain/identifiers/enterprise-number.ts';
import { findEstablishmentUnitFault } from '../../../src/domain/identifiers/establishment-unit.ts';
import { readOnssNumber } from '../../../src/domain/identifiers/onss-number.ts';
import { isAcceptedByLibrary } from './independent-library.ts';

function withCheckDigits(eightDigits: string): string {
  return eightDigits + String(97 - (Number(eightDigits) % 97)).padStart(2, '0');
}

function changeDigit(digits: string, index: number, by: number): string {
  return digits.slice(0, index) + String((Number(digits[index]) + by) % 10) + digits.slice(index + 1);
}

const anyChange = fc.record({ index: fc.integer({ min: 0, max: 9 }), by: fc.integer({ min: 1, max: 9 }) });

describe('an enterprise number', () => {
  const issued = fc.stringMatching(/^[01]\d{7}$/).map(withCheckDigits);

  it('is accepted when its check digits are right, in the 0 and in the 1 series', () => {
    fc.assert(
      fc.property(issued, (number) => {
        expect(findEnterpriseNumberFault(number)).toBeUndefined();
        expect(isAcceptedByLibrary('vat', number)).toBe(true);
      }),
    );
  });

  it('is refused once any digit is changed', () => {
    fc.assert(
      fc.property(issued, anyChange, (number, { index, by }) => {
        expect(findEnterpriseNumberFault(changeDigit(number, index, by))).toBeDefined();
      }),
    );
  });

  it('gets the verdict of an independent library on any ten digits of its series', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[01]\d{9}$/), (digits) => {
        expect(findEnterpriseNumberFault(digits) === undefined).toBe(isAcceptedByLibrary('vat', digits));
      }),
    );
  });

  it.each([
    ['has nine digits', '553021843', 'format'],
    ['has eleven digits', '05530218430', 'format'],
    ['begins with 2, as establishment units do', withCheckDigits('21456783'), 'format'],
    ['holds a letter', '055302184O', 'format'],
    ['is empty', '', 'format'],
    ['has its check digits swapped', '0553021834', 'checksum'],
    ['has check digits 00', '0000009700', 'checksum'],
  ])('is refused: it %s', (_, number, fault) => {
    expect(findEnterpriseNumberFault(number)).toBe(fault);
  });
});

describe('the number of an establishment unit', () => {
  it('is accepted when it begins with 2 to 8 and its check digits are right, dots or no dots', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[2-8]\d{7}$/).map(withCheckDigits), anyChange, (digits, { index, by }) => {
        expect(findEstablishmentUnitFault(digits)).toBeUndefined();
        expect(findEstablishmentUnitFault(digits.replace(/^(.)(...)(...)/, '$1.$2.$3.'))).toBeUndefined();
        expect(findEstablishmentUnitFault(changeDigit(digits, index, by))).toBeDefined();
      }),
    );
  });

  it.each(['2.147.812.701', '2.147.812.897'])('is accepted as officially printed: %s', (text) => {
    expect(findEstablishmentUnitFault(text)).toBeUndefined();
  });

  it.each([
    ['begins with 0', withCheckDigits('05530218'), 'format'],
    ['begins with 9', withCheckDigits('91456783'), 'format'],
    ['has nine digits', '214567830', 'format'],
    ['has wrong check digits', '2145678306', 'checksum'],
  ])('is refused: it %s', (_, text, fault) => {
    expect(findEstablishmentUnitFault(text)).toBe(fault);
  });
});

describe('an ONSS number', () => {
  it('is read with its leading zeros put back', () => {
    expect(readOnssNumber('14058791')).toEqual({ kind: 'definitive', digits: '014058791' });
    expect(readOnssNumber('0140587-91')).toEqual({ kind: 'definitive', digits: '014058791' });
  });

  it('is accepted all through its range with the check digits of the published formula', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 1_999_999 }), (serial) => {
        const check = String(96 - ((serial * 100) % 97)).padStart(2, '0');
        const digits = String(serial).padStart(7, '0') + check;
        expect(readOnssNumber(digits)).toEqual({ kind: 'definitive', digits });
      }),
    );
  });

  it.each(['100006', '199999934'])('is accepted at the end of its range: %s', (text) => {
    expect(readOnssNumber(text)).toMatchObject({ kind: 'definitive' });
  });

  it('is provisional when it has ten digits and begins with 5', () => {
    expect(readOnssNumber('5000000120')).toEqual({ kind: 'provisional', digits: '5000000120' });
    expect(readOnssNumber('5999999989')).toMatchObject({ kind: 'provisional' });
  });

  it.each([
    ['lies below its range', '99909', 'range'],
    ['lies above its range', '200000030', 'range'],
    ['is provisional below its range', '5000000119', 'range'],
    ['is provisional above its range', '5999999990', 'range'],
    ['has wrong check digits', '14058792', 'checksum'],
    ['holds a letter', '1405879I', 'format'],
    ['has eleven digits', '01405879100', 'format'],
    ['is empty', '', 'format'],
  ])('is refused: it %s', (_, text, fault) => {
    expect(readOnssNumber(text)).toBe(fault);
  });
});
