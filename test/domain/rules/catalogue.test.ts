import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { book, notes } from '../../../src/domain/rules/book.ts';

/** The ids of the catalogue of the law, one a line. */
const catalogue = readFileSync(new URL('../../../fixtures/domain/rule-ids.txt', import.meta.url), 'utf8')
  .trim()
  .split('\n');

/** Entries that the catalogue does not have, and why there are such. */
const OURS: readonly { readonly id: RegExp; readonly why: string }[] = [
  { id: /^file\./, why: 'what a file can do wrong that no law names' },
  {
    id: /^(parental|time-credit)\.forms$/,
    why: 'the catalogue lists the forms of these leaves in tables, without an id',
  },
  {
    id: /^time-credit\.child\.foster$/,
    why: 'the catalogue says it within parental.foster, which is asked of parental leave',
  },
  {
    id: /^medical\.hospital\.child-age$/,
    why: 'the age is part of medical.hospital in the catalogue, and a check here',
  },
  {
    id: /^(field\.motive|dates\.(child-born|plausible)|notice\.plausible)$/,
    why: 'a slip of the pen in one cell would pass without them, as corrupted-cells.test.ts shows',
  },
];

const ids: readonly string[] = book.map(({ id }) => id);

function fileOf(path: string): URL {
  return new URL(`../../../${path}`, import.meta.url);
}

describe('the rule book', () => {
  it.each(catalogue)('has one entry for %s of the catalogue', (id) => {
    expect(ids.filter((other) => other === id)).toEqual([id]);
  });

  it('has no other entries but those that are ours for a reason', () => {
    const known = new Set(catalogue);
    const others = ids.filter((id) => !known.has(id) && !OURS.some((ours) => ours.id.test(id)));
    expect(others).toEqual([]);
  });

  it('has every entry once', () => {
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it.each(OURS)('still has an entry of its own that is there because: $why', ({ id }) => {
    expect(ids.some((other) => id.test(other))).toBe(true);
  });
});

describe('a rule that is asked of no row', () => {
  it('is enforced in a file that exists', () => {
    const files = notes.flatMap(({ enforcedIn }) => enforcedIn ?? []);
    expect(files.filter((path) => !path.startsWith('src/') || !existsSync(fileOf(path)))).toEqual([]);
  });

  it('cites its sources in the form of the others', () => {
    const citations = notes.flatMap(({ source }) => source.map(({ citation }) => citation));
    const astray = citations.filter((citation) =>
      /(?<! );|;(?! )| : |\b(Act|Royal Decree|and|of|the|RVA|FOD|verlof|van|het)\b|^(?![\w.]+\.be\b)\p{Ll}/u.test(
        citation,
      ),
    );
    expect(astray).toEqual([]);
  });

  it('is one sentence or a few, each with its end', () => {
    const astray = book.filter(({ summary }) => !/^\p{Lu}.*[.]$/u.test(summary)).map(({ id }) => id);
    expect(astray).toEqual([]);
  });
});
