import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { standInNiss } from '../../../src/domain/entitlement/person.ts';
import { readNissFacts } from '../../../src/domain/identifiers/niss.ts';
import { civilDateFromDays, isoDate } from '../../../src/schemas/model/civil-date.ts';

const TODAY = isoDate('2026-11-25');
const birth = fc.integer({ min: isoDate('1900-01-01'), max: TODAY }).map(civilDateFromDays);

describe('the number that stands in for a person', () => {
  it('says the birth date and the sex that are known, and no more', () => {
    fc.assert(
      fc.property(birth, fc.constantFrom('female', 'male', undefined), (birthDate, sex) => {
        expect(readNissFacts(standInNiss({ birthDate, sex }) ?? '', TODAY)).toMatchObject({ birthDate, sex });
      }),
    );
  });

  it('does not exist without a birth date', () => {
    expect(standInNiss({ sex: 'female' })).toBeUndefined();
  });
});
