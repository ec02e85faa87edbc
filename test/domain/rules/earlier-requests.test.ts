import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExampleRow } from '../../../src/domain/rules/define-rule.ts';
import {
  createRequestMemory as createMemory,
  NO_EARLIER_REQUESTS,
  toStoredRequest,
  type EarlierRequest,
} from '../../../src/domain/rules/earlier-requests.ts';
import { medicalHospital, parentalFull } from '../../../src/domain/rules/example-rows.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { civilDateFromDays } from '../../../src/schemas/model/civil-date.ts';
import type { LeaveRequest } from '../../../src/schemas/model/leave-request.ts';
import { LEAVE_TYPES, MOTIVES, REGIMES } from '../../../src/schemas/model/codes.ts';

const read = (cells: ExampleRow) => readRow(cells, {});

/** A memory that is shown rows as they come. */
function createRequestMemory(files: readonly string[]) {
  const memory = createMemory(files);
  return {
    meet(request: LeaveRequest, fileIndex: number, line: number): readonly EarlierRequest[] {
      const stored = toStoredRequest(request, fileIndex, line);
      return stored === undefined ? NO_EARLIER_REQUESTS : memory.meet(stored);
    },
  };
}

const january = read(parentalFull);
const february = read({ ...parentalFull, startDate: '2027-02-01', endDate: '2027-02-28' });

describe('remembering the requests of a run', () => {
  it('gives the earlier requests of the same worker, each with its place, in the order of their rows', () => {
    const memory = createRequestMemory(['a.csv', 'b.csv']);
    expect(memory.meet(january, 0, 2)).toEqual([]);
    expect(memory.meet(read({ ...parentalFull, niss: '900722/279-30' }), 0, 3)).toEqual([]);
    expect(memory.meet(february, 1, 2)).toMatchObject([{ file: 'a.csv', line: 2, isSameEmployer: true }]);
    const march = read({ ...parentalFull, startDate: '2027-03-01', endDate: '2027-03-31', employer: '0811.009.080' });
    expect(memory.meet(march, 1, 9)).toMatchObject([
      { file: 'a.csv', line: 2, startDate: january.startDate, endDate: january.endDate, isSameEmployer: false },
      { file: 'b.csv', line: 2, startDate: february.startDate, endDate: february.endDate, isSameEmployer: false },
    ]);
  });

  it('keeps the first of two equal requests, so that a third one is told where it stood first', () => {
    const memory = createRequestMemory(['a.csv']);
    memory.meet(january, 0, 2);
    expect(memory.meet(january, 0, 7)).toMatchObject([{ line: 2 }]);
    expect(memory.meet(january, 0, 8)).toMatchObject([{ line: 2 }]);
  });

  it.each<[string, ExampleRow]>([
    ['national number', { niss: '' }],
    ['national number of eleven digits', { niss: '8503146406' }],
    ['leave', { leaveType: '' }],
    ['regime', { regime: '' }],
    ['first day', { startDate: '' }],
    ['last day', { endDate: '' }],
  ])('neither compares nor keeps a row without a %s', (_what, change) => {
    const memory = createRequestMemory(['a.csv']);
    const incomplete = read({ ...parentalFull, ...change });
    for (const line of [2, 3]) expect(memory.meet(incomplete, 0, line)).toEqual([]);
    expect(memory.meet(january, 0, 4)).toEqual([]);
  });

  it.each<[string, ExampleRow, ExampleRow, boolean]>([
    ['the same reference', { personReference: 'Lou' }, { personReference: 'LOU' }, true],
    ['two references', { personReference: 'Lou' }, { personReference: 'Mia' }, false],
    ['one child by its day of birth', { childBirthDate: '2020-05-02' }, { childBirthDate: '02/05/2020' }, true],
    ['a person on one row only', { personReference: 'Lou' }, {}, false],
    ['nobody', {}, {}, false],
  ])('takes rows with %s for the same person only when both say so', (_what, first, second, isSame) => {
    const memory = createRequestMemory(['a.csv']);
    memory.meet(read({ ...parentalFull, ...first }), 0, 2);
    const found = memory.meet(read({ ...parentalFull, regime: 'half', ...second }), 0, 3);
    expect(found.map(({ isSamePerson }) => isSamePerson)).toEqual([isSame]);
  });

  it('keeps two stays of one child in hospital apart', () => {
    const memory = createRequestMemory(['a.csv']);
    memory.meet(read(medicalHospital), 0, 2);
    const nextStay = {
      ...medicalHospital,
      startDate: '2027-01-04',
      endDate: '2027-01-10',
      admissionDate: '2027-01-04',
    };
    expect(memory.meet(read(nextStay), 0, 3)).toMatchObject([{ isSamePerson: false }]);
  });

  it('agrees with a plain list over thousands of rows of many workers, files and employers', () => {
    const row = fc.record({
      worker: fc.nat({ max: 400 }),
      leaveType: fc.constantFrom(...LEAVE_TYPES),
      regime: fc.constantFrom(...REGIMES),
      motive: fc.constantFrom(undefined, ...MOTIVES),
      start: fc.integer({ min: 0, max: 65_000 }),
      days: fc.integer({ min: 0, max: 500 }),
      employer: fc.constantFrom('0811009080', '0812339069', '1000000022'),
      usedFull: fc.constantFrom(undefined, 1, 2.5),
      usedCareerPartial: fc.constantFrom(undefined, 12),
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1300, maxLength: 2500 }), (rows) => {
        const memory = createRequestMemory(['a', 'b']);
        const known = new Map<number, (typeof rows)[number][]>();
        for (const [index, each] of rows.entries()) {
          const { worker, start, days, ...fields } = each;
          const found = memory.meet(
            {
              ...january,
              ...fields,
              niss: String(99_999_990_000 + worker),
              startDate: civilDateFromDays(start),
              endDate: civilDateFromDays(start + days),
            },
            index < 1000 ? 0 : 1,
            index + 1,
          );
          const before = (known.get(worker) ?? []).filter((other) => other.start + other.days <= 65_535);
          expect(found).toEqual(
            before.map((other) => ({
              file: rows.indexOf(other) < 1000 ? 'a' : 'b',
              line: rows.indexOf(other) + 1,
              leaveType: other.leaveType,
              regime: other.regime,
              motive: other.motive,
              startDate: other.start,
              endDate: other.start + other.days,
              isSameEmployer: other.employer === each.employer,
              isSamePerson: false,
              statedForPerson: other.usedFull ?? 0,
              statedOverCareer: other.usedCareerPartial ?? 0,
            })),
          );
          const isTwice = before.some(
            (other) =>
              other.employer === each.employer &&
              other.leaveType === each.leaveType &&
              other.regime === each.regime &&
              other.start === start &&
              other.days === days,
          );
          if (!isTwice) known.set(worker, [...(known.get(worker) ?? []), each]);
        }
      }),
      { numRuns: 5 },
    );
  });

  it('stops comparing where one worker has more requests than anybody can ask for', () => {
    const memory = createRequestMemory(['a.csv']);
    let found = 0;
    for (let index = 0; index < 1100; index += 1) {
      const day = civilDateFromDays(10_000 + index);
      found = memory.meet({ ...january, startDate: day, endDate: day }, 0, index + 2).length;
    }
    expect(found).toBe(1000);
  });
});
