import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { rules } from '../../../src/domain/rules/index.ts';
import { DATED_VALUES, MILESTONES } from '../../../src/domain/values/figures.ts';
import { findingsOfExample, readExample } from '../../support/rules/read-example.ts';

/** The dated values that are looked at, noticed by standing in for their entries. */
const reads = new Set<string>();
const restore: (() => void)[] = [];
for (const [id, value] of Object.entries(DATED_VALUES)) {
  const { entries } = value;
  Object.defineProperty(value, 'entries', { configurable: true, get: () => (reads.add(id), entries) });
  restore.push(() => Object.defineProperty(value, 'entries', { configurable: true, value: entries }));
}
afterAll(() => {
  for (const undo of restore) undo();
});

describe('the figures of a rule', () => {
  it.each(rules.map((rule) => ({ id: rule.id, rule })))('$id names the dated values that it reads', ({ rule }) => {
    reads.clear();
    for (const example of [...rule.examples.accept, ...rule.examples.reject])
      findingsOfExample<string>(rule, readExample(example));
    const declared: readonly string[] = 'figures' in rule ? rule.figures : [];
    expect(declared.filter((id) => !Object.hasOwn(MILESTONES, id)).toSorted()).toEqual([...reads].toSorted());
  });

  it('are all in the register', () => {
    const folder = new URL('../../../src/domain/values/', import.meta.url);
    const defined = readdirSync(folder).flatMap((file) => [
      ...readFileSync(new URL(file, folder), 'utf8').matchAll(/(?<!function )\bdatedValue[<(]/g),
    ]);
    expect(Object.keys(DATED_VALUES)).toHaveLength(defined.length);
  });

  it('leave no dated value and no milestone without a rule', () => {
    const declared = new Set<string>(rules.flatMap((rule) => ('figures' in rule ? [...rule.figures] : [])));
    expect([...Object.keys(DATED_VALUES), ...Object.keys(MILESTONES)].filter((id) => !declared.has(id))).toEqual([]);
  });
});
