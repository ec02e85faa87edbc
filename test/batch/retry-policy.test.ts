import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decideRetry, type Attempt, type Decision, type Failure } from '../../src/batch/retry-policy.ts';

const first: Attempt = { number: 1, most: 4, call: 'create', mayHaveActed: false, isKeyAlive: true };
const notSent: Failure = { delivery: 'not-sent', retryable: true, retryAfterMs: undefined };
const lost: Failure = { delivery: 'unknown', retryable: true, retryAfterMs: undefined };
const busy: Failure = { delivery: 'not-sent', retryable: true, retryAfterMs: 2000 };
const unreadable: Failure = { delivery: 'unknown', retryable: false, retryAfterMs: undefined };
const refused: Failure = { delivery: 'refused', retryable: false, retryAfterMs: undefined };

const inDoubt = { mayHaveActed: true } as const;
const keyless = { isKeyAlive: false } as const;
const wait = (ms: number, next: 'send' | 'lookUp', isPoolWide: boolean): Decision => ({
  do: 'wait',
  ms,
  next,
  isPoolWide,
});

describe('what follows a call that failed', () => {
  it.each<[string, Partial<Attempt>, Failure, number, Decision]>([
    ['nobody answers', {}, notSent, 0, wait(125, 'send', true)],
    ['nobody answers, more chance', {}, notSent, 0.5, wait(187.5, 'send', true)],
    ['nobody answers a second time', { number: 2 }, notSent, 0, wait(250, 'send', true)],
    ['nobody answers a third time', { number: 3 }, notSent, 0, wait(500, 'send', true)],
    ['nobody answers a last time', { number: 4 }, notSent, 0, { do: 'giveUp' }],
    ['waits grow no longer than half a minute', { number: 20, most: 99 }, notSent, 0, wait(15_000, 'send', true)],
    ['the answer is lost, the key is known', inDoubt, lost, 0, wait(125, 'send', false)],
    ['the answer is lost, there are no keys', { ...inDoubt, ...keyless }, lost, 0, wait(125, 'lookUp', false)],
    ['not sent, but an earlier answer is lost', { ...inDoubt, ...keyless }, notSent, 0, wait(125, 'lookUp', true)],
    ['not sent, no keys, nothing in doubt', keyless, notSent, 0, wait(125, 'send', true)],
    ['come back later', {}, busy, 0, wait(2000, 'send', true)],
    ['come back later, all not at once', {}, busy, 0.5, wait(2250, 'send', true)],
    ['come back at once', {}, { ...busy, retryAfterMs: 0 }, 0, wait(0, 'send', true)],
    ['come back in an hour', {}, { ...busy, retryAfterMs: 3_600_000 }, 0, wait(3_600_000, 'send', true)],
    [
      'come back later, perhaps done',
      { ...inDoubt, ...keyless },
      { ...lost, retryAfterMs: 1000 },
      0,
      wait(1000, 'lookUp', true),
    ],
    ['an answer that cannot be read', inDoubt, unreadable, 0, { do: 'lookUp' }],
    ['a search that cannot be read', { ...inDoubt, call: 'find' }, unreadable, 0, { do: 'giveUp' }],
    ['a search that failed is made again', { ...inDoubt, call: 'find' }, notSent, 0, wait(125, 'lookUp', true)],
    ['a refusal is final', {}, refused, 0, { do: 'giveUp' }],
  ])('%s', (_, attempt, failure, random, decision) => {
    expect(decideRetry({ ...first, ...attempt }, failure, random)).toEqual(decision);
  });

  it('never sends again what may be filed and has no key that protects it', () => {
    const attempts = fc.record({
      number: fc.integer({ min: 1, max: 9 }),
      most: fc.integer({ min: 1, max: 9 }),
      call: fc.constantFrom('create' as const, 'find' as const),
      mayHaveActed: fc.constant(true),
      isKeyAlive: fc.constant(false),
    });
    const failures = fc.record({
      delivery: fc.constantFrom('not-sent' as const, 'unknown' as const, 'refused' as const),
      retryable: fc.boolean(),
      retryAfterMs: fc.option(fc.nat(1_000_000), { nil: undefined }),
    });
    fc.assert(
      fc.property(attempts, failures, fc.double({ min: 0, max: 0.999, noNaN: true }), (attempt, failure, random) => {
        const decision = decideRetry(attempt, failure, random);
        if (decision.do === 'wait') expect(decision.next).toBe('lookUp');
      }),
    );
  });
});
