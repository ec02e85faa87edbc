import { describe, expect, it } from 'vitest';
import { wrapAfter } from '../../src/output/wrap-after.ts';

describe('text after a head', () => {
  it('continues under itself', () => {
    expect(wrapAfter('- ', 'one two three', 9)).toBe('- one two\n  three');
  });

  it('stays on one line where lines do not break', () => {
    expect(wrapAfter('baw: ', 'word '.repeat(100).trim(), Number.POSITIVE_INFINITY)).not.toContain('\n');
  });
});
