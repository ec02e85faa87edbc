import { describe, expect, it } from 'vitest';
import { CallRate } from '../../src/batch/call-rate.ts';
import { USUAL_PATIENCE, USUAL_PATIENCE_MS, type Patience } from '../../src/batch/circuit.ts';
import type { EngineEvent } from '../../src/batch/engine-event.ts';
import { outlast, type OutlastSetting } from '../../src/batch/outlast.ts';
import { ContractError, TransportError, UnavailableError } from '../../src/errors/client-error.ts';
import { refusal } from './fake-service.ts';
import { FakeTime } from './fake-time.ts';

const MINUTE_MS = 60_000;
const endless: Patience = { mostMs: Infinity, waitsForService: true };
const nobody = (): Error => new TransportError('service.unreachable', 'not-sent', 'fake');
const noAnswer = (): Error => new TransportError('service.noAnswerToQuestion', 'unknown', 'fake');

/** Asks until there is an answer or a failure; what is asked fails for so long by the clock. */
async function ask(failure: () => Error, forMs: number, changes: Partial<OutlastSetting> = {}) {
  const time = new FakeTime();
  const events: EngineEvent[] = [];
  let calls = 0;
  const call = async (): Promise<string> => {
    calls += 1;
    await Promise.resolve();
    if (time.elapsedMs < forMs) throw failure();
    return 'answer';
  };
  const setting: OutlastSetting = {
    patience: USUAL_PATIENCE,
    now: time.now,
    random: () => 0,
    delay: time.delay,
    onEvent: (event) => events.push(event),
    signal: new AbortController().signal,
    ...changes,
  };
  const result: unknown = await outlast(call, setting).catch((error: unknown) => error);
  return { result, calls, elapsedMs: time.elapsedMs, told: events.map(({ kind }) => kind) };
}

describe('a question before the first row', () => {
  it('is asked once when it is answered', async () => {
    expect(await ask(nobody, 0)).toMatchObject({ result: 'answer', calls: 1, told: ['call'] });
  });

  it.each([
    ['no answer', noAnswer],
    ['502', () => new UnavailableError('unknown', 502)],
    ['503', () => new UnavailableError('not-sent', 503, 1000)],
    ['429', () => new UnavailableError('not-sent', 429, 1000)],
    ['an answer cut short', () => new ContractError('x', 'JSON', true)],
  ])('outlasts a hiccup: %s', async (_, failure) => {
    const { result, calls } = await ask(failure, 900);
    expect(result).toBe('answer');
    expect(calls).toBeGreaterThan(1);
  });

  it.each([
    ['a refusal', () => refusal(403)],
    ['an answer that cannot be read', () => new ContractError('x', 'text/html', false)],
    ['nobody listens, and nobody said to wait', nobody],
    ['a bug', () => new RangeError('bug')],
  ])('is not repeated in vain: %s', async (_, failure) => {
    const { result, calls, elapsedMs } = await ask(failure, Infinity);
    expect(result).toBeInstanceOf(Error);
    expect({ calls, elapsedMs }).toEqual({ calls: 1, elapsedMs: 0 });
  });

  it('is given up when patience is at its end', async () => {
    const { result, elapsedMs } = await ask(() => new UnavailableError('not-sent', 503), Infinity);
    expect(result).toMatchObject({ key: 'service.unavailable' });
    expect(elapsedMs).toBeLessThanOrEqual(USUAL_PATIENCE_MS + 1000);
  });

  it('waits for a service that is not up yet, and tells it', async () => {
    const { result, calls, elapsedMs, told } = await ask(nobody, 90 * MINUTE_MS, { patience: endless });
    expect(result).toBe('answer');
    expect(elapsedMs).toBeLessThan(91 * MINUTE_MS);
    expect(calls).toBeLessThan(250);
    expect(told.filter((kind) => kind === 'resume')).toHaveLength(1);
    expect(told).toContain('pause');
  });

  it('does not wait for a service that is there and fails on it', async () => {
    const { result, calls } = await ask(() => new UnavailableError('unknown', 500), Infinity, { patience: endless });
    expect(result).toMatchObject({ key: 'service.unavailable' });
    expect(calls).toBe(6);
  });

  it('keeps to the pace, and slows it down when it is too fast', async () => {
    const rate = new CallRate(1);
    const tooMany = (): Error => new UnavailableError('not-sent', 429, 0);
    const { elapsedMs, calls } = await ask(tooMany, 3000, { rate });
    expect(elapsedMs).toBeGreaterThanOrEqual((calls - 1) * 1000);
  });
});
