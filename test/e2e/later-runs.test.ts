import { describe, expect, it } from 'vitest';
import { startService, type Service } from '../mock/running-service.ts';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting } from '../support/e2e/workplace.ts';

async function tickets(service: Service): Promise<readonly string[]> {
  const { json } = await service.control('GET', '/ledger');
  return json.requests.map((each: { ticketNumber: string }) => each.ticketNumber);
}

async function loseAnswers(service: Service): Promise<void> {
  const items = [{ operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', times: 1000 }];
  items.push({ operation: 'queryCareerBreakRequests', kind: 'dropBeforeProcessing', times: 1000 });
  await service.control('PUT', '/faults', { items });
}

describe.each(['on', 'off'] as const)('a row in doubt, with keys %s', (idempotency) => {
  it('is not filed again when the service has forgotten its key meanwhile', async () => {
    const service = await startService({ idempotency });
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [validRow(1)]);
    const argv = ['submit', '--certify', '--service', service.url, file];
    await loseAnswers(service);
    await place.report(argv, withoutWaiting);
    await service.control('PUT', '/faults', { items: [] });
    await service.control('PUT', '/clock', { date: '2026-11-25' });
    const { report } = await place.report(argv, withoutWaiting);
    expect(report.counts).toMatchObject({ filed: 1 });
    const [ticket, ...others] = await tickets(service);
    expect(others).toEqual([]);
    expect(report.outcomes).toMatchObject([{ ticketNumber: ticket }]);
  });
});
