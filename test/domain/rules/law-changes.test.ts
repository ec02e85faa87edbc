import { describe, expect, it } from 'vitest';
import { bookEntries, toEntries } from '../../../src/domain/rules/book-entries.ts';
import { lawChanges } from '../../../src/domain/rules/law-changes.ts';
import { formatIsoDate, isoDate } from '../../../src/schemas/model/civil-date.ts';
import { inventedRule } from '../../support/rules/invented-book.ts';

const invented = toEntries<string>([inventedRule]);

function changesOf(from: string, to: string) {
  return lawChanges(bookEntries(), isoDate(from), isoDate(to));
}

describe('what the law changes', () => {
  it('is told on the day itself, the first and the last day included', () => {
    const begins = lawChanges(invented, isoDate('2020-01-01'), isoDate('2020-01-01'));
    expect(begins).toEqual([
      {
        kind: 'begins',
        on: isoDate('2020-01-01'),
        rule: 'parental.invented',
        comparedWith: 'noticeDate',
        citation: 'Loi du 1.01.2020, art. 1',
      },
    ]);
    expect(lawChanges(invented, isoDate('2019-01-01'), isoDate('2019-12-31'))).toEqual([]);
  });

  it('is that a rule ends on the first day on which it is no longer in force', () => {
    const ends = lawChanges(invented, isoDate('2029-12-31'), isoDate('2030-01-01'));
    expect(ends.find(({ kind }) => kind === 'ends')).toMatchObject({ on: isoDate('2030-01-01') });
  });

  it('is a figure with what it was and what it becomes, and the rules that judge by it', () => {
    expect(lawChanges(invented, isoDate('2012-06-01'), isoDate('2012-06-01'))).toContainEqual({
      kind: 'value',
      figure: 'parentalCapital',
      on: isoDate('2012-06-01'),
      before: 3,
      after: 4,
      citation: "AR 29.10.1997, art. 2, modifié par l'AR 31.05.2012",
      rules: ['parental.invented'],
    });
  });

  it('has no figure before the first one that the law set', () => {
    const first = changesOf('2019-06-01', '2019-06-01').find(
      (change) => change.kind === 'value' && change.figure === 'parentalBlockOneTenth',
    );
    expect(first).toMatchObject({ before: undefined, after: 10 });
  });

  it('of 2025 and 2026 is leave for foster parents, then the reform of the end of the career', () => {
    const changes = changesOf('2025-01-01', '2026-12-31');
    expect(changes.map(({ on }) => formatIsoDate(on))).toEqual(changes.map(({ on }) => formatIsoDate(on)).toSorted());
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'milestone', figure: 'parentalFoster', on: isoDate('2025-07-01') }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({
        kind: 'value',
        figure: 'endOfCareerYears',
        on: isoDate('2026-01-01'),
        before: { male: 25, female: 25 },
        after: { male: 31, female: 26 },
        rules: ['time-credit.eoc.career', 'time-credit.eoc.career-date'],
      }),
    );
    expect(changes).toContainEqual(
      expect.objectContaining({ kind: 'milestone', figure: 'timeCreditOtherWeeks', on: isoDate('2026-01-01') }),
    );
    expect(changes).toContainEqual(expect.objectContaining({ kind: 'begins', rule: 'time-credit.eoc.no-50' }));
  });
});
