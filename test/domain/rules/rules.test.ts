import { describe, expect, it } from 'vitest';
import { rules } from '../../../src/domain/rules/index.ts';
import { rulesBeyondTheRow } from '../../../src/domain/rules/beyond-the-row.ts';
import { SEVERITIES } from '../../../src/schemas/model/finding.ts';
import { catalogues } from '../../support/catalogues.ts';
import { placeholdersOf } from '../../support/rules/placeholders.ts';
import { findingsOfExample, outOfScope, readExample } from '../../support/rules/read-example.ts';

describe('the rule book', () => {
  it('gives every rule an id of its own', () => {
    const ids = [...rules, ...rulesBeyondTheRow].map(({ id }) => id);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
  });

  it('cites every source in one language and one form', () => {
    const citations = [...rules, ...rulesBeyondTheRow].flatMap(({ source }) => source.map(({ citation }) => citation));
    const astray = citations.filter((citation) =>
      /(?<! );|;(?! )| : |\b(Act|Royal Decree|and|of|the|RVA|FOD|verlof|van|het)\b|^(?![\w.]+\.be\b|docs\/)\p{Ll}/u.test(
        citation,
      ),
    );
    expect(astray).toEqual([]);
  });
});

describe.each(rules.map((rule) => ({ id: rule.id, rule })))('$id', ({ rule }) => {
  const { accept, reject } = rule.examples;

  it('shows a row that it accepts and one that it rejects, and none twice', () => {
    expect(accept.length).toBeGreaterThan(0);
    expect(reject.length).toBeGreaterThan(0);
    const cases = [...accept, ...reject].map(({ row, asOf, earlier }) => JSON.stringify({ row, asOf, earlier }));
    expect(cases.filter((text, index) => cases.indexOf(text) !== index)).toEqual([]);
  });

  it.each(accept)('accepts: $name', (example) => {
    const read = readExample(example);
    expect(outOfScope(rule, read)).toEqual([]);
    expect(findingsOfExample<string>(rule, read)).toEqual([]);
  });

  it.each(reject)('rejects: $name', (example) => {
    const read = readExample(example);
    const finding = {
      ruleId: rule.id,
      severity: example.severity ?? rule.severity,
      column: example.column ?? rule.column,
      params: example.params,
    };
    expect(outOfScope(rule, read)).toEqual([]);
    expect(findingsOfExample<string>(rule, read)).toStrictEqual([finding]);
  });

  it('gives no finding graver than it declares', () => {
    const declared = SEVERITIES.indexOf(rule.severity);
    const graver = reject.filter(({ severity }) => severity !== undefined && SEVERITIES.indexOf(severity) < declared);
    expect(graver).toEqual([]);
  });

  it.each(catalogues)('has its values in place in its $language text', ({ rules: texts }) => {
    const { message, fix } = texts[rule.id];
    expect(message.trim()).not.toBe('');
    expect(fix.trim()).not.toBe('');
    for (const { params } of reject) {
      for (const { name, picksForm } of placeholdersOf(message + fix)) {
        expect(params, `{${name}} has no value`).toHaveProperty(name);
        if (picksForm) expect(typeof params[name], `{${name}} picks a form by number`).toBe('number');
      }
    }
  });
});
