import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/domain/rules/index.ts';
import { findRuleFiles, pathOfRule } from '../../support/rules/rule-files.ts';

// Apart from the other tests of the rules, because it reads their source, which mutation testing rewrites.
describe('the files of the rule book', () => {
  it('lists every rule that is defined, each in the file that its id names', () => {
    const defined = findRuleFiles().flatMap(({ path, ids }) => ids.map((id) => `${id} in ${path}`));
    const listed = rules.map(({ id }) => `${id} in ${pathOfRule(id)}`);
    expect(defined.toSorted()).toEqual(listed.toSorted());
  });
});
