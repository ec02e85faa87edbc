import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wrap } from '../../src/output/wrap.ts';

describe('wrapping text', () => {
  it('breaks at spaces, and begins every line with the indent', () => {
    expect(wrap('one two three', 9, '  ')).toBe('  one two\n  three');
  });

  it('never begins a line with a French sign, nor ends one with an opening quote', () => {
    expect(wrap('des chiffres : un « mot » suit ; fin', 14)).toBe('des chiffres :\nun « mot »\nsuit ; fin');
  });

  it('keeps every word in its order, whatever the width', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,12}$/)), fc.integer({ min: 1, max: 40 }), (words, width) => {
        const text = words.join(' ');
        expect(wrap(text, width).split(/\s/).join(' ')).toBe(text);
        for (const line of wrap(text, width).split('\n')) {
          expect(line.length <= width || !line.includes(' ')).toBe(true);
        }
      }),
    );
  });
});
