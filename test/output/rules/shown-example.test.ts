import { describe, expect, it } from 'vitest';
import { overlappingRequest } from '../../../src/domain/rules/request/overlap.ts';
import { chooseExample } from '../../../src/output/rules/shown-example.ts';
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

  it('is none for a rule without examples', () => {
    expect(chooseExample({ ...inventedRule, examples: { accept: [], reject: [] } })).toBeNull();
  });
});
