import { describe, expect, it } from 'vitest';
import { plausible } from '../../../../src/domain/rules/dates/plausible.ts';
import { parentalFull } from '../../../../src/domain/rules/example-rows.ts';
import { readRow } from '../../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../../src/schemas/model/civil-date.ts';
import { DATE_FIELDS } from '../../../support/rules/move-by-years.ts';

const context = { today: isoDate('2026-11-21') };

describe('a year mistyped', () => {
  it.each(DATE_FIELDS.flatMap((column) => ['0226-12-07', '2206-12-07'].map((date) => ({ column, date }))))(
    'is told of $column: $date',
    ({ column, date }) => {
      const request = readRow({ ...parentalFull, [column]: date });
      expect(plausible.check(request, context)).toEqual([
        { column, params: { column: { column }, date: { date: isoDate(date) } } },
      ]);
    },
  );

  it('is told of every date that has one', () => {
    const request = readRow({ ...parentalFull, startDate: '3027-01-01', endDate: '3027-01-31' });
    expect(plausible.check(request, context)).toHaveLength(2);
  });
});
