import { describe, expect, it } from 'vitest';
import { ALWAYS, defineRule, type Rule } from '../../../src/domain/rules/define-rule.ts';
import { parentalFull } from '../../../src/domain/rules/example-rows.ts';
import { createFindUnchecked } from '../../../src/domain/rules/unchecked.ts';
import { readRow } from '../../../src/schemas/files/read-row.ts';
import { isoDate } from '../../../src/schemas/model/civil-date.ts';

const context = { today: isoDate('2026-11-21') };

function rule(id: string, change: Partial<Rule>): Rule {
  return defineRule({
    id,
    summary: 'Invented.',
    leaveTypes: ['parentalLeave'],
    regimes: 'all',
    sectors: 'all',
    severity: 'error',
    column: 'endDate',
    source: [{ citation: 'Loi inventée', confidence: 'derived' }],
    inForce: ALWAYS,
    examples: { accept: [], reject: [] },
    check: () => null,
    ...change,
  });
}

function uncheckedIn(change: Partial<Rule>, cells = {}, found: readonly string[] = []): readonly unknown[] {
  const find = createFindUnchecked([rule('a.b', change)]);
  return find(readRow({ ...parentalFull, ...cells }, {}), context, new Set(found));
}

describe('a rule that could not be checked', () => {
  it('names every fact that the row lacks', () => {
    expect(uncheckedIn({ needs: ['childBirthDate', 'childLink'] })).toEqual([
      { ruleId: 'a.b', missing: ['childBirthDate', 'childLink'] },
    ]);
    expect(uncheckedIn({ needs: ['childBirthDate', 'childLink'] }, { childLink: 'birth' })).toEqual([
      { ruleId: 'a.b', missing: ['childBirthDate'] },
    ]);
  });

  it('lacks nothing when one of several columns says it', () => {
    const needs = [['seniorityMonths', 'hireDate']] as const;
    expect(uncheckedIn({ needs }, { hireDate: '2020-01-01' })).toEqual([]);
    expect(uncheckedIn({ needs })).toEqual([{ ruleId: 'a.b', missing: [['seniorityMonths', 'hireDate']] }]);
  });

  it.each<[string, Partial<Rule>]>([
    ['needs nothing but what every row has', {}],
    ['is of another leave', { leaveTypes: ['timeCredit'] }],
    ['is not in force yet', { inForce: { from: '2028-01-01', until: null } }],
    ['is of another motive', { motives: ['endOfCareer'] }],
  ])('is not one that %s', (_what, change) => {
    expect(
      uncheckedIn({ needs: ['childBirthDate'], ...change, ...(Object.keys(change).length === 0 && { needs: [] }) }),
    ).toEqual([]);
  });

  it('is not one that found something all the same', () => {
    expect(uncheckedIn({ needs: ['childBirthDate'] }, {}, ['a.b'])).toEqual([]);
  });
});
