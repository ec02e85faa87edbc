import { getEventListeners } from 'node:events';
import { describe, expect, it } from 'vitest';
import { delay } from '../../src/system/delay.ts';

const LONG_MS = 60_000;

describe('a wait', () => {
  it('ends when its time is over', async () => {
    await expect(delay(1, new AbortController().signal)).resolves.toBeUndefined();
  });

  it('is ended by its signal, however many wait, and costs the signal one listener', async () => {
    const { signal, abort } = controlled();
    const waits = Array.from({ length: 50 }, () => delay(LONG_MS, signal));
    expect(getEventListeners(signal, 'abort')).toHaveLength(1);
    abort();
    const ended = await Promise.allSettled(waits);
    expect(ended.every((each) => each.status === 'rejected')).toBe(true);
    await expect(waits[0]).rejects.toMatchObject({ key: 'interrupted.before' });
  });

  it('does not begin when its signal was given before', async () => {
    const { signal, abort } = controlled();
    abort();
    await expect(delay(LONG_MS, signal)).rejects.toMatchObject({ key: 'interrupted.before' });
  });
});

function controlled(): { readonly signal: AbortSignal; abort(): void } {
  const controller = new AbortController();
  return { signal: controller.signal, abort: () => controller.abort() };
}
