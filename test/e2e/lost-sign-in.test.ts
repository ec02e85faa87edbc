import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import { inventedEnterprise } from '../../src/mock/seeds/seeds.ts';
import type { CliSetting } from '../support/cli/run-cli.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { seeded, type SeededPlace } from '../support/e2e/seeded-place.ts';

const ROWS = 96;

async function control(place: SeededPlace, method: 'POST' | 'PUT', path: string, body: unknown): Promise<void> {
  const response = await fetch(`${place.service.url}/mock/v1${path}`, {
    method,
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  expect(response.ok).toBe(true);
}

/** The service knows the client by this key from now on: with another one nobody gets a token any more. */
function know(place: SeededPlace, publicKey: KeyObject): Promise<void> {
  return control(place, 'POST', '/clients', {
    clientId: 'sme',
    enterpriseNumber: inventedEnterprise(1),
    enterpriseName: 'Boulangerie Exemple SRL',
    permissions: ['careerBreakEmployer'],
    scopes: ['scope:careerbreak:request:consult', 'scope:careerbreak:request:declarant'],
    publicKey: publicKey.export({ format: 'jwk' }),
  });
}

it.each(['on', 'off'] as const)(
  'a sign-in that fails with 32 in flight tells nothing refused that is in doubt, and files nothing twice, with keys %s',
  async (idempotency) => {
    const place = await seeded('sme', { idempotency });
    const own = createPublicKey(createPrivateKey(await readFile(place.keyOf('sme'), 'utf8')));
    const other = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    const file = place.at('leave.csv');
    await writeRows(
      file,
      validRows(ROWS).map((row) => ({ ...row, employer: '' })),
    );
    await control(place, 'PUT', '/faults', {
      items: [
        { operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', nth: 33, times: 8 },
        { operation: 'createCareerBreakRequest', kind: 'expiredToken', nth: 41, times: 1000 },
        { operation: 'queryCareerBreakRequests', kind: 'expiredToken', times: 1000 },
      ],
    });
    let isLost = false;
    const losing: CliSetting = {
      deps: () => ({
        delay: async () => {
          if (!isLost) await know(place, other);
          isLost = true;
        },
      }),
    };
    const argv = ['submit', '--certify', '--profile', 'sme', '--concurrency', '32', file];
    const first = await place.report(argv, losing);
    const held = await place.ledger(['--service', place.service.url]);
    expect(isLost).toBe(true);
    expect(first.exitCode).not.toBe(0);
    expect(first.report.counts).toMatchObject({ refused: 0, needsReview: 0 });
    expect(first.report.counts.filed + first.report.counts.pending).toBe(ROWS);
    expect(held.length).toBeGreaterThan(first.report.counts.filed);

    await know(place, own);
    await control(place, 'PUT', '/faults', { items: [] });
    const { report, exitCode } = await place.report(argv);
    expect(exitCode).toBe(0);
    expect(report.counts.filed + report.counts.skipped).toBe(ROWS);
    expect(await place.ledger(['--service', place.service.url])).toHaveLength(ROWS);
  },
);
