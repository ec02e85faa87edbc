import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRowReader, readRow } from '../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { COLUMN_NAMES } from '../../../src/schemas/model/columns.ts';

describe('reading a row', () => {
  it('turns the cells of a French export into a request', () => {
    expect(
      readRow({
        clientReference: 'RH-3',
        niss: '760705/003-37',
        workerCode: 'Employé',
        jointCommittee: '200',
        leaveType: 'Congé parental',
        regime: "Réduction d'1/10",
        startDate: '17/01/2027',
        endDate: '16/11/2027',
        hoursFull: '38h00',
        hoursBefore: '38h00',
        hoursDuring: '34h12',
        noticeDate: '08/11/2026',
        multipleEmployers: 'non',
        employerAgreement: 'oui',
        comment: '  « Demande reçue »  ',
        attachments: 'attestation médicale=certs/a.pdf',
        usedHalf: '2,5',
      }),
    ).toMatchObject({
      clientReference: 'RH-3',
      sector: 'private',
      capacity: 'employer',
      niss: '76070500337',
      workerCode: 'whiteCollar',
      jointCommittee: '200.00',
      leaveType: 'parentalLeave',
      regime: 'oneTenth',
      startDate: isoDate('2027-01-17'),
      endDate: isoDate('2027-11-16'),
      hoursFull: 2280,
      hoursBefore: 2280,
      hoursDuring: 2052,
      unit: 'hours',
      noticeDate: isoDate('2026-11-08'),
      multipleEmployers: false,
      employerAgreement: true,
      comment: '« Demande reçue »',
      attachments: [{ type: 'medicalCertificate', path: 'certs/a.pdf' }],
      usedHalf: 2.5,
      unreadable: [],
    });
  });

  it('reads workloads as lesson periods when the row says so, wherever the unit stands', () => {
    expect(readRow({ hoursFull: '22', hoursDuring: '17,6', unit: 'périodes' })).toMatchObject({
      hoursFull: 2200,
      hoursDuring: 1760,
      unit: 'periods',
    });
  });

  it('takes an empty schedule of a full interruption as none', () => {
    expect(readRow({ regime: 'full' }).hoursDuring).toBe(0);
    expect(readRow({ regime: 'fullFlexible' }).hoursDuring).toBe(0);
    expect(readRow({ regime: 'half' }).hoursDuring).toBeUndefined();
    expect(readRow({ regime: 'full', hoursDuring: 'none' }).hoursDuring).toBeUndefined();
  });

  it('tells an employer who said no from one who was not asked', () => {
    expect(readRow({ employerAgreement: 'nee' }).employerAgreement).toBe(false);
    expect(readRow({ employerAgreement: ' ' }).employerAgreement).toBeUndefined();
  });

  it('lists what it cannot read, as it was typed, and reads the rest', () => {
    const request = readRow({
      startDate: '21/11/26',
      regime: 'quarter-ish',
      hoursFull: ' 30,33 ',
      employer: '8,12339E+08',
      multipleEmployers: 'perhaps',
      attachments: 'a.pdf',
      clientReference: '850314/640-67',
      endDate: '2026-12-31',
    });
    expect(request.unreadable).toEqual([
      { column: 'clientReference', fault: 'client-reference-personal', text: '850314/640-67' },
      { column: 'employer', fault: 'scientific-notation', text: '8,12339E+08' },
      { column: 'regime', fault: 'code', text: 'quarter-ish' },
      { column: 'startDate', fault: 'date-two-digit-year', text: '21/11/26' },
      { column: 'hoursFull', fault: 'duration-not-whole-minutes', text: ' 30,33 ' },
      { column: 'multipleEmployers', fault: 'yes-no', text: 'perhaps' },
      { column: 'attachments', fault: 'attachments', text: 'a.pdf' },
    ]);
    expect(request).toMatchObject({ startDate: undefined, regime: undefined, endDate: isoDate('2026-12-31') });
  });
});

describe('what a file leaves out', () => {
  it('comes from the defaults', () => {
    const defaults = { employer: 'BE 812.339.069', sector: 'local', headcount: 12 } as const;
    expect(readRow({}, defaults)).toMatchObject({ employer: '0812339069', sector: 'local', headcount: 12 });
    expect(readRow({ employer: '0553.021.843', sector: 'federal' }, defaults)).toMatchObject({
      employer: '0553021843',
      sector: 'federal',
    });
  });

  it('is never put in the place of a cell that cannot be read', () => {
    const request = readRow({ sector: 'privaat?', employer: '####' }, { employer: '0812339069', sector: 'local' });
    expect(request).toMatchObject({ sector: undefined, employer: undefined });
  });

  it('makes education the business of its organising authority', () => {
    expect(readRow({ sector: 'education' }).capacity).toBe('organizingAuthority');
    expect(readRow({ sector: 'education', capacity: 'employeur' }).capacity).toBe('employer');
    expect(readRow({ sector: 'local' }).capacity).toBe('employer');
    expect(readRow({ sector: 'education' }, { capacity: 'employer' }).capacity).toBe('employer');
  });

  it('makes what an organising authority files education, unless a setting says that it is Flemish', () => {
    const capacity = 'organizingAuthority' as const;
    expect(readRow({ capacity }).sector).toBe('education');
    expect(readRow({}, { capacity }).sector).toBe('education');
    // The setting is that of its own staff.
    expect(readRow({ capacity }, { sector: 'private' }).sector).toBe('education');
    expect(readRow({ capacity }, { sector: 'flemish' }).sector).toBe('flemish');
    expect(readRow({ capacity, sector: 'private' }).sector).toBe('private');
    expect(readRow({ capacity: 'employer' }).sector).toBe('private');
    expect(readRow({}, { capacity, sector: 'private' }).sector).toBe('private');
  });

  it('gives community and school only to rows of an organising authority', () => {
    const defaults = { community: 'flemish', school: '0860.550.940' } as const;
    expect(readRow({ sector: 'education' }, defaults)).toMatchObject({ community: 'flemish', school: '0860550940' });
    expect(readRow({ sector: 'private' }, defaults)).toMatchObject({ community: undefined, school: undefined });
  });
});

describe('every request', () => {
  it('has the same fields in the same order, whatever the cells hold', () => {
    const fields = Object.keys(readRow({}));
    expect(fields).toEqual([...COLUMN_NAMES, 'unreadable']);
    const read = createRowReader(COLUMN_NAMES, {});
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('21/11/2026', '30:24', 'half', 'x', '1E5', '##')),
          { maxLength: COLUMN_NAMES.length },
        ),
        (cells) => {
          const request = read(cells);
          expect(Object.keys(request)).toEqual(fields);
          for (const { column, text } of request.unreadable) {
            expect(cells[COLUMN_NAMES.indexOf(column)]).toBe(text);
          }
        },
      ),
    );
  });
});

describe('a number', () => {
  it.each([
    ['careerYears', ['0', '60'], ['61', '-1']],
    ['headcount', ['1', '999999'], ['0', '1000000', '1.000']],
    ['usedFull', ['0', '2,5', '720'], ['720,5', '-1']],
    ['usedWeeks', ['0', '16'], ['521']],
    ['seniorityMonths', ['0', '240'], ['721', '12,5']],
    ['daysPerWeek', ['1', '2,5', '7'], ['0', '0,5', '7,5']],
    ['hoursFull', ['38', '168:00'], ['168:01', '9999']],
  ] as const)(
    'in the column %s is read within its bounds, and listed as unreadable beyond them',
    (name, within, beyond) => {
      for (const cell of within) expect(readRow({ [name]: cell }).unreadable, cell).toEqual([]);
      for (const cell of beyond) {
        const request = readRow({ [name]: cell });
        expect(request.unreadable, cell).toMatchObject([{ column: name, text: cell }]);
        expect(request[name]).toBeUndefined();
      }
    },
  );

  it('of lesson periods is read up to three digits, which is what the service takes', () => {
    expect(readRow({ unit: 'periods', hoursFull: '999,99' }).hoursFull).toBe(99_999);
    expect(readRow({ unit: 'periods', hoursFull: '1000' }).hoursFull).toBeUndefined();
  });
});
