import { readdir } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { MockFault } from '../../src/schemas/wire/mock-controls.ts';
import { startService, type Service } from '../mock/running-service.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import type { Report } from '../support/e2e/documents.ts';
import { newWorkplace, withoutWaiting } from '../support/e2e/workplace.ts';

const ROWS = 12;

async function setFaults(service: Service, items: readonly MockFault[]): Promise<void> {
  expect((await service.control('PUT', '/faults', { items })).status).toBe(200);
}

/** What the report says was filed is what the service holds under that ticket, and what it holds is nowhere denied. */
async function expectTruth(service: Service, { outcomes }: Report): Promise<void> {
  const held = new Map<string, string>();
  for (const { clientReference, ticketNumber } of (await service.control('GET', '/ledger')).json.requests) {
    held.set(String(clientReference), String(ticketNumber));
  }
  for (const { clientReference = '', status, ticketNumber } of outcomes) {
    if (status === 'filed' || status === 'skipped') expect(ticketNumber).toBe(held.get(clientReference));
    else if (status === 'refused') expect(held.has(clientReference)).toBe(false);
    else expect(['pending', 'needsReview']).toContain(status);
  }
}

async function references(service: Service): Promise<readonly string[]> {
  const { json } = await service.control('GET', '/ledger');
  return json.requests.map((each: { clientReference: string }) => each.clientReference).sort();
}

const everyRow = validRows(ROWS)
  .map(({ clientReference = '' }) => clientReference)
  .sort();

const KINDS = [
  'dropBeforeProcessing',
  'dropAfterProcessing',
  'tooManyRequests',
  'serviceUnavailable',
  'badGateway',
  'internalServerError',
  'htmlErrorPage',
  'truncatedBody',
] as const;

describe.each(['on', 'off'] as const)('with keys %s', (idempotency) => {
  it.each(KINDS.flatMap((kind) => [1, 5, 40].map((times) => ({ kind, times }))))(
    '$kind × $times leaves every row with the service exactly once',
    async ({ kind, times }) => {
      const service = await startService({ idempotency });
      const place = newWorkplace();
      const file = place.at('leave.csv');
      await writeRows(file, validRows(ROWS));
      await setFaults(service, [{ operation: 'createCareerBreakRequest', kind, times }]);

      const argv = ['submit', '--certify', '--concurrency', '4', '--service', service.url, file];
      const first = await place.report(argv, withoutWaiting);
      await expectTruth(service, first.report);
      const isOver = first.report.counts.filed === ROWS;
      expect(first.exitCode === 0).toBe(isOver);
      if (!isOver) {
        await setFaults(service, []);
        const second = await place.report(argv, withoutWaiting);
        await expectTruth(service, second.report);
        expect(second).toMatchObject({ exitCode: 0, report: { counts: { pending: 0, refused: 0, needsReview: 0 } } });
        expect(second.report.counts.filed + second.report.counts.skipped).toBe(ROWS);
      }
      expect(await references(service)).toEqual(everyRow);
    },
  );

  it('a mixture of faults over several runs leaves every row with the service exactly once', async () => {
    const service = await startService({ idempotency });
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(ROWS));
    const argv = ['submit', '--certify', '--concurrency', '4', '--service', service.url, file];
    for (let round = 0; round < 4; round += 1) {
      const items = KINDS.map((_, index) => KINDS[(index + round * 3) % KINDS.length] ?? 'badGateway').map(
        (kind, index) => ({ operation: 'createCareerBreakRequest', kind, times: 1 + (index % 3) }),
      );
      await setFaults(service, items);
      await expectTruth(service, (await place.report(argv, withoutWaiting)).report);
    }
    await setFaults(service, []);
    expect((await place.report(argv, withoutWaiting)).exitCode).toBe(0);
    expect(await references(service)).toEqual(everyRow);
  });

  it('a search that fails as well keeps the row in doubt until it can be found', async () => {
    const service = await startService({ idempotency });
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(2));
    const always = 100;
    await setFaults(service, [
      { operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', times: always },
      { operation: 'queryCareerBreakRequests', kind: 'badGateway', times: always },
    ]);
    const argv = ['submit', '--certify', '--service', service.url, file];
    const first = await place.report(argv, withoutWaiting);
    expect([5, 7]).toContain(first.exitCode);
    expect(first.report.counts).toMatchObject({ filed: 0, pending: 2 });
    // Nothing that may be filed is offered for correction, where it would be sent as new.
    expect(await readdir(place.folder)).not.toContain('leave.rejected.csv');
    await setFaults(service, []);
    expect((await place.report(argv, withoutWaiting)).exitCode).toBe(0);
    expect(await references(service)).toEqual(['R-1', 'R-2']);
  });
});

describe('rows without a reference of their own', () => {
  it.each(['on', 'off'] as const)(
    'are found again by the reference that they were given: keys %s',
    async (idempotency) => {
      const service = await startService({ idempotency });
      const place = newWorkplace();
      const file = place.at('leave.csv');
      await writeRows(
        file,
        validRows(3).map((row) => ({ ...row, clientReference: '' })),
      );
      await setFaults(service, [{ operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', times: 4 }]);
      const argv = ['submit', '--certify', '--service', service.url, file];
      await place.report(argv, withoutWaiting);
      await setFaults(service, []);
      expect((await place.report(argv, withoutWaiting)).exitCode).toBe(0);
      expect(await references(service)).toHaveLength(3);
    },
  );
});
