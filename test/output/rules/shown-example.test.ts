import { describe, expect, it } from 'vitest';
import type { Rule } from '../../../src/domain/rules/define-rule.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { overlappingRequest } from '../../../src/domain/rules/request/overlap.ts';
import { chooseExample, isRefused } from '../../../src/output/rules/shown-example.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';
import { inventedRule } from '../../support/rules/invented-book.ts';

const shown = chooseExample(inventedRule);

describe('the example that a rule is explained with', () => {
  it('is the first bad one of the severity of the rule and the good one that differs least and leaves nothing empty', () => {
    expect(shown?.bad.rows).toEqual([inventedRule.examples.reject[1]?.row]);
    expect(shown?.good.rows).toEqual([inventedRule.examples.accept[2]?.row]);
  });

  it('shows the columns that the check reads or that differ, and the leave where the rule is about several', () => {
    expect(shown?.columns).toEqual(['leaveType', 'endDate']);
  });

  it('tells the day of filing when the check asks for today', () => {
    expect(shown?.good.filedOn).toBe(isoDate('2026-11-21'));
    expect(shown?.bad.filedOn).toBe(isoDate('2026-12-01'));
    const timeless = chooseExample({ ...inventedRule, check: () => null });
    expect(timeless?.good.filedOn).toBeNull();
  });

  it('has the rows above it, where they are what makes it wrong', () => {
    expect(chooseExample(overlappingRequest)?.bad.rows.length).toBeGreaterThan(1);
  });

  it.each(rules.filter((rule: Rule) => rule.examples.reject.length > 0).map((rule: Rule) => ({ id: rule.id, rule })))(
    'is in its good part one that no rule refuses: $id',
    ({ rule }) => {
      const good = rule.examples.accept.filter((example) => !isRefused(example)).map(({ row }) => row);
      expect(good).toContain(chooseExample(rule)?.good.rows.at(-1));
    },
  );

  it('is in its good part the nearest one where every one is refused', () => {
    const refused = inventedRule.examples.accept.map((each) => ({ ...each, row: { ...each.row, startDate: '' } }));
    const rule: Rule = { ...inventedRule, examples: { ...inventedRule.examples, accept: refused } };
    expect(refused.map(({ row }) => row)).toContain(chooseExample(rule)?.good.rows.at(-1));
  });

  it('is none for a rule without examples', () => {
    expect(chooseExample({ ...inventedRule, examples: { accept: [], reject: [] } })).toBeNull();
  });
});
