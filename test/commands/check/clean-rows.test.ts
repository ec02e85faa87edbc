import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CleanRows } from '../../../src/commands/check/clean-rows.ts';

describe('the rows that were clean', () => {
  it('are those that were added, and no others, however many there are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer({ min: 1, max: 100_000 })), (records) => {
        const clean = new CleanRows();
        for (const record of records) clean.add({ record });
        const added = new Set(records);
        for (const record of records.flatMap((each) => [each - 1, each, each + 1, each * 2])) {
          expect(clean.has({ record })).toBe(added.has(record));
        }
      }),
    );
  });
});
