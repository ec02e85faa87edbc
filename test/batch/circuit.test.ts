import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  Circuit,
  LONGEST_ASKED_MS,
  OPENS_AFTER,
  USUAL_PATIENCE,
  USUAL_PATIENCE_MS,
  type Patience,
  type Verdict,
} from '../../src/batch/circuit.ts';
import { askedMs, type Failure } from '../../src/batch/retry-policy.ts';

const gone: Failure = { delivery: 'not-sent', retryable: true, retryAfterMs: undefined };
const lost: Failure = { delivery: 'unknown', retryable: true, retryAfterMs: undefined };
const badGateway: Failure = { ...lost, status: 502 };
const closedFor = (ms: number): Failure => ({ ...gone, status: 503, retryAfterMs: ms });
const tooMany = (ms?: number): Failure => ({ ...gone, status: 429, retryAfterMs: ms });
const endless: Patience = { mostMs: Infinity, waitsForService: true };
const HOUR_MS = 3_600_000;
const GO_ON: Verdict = { do: 'goOn' };
const pause = (reason: 'asked' | 'failing' | 'waitingForService', ms: number): Verdict => ({ do: 'pause', reason, ms });

/** Failures one after the other, with the pauses that they lead to in between, until the circuit has had enough. */
function verdictsOf(failure: Failure, patience: Patience, most = 40): Verdict[] {
  const circuit = new Circuit(patience);
  const verdicts: Verdict[] = [];
  let now = 0;
  while (verdicts.length < most && verdicts.at(-1)?.do !== 'end') {
    const verdict = circuit.failed(failure, 'change', false, now, 0);
    verdicts.push(verdict);
    if (verdict.do === 'pause') now += verdict.ms;
  }
  return verdicts;
}

describe('the circuit', () => {
  it.each<readonly [string, Failure, Patience, readonly Verdict[]]>([
    ['one failure', gone, USUAL_PATIENCE, [GO_ON]],
    [
      'five failures in a row',
      gone,
      USUAL_PATIENCE,
      [GO_ON, GO_ON, GO_ON, GO_ON, pause('failing', 1000), pause('failing', 2000), pause('failing', 4000)],
    ],
    [
      'five lost answers, told to wait for the service: no sign that it is away',
      lost,
      endless,
      [GO_ON, GO_ON, GO_ON, GO_ON, pause('failing', 1000)],
    ],
    [
      'five times 502, told to wait for the service',
      badGateway,
      endless,
      [GO_ON, GO_ON, GO_ON, GO_ON, pause('waitingForService', 1000)],
    ],
    ['closed for a while', closedFor(2000), USUAL_PATIENCE, [pause('asked', 2000), pause('asked', 2000)]],
    ['closed for a while, told to wait', closedFor(2000), endless, [pause('waitingForService', 2000)]],
    [
      'closed for five minutes',
      closedFor(LONGEST_ASKED_MS),
      USUAL_PATIENCE,
      [pause('asked', LONGEST_ASKED_MS), { do: 'end' }],
    ],
    ['closed for longer', closedFor(LONGEST_ASKED_MS + 1), USUAL_PATIENCE, [{ do: 'end' }]],
    ['closed for an hour, told to wait', closedFor(HOUR_MS), endless, [pause('waitingForService', HOUR_MS)]],
    [
      'closed for longer than one is told to wait',
      closedFor(HOUR_MS),
      { mostMs: HOUR_MS / 2, waitsForService: true },
      [{ do: 'end' }],
    ],
    ['too many calls', tooMany(3000), USUAL_PATIENCE, [pause('asked', 3000)]],
    ['too many calls, not said for how long', tooMany(), USUAL_PATIENCE, [pause('asked', 1000)]],
    ['too many calls, told to wait for the service: it is there', tooMany(3000), endless, [pause('asked', 3000)]],
  ])('after %s', (_, failure, patience, verdicts) => {
    expect(verdictsOf(failure, patience, verdicts.length)).toEqual(verdicts);
  });

  it.each([gone, lost, badGateway, closedFor(1000), tooMany(1000), tooMany()])(
    'ends a run after two minutes without any answer: %j',
    (failure) => {
      const verdicts = verdictsOf(failure, USUAL_PATIENCE, 500);
      expect(verdicts.at(-1)).toEqual({ do: 'end' });
      const pauses = verdicts.map((verdict) => (verdict.do === 'pause' ? verdict.ms : 0));
      const total = pauses.reduce((sum, ms) => sum + ms, 0);
      expect(total).toBeGreaterThanOrEqual(USUAL_PATIENCE_MS);
      expect(total).toBeLessThanOrEqual(USUAL_PATIENCE_MS + 1000);
    },
  );

  it('bears with what a service may ask for, whatever chance adds to it', () => {
    for (const random of [0, 0.5, 0.999]) {
      const verdict = new Circuit(USUAL_PATIENCE).failed(closedFor(LONGEST_ASKED_MS), 'change', false, 0, random);
      expect(verdict.do).toBe('pause');
    }
  });

  it('counts slow failures as well as pauses', () => {
    const circuit = new Circuit(USUAL_PATIENCE);
    expect(circuit.failed(lost, 'change', false, 0, 0)).toEqual(GO_ON);
    expect(circuit.failed(lost, 'change', false, USUAL_PATIENCE_MS, 0)).toEqual({ do: 'end' });
  });

  it('ends a run also when the clock stands still or goes back', () => {
    for (const step of [0, -60_000]) {
      const circuit = new Circuit(USUAL_PATIENCE);
      const verdicts = Array.from(
        { length: 30 },
        (_, index) => circuit.failed(gone, 'change', false, index * step, 0).do,
      );
      expect(verdicts).toContain('end');
    }
  });

  it('tries no less than every half minute, for as long as it is told to wait', () => {
    const verdicts = verdictsOf(gone, endless, 500);
    const pauses = verdicts.flatMap((verdict) => (verdict.do === 'pause' ? [verdict.ms] : []));
    expect(pauses).toHaveLength(500 - OPENS_AFTER + 1);
    expect(Math.max(...pauses)).toBe(30_000);
  });

  it('makes its last try when its time is up, not before', () => {
    const mostMs = 10_000;
    const verdicts = verdictsOf(gone, { mostMs, waitsForService: true });
    const total = verdicts.reduce((sum, verdict) => sum + (verdict.do === 'pause' ? verdict.ms : 0), 0);
    expect(total).toBe(mostMs);
  });

  it('closes on any answer, and forgets what was before', () => {
    const circuit = new Circuit(USUAL_PATIENCE);
    for (let failure = 0; failure < OPENS_AFTER; failure += 1) circuit.failed(gone, 'change', false, 0, 0);
    expect(circuit.isClosed).toBe(false);
    circuit.answered('change');
    expect({ isClosed: circuit.isClosed, isInTrouble: circuit.isInTrouble }).toEqual({
      isClosed: true,
      isInTrouble: false,
    });
    expect(circuit.failed(gone, 'change', false, USUAL_PATIENCE_MS * 2, 0)).toEqual(GO_ON);
  });

  it('stays open while questions are answered and nothing is taken', () => {
    const circuit = new Circuit(USUAL_PATIENCE);
    for (let failure = 0; failure < OPENS_AFTER; failure += 1) {
      circuit.failed(gone, 'change', false, 0, 0);
      circuit.answered('question');
    }
    expect(circuit.isClosed).toBe(false);
    circuit.answered('change');
    expect(circuit.isClosed).toBe(true);
  });

  it('closes for any answer when only questions failed', () => {
    const circuit = new Circuit(USUAL_PATIENCE);
    for (let failure = 0; failure < OPENS_AFTER; failure += 1) circuit.failed(gone, 'question', false, 0, 0);
    circuit.answered('question');
    expect(circuit.isClosed).toBe(true);
  });

  it('stays closed for a service that counts calls, opens for one that says it is away', () => {
    const [counting, away] = [new Circuit(USUAL_PATIENCE), new Circuit(USUAL_PATIENCE)];
    counting.failed(tooMany(1000), 'change', false, 0, 0);
    away.failed(closedFor(1000), 'change', false, 0, 0);
    expect([counting.isClosed, away.isClosed]).toEqual([true, false]);
  });

  it('takes what fails while calls are held back for the same trouble, unless it asks for longer', () => {
    const circuit = new Circuit(USUAL_PATIENCE);
    circuit.failed(closedFor(10_000), 'change', false, 0, 0);
    expect(circuit.failed(closedFor(10_000), 'change', true, 0, 0.9)).toEqual(GO_ON);
    expect(circuit.failed(gone, 'change', true, 0, 0)).toEqual(GO_ON);
    expect(circuit.failed(closedFor(60_000), 'change', true, 0, 0)).toEqual(pause('asked', 60_000));
  });

  it('never bears with more than its patience and one pause that was asked for', () => {
    const failures = fc.oneof(
      fc.constant(gone),
      fc.constant(badGateway),
      fc.nat(600_000).map(closedFor),
      fc.nat(600_000).map((ms) => tooMany(ms)),
    );
    const longestCallMs = 60_000;
    const steps = fc.array(
      fc.record({
        failure: failures,
        tookMs: fc.nat(longestCallMs),
        random: fc.double({ min: 0, max: 0.999, noNaN: true }),
      }),
      { minLength: 300, maxLength: 300 },
    );
    const slowest = { tookMs: longestCallMs, random: 0.999 };
    const askedAtTheLastMoment = [
      { ...slowest, failure: gone },
      { ...slowest, failure: gone },
      { ...slowest, failure: closedFor(LONGEST_ASKED_MS), tookMs: longestCallMs - 1 },
      { ...slowest, failure: gone },
    ];
    const mostMs = USUAL_PATIENCE_MS + askedMs(LONGEST_ASKED_MS, 1) + longestCallMs;
    fc.assert(
      fc.property(steps, (all) => {
        const circuit = new Circuit(USUAL_PATIENCE);
        let now = 0;
        let since: number | undefined;
        for (const { failure, tookMs, random } of all) {
          now += tookMs;
          // Patience begins with the first failure, not with the call that failed.
          since ??= now;
          const verdict = circuit.failed(failure, 'change', false, now, random);
          if (verdict.do === 'end') return now - since <= mostMs;
          if (verdict.do === 'pause') now += verdict.ms;
        }
        return false;
      }),
      { numRuns: 200, examples: [[askedAtTheLastMoment]] },
    );
  });
});
