import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findReferenceFault,
  readAttachments,
  readDate,
  readDecimalNumber,
  readDuration,
  readEnterpriseNumber,
  readJointCommittee,
  readNiss,
  readPeriods,
  readWholeNumber,
  readYesNo,
  trimCell,
} from '../../../src/schemas/files/cells.ts';
import { civilDateFromDays, formatIsoDate, isoDate, yearMonthDay } from '../../../src/schemas/model/civil-date.ts';
import { ATTACHMENT_TYPES } from '../../../src/schemas/model/codes.ts';

const pad = (value: number): string => String(value).padStart(2, '0');

describe('a date', () => {
  it('is read in every form, for every day from 1900 to 2100', () => {
    const first = isoDate('1900-01-01');
    const last = isoDate('2100-12-31');
    fc.assert(
      fc.property(fc.integer({ min: first, max: last }), (days) => {
        const date = civilDateFromDays(days);
        const { year, month, day } = yearMonthDay(date);
        expect(readDate(formatIsoDate(date))).toBe(date);
        for (const mark of ['/', '-', '.']) {
          expect(readDate([pad(day), pad(month), String(year)].join(mark))).toBe(date);
          expect(readDate([String(day), String(month), String(year)].join(mark))).toBe(date);
        }
      }),
    );
  });

  it('may be written with the dashes of a word processor', () => {
    expect(readDate('21‑11‑2026')).toBe(isoDate('2026-11-21'));
  });

  it.each([
    ['21/11/26', 'date-two-digit-year'],
    ['1.2.26', 'date-two-digit-year'],
    ['31/04/2026', 'date-impossible'],
    ['2026-02-29', 'date-impossible'],
    ['11/21/2026', 'date-swapped'],
    ['2026-21-11', 'date-swapped'],
    ['13/21/2026', 'date-impossible'],
    ['00/01/2026', 'date-impossible'],
    ['0000-01-01', 'date-impossible'],
    ['2026/11/21', 'date-format'],
    ['21/11-2026', 'date-format'],
    ['2026-1-21', 'date-format'],
    ['21-11-12026', 'date-format'],
    ['21 novembre 2026', 'date-format'],
    ['46347', 'date-serial'],
    ['46347,0', 'date-serial'],
    ['12345', 'date-format'],
    ['463470', 'date-format'],
    ['1/', 'date-format'],
    ['//', 'date-format'],
    ['-', 'date-format'],
    ['2026-11-21T00:00', 'date-format'],
    ['########', 'hash-marks'],
    ['4,6E+04', 'scientific-notation'],
  ])('is not read from %s: %s', (text, fault) => {
    expect(readDate(text)).toBe(fault);
  });
});

describe('a duration', () => {
  it.each([
    ['30:24', 1824],
    ['30h24', 1824],
    ['30H24', 1824],
    ['30 h 24', 1824],
    ['30\u00a0h\u00a024', 1824],
    ['30u24', 1824],
    ['30:24:00', 1824],
    ['30,4', 1824],
    ['30.4', 1824],
    ['30,40', 1824],
    ['38', 2280],
    ['38h', 2280],
    ['0', 0],
    ['0:00', 0],
    ['0h00', 0],
    ['19,5', 1170],
    ['0,05', 3],
  ])('is read from %s as %d minutes', (text, minutes) => {
    expect(readDuration(text)).toBe(minutes);
  });

  it.each([
    ['30,33', 'duration-not-whole-minutes'],
    ['25.3333', 'duration-not-whole-minutes'],
    ['30:60', 'duration-format'],
    ['30h4', 'duration-format'],
    ['30:2', 'duration-format'],
    ['-5', 'duration-format'],
    ['1.234,5', 'duration-format'],
    ['12345', 'duration-format'],
    ['38 hours', 'duration-format'],
    [':30', 'duration-format'],
    ['30,', 'duration-format'],
    ['30:24:30', 'duration-format'],
    ['3,8E+01', 'scientific-notation'],
    ['#####', 'hash-marks'],
  ])('is not read from %s: %s', (text, fault) => {
    expect(readDuration(text)).toBe(fault);
  });

  it('of any whole number of minutes survives every way of writing it', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 9999 * 60 + 59 }), (minutes) => {
        const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
        expect(readDuration(`${String(hours)}:${pad(rest)}`)).toBe(minutes);
        expect(readDuration(`${String(hours)} h ${pad(rest)}`)).toBe(minutes);
        if (rest % 3 === 0) {
          const hundredths = String((rest * 100) / 60).padStart(2, '0');
          expect(readDuration(`${String(hours)},${hundredths}`)).toBe(minutes);
        }
      }),
    );
  });
});

describe('lesson periods', () => {
  it.each([
    ['20', 2000],
    ['17,6', 1760],
    ['17.60', 1760],
    ['0', 0],
    ['17,600', 1760],
    ['17,333', 'periods-too-precise'],
    ['17:30', 'duration-format'],
    ['20 p', 'duration-format'],
  ])('read from %s are %s', (text, expected) => {
    expect(readPeriods(text)).toBe(expected);
  });

  it('are exact for every hundredth', () => {
    for (let hundredths = 0; hundredths <= 4000; hundredths++) {
      expect(readPeriods((hundredths / 100).toFixed(2))).toBe(hundredths);
    }
  });
});

describe('numbers', () => {
  it.each([
    ['85', 85],
    ['85,0', 85],
    ['0', 0],
    ['1000', 1000],
    ['1.000', 'number'],
    ['1,000', 'number'],
    ['1 000', 'number'],
    ['85,5', 'number'],
    ['-1', 'number'],
    ['many', 'number'],
    ['1E+02', 'scientific-notation'],
  ])('that are whole: %s is %s', (text, expected) => {
    expect(readWholeNumber(text)).toBe(expected);
  });

  it.each([
    ['2', 2],
    ['2,5', 2.5],
    ['0.25', 0.25],
    ['2,125', 'number'],
    ['2,000', 'number'],
    ['x', 'number'],
  ])('with decimals: %s is %s', (text, expected) => {
    expect(readDecimalNumber(text)).toBe(expected);
  });
});

describe('yes and no', () => {
  it('are understood in four languages and as spreadsheets write them', () => {
    for (const text of ['yes', 'Oui', 'JA', 'ja', '1', 'true', 'TRUE', 'x', 'X', 'VRAI', 'wahr']) {
      expect(readYesNo(text), text).toBe(true);
    }
    for (const text of ['no', 'NON', 'nee', 'Nein', '0', 'false', 'FAUX', 'onwaar', 'FALSCH']) {
      expect(readYesNo(text), text).toBe(false);
    }
    for (const text of ['maybe', '2', 'oui?non', '-', 'yesno']) expect(readYesNo(text), text).toBeUndefined();
  });
});

describe('identifiers', () => {
  it.each([
    ['850314/640-67', '85031464067'],
    ['85.03.14-640.67', '85031464067'],
    ['85 03 14 640 67', '85031464067'],
    ['85031464067', '85031464067'],
    ['85.03.14‑640.67', '85031464067'],
    ['8503146406', '8503146406'],
    ['85031464067.0', '85031464067.0'],
    ['85031464O67', '85031464O67'],
  ])('of people: %s is %s', (text, expected) => {
    expect(readNiss(text)).toBe(expected);
  });

  it.each([
    ['0553.021.843', '0553021843'],
    ['BE 553.021.843', '0553021843'],
    ['be0553021843', '0553021843'],
    ['553021843', '0553021843'],
    ['0553021843', '0553021843'],
    ['1000.000.035', '1000000035'],
    ['553021843.0', '553021843.0'],
    ['BELGIUM', 'BELGIUM'],
  ])('of employers: %s is %s', (text, expected) => {
    expect(readEnterpriseNumber(text)).toBe(expected);
  });

  it.each([
    ['200', '200.00'],
    ['200.00', '200.00'],
    ['121.03', '121.03'],
    ['124.00.00-00.00', '124.00'],
    ['20.00', '20.00'],
    ['CP 200', 'CP 200'],
  ])('of joint committees: %s is %s', (text, expected) => {
    expect(readJointCommittee(text)).toBe(expected);
  });
});

describe('the blanks and quotes around a value', () => {
  it.each([
    [' 38:00 ', '38:00'],
    ['\u00a0half\u202f', 'half'],
    ["'85031464067", '85031464067'],
    ['“half”', 'half'],
    ['« half »', 'half'],
    ['\ufeffhalf\u200b', 'half'],
    ['half', 'half'],
    [' ', ''],
    ['', ''],
  ])('of %j go away: %j', (text, expected) => {
    expect(trimCell(text)).toBe(expected);
  });

  it('go away from around a cell as long as a file, and stay within it', () => {
    const inside = `x${' '.repeat(500_000)}x`;
    expect(trimCell(` ${inside} `)).toBe(inside);
  });
});

describe("the sender's reference", () => {
  it.each([
    ['RH-1', undefined],
    ['a'.repeat(64), undefined],
    ['🙂'.repeat(64), undefined],
    ['a'.repeat(65), 'client-reference-too-long'],
    ['85031464067', 'client-reference-personal'],
    ['850314/640-67', 'client-reference-personal'],
    ['85.03.14-640.67', 'client-reference-personal'],
    ['DOS-850314/640-67', 'client-reference-personal'],
    ['01051744602', 'client-reference-personal'],
    ['90471524569', 'client-reference-personal'],
    ['85/03/14/640/67', 'client-reference-personal'],
    ['85 03 14 - 640 67', 'client-reference-personal'],
    ['8503146406 7', 'client-reference-personal'],
    ['RH_85_03_14_640_67', 'client-reference-personal'],
    ['2026/850314/640-67', 'client-reference-personal'],
    ['jo.peeters@example.be', 'client-reference-personal'],
    ['RH jo@mail.example.be', 'client-reference-personal'],
    ['85031464068', undefined],
    ['20261121-000123', undefined],
    // Its check digits are right by chance, but no month and no day stand where those of a birth would.
    ['2026-0001-109', undefined],
    ['RH@2026', undefined],
    ['1E5', undefined],
    ['8,50315E+10', 'scientific-notation'],
    ['####', 'hash-marks'],
  ])('%s: %s', (text, fault) => {
    expect(findReferenceFault(text)).toBe(fault);
  });
});

describe('attachments', () => {
  const read = (text: string): unknown =>
    readAttachments(text, (type) => ATTACHMENT_TYPES.find((known) => known === type));

  it('are types and paths; a path may hold an equals sign', () => {
    expect(read('medicalCertificate=certs/a.pdf|other=b=c.jpg')).toEqual([
      { type: 'medicalCertificate', path: 'certs/a.pdf' },
      { type: 'other', path: 'b=c.jpg' },
    ]);
    expect(read('other=a.pdf|')).toEqual([{ type: 'other', path: 'a.pdf' }]);
  });

  it('are refused as a whole when one has no type or no path', () => {
    expect(read('a.pdf')).toBeUndefined();
    expect(read('holiday=a.pdf')).toBeUndefined();
    expect(read('other=')).toBeUndefined();
    expect(read('other=a.pdf|b.pdf')).toBeUndefined();
  });
});
