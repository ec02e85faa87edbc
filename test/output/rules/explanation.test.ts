import { describe, expect, it } from 'vitest';
import { explainEntry } from '../../../src/output/rules/explanation.ts';
import { renderExplanation } from '../../../src/output/rules/render-explanation.ts';
import type { RuleLayout } from '../../../src/output/rules/rule-layout.ts';
import { inventedEntry, inventedTexts } from '../../support/rules/invented-book.ts';

async function render(id: string, change: Partial<RuleLayout> = {}, isVerbose = false): Promise<string> {
  const book = await inventedTexts();
  const explanation = explainEntry(inventedEntry(id), book, { isVerbose });
  return `\n${renderExplanation(explanation, { texts: book.texts, width: 80, hasColor: false, isPlain: false, ...change })}`;
}

describe('the explanation of a rule', () => {
  it('tells everything in eighty columns', async () => {
    const text = await render('parental.invented');
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(80);
    expect(text).toMatchInlineSnapshot(`
      "
      parental.invented
      A leave ends before March.

      Kind        checked on every row that it applies to
      Severity    error: the row is not sent; in some cases warning
      Leave type  Parental leave, Time credit
      Regime      Half-time
      Motive      Care of a child, no motive
      Sector      all
      In force    from 2020-01-01 until 2029-12-31 (by the date of notice)
      Needs       Employer agreement
                  Hire date or Seniority in months
      Column      End date
      Doubt       The sources disagree on this point.
      Source      Loi du 1.01.2020, art. 1 (text of the source read)

      Set by law
        Parental leave for one child
          before           3 months of full interruption (AR 29.10.1997, art. 2, avant
                           sa modification)
          from 2012-06-01  4 months of full interruption (AR 29.10.1997, art. 2,
                           modifié par l'AR 31.05.2012)
        from 2025-07-01  Foster parents have parental leave, with written notice from
                         this day on. (Loi-programme du 18.07.2025)

      Example     Good            Not good
      Leave type  Parental leave  Parental leave
      End date    2027-02-28      2027-03-31
      Filed on    2026-11-21      2026-12-01

        error · End date
          The leave ends too late.
          → End it in February.

      Persons and numbers are invented.
      "
    `);
  });

  it('is one fact a line where tables do not help', async () => {
    expect(await render('parental.invented', { isPlain: true })).toMatchInlineSnapshot(`
      "
      Rule: parental.invented
      What it says: A leave ends before March.
      Kind: checked on every row that it applies to
      Severity: error: the row is not sent; in some cases warning
      Leave type: Parental leave, Time credit
      Regime: Half-time
      Motive: Care of a child, no motive
      Sector: all
      In force: from 2020-01-01 until 2029-12-31 (by the date of notice)
      Needs: Employer agreement
      Needs: Hire date or Seniority in months
      Column: End date
      Doubt: The sources disagree on this point.
      Source: Loi du 1.01.2020, art. 1 (text of the source read)
      Set by law, Parental leave for one child, before: 3 months of full interruption (AR 29.10.1997, art. 2, avant sa modification)
      Set by law, Parental leave for one child, from 2012-06-01: 4 months of full interruption (AR 29.10.1997, art. 2, modifié par l'AR 31.05.2012)
      Set by law, from 2025-07-01: Foster parents have parental leave, with written notice from this day on. (Loi-programme du 18.07.2025)
      Good, Leave type: Parental leave
      Good, End date: 2027-02-28
      Good, Filed on: 2026-11-21
      Not good, Leave type: Parental leave
      Not good, End date: 2027-03-31
      Not good, Filed on: 2026-12-01
      Finding: error, End date
      Finding: The leave ends too late.
      Remedy: End it in February.
      "
    `);
  });

  it('says in plain words where else it is checked, and in which file only when asked', async () => {
    expect(await render('dates.counted')).toContain('checked in the way in which periods are counted');
    expect(await render('dates.counted')).not.toContain('src/');
    expect(await render('dates.counted', {}, true)).toContain('src/domain/calendar/periods.ts');
    expect(await render('parental.beyond')).toContain('checked when the documents that a row names are looked at');
  });

  it('has neither severity nor example for what is only told', async () => {
    const text = await render('parental.told');
    expect(text).toContain('information: nothing is checked');
    expect(text).not.toContain('Severity');
    expect(text).not.toContain('Example');
  });

  it('says what the profile of the user makes of it', async () => {
    const book = await inventedTexts();
    const { facts } = explainEntry(inventedEntry('parental.invented'), book, { profileSeverity: 'warning' });
    expect(facts.find(({ label }) => label === 'Severity')?.values).toEqual([
      'error: the row is not sent (set to “warning” by your profile)',
    ]);
  });
});
