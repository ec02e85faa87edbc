import { describe, expect, it } from 'vitest';
import { book } from '../../../src/domain/rules/book.ts';
import { bookEntries } from '../../../src/domain/rules/book-entries.ts';
import { ALWAYS } from '../../../src/domain/rules/define-rule.ts';
import { inventedEntries, inventedEntry } from '../../support/rules/invented-book.ts';

describe('the entries of the book', () => {
  it('stand family by family, what is asked of rows first and what is only told last', () => {
    expect(inventedEntries.map(({ id, kind }) => `${id} ${kind}`)).toEqual([
      'parental.invented rule',
      'parental.beyond elsewhere',
      'parental.told information',
      'dates.counted elsewhere',
    ]);
  });

  it('are of every request and all times where they do not say otherwise', () => {
    expect(inventedEntry('parental.beyond')).toMatchObject({
      severity: 'warning',
      leaveTypes: 'all',
      regimes: 'all',
      motives: 'all',
      sectors: 'all',
      inForce: ALWAYS,
      figures: [],
    });
  });

  it('are all of the book, each once', () => {
    expect(
      bookEntries()
        .map(({ id }) => id)
        .toSorted(),
    ).toEqual(book.map(({ id }) => id).toSorted());
  });
});
