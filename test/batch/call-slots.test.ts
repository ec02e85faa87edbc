import { describe, expect, it } from 'vitest';
import { CallSlots } from '../../src/batch/call-slots.ts';
import { fileRows } from '../../src/batch/file-rows.ts';
import { fold } from '../../src/batch/run-state.ts';
import { FakeService } from './fake-service.ts';
import { newTestId, rowsNumbered, toFile } from './simulation.ts';

describe('slots for calls', () => {
  it('are never more than they may be, are given in order, and are given back by calls that fail', async () => {
    const slots = new CallSlots(2);
    const started: number[] = [];
    let [now, most] = [0, 0];
    const calls = Array.from({ length: 7 }, (_, index) =>
      slots.use(async () => {
        started.push(index);
        most = Math.max(most, ++now);
        await Promise.resolve();
        now -= 1;
        if (index === 3) throw new Error('failed');
        return index;
      }),
    );
    const results = await Promise.allSettled(calls);
    expect(started).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(most).toBe(2);
    expect(results.map(({ status }) => status).filter((status) => status === 'rejected')).toHaveLength(1);
  });

  it('keep calls apart from rows: while disks are slow, as many calls as allowed are under way', async () => {
    const service = new FakeService('on');
    const create = service.create.bind(service);
    let [calls, most] = [0, 0];
    service.create = async (body, key) => {
      most = Math.max(most, ++calls);
      await turns(10);
      calls -= 1;
      return create(body, key);
    };
    const deps = {
      service,
      journal: { append: () => turns(20) },
      now: () => Date.parse('2026-11-21T08:00:00Z'),
      newId: newTestId,
      random: () => 0,
      delay: async () => undefined,
      signal: new AbortController().signal,
    };
    async function* rows() {
      yield* toFile(rowsNumbered(30));
    }
    await fileRows(rows(), fold([]), { concurrency: 3, rowsInWork: 12, maxAttempts: 2 }, deps, () => undefined);
    expect(most).toBe(3);
    expect(service.filed).toHaveLength(30);
  });
});

async function turns(count: number): Promise<void> {
  for (let turn = 0; turn < count; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}
