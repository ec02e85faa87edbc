import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ExampleRow } from '../../../../src/domain/rules/define-rule.ts';
import { parentalFull } from '../../../../src/domain/rules/example-rows.ts';
import { createDuplicateFinder } from '../../../../src/domain/rules/request/duplicate.ts';
import { readRow } from '../../../../src/schemas/files/read-row.ts';

const read = (cells: ExampleRow) => readRow(cells, {});

describe('finding a request that comes twice', () => {
  it('names the file and line where it stood first', () => {
    const finder = createDuplicateFinder();
    expect(finder.firstSeen(read(parentalFull), 0, 2)).toBeUndefined();
    expect(finder.firstSeen(read(parentalFull), 1, 7)).toEqual({ fileIndex: 0, line: 2 });
    expect(finder.firstSeen(read(parentalFull), 1, 8)).toEqual({ fileIndex: 0, line: 2 });
  });

  it.each<[string, ExampleRow]>([
    ['another worker', { niss: '900722/279-30' }],
    ['another employer', { employer: '0811.009.080' }],
    ['another leave', { leaveType: 'palliativeCare' }],
    ['another regime', { regime: 'fullFlexible' }],
    ['another first day', { startDate: '2027-01-02' }],
    ['another last day', { endDate: '2027-02-28' }],
  ])('does not take %s for the same request', (_what, change) => {
    const finder = createDuplicateFinder();
    finder.firstSeen(read(parentalFull), 0, 2);
    expect(finder.firstSeen(read({ ...parentalFull, ...change }), 0, 3)).toBeUndefined();
  });

  it('takes a request for the same whatever its hours, notice and comment', () => {
    const finder = createDuplicateFinder();
    finder.firstSeen(read(parentalFull), 0, 2);
    const other = read({ ...parentalFull, comment: 'x', noticeDate: '2026-10-21', hoursBefore: '19:00' });
    expect(finder.firstSeen(other, 0, 3)).toBeDefined();
  });

  it('says nothing of a row that lacks what makes it a request', () => {
    const finder = createDuplicateFinder();
    for (const line of [2, 3]) expect(finder.firstSeen(read({ ...parentalFull, niss: '' }), 0, line)).toBeUndefined();
  });

  it('agrees with a plain set of keys over thousands of rows', () => {
    const base = read(parentalFull);
    const keys = fc.array(fc.integer({ min: 0, max: 3000 }), { minLength: 1500, maxLength: 4000 });
    fc.assert(
      fc.property(keys, (numbers) => {
        const finder = createDuplicateFinder();
        const seen = new Map<number, number>();
        for (const [index, number] of numbers.entries()) {
          const request = { ...base, niss: String(85_031_400_000 + number) };
          const line = index + 2;
          const found = finder.firstSeen(request, 0, line);
          expect(found?.line).toBe(seen.get(number));
          if (!seen.has(number)) seen.set(number, line);
        }
      }),
      { numRuns: 20 },
    );
  });
});
