import { readFile, writeFile } from 'node:fs/promises';
import { createPrivateKey, createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { inventedEnterprise } from '../../src/mock/seeds/seeds.ts';
import type { CliSetting } from '../support/cli/run-cli.ts';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { seeded, type SeededPlace } from '../support/e2e/seeded-place.ts';

const EMPLOYER = inventedEnterprise(102);

async function control(place: SeededPlace, method: 'POST' | 'PUT', path: string, body: unknown): Promise<void> {
  const response = await fetch(`${place.service.url}/mock/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

async function giveMandateUntil(place: SeededPlace, endDate: string): Promise<void> {
  const key = createPrivateKey(await readFile(place.keyOf('bureau'), 'utf8'));
  await control(place, 'POST', '/clients', {
    clientId: 'bureau',
    enterpriseNumber: inventedEnterprise(100),
    enterpriseName: 'Secrétariat social Exemple ASBL',
    permissions: ['careerBreakEmployer'],
    scopes: ['scope:careerbreak:request:consult', 'scope:careerbreak:request:declarant'],
    mandates: [{ enterpriseNumber: EMPLOYER, endDate }],
    publicKey: createPublicKey(key).export({ format: 'jwk' }),
  });
}

/** The service's day goes past the end of the mandate while the tool waits to find out about a lost answer. */
function lapsesDuringTheFirstWait(place: SeededPlace): CliSetting {
  let hasLapsed = false;
  return {
    deps: () => ({
      delay: async () => {
        if (hasLapsed) return;
        hasLapsed = true;
        await control(place, 'PUT', '/clock', { date: '2026-12-01' });
      },
    }),
  };
}

async function lostAnswer(place: SeededPlace): Promise<void> {
  const rule = { operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', nth: 1, times: 1 };
  await writeFile(place.at('faults.json'), JSON.stringify([rule]));
  await place.baw(['mock', 'faults', place.at('faults.json'), '--service', place.service.url]);
}

describe.each(['on', 'off'] as const)('a mandate that ends in the middle of a run, with keys %s', (idempotency) => {
  it('leaves a request whose answer was lost in doubt, and it is never filed twice', async () => {
    const place = await seeded('bureau', { idempotency });
    await control(place, 'PUT', '/clock', { date: '2026-11-30' });
    await giveMandateUntil(place, '2026-11-30');
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1, { employer: EMPLOYER })]);
    await lostAnswer(place);
    const argv = ['submit', '--certify', '--profile', 'bureau', file];
    const first = await place.report(argv, lapsesDuringTheFirstWait(place));
    expect(first.report.counts.refused).toBe(0);
    expect(await place.ledger(['--service', place.service.url])).toHaveLength(1);

    await giveMandateUntil(place, '2027-11-30');
    const { report, exitCode } = await place.report([...argv, '--retry-refused']);
    expect([exitCode, report.counts.filed + report.counts.skipped]).toEqual([0, 1]);
    expect(await place.ledger(['--service', place.service.url])).toHaveLength(1);
  });
});

/** On the machine so many hours later. */
function later(hours: number): CliSetting {
  return {
    deps: ({ clock }) => ({
      clock: { ...clock, now: () => clock.now() + hours * 3_600_000 },
      delay: async () => undefined,
    }),
  };
}

describe('a mandate that was lapsed when the key of a lost answer had expired', () => {
  it.each(['the same file', 'another file'])(
    'gives no key to trust: renewed, %s finds what was filed first',
    async (name) => {
      const place = await seeded('bureau');
      await control(place, 'PUT', '/clock', { date: '2026-11-30' });
      await giveMandateUntil(place, '2026-11-30');
      const file = place.at('leave.csv');
      await writeRows(file, [validRow(1, { employer: EMPLOYER })]);
      await control(place, 'PUT', '/faults', {
        items: [
          { operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', nth: 1, times: 1 },
          { operation: 'createCareerBreakRequest', kind: 'badGateway', times: 100 },
        ],
      });
      const argv = ['submit', '--certify', '--profile', 'bureau', file];
      const first = await place.report(argv, later(0));
      expect(first.report.counts).toMatchObject({ filed: 0, refused: 0, pending: 1 });
      expect(await place.ledger(['--service', place.service.url])).toHaveLength(1);
      await control(place, 'PUT', '/faults', { items: [] });
      await control(place, 'PUT', '/clock', { date: '2026-12-03' });
      const second = await place.report(argv, later(60));
      expect(second.report.counts).toMatchObject({ filed: 0, refused: 0, pending: 1 });

      await giveMandateUntil(place, '2027-11-30');
      const again = name === 'the same file' ? file : place.at('again.csv');
      await writeRows(again, [validRow(1, { employer: EMPLOYER })]);
      const { report, exitCode } = await place.report([...argv.slice(0, -1), again], later(61));
      expect([exitCode, report.counts.filed]).toEqual([0, 1]);
      expect(await place.ledger(['--service', place.service.url])).toHaveLength(1);
    },
  );
});

describe('a mandate that ends between two rows', () => {
  it('refuses the rows that come after, and they are filed once it is renewed', async () => {
    const place = await seeded('bureau');
    await control(place, 'PUT', '/clock', { date: '2026-11-30' });
    await giveMandateUntil(place, '2026-11-30');
    const file = place.at('leave.csv');
    await writeRows(
      file,
      [1, 2, 3, 4].map((n) => validRow(n, { employer: EMPLOYER })),
    );
    const rule = { operation: 'createCareerBreakRequest', kind: 'serviceUnavailable', nth: 3, times: 1 };
    await writeFile(place.at('faults.json'), JSON.stringify([rule]));
    await place.baw(['mock', 'faults', place.at('faults.json'), '--service', place.service.url]);
    const argv = ['submit', '--certify', '--profile', 'bureau', '--concurrency', '1', file];
    const first = await place.report(argv, lapsesDuringTheFirstWait(place));
    expect([first.exitCode, first.report.counts]).toEqual([4, expect.objectContaining({ filed: 2, refused: 2 })]);
    await giveMandateUntil(place, '2027-11-30');
    const { report } = await place.report([...argv, '--retry-refused']);
    expect(report.counts).toMatchObject({ filed: 2, skipped: 2 });
    expect(await place.ledger(['--service', place.service.url])).toHaveLength(4);
  });
});
