import { describe, expect, it } from 'vitest';
import { AccessTokens } from '../../src/mock/access/access-tokens.ts';
import { UsedAssertions } from '../../src/mock/access/used-assertions.ts';

describe('assertions that were used', () => {
  it('are remembered until they have expired, and not for ever', () => {
    const used = new UsedAssertions();
    expect(used.use('client', 'a', 300_000, 0)).toBe(true);
    for (const now of [1, 60_000, 299_999, 300_000]) expect(used.use('client', 'a', 300_000, now)).toBe(false);
    expect(used.use('client', 'a', 600_000, 361_000)).toBe(true);
  });

  it('are told apart by client', () => {
    const used = new UsedAssertions();
    expect(used.use('one', 'a', 300_000, 0)).toBe(true);
    expect(used.use('two', 'a', 300_000, 0)).toBe(true);
  });
});

describe('tokens', () => {
  it('differ each time, and are known as expired for an hour', () => {
    const tokens = new AccessTokens(600);
    const first = tokens.give('client', [], 0);
    const second = tokens.give('client', [], 4_000_000);
    expect(first).not.toBe(second);
    expect(tokens.find(first)).toMatchObject({ clientId: 'client', expiresAt: 600_000 });
    tokens.give('client', [], 4_200_000);
    expect(tokens.find(first)).toBeUndefined();
    expect(tokens.find(second)).toBeDefined();
  });
});
