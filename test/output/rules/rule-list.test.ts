import { describe, expect, it } from 'vitest';
import { renderRuleList } from '../../../src/output/rules/rule-list.ts';
import type { RuleLayout } from '../../../src/output/rules/rule-layout.ts';
import { inventedEntries, inventedTexts } from '../../support/rules/invented-book.ts';

async function render(change: Partial<RuleLayout> = {}): Promise<string> {
  const book = await inventedTexts();
  const layout = { texts: book.texts, width: 80, hasColor: false, isPlain: false, ...change };
  return `\n${renderRuleList(inventedEntries, book, layout)}`;
}

describe('the list of rules', () => {
  it('groups the families and fits eighty columns', async () => {
    const text = await render();
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).toMatchInlineSnapshot(`
      "
      Parental leave
        parental.invented  error    Parental leave, Time credit · Half-time · Care of
                                    a child, no motive
          A leave ends before March.
        parental.beyond    warning  every request
          A document can be read.
        parental.told      –        Education
          Something that is there to be known.

      Dates and lengths
        dates.counted  –  every request
          Something that is there to be known.
      "
    `);
  });

  it('is one line a rule where nobody looks', async () => {
    expect(await render({ width: Number.POSITIVE_INFINITY })).toMatchInlineSnapshot(`
      "
      Rule               Severity  Applies to  What it says
      parental.invented  error     Parental leave, Time credit · Half-time · Care of a child, no motive  A leave ends before March.
      parental.beyond    warning   every request  A document can be read.
      parental.told      –         Education  Something that is there to be known.
      dates.counted      –         every request  Something that is there to be known.
      "
    `);
  });

  it('is one fact a line where tables do not help', async () => {
    expect((await render({ isPlain: true })).split('\n\n')[0]).toMatchInlineSnapshot(`
      "
      Rule: parental.invented
      Severity: error
      Applies to: Parental leave, Time credit · Half-time · Care of a child, no motive
      What it says: A leave ends before March."
    `);
  });

  it('is nothing when no rule fits', async () => {
    const book = await inventedTexts();
    const layout = { texts: book.texts, width: 80, hasColor: false, isPlain: false };
    expect(renderRuleList([], book, layout)).toBe('');
  });
});
