import { describe, expect, it } from 'vitest';
import { mockCommand, type MockControl } from '../../src/commands/mock.ts';
import type { MockStartOptions } from '../../src/commands/mock/start-command.ts';
import { isoDate } from '../../src/schemas/model/civil-date.ts';
import { parseFlags } from '../support/cli/parse-flags.ts';

const TICKET = '04W-002ZS8X-NM-Z';

const parse = (argv: readonly string[]) =>
  parseFlags<MockStartOptions | MockControl>(argv, (context, act) =>
    mockCommand(context, { start: act, control: act }),
  );

describe('the flags of mock start', () => {
  const defaults: MockStartOptions = {
    port: 0,
    stateDir: undefined,
    seed: 1,
    seedName: undefined,
    requiresSignIn: false,
    tokenLifetimeSec: 600,
    clockDate: undefined,
    idempotency: 'on',
    latencyMs: 0,
    overlaps: 'warn',
    faultsFile: undefined,
    limits: {},
  };

  it.each<readonly [readonly string[], Partial<MockStartOptions>]>([
    [[], {}],
    [['--port', '8080', '--seed', '7', '--latency', '50'], { port: 8080, seed: 7, latencyMs: 50 }],
    [['--state', 'dir', '--clock', '21/11/2026'], { stateDir: 'dir', clockDate: isoDate('2026-11-21') }],
    [['--idempotency', 'off', '--overlaps', 'block'], { idempotency: 'off', overlaps: 'block' }],
    [['--faults', 'night.yaml', '--limit-rate', '50'], { faultsFile: 'night.yaml', limits: { callsPerSecond: 50 } }],
    [['--limit-concurrency', '4'], { limits: { concurrentCalls: 4 } }],
    [['--require-sign-in', '--token-lifetime', '5'], { requiresSignIn: true, tokenLifetimeSec: 5 }],
    [['--seed', 'bureau'], { seedName: 'bureau', requiresSignIn: true }],
  ])('%j', async (argv, expected) => {
    expect(await parse(['start', ...argv])).toEqual({ ...defaults, ...expected });
  });

  it.each([
    ['--port', '65536'],
    ['--port', 'http'],
    ['--port', '1.5'],
    ['--idempotency', 'yes'],
    ['--overlaps', 'error'],
    ['--latency', '-1'],
    ['--clock', 'today'],
    ['--seed', 'nobody'],
    ['--seed', '-1'],
    ['--token-lifetime', '0'],
    ['--limit-rate', '0'],
    ['--limit-concurrency', 'many'],
  ])('%s %s is refused', async (flag, value) => {
    await expect(parse(['start', flag, value])).rejects.toMatchObject({
      key: 'usage.badValue',
      params: { flag, value },
    });
  });
});

describe('the controls of a running service', () => {
  it.each<readonly [readonly string[], MockControl]>([
    [['reset'], { do: 'reset' }],
    [['ledger'], { do: 'ledger' }],
    [['calls'], { do: 'calls' }],
    [['faults'], { do: 'showFaults' }],
    [['faults', 'night.yaml'], { do: 'setFaults', file: 'night.yaml' }],
    [['faults', '--clear'], { do: 'clearFaults' }],
    [['clock'], { do: 'readClock' }],
    [['clock', '--real'], { do: 'followRealClock' }],
    [['clock', '2026-11-21'], { do: 'setClock', date: isoDate('2026-11-21') }],
    [['complete', TICKET], { do: 'completeWorkerPart', ticketNumber: TICKET }],
    [['process', TICKET], { do: 'takeProcessingStep', ticketNumber: TICKET }],
  ])('%j', async (argv, control) => {
    expect(await parse(argv)).toEqual(control);
  });

  it('refuse a date together with the real clock', async () => {
    await expect(parse(['clock', '2026-11-21', '--real'])).rejects.toMatchObject({ key: 'usage.conflictingFlags' });
  });

  it('refuse rules together with the end of all rules', async () => {
    await expect(parse(['faults', 'night.yaml', '--clear'])).rejects.toMatchObject({ key: 'usage.conflictingFlags' });
  });
});
