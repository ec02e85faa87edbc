import { describe, expect, it } from 'vitest';
import { AccessProfile } from '../../src/schemas/wire/career-break-request.ts';
import { API, startService, type Service } from './running-service.ts';

const profile = (service: Service) => service.call('GET', `${API}/accessProfile`);

describe('a limit', () => {
  it('is told in the access profile, and nothing is told where there is none', async () => {
    const limits = { callsPerSecond: 5, concurrentCalls: 2 };
    expect(AccessProfile.parse((await profile(await startService({ limits }))).json).limits).toEqual(limits);
    expect((await profile(await startService())).json).not.toHaveProperty('limits');
  });

  it('of calls a second lets a second of them in at once, then as many as the time that passes', async () => {
    let now = 1_000_000;
    const service = await startService({ limits: { callsPerSecond: 2 } }, { now: () => now });
    const statuses = async (count: number): Promise<number[]> => {
      const all: number[] = [];
      for (let call = 0; call < count; call += 1) all.push((await profile(service)).status);
      return all;
    };
    expect(await statuses(3)).toEqual([200, 200, 429]);
    now += 500;
    expect(await statuses(2)).toEqual([200, 429]);
    now += 60_000;
    expect(await statuses(3)).toEqual([200, 200, 429]);
    const refusal = await profile(service);
    expect([refusal.headers.get('retry-after'), refusal.json]).toMatchObject([
      '1',
      { type: 'urn:problem-type:belgif:tooManyRequests', limit: 2, retryAfterSec: 1 },
    ]);
    const { received, items } = (await service.control('GET', '/calls')).json;
    expect([received.total, items.at(-1).status]).toEqual([9, 429]);
  });

  it('of calls at a time refuses the one too many, and lets the next in when one has ended', async () => {
    const held: (() => void)[] = [];
    let isHeld = (): void => undefined;
    const twoHeld = new Promise<void>((resolve) => (isHeld = resolve));
    const service = await startService(
      { limits: { concurrentCalls: 2 }, faults: { items: [{ operation: '*', kind: 'delay', delayMs: 1, times: 2 }] } },
      {
        delay: () =>
          new Promise((resolve) => {
            held.push(resolve);
            if (held.length === 2) isHeld();
          }),
      },
    );
    const first = [profile(service), profile(service)];
    await twoHeld;
    expect((await profile(service)).status).toBe(429);
    for (const release of held) release();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual([200, 200]);
    expect((await profile(service)).status).toBe(200);
  });

  it('does not count who asks for the health', async () => {
    const service = await startService({ limits: { callsPerSecond: 1, concurrentCalls: 1 } });
    const health = () => service.call('GET', `${API}/health`);
    expect((await Promise.all([health(), health(), health()])).map(({ status }) => status)).toEqual([200, 200, 200]);
  });
});
