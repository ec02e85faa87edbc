import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { USUAL_PATIENCE_MS, type Patience } from '../../src/batch/circuit.ts';
import type { EngineEvent } from '../../src/batch/engine-event.ts';
import type { FilingService } from '../../src/batch/ports.ts';
import { TransportError, UnavailableError } from '../../src/errors/client-error.ts';
import type { JournalRecord } from '../../src/schemas/files/journal-record.ts';
import { FakeService, refusal } from './fake-service.ts';
import { FakeTime } from './fake-time.ts';
import { rowsNumbered, runEngine, type RunChanges } from './simulation.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;
const endless: Patience = { mostMs: Infinity, waitsForService: true };

const refusedConnection = (): Error => new TransportError('service.unreachable', 'not-sent', 'fake');
const noAnswer = (): Error => new TransportError('service.noAnswer', 'unknown', 'fake');
const badGateway = (): Error => new UnavailableError('unknown', 502);
const serverError = (): Error => new UnavailableError('unknown', 500);
const closed = (retryAfterMs?: number): Error => new UnavailableError('not-sent', 503, retryAfterMs);
const tooMany = (retryAfterMs?: number): Error => new UnavailableError('not-sent', 429, retryAfterMs);

/** A run on a clock of its own, against a service that fails by the clock. */
class World {
  readonly time = new FakeTime();
  readonly service: FakeService;
  readonly records: JournalRecord[] = [];
  readonly events: EngineEvent[] = [];
  /** From when to when all calls were to be held back. */
  readonly pauses: { readonly fromMs: number; readonly untilMs: number }[] = [];
  /** When each call of any kind was made, and how many were then under way. */
  readonly calls: { readonly atMs: number; readonly underWay: number }[] = [];
  /** What every call meets at that moment; `undefined`: the service works. */
  trouble: (elapsedMs: number) => Error | undefined = () => undefined;
  latencyMs = 0;
  #underWay = 0;

  constructor(keys: 'on' | 'off' = 'on') {
    this.service = new FakeService(keys);
  }

  run(rows: number, changes: RunChanges = {}) {
    const { keys } = this.service;
    const watched: FilingService = {
      keys,
      create: (body, key) => this.#call(() => this.service.create(body, key)),
      find: (criteria) => this.#call(() => this.service.find(criteria)),
      get: (ticketNumber) => this.#call(() => this.service.get(ticketNumber)),
      change: (change, key) => this.#call(() => this.service.change(change, key)),
      findChange: (change) => this.#call(() => this.service.findChange(change)),
      accept: (accepts, body) => this.#call(() => this.service.accept(accepts, body)),
      calculate: (body, key) => this.#call(() => this.service.calculate(body, key)),
      findCalculations: (body) => this.#call(() => this.service.findCalculations(body)),
      findAccepted: (ticketNumber) => this.#call(() => this.service.findAccepted(ticketNumber)),
    };
    return runEngine(rowsNumbered(rows), watched, this.records, {
      now: this.time.now,
      delay: this.time.delay,
      onEvent: (event) => {
        this.events.push(event);
        const fromMs = this.time.elapsedMs;
        if (event.kind === 'pause') this.pauses.push({ fromMs, untilMs: fromMs + event.ms });
      },
      concurrency: 4,
      rowsInWork: 12,
      maxAttempts: 6,
      ...changes,
    });
  }

  /** Events of these kinds, as short texts. */
  told(...kinds: readonly EngineEvent['kind'][]): string[] {
    return this.events.flatMap((event) => {
      if (!kinds.includes(event.kind)) return [];
      return event.kind === 'pause' ? [`pause ${event.reason}`] : [event.kind];
    });
  }

  async #call<T>(make: () => Promise<T>): Promise<T> {
    this.#underWay += 1;
    this.calls.push({ atMs: this.time.elapsedMs, underWay: this.#underWay });
    try {
      if (this.latencyMs > 0) await this.time.delay(this.latencyMs);
      const failure = this.trouble(this.time.elapsedMs);
      if (failure !== undefined) throw failure;
      return await make();
    } finally {
      this.#underWay -= 1;
    }
  }
}

function statuses(reported: readonly { readonly outcome: { readonly status: string } }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { outcome } of reported) counts[outcome.status] = (counts[outcome.status] ?? 0) + 1;
  return counts;
}

const FAULTS: readonly (readonly [string, () => Error])[] = [
  ['refused connections', refusedConnection],
  ['503', () => closed()],
  ['503 for ten seconds', () => closed(10_000)],
  ['502', badGateway],
  ['500', serverError],
  ['no answers', noAnswer],
];

describe('a service that is away for half a minute', () => {
  it.each(FAULTS)('is outlasted by a run of many rows: %s', async (_, failure) => {
    for (const keys of ['on', 'off'] as const) {
      const world = new World(keys);
      world.trouble = (elapsedMs) => (elapsedMs > 0 && elapsedMs < 30_000 ? failure() : undefined);
      world.latencyMs = 10;
      const { summary, reported } = await world.run(60);
      expect(summary).toMatchObject({ stoppedBy: undefined, inDoubt: 0 });
      expect(statuses(reported)).toEqual({ filed: 60 });
      expect(world.service.filed).toHaveLength(60);
      expect(world.told('pause', 'resume').at(-1)).toBe('resume');
      // Told once that it failed, then tried a few times, not by every row.
      expect(world.calls.filter(({ atMs }) => atMs > 15_000 && atMs < 30_000).length).toBeLessThan(12);
    }
  });

  it('is tried by one row at a time once it is known to be away', async () => {
    const world = new World();
    world.latencyMs = 100;
    world.trouble = (elapsedMs) => (elapsedMs < 30_000 ? refusedConnection() : undefined);
    await world.run(60, { rowsInWork: 4 });
    const tries = world.calls.filter(({ atMs }) => atMs > 5_000 && atMs < 30_000);
    expect(tries.length).toBeGreaterThan(1);
    expect(Math.max(...tries.map(({ underWay }) => underWay))).toBe(1);
  });
});

describe('a service that stays away', () => {
  it.each(FAULTS)('ends the run within about two minutes, everything pending: %s', async (_, failure) => {
    for (const keys of ['on', 'off'] as const) {
      const world = new World(keys);
      world.trouble = failure;
      world.latencyMs = 50;
      const { summary, reported } = await world.run(60);
      expect(summary.stoppedBy).toMatchObject({ exitCode: 7 });
      expect(statuses(reported)).toEqual({ pending: 60 });
      expect(world.time.elapsedMs).toBeLessThan(USUAL_PATIENCE_MS + 15_000);
      expect(world.calls.length).toBeLessThan(60);
      expect(world.told('stop')).toEqual(['stop']);
      world.trouble = () => undefined;
      const again = await world.run(60);
      expect(statuses(again.reported)).toEqual({ filed: 60 });
      expect(world.service.filed).toHaveLength(60);
    }
  });

  it('and asks for more than five minutes ends the run at once', async () => {
    const world = new World();
    world.trouble = () => closed(6 * MINUTE_MS);
    const { summary } = await world.run(60, { concurrency: 1 });
    expect(summary.stoppedBy).toMatchObject({ key: 'service.unavailable' });
    expect(world.calls).toHaveLength(1);
    expect(world.time.elapsedMs).toBe(0);
  });

  it('leaves what is out of its hands to the user: Ctrl-C ends the wait at once', async () => {
    const world = new World();
    const stop = new AbortController();
    world.trouble = (elapsedMs) => {
      if (elapsedMs > MINUTE_MS) stop.abort();
      return refusedConnection();
    };
    const { summary, reported } = await world.run(20, { patience: endless, signal: stop.signal });
    expect(summary).toMatchObject({ interrupted: true, stoppedBy: undefined });
    expect(world.events.filter(({ kind }) => kind === 'stop')).toEqual([{ kind: 'stop', reason: undefined }]);
    expect(statuses(reported)).toEqual({ pending: 20 });
    expect(world.time.elapsedMs).toBeLessThan(2 * MINUTE_MS);
  });
});

describe('a service that answers questions and takes nothing', () => {
  const CREATE_FAULTS = FAULTS.filter(([name]) => !name.startsWith('503'));

  it.each(CREATE_FAULTS)('ends the run as one that is away: %s', async (_, failure) => {
    for (const keys of ['on', 'off'] as const) {
      const world = new World(keys);
      world.service.answerTo = () => failure();
      const { summary, reported } = await world.run(60);
      expect(summary.stoppedBy).toMatchObject({ exitCode: 7 });
      expect(statuses(reported)).toEqual({ pending: 60 });
      expect(world.time.elapsedMs).toBeLessThan(USUAL_PATIENCE_MS + 15_000);
    }
  });

  it.each([badGateway, refusedConnection, () => closed(1000)])('is waited for: %s', async (failure) => {
    for (const keys of ['on', 'off'] as const) {
      const world = new World(keys);
      world.service.answerTo = (nth) => (nth <= 40 ? failure() : 'answered');
      const { reported } = await world.run(8, { patience: endless });
      expect(statuses(reported)).toEqual({ filed: 8 });
      expect(world.service.filed).toHaveLength(8);
    }
  });

  it('is at work all the same when only its answers are lost: each request is found', async () => {
    const world = new World('off');
    world.service.answerTo = () => 'lost';
    const { summary, reported } = await world.run(40);
    expect(summary.stoppedBy).toBeUndefined();
    expect(statuses(reported)).toEqual({ filed: 40 });
    expect(world.service.filed).toHaveLength(40);
  });
});

describe('waiting for the service', () => {
  it.each(FAULTS.slice(0, 4))('files everything once it is back, hours later: %s', async (_, failure) => {
    for (const keys of ['on', 'off'] as const) {
      for (const rows of [1, 60]) {
        const world = new World(keys);
        world.trouble = (elapsedMs) => (elapsedMs < 3 * HOUR_MS ? failure() : undefined);
        const { summary, reported } = await world.run(rows, { patience: endless });
        expect(summary).toMatchObject({ stoppedBy: undefined, inDoubt: 0 });
        expect(statuses(reported)).toEqual({ filed: rows });
        expect(world.service.filed).toHaveLength(rows);
        expect(world.time.elapsedMs).toBeLessThan(3 * HOUR_MS + 2 * MINUTE_MS);
        expect(world.calls.length).toBeLessThan((3 * HOUR_MS) / 9_000);
        expect(world.told('pause')).toContain('pause waitingForService');
        expect(world.told('resume')).toEqual(['resume']);
      }
    }
  });

  it('leaves it alone for as long as it asks', async () => {
    const world = new World();
    world.trouble = (elapsedMs) => (elapsedMs < HOUR_MS ? closed(HOUR_MS) : undefined);
    const { reported } = await world.run(30, { patience: endless });
    expect(statuses(reported)).toEqual({ filed: 30 });
    expect(world.calls.filter(({ atMs }) => atMs > 0 && atMs < HOUR_MS)).toEqual([]);
  });

  it('ends when the time that was given for it is over', async () => {
    const world = new World();
    world.trouble = refusedConnection;
    const { summary } = await world.run(30, { patience: { mostMs: 30 * MINUTE_MS, waitsForService: true } });
    expect(summary.stoppedBy).toMatchObject({ key: 'service.unreachable' });
    expect(world.time.elapsedMs).toBeGreaterThanOrEqual(30 * MINUTE_MS);
    expect(world.time.elapsedMs).toBeLessThan(31 * MINUTE_MS);
  });

  it('covers the look-ups before the first row', async () => {
    const world = new World('off');
    world.service.answerTo = () => 'lost';
    await world.run(1, { maxAttempts: 1 });
    expect(world.records).toHaveLength(1);
    world.service.answerTo = () => 'answered';
    world.trouble = (elapsedMs) => (elapsedMs < HOUR_MS ? refusedConnection() : undefined);
    const { summary, reported } = await world.run(1, { patience: endless });
    expect(summary).toMatchObject({ settled: 1, stoppedBy: undefined });
    expect(reported).toMatchObject([{ outcome: { status: 'filed', adopted: true } }]);
  });

  it('does not go on for ever for a row on which the service itself fails', async () => {
    for (const failure of [serverError, noAnswer]) {
      const world = new World();
      world.service.answerTo = (_, body) => (body.worker.ssin.endsWith('7') ? failure() : 'answered');
      const { summary, reported } = await world.run(20, { patience: endless });
      expect(summary.stoppedBy).toBeUndefined();
      expect(statuses(reported)).toEqual({ filed: 18, pending: 2 });
    }
  });
});

describe('too many calls', () => {
  it('slow the run down instead of ending it, and no row is given up', async () => {
    const world = new World();
    let [second, taken] = [-1, 0];
    // Five calls in any second by its clock, and not a word of it.
    world.trouble = (elapsedMs) => {
      const now = Math.floor(elapsedMs / 1000);
      if (now !== second) [second, taken] = [now, 0];
      taken += 1;
      return taken > 5 ? tooMany(1000) : undefined;
    };
    world.latencyMs = 20;
    const { summary, reported } = await world.run(200, { concurrency: 16, rowsInWork: 48 });
    expect(summary.stoppedBy).toBeUndefined();
    expect(statuses(reported)).toEqual({ filed: 200 });
    expect(world.time.elapsedMs).toBeLessThan(120_000);
    expect(world.calls.length).toBeLessThan(300);
  });
});

describe('the pace of a run', () => {
  it.each(['on', 'off'] as const)('holds for all its calls, look-ups too: keys %s', async (keys) => {
    const world = new World(keys);
    world.service.answerTo = (nth) => (nth % 5 === 0 ? 'lost' : 'answered');
    const { reported } = await world.run(60, { callsPerSecond: 10 });
    expect(statuses(reported)).toEqual({ filed: 60 });
    expect(world.service.filed).toHaveLength(60);
    const times = world.calls.map(({ atMs }) => atMs);
    for (const [index, from] of times.entries()) {
      const within = times.slice(index).filter((at) => at - from <= 1000).length;
      expect(within).toBeLessThanOrEqual(11);
    }
    expect(world.time.elapsedMs).toBeLessThan((world.calls.length / 10) * 1000 + 5000);
  });

  it('lets Ctrl-C through: what waits for its turn stays pending', async () => {
    const world = new World();
    const stop = new AbortController();
    world.trouble = (elapsedMs) => {
      if (elapsedMs > 3000) stop.abort();
      return undefined;
    };
    const { summary, reported } = await world.run(40, { callsPerSecond: 1, signal: stop.signal });
    expect(summary).toMatchObject({ interrupted: true, stoppedBy: undefined });
    expect(statuses(reported)['filed']).toBe(world.service.filed.length);
    expect(world.time.elapsedMs).toBeLessThan(5000);
    const again = await world.run(40);
    expect(statuses(again.reported)).toEqual({ filed: 40 });
    expect(world.service.filed).toHaveLength(40);
  });
});

describe('any trouble of the service', () => {
  it('leads to every row filed once or pending, and to all of them filed by a later run', async () => {
    const faults = fc.constantFrom(
      refusedConnection,
      badGateway,
      serverError,
      noAnswer,
      () => closed(),
      () => closed(3000),
      () => tooMany(2000),
      () => refusal(404),
    );
    const outages = fc.array(fc.record({ afterMs: fc.nat(60_000), forMs: fc.nat(90_000), fault: faults }), {
      maxLength: 6,
    });
    const settings = fc.record({
      outages,
      keys: fc.constantFrom('on' as const, 'off' as const),
      concurrency: fc.constantFrom(1, 4),
      losesEvery: fc.integer({ min: 2, max: 9 }),
      patience: fc.constantFrom(undefined, endless),
      callsPerSecond: fc.constantFrom(undefined, 20),
      seed: fc.double({ min: 0, max: 0.999, noNaN: true }),
    });
    await fc.assert(
      fc.asyncProperty(settings, async ({ outages, keys, concurrency, losesEvery, patience, callsPerSecond, seed }) => {
        const world = new World(keys);
        world.latencyMs = 40;
        let from = 0;
        const windows = outages.map(({ afterMs, forMs, fault }) => {
          const start = from + afterMs;
          from = start + forMs;
          return { start, end: from, fault };
        });
        world.trouble = (elapsedMs) => windows.find(({ start, end }) => elapsedMs >= start && elapsedMs < end)?.fault();
        world.service.answerTo = (nth) => (nth % losesEvery === 0 ? 'lost' : 'answered');
        const choices = {
          concurrency,
          random: () => seed,
          ...(patience !== undefined && { patience }),
          ...(callsPerSecond !== undefined && { callsPerSecond }),
        };
        const first = await world.run(25, choices);
        expect(first.reported).toHaveLength(25);
        for (const { fromMs, untilMs } of world.pauses) {
          expect(world.calls.filter(({ atMs }) => atMs > fromMs && atMs < untilMs - 1)).toEqual([]);
        }
        const { filed = 0 } = statuses(first.reported);
        expect(world.service.filed.length).toBeGreaterThanOrEqual(filed);
        world.trouble = () => undefined;
        world.service.answerTo = () => 'answered';
        await world.run(25, { isToBeSentAgain: ({ status }) => status === 'refused' });
        const workers = new Set(world.service.filed.map(({ worker }) => worker.ssin));
        expect([world.service.filed.length, workers.size]).toEqual([25, 25]);
      }),
      { numRuns: 60, seed: 20_261_121 },
    );
  }, 60_000);
});
