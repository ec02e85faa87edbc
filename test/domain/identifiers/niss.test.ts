import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  birthDateOf,
  findNissFault,
  hasNissFault,
  readNissFacts,
  restoreLeadingZeros,
} from '../../../src/domain/identifiers/niss.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { isAcceptedByLibrary } from './independent-library.ts';
import { TODAY, issuedNumber, twoDigits, withCheckDigits } from './niss-numbers.ts';

describe('a number as the registers issue it', () => {
  it('is accepted, and tells its kind, its birth date and its sex', () => {
    fc.assert(
      fc.property(issuedNumber, ({ niss, birthDate, year, century, serial, bisOffset }) => {
        expect(readNissFacts(niss, TODAY)).toEqual({
          kind: bisOffset === 0 ? 'national' : 'bis',
          century,
          birthYear: year,
          birthDate,
          sex: bisOffset === 20 ? undefined : serial % 2 === 1 ? 'male' : 'female',
        });
      }),
    );
  });

  it('is refused once a digit is changed, but for the last digit of the year six years off across the centuries', () => {
    const change = fc.record({ index: fc.integer({ min: 0, max: 10 }), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(issuedNumber, change, ({ niss, year, century }, { index, by }) => {
        const digit = (Number(niss[index]) + by) % 10;
        const changed = niss.slice(0, index) + String(digit) + niss.slice(index + 1);
        // 2 · 10⁹ and 6 · 10⁷ leave the same remainder: 1906 and 2000 share their check digits, as 2003 and 1909.
        const otherYear = century === 1900 ? year + 94 : year - 94;
        const staysValid = index === 1 && otherYear % 100 === Number(changed.slice(0, 2)) && isBorn(otherYear);
        if (!staysValid) expect(findNissFault(changed, TODAY)).toBeDefined();
      }),
      { numRuns: 2000 },
    );
  });

  it('reads 1906 and 2000 apart only by the year when one digit is mistaken', () => {
    const born1906 = withCheckDigits('060517446', 1900);
    expect(readNissFacts(`00${born1906.slice(2)}`, TODAY)).toMatchObject({ birthDate: isoDate('2000-05-17') });
  });
});

function isBorn(year: number): boolean {
  return year >= 1900 && year <= 2026;
}

describe('an independent library', () => {
  // A day early: the library allows for one day more than its clock says.
  beforeEach(() => vi.useFakeTimers({ now: new Date('2026-11-20T00:00:00Z'), toFake: ['Date'] }));
  afterEach(() => vi.useRealTimers());

  it('accepts every number that the registers issue', () => {
    fc.assert(
      fc.property(issuedNumber, ({ niss, bisOffset }) => {
        expect(isAcceptedByLibrary(bisOffset === 0 ? 'nn' : 'bis', niss)).toBe(true);
      }),
    );
  });

  it('gives the same verdict on any date digits and check digits', () => {
    fc.assert(
      fc.property(anyDateDigits, ({ niss }) => {
        expect(isAcceptedByLibrary('insz', niss)).toBe(findNissFault(niss, TODAY) === undefined);
      }),
      { numRuns: 5000 },
    );
  });

  it('goes against the law in refusing an unknown day of a known month', () => {
    const niss = withCheckDigits('850300640', 1900);
    expect(isAcceptedByLibrary('nn', niss)).toBe(false);
    expect(findNissFault(niss, TODAY)).toBeUndefined();
  });

  it('goes against the law in accepting national serials that are never given out', () => {
    const niss = withCheckDigits('850314999', 1900);
    expect(isAcceptedByLibrary('nn', niss)).toBe(true);
    expect(findNissFault(niss, TODAY)).toBe('serial');
  });
});

/** Any year, month and day digits, possible or not, with check digits that fit one of the centuries or neither. */
const anyDateDigits = fc
  .record({
    yearDigits: fc.integer({ min: 0, max: 99 }),
    monthDigits: fc.integer({ min: 0, max: 99 }),
    dayDigits: fc.integer({ min: 0, max: 99 }),
    serial: fc.integer({ min: 1, max: 998 }),
    century: fc.constantFrom<1900 | 2000>(1900, 2000),
    spoilt: fc.boolean(),
  })
  // An unknown day of a known month: there the library goes against the law.
  .filter(({ monthDigits, dayDigits }) => dayDigits > 0 || monthDigits % 20 === 0)
  .map(({ yearDigits, monthDigits, dayDigits, serial, century, spoilt }) => {
    const date = twoDigits(yearDigits) + twoDigits(monthDigits) + twoDigits(dayDigits);
    const niss = withCheckDigits(date + String(serial).padStart(3, '0'), century);
    return { niss: spoilt ? niss.slice(0, 10) + String((Number(niss[10]) + 1) % 10) : niss };
  });

describe('any text', () => {
  it('gets a verdict and never makes the check throw', () => {
    const text = fc.oneof(fc.stringMatching(/^\d{11}$/), fc.string({ unit: 'binary' }));
    fc.assert(
      fc.property(text, (niss) => {
        const facts = readNissFacts(niss, TODAY);
        expect(typeof facts === 'string' ? facts : undefined).toBe(findNissFault(niss, TODAY));
        expect(birthDateOf(niss, TODAY)).toBe(typeof facts === 'string' ? undefined : facts.birthDate);
      }),
    );
  });
});

describe('a single fault', () => {
  it('is found in a number exactly when it is the one that the number has', () => {
    const faults = ['format', 'checksum', 'century', 'bis-month', 'birth-date', 'serial'] as const;
    const part = fc.constantFrom('00', '01', '12', '13', '19', '20', '32', '33', '40', '52', '53', '99');
    const serial = fc.constantFrom('000', '001', '998', '999', '640');
    const century = fc.constantFrom<(1900 | 2000)[]>(1900, 2000);
    const number = fc.oneof(
      anyDateDigits.map(({ niss }) => niss),
      fc.constantFrom('000', '999').map((serial) => withCheckDigits(`850314${serial}`, 1900)),
      fc.constantFrom('00000000000', '8503146406', '850314640671', '85031/64067', '8503:464067'),
      fc
        .tuple(part, part, part, serial, century)
        .map(([year, month, day, number, born]) => withCheckDigits(year + month + day + number, born)),
      fc.string(),
    );
    fc.assert(
      fc.property(number, (niss) => {
        const found = findNissFault(niss, TODAY);
        expect(faults.filter((fault) => hasNissFault(niss, fault, TODAY))).toEqual(found === undefined ? [] : [found]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('a birth date that is not known', () => {
  it.each([
    ['the day', '850300640'],
    ['month and day', '850000640'],
    ['the day, under a counter', '850017640'],
    ['the day, under a counter above 31', '850045640'],
    ['everything', '000001640'],
    ['month and day of a BIS number, sex not known', '852000640'],
    ['month and day of a BIS number, sex known', '854077640'],
  ])('is valid when what is missing is %s', (_, nineDigits) => {
    expect(readNissFacts(withCheckDigits(nineDigits, 1900), TODAY)).toMatchObject({ birthDate: undefined });
  });

  it('still tells the year, unless everything is unknown', () => {
    expect(readNissFacts(withCheckDigits('850000640', 1900), TODAY)).toMatchObject({ birthYear: 1985 });
    expect(readNissFacts(withCheckDigits('000001640', 1900), TODAY)).toMatchObject({ birthYear: undefined });
    expect(readNissFacts(withCheckDigits('004001640', 2000), TODAY)).toMatchObject({ birthYear: undefined });
  });
});

describe('a number that cannot be', () => {
  it.each([
    ['is shorter than eleven digits', '8503146406', 'format'],
    ['is longer than eleven digits', '850314640670', 'format'],
    ['holds a letter', '8503146406O', 'format'],
    ['has wrong check digits', '85031464068', 'checksum'],
    ['has check digits 00', '85031464000', 'checksum'],
    ['is of a year to come', withCheckDigits('850314640', 2000), 'century'],
    ['is of a day to come', withCheckDigits('261122001', 2000), 'birth-date'],
    ['is of a month to come, day unknown', withCheckDigits('261200001', 2000), 'birth-date'],
    ['is of 31 February', '85023120483', 'birth-date'],
    ['is of 29 February in a common year', withCheckDigits('850229204', 1900), 'birth-date'],
    ['is of 29 February 1900', withCheckDigits('000229204', 1900), 'birth-date'],
    ['has month 13', withCheckDigits('851314640', 1900), 'birth-date'],
    ['has month 19', withCheckDigits('851914640', 1900), 'birth-date'],
    ['has month 33', withCheckDigits('853314640', 1900), 'bis-month'],
    ['has month 53', withCheckDigits('855314640', 1900), 'bis-month'],
    ['has serial 000', withCheckDigits('850314000', 1900), 'serial'],
    ['has serial 999', withCheckDigits('850314999', 1900), 'serial'],
  ])('is refused: it %s', (_, niss, fault) => {
    expect(findNissFault(niss, TODAY)).toBe(fault);
  });

  it('is refused for day 32 and above in a real month; under month 00 that is a counter', () => {
    for (const day of [32, 45, 99]) {
      expect(findNissFault(withCheckDigits(`8503${String(day)}640`, 1900), TODAY)).toBe('birth-date');
      expect(findNissFault(withCheckDigits(`8500${String(day)}640`, 1900), TODAY)).toBeUndefined();
    }
  });
});

describe('a BIS number', () => {
  it('may carry serial 000 or 999, which tell no sex', () => {
    for (const serial of ['000', '999']) {
      expect(readNissFacts(withCheckDigits(`904715${serial}`, 1900), TODAY)).toMatchObject({
        kind: 'bis',
        sex: undefined,
      });
    }
  });

  it('takes the birth date from the month less its offset', () => {
    expect(readNissFacts('90471524569', TODAY)).toEqual({
      kind: 'bis',
      century: 1900,
      birthYear: 1990,
      birthDate: isoDate('1990-07-15'),
      sex: 'male',
    });
  });
});

describe('a birth on the day of filing', () => {
  it('is not a birth in the future', () => {
    expect(findNissFault(withCheckDigits('261121001', 2000), TODAY)).toBeUndefined();
  });

  it('is judged by the filing date and not by the year of writing', () => {
    expect(findNissFault(withCheckDigits('270101001', 2000), TODAY)).toBe('century');
    expect(findNissFault(withCheckDigits('270101001', 2000), isoDate('2027-01-01'))).toBeUndefined();
  });
});

describe('a number stripped of its leading zeros', () => {
  it('is found again', () => {
    fc.assert(
      fc.property(
        issuedNumber.filter(({ niss }) => niss.startsWith('0')),
        ({ niss }) => {
          const stripped = niss.replace(/^0+/, '');
          expect(restoreLeadingZeros(stripped, TODAY)).toBe(stripped.length < 6 ? undefined : niss);
        },
      ),
    );
  });

  it('is not found in a number that zeros do not make valid', () => {
    expect(restoreLeadingZeros('8503146406', TODAY)).toBeUndefined();
    expect(restoreLeadingZeros('85031464067', TODAY)).toBeUndefined();
    expect(restoreLeadingZeros('', TODAY)).toBeUndefined();
  });

  it('is no number that lost more than half of its digits', () => {
    expect(findNissFault('00000010094', TODAY)).toBeUndefined();
    expect(restoreLeadingZeros('10094', TODAY)).toBeUndefined();
  });
});
