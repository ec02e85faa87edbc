import { describe, expect, it } from 'vitest';
import type { Need, RejectExample, Rule } from '../../../src/domain/rules/define-rule.ts';
import { rules } from '../../../src/domain/rules/index.ts';
import { COLUMN_NAMES, type ColumnName } from '../../../src/schemas/model/columns.ts';
import { findingsOfExample, readExample } from '../../support/rules/read-example.ts';

/** What the rules use and the service never sees: every column from the person on. No file has to carry them. */
const FACTS = COLUMN_NAMES.slice(COLUMN_NAMES.indexOf('personReference'));

function columnsOf(need: Need): readonly ColumnName[] {
  return typeof need === 'string' ? [need] : need;
}

/** Whether the rule has nothing more to say about the example once these cells are empty. */
function fallsSilent(rule: Rule, example: RejectExample, emptied: readonly ColumnName[]): boolean {
  const cells = Object.fromEntries(emptied.map((column) => [column, '']));
  return findingsOfExample(rule, readExample({ ...example, row: { ...example.row, ...cells } })).length === 0;
}

/** The rules about cells that cannot be read are about the cell itself: an empty one is not their business. */
const others: readonly Rule[] = rules.filter((rule: Rule) => !rule.id.startsWith('file.'));

describe.each(others.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const needs = rule.needs ?? [];
  const { reject } = rule.examples;

  it('declares every fact without which it would say nothing of what it rejects', () => {
    const declared = new Set(needs.flatMap(columnsOf));
    const missing = reject.flatMap((example) =>
      FACTS.filter(
        (column) => (example.row[column] ?? '') !== '' && !declared.has(column) && fallsSilent(rule, example, [column]),
      ).map((column) => `${column}: ${example.name}`),
    );
    expect(missing).toEqual([]);
  });

  it('declares no fact that decides nothing', () => {
    const idle = needs.filter((need) => !reject.some((example) => fallsSilent(rule, example, columnsOf(need))));
    expect(idle).toEqual([]);
  });

  it('names in an alternative only columns that decide something by themselves', () => {
    const idle = needs
      .flatMap(columnsOf)
      .filter((column) => !reject.some((example) => fallsSilent(rule, example, [column])));
    expect(idle).toEqual([]);
  });
});

describe('a rule in doubt', () => {
  it.each(rules.filter((rule: Rule) => rule.doubt !== undefined).map((rule: Rule) => ({ id: rule.id, rule })))(
    'warns and never refuses: $id',
    ({ rule }) => {
      const given = rule.examples.reject.map(({ severity }) => severity ?? rule.severity);
      expect([rule.severity, ...given]).not.toContain('error');
    },
  );
});
