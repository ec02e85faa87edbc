import { beforeAll, describe, expect, it, vi } from 'vitest';
import { API, startService, type Service } from '../mock/running-service.ts';
import { builtProgram, startBuilt, startServiceProcess, type Running } from '../support/e2e/built-program.ts';
import { readLedger } from '../support/e2e/documents.ts';
import { validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { AS_OF, newWorkplace, withoutWaiting } from '../support/e2e/workplace.ts';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

beforeAll(() => {
  builtProgram();
});

async function tickets(service: Service): Promise<readonly string[]> {
  const { json } = await service.control('GET', '/ledger');
  return json.requests.map((each: { ticketNumber: string }) => each.ticketNumber);
}

/** Everything that is created from now on is created, and nobody hears of it. */
async function loseAnswers(service: Service): Promise<void> {
  const items = [{ operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', times: 1000 }];
  // Without keys a lost answer is looked up, which must fail as well for the row to stay in doubt.
  items.push({ operation: 'queryCareerBreakRequests', kind: 'dropBeforeProcessing', times: 1000 });
  await service.control('PUT', '/faults', { items });
}

async function endFaults(service: Service): Promise<void> {
  await service.control('PUT', '/faults', { items: [] });
}

describe.each(['on', 'off'] as const)('a row in doubt, with keys %s', (idempotency) => {
  it('is found by the run of another file, and not filed again', async () => {
    const service = await startService({ idempotency });
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(1));
    await loseAnswers(service);
    const argv = ['submit', '--certify', '--service', service.url];
    expect((await place.report([...argv, place.at('leave.csv')], withoutWaiting)).report.counts.pending).toBe(1);
    await endFaults(service);

    await writeRows(place.at('renamed.csv'), validRows(2));
    const { exitCode, report } = await place.report([...argv, place.at('renamed.csv')], withoutWaiting);
    expect(exitCode).toBe(0);
    expect(report.outcomes.map(({ ticketNumber }) => ticketNumber)).toEqual(await tickets(service));
    expect(await tickets(service)).toHaveLength(2);
    const again = await place.report([...argv, place.at('leave.csv')], withoutWaiting);
    expect(again.report.counts).toMatchObject({ rows: 1, pending: 0 });
    expect(await tickets(service)).toHaveLength(2);
  });

  it('whose comment was changed since is not filed beside itself', async () => {
    const service = await startService({ idempotency });
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(1));
    await loseAnswers(service);
    const argv = ['submit', '--certify', '--service', service.url];
    await place.report([...argv, file], withoutWaiting);
    await endFaults(service);

    await writeRows(file, [validRow(1, { comment: 'ajouté' })]);
    const { exitCode, report } = await place.report([...argv, file], withoutWaiting);
    expect(exitCode).toBe(3);
    const [ticket] = await tickets(service);
    expect(report.findings).toMatchObject([{ ruleId: 'request.duplicate' }]);
    expect(report.outcomes).toMatchObject([{ status: 'invalid', ticketNumber: ticket }]);
    expect(await tickets(service)).toHaveLength(1);
  });

  it('whose comment was changed in another file needs a person', async () => {
    const service = await startService({ idempotency });
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(1));
    await loseAnswers(service);
    const argv = ['submit', '--certify', '--service', service.url];
    await place.report([...argv, place.at('leave.csv')], withoutWaiting);

    await writeRows(place.at('changed.csv'), [validRow(1, { comment: 'ajouté' })]);
    const blind = await place.report([...argv, place.at('changed.csv')], withoutWaiting);
    expect(blind.report.counts.pending).toBe(1);
    await endFaults(service);
    const { exitCode, report } = await place.report([...argv, place.at('changed.csv')], withoutWaiting);
    expect(exitCode).toBe(11);
    const [ticket = ''] = await tickets(service);
    expect(report.outcomes).toMatchObject([{ status: 'needsReview' }]);
    expect(JSON.stringify(report.outcomes)).toContain(ticket);
    expect(await tickets(service)).toHaveLength(1);
  });
});

describe('two runs at once', () => {
  it('of files that hold the same rows file each row once, one run after the other', async () => {
    const service = await startService({ idempotency: 'off' });
    const place = newWorkplace();
    const names = ['one.csv', 'two.csv', 'three.csv'];
    for (const name of names) await writeRows(place.at(name), validRows(10));
    const runs = await Promise.all(
      names.map((name) => place.report(['submit', '--certify', '--service', service.url, place.at(name)])),
    );
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 0]);
    expect(await tickets(service)).toHaveLength(10);
    for (const { report } of runs) expect(report.counts.filed + report.counts.skipped).toBe(10);
  });
});

it('a row that names no employer is the one that names the default employer', async () => {
  const service = await startService();
  const place = newWorkplace();
  const { enterpriseNumber } = (await service.call('GET', `${API}/accessProfile`)).json;
  const file = place.at('leave.csv');
  await writeRows(file, [validRow(1, { employer: '' }), validRow(1, { employer: enterpriseNumber, comment: 'autre' })]);
  const { exitCode, report } = await place.report(['submit', '--certify', '--service', service.url, file]);
  expect(exitCode).toBe(3);
  expect(report.counts).toMatchObject({ filed: 1, invalid: 1 });
  expect(await tickets(service)).toHaveLength(1);
});

it('a run that is killed gives its turn to the one that waits', async () => {
  const { url } = await startServiceProcess(['--latency', '10', '--idempotency', 'off'], newWorkplace().home);
  const place = newWorkplace();
  for (const name of ['one.csv', 'two.csv']) await writeRows(place.at(name), validRows(60));
  const submit = (name: string): Running =>
    startBuilt(['submit', place.at(name), '--certify', '--as-of', AS_OF, '--service', url], place.home);
  const held = async (): Promise<number> => readLedger(await (await fetch(`${url}/mock/v1/ledger`)).text()).length;
  const first = submit('one.csv');
  while (!first.hasEnded() && (await held()) < 5);
  const second = submit('two.csv');
  while (!first.hasEnded() && (await held()) < 20);
  first.kill('SIGKILL');
  await first.ended;
  expect((await second.ended).exitCode).toBe(0);
  expect(await held()).toBe(60);
});
