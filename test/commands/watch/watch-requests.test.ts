import { describe, expect, it } from 'vitest';
import { InterruptedError } from '../../../src/errors/app-error.ts';
import { pauseAfter } from '../../../src/commands/watch/pace.ts';
import { watchRequests, type Change, type Watch } from '../../../src/commands/watch/watch-requests.ts';

/** The states of two requests at each look; the last ones stay. */
async function follow(looks: readonly Readonly<Record<string, string>>[], options: Partial<Watch> = {}) {
  let [now, nth] = [0, 0];
  const pauses: number[] = [];
  const changes: Omit<Change, 'at'>[] = [];
  const asked: (readonly string[] | undefined)[] = [];
  const stopping = new AbortController();
  const result = await watchRequests(
    {
      until: undefined,
      intervalMs: undefined,
      timeoutMs: 60 * 60_000,
      look: async (known) => {
        asked.push(known === undefined ? undefined : [...known.keys()]);
        const states = looks[Math.min(nth, looks.length - 1)] ?? {};
        nth += 1;
        return new Map(Object.entries(states).filter(([ticket]) => known === undefined || known.has(ticket)));
      },
      begin: async () => undefined,
      change: async ({ ticketNumber, from, to }) => void changes.push({ ticketNumber, from, to }),
      ...options,
    },
    {
      clock: { now: () => now },
      signal: stopping.signal,
      delay: async (ms) => {
        if (pauses.length === 3 && options.intervalMs === 7) {
          stopping.abort();
          throw new InterruptedError('interrupted.before');
        }
        pauses.push(ms);
        now += ms;
      },
    },
  );
  return { result, changes, pauses, asked };
}

describe('watching', () => {
  it('tells each change once, and ends when all are at their end', async () => {
    const { result, changes, asked } = await follow([
      { A: 'awaitingWorker', B: 'awaitingWorker' },
      { A: 'cancelled', B: 'awaitingWorker' },
      { B: 'awaitingProcessing' },
      { B: 'awaitingProcessing' },
      { B: 'closed' },
    ]);
    expect(result.ending).toBe('reached');
    expect(changes).toEqual([
      { ticketNumber: 'A', from: 'awaitingWorker', to: 'cancelled' },
      { ticketNumber: 'B', from: 'awaitingWorker', to: 'awaitingProcessing' },
      { ticketNumber: 'B', from: 'awaitingProcessing', to: 'closed' },
    ]);
    expect(asked).toEqual([undefined, ['A', 'B'], ['B'], ['B'], ['B']]);
  });

  it.each([
    ['awaitingProcessing', { A: 'awaitingProcessing', B: 'inProcessing' }, 'reached'],
    ['awaitingProcessing', { A: 'awaitingProcessing', B: 'cancelled' }, 'endedElsewhere'],
    ['awaitingProcessing', { A: 'awaitingProcessing', B: 'unknown' }, 'endedElsewhere'],
    ['awaitingProcessing', { A: 'awaitingProcessing', B: 'awaitingWorker' }, 'timedOut'],
    ['cancelled', { A: 'cancelled', B: 'inProcessing' }, 'endedElsewhere'],
    ['cancelled', { A: 'cancelled', B: 'awaitingWorker' }, 'timedOut'],
    ['closed', { A: 'closed', B: 'aNewState' }, 'timedOut'],
    [undefined, {}, 'reached'],
  ] as const)('for %s, with %j, ends as %s', async (until, states, ending) => {
    expect((await follow([states], { until })).result.ending).toBe(ending);
  });

  it('waits a while for a request that the service does not show yet, before it takes it for unknown', async () => {
    const { result, changes } = await follow(
      [{ A: 'unknown' }, { A: 'unknown' }, { A: 'awaitingWorker' }, { A: 'awaitingProcessing' }],
      { until: 'awaitingProcessing' },
    );
    expect(result.ending).toBe('reached');
    expect(changes[0]).toEqual({ ticketNumber: 'A', from: 'unknown', to: 'awaitingWorker' });
    const { pauses } = await follow([{ A: 'unknown' }]);
    expect(pauses.reduce((sum, each) => sum + each, 0)).toBe(30_000);
  });

  it('keeps its time limit when the clock is set back', async () => {
    let now = 0;
    let slept = 0;
    const watch: Watch = {
      until: undefined,
      intervalMs: 60_000,
      timeoutMs: 300_000,
      look: async () => new Map([['A', 'awaitingWorker']]),
      begin: async () => undefined,
      change: async () => undefined,
    };
    const result = await watchRequests(watch, {
      clock: { now: () => now },
      signal: new AbortController().signal,
      delay: async (ms) => {
        slept += ms;
        // In the second minute somebody sets the clock back by an hour.
        now += slept === 120_000 ? -3_600_000 : ms;
      },
    });
    expect([result.ending, slept]).toEqual(['timedOut', 360_000]);
  });

  it('looks often at first, then ever more seldom, and never beyond its time', async () => {
    const { pauses } = await follow([{ A: 'awaitingWorker' }]);
    expect(pauses.slice(0, 30)).toEqual([2000, ...Array.from({ length: 28 }, () => 1000), 60_000]);
    expect(pauses.reduce((sum, each) => sum + each, 0)).toBe(60 * 60_000);
    expect([pauseAfter(20 * 60_000), pauses.length]).toEqual([300_000, 29 + 20 + 8]);
  });

  it('keeps to the interval that it is given', async () => {
    const { pauses } = await follow([{ A: 'awaitingWorker' }], { intervalMs: 40_000, timeoutMs: 100_000 });
    expect(pauses).toEqual([40_000, 40_000, 20_000]);
  });

  it('ends with what is known when it is interrupted', async () => {
    const { result } = await follow([{ A: 'awaitingWorker' }], { intervalMs: 7 });
    expect(result).toEqual({
      ending: 'interrupted',
      items: [{ ticketNumber: 'A', status: 'awaitingWorker', became: 'open' }],
    });
  });
});
