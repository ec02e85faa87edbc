import { describe, expect, it } from 'vitest';
import { parseFaultScript } from '../../src/config/fault-script.ts';
import { InputError } from '../../src/errors/app-error.ts';

const FILE = 'night.yaml';
const rule = { operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', every: 3 };

function failureOf(text: string): InputError {
  try {
    parseFaultScript(text, FILE);
  } catch (error) {
    if (error instanceof InputError) return error;
    throw error;
  }
  throw new Error('the text was accepted');
}

describe('a file of fault rules', () => {
  it.each<readonly [string, string, object]>([
    ['a list in JSON', JSON.stringify([rule]), { items: [rule] }],
    ['a list in YAML', '- operation: "*"\n  kind: badGateway\n', { items: [{ operation: '*', kind: 'badGateway' }] }],
    ['with a seed', JSON.stringify({ seed: 7, items: [rule] }), { seed: 7, items: [rule] }],
    ['without a rule', '[]', { items: [] }],
  ])('is %s', (_, text, expected) => {
    expect(parseFaultScript(text, FILE)).toEqual(expected);
  });

  it.each<readonly [string, string, object]>([
    ['which is no JSON', '[{"operation": "*",\n "kind"', { key: 'mock.faultsUnreadable', params: { line: 2 } }],
    ['which is empty', '', { key: 'mock.faultInvalid', params: { entry: 'items' } }],
    ['which is something else', '"rules"', { key: 'mock.faultInvalid', params: { entry: 'items' } }],
    [
      'with an unknown kind in a list',
      JSON.stringify([rule, { ...rule, kind: 'earthquake' }]),
      { key: 'mock.faultNotOneOf', params: { entry: '[1].kind', values: expect.stringContaining('badGateway') } },
    ],
    [
      'with an unknown operation',
      JSON.stringify({ items: [{ ...rule, operation: 'create' }] }),
      {
        key: 'mock.faultNotOneOf',
        params: { entry: 'items[0].operation', values: expect.stringContaining('getHealth') },
      },
    ],
    [
      'with a field that does not exist',
      JSON.stringify([{ ...rule, after_: 1 }]),
      { key: 'mock.faultUnknownField', params: { entry: '[0].after_' } },
    ],
    [
      'with fields that exclude each other',
      JSON.stringify([{ ...rule, nth: 1 }]),
      { key: 'mock.faultInvalid', params: { entry: '[0].every' } },
    ],
    [
      'with a wrong number',
      JSON.stringify([{ ...rule, times: 0 }]),
      { key: 'mock.faultInvalid', params: { entry: '[0].times' } },
    ],
    ['with a rule that is none', '[1]', { key: 'mock.faultInvalid', params: { entry: '[0]' } }],
  ])('%s is refused by its place', (_, text, expected) => {
    expect(failureOf(text)).toMatchObject(expected);
  });
});
