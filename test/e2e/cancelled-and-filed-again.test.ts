import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputError } from '../../src/errors/app-error.ts';
import { startService, type Service } from '../mock/running-service.ts';
import type { CliSetting } from '../support/cli/run-cli.ts';
import type { LedgerEntry } from '../support/e2e/documents.ts';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { column } from '../support/e2e/table.ts';
import { newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';

const WRONG_HOURS = { hoursFull: '36:00', hoursBefore: '36:00', hoursDuring: '28:48' };

interface Office {
  readonly place: Workplace;
  readonly service: Service;
  readonly file: string;
  /** `submit` of the file, without waiting. */
  readonly submit: readonly string[];
  held(): Promise<readonly LedgerEntry[]>;
  cancel(ticket: string, setting?: CliSetting): ReturnType<Workplace['baw']>;
}

async function openOffice(idempotency: 'on' | 'off', hours: object = {}): Promise<Office> {
  const service = await startService({ idempotency });
  const place = newWorkplace();
  const file = place.at('leave.csv');
  await writeRows(file, [validRow(1, { ...hours }), validRow(2)]);
  const at = ['--service', service.url];
  return {
    place,
    service,
    file,
    submit: ['submit', '--certify', ...at, file],
    held: () => place.ledger(at),
    cancel: (ticket, setting = withoutWaiting) => place.baw(['cancel', ticket, '--yes', ...at], setting),
  };
}

const ticketOf = (entries: readonly LedgerEntry[], index: number): string => entries[index]?.ticketNumber ?? '?';

describe.each(['on', 'off'] as const)('a request that was cancelled from here, with keys %s', (idempotency) => {
  it('is filed again by the same command, once, and the summary says so', async () => {
    const { place, submit, held, cancel } = await openOffice(idempotency);
    await place.baw(submit);
    const cancelled = ticketOf(await held(), 0);
    expect((await cancel(cancelled)).exitCode).toBe(0);

    const { exitCode, stdout } = await place.baw(submit);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('2 rows: 1 filed, 1 filed before, 0 refused, 0 to correct.');
    expect(stdout).toContain('1 of them filed again after its cancellation.');
    const after = await held();
    expect(after.map(({ status }) => status)).toEqual(['cancelled', 'awaitingWorker', 'awaitingWorker']);
    expect(stdout.replace(/\s+/g, ' ')).toContain(
      `${ticketOf(after, 2)} (again, after the cancellation of ${cancelled})`,
    );
    expect(column(await place.table('leave.accepted.csv'), 'result_ticketNumber')).toEqual([
      ticketOf(after, 2),
      ticketOf(after, 1),
    ]);

    const { report } = await place.report(submit);
    expect(report.counts).toMatchObject({ filed: 0, skipped: 2 });
    expect(report.outcomes[0]).toMatchObject({ ticketNumber: ticketOf(after, 2), status: 'skipped' });
    expect(await held()).toEqual(after);
  });

  it('lets its corrected row be filed, and each further correction after a further cancellation', async () => {
    const { place, file, submit, held, cancel } = await openOffice(idempotency, WRONG_HOURS);
    await place.baw(submit);
    await cancel(ticketOf(await held(), 0));
    await writeRows(file, [validRow(1), validRow(2)]);
    const corrected = await place.report(submit);
    expect(corrected.report.counts).toMatchObject({ filed: 1, skipped: 1, invalid: 0 });
    expect(corrected.report.outcomes[0]).toMatchObject({ replaces: ticketOf(await held(), 0) });

    // Back to what it was, and forth again.
    for (const [index, hours] of [WRONG_HOURS, {}].entries()) {
      await cancel(ticketOf(await held(), 2 + index));
      await writeRows(file, [validRow(1, hours), validRow(2)]);
      expect((await place.report(submit)).report.counts).toMatchObject({ filed: 1, skipped: 1 });
    }
    const standing = (await held()).filter(({ status }) => status !== 'cancelled');
    expect(new Set(standing.map(({ clientReference }) => clientReference))).toEqual(new Set(['R-1', 'R-2']));
    expect(standing).toHaveLength(2);
  });

  it('is not mistaken for its successor when the answer of that one is lost', async () => {
    const { place, service, submit, held, cancel } = await openOffice(idempotency);
    await place.baw(submit);
    const cancelled = ticketOf(await held(), 0);
    await cancel(cancelled);
    const items = [
      { operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', times: 1000 },
      { operation: 'queryCareerBreakRequests', kind: 'dropBeforeProcessing', times: 1000 },
    ];
    await service.control('PUT', '/faults', { items });
    expect((await place.report(submit, withoutWaiting)).report.counts).toMatchObject({ filed: 0, pending: 1 });
    await service.control('PUT', '/faults', { items: [] });

    const { report } = await place.report(submit, withoutWaiting);
    expect(report.counts).toMatchObject({ filed: 1, skipped: 1, needsReview: 0 });
    const after = await held();
    expect(after).toHaveLength(3);
    expect(report.outcomes[0]?.ticketNumber).toBe(ticketOf(after, 2));
    expect(after.map(({ status }) => status)).toEqual(['cancelled', 'awaitingWorker', 'awaitingWorker']);
  });

  it('is filed again when its answer was lost, and it was found and cancelled by its ticket', async () => {
    const { place, service, submit, held, cancel } = await openOffice(idempotency);
    const items = [
      { operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', times: 1000 },
      { operation: 'queryCareerBreakRequests', kind: 'dropBeforeProcessing', times: 1000 },
    ];
    await service.control('PUT', '/faults', { items });
    await place.report(submit, withoutWaiting);
    await service.control('PUT', '/faults', { items: [] });
    const first = await held();
    await cancel(ticketOf(first, 0));
    const { report } = await place.report(submit, withoutWaiting);
    expect(report.counts).toMatchObject({ filed: 2, needsReview: 0 });
    const standing = (await held()).filter(({ status }) => status !== 'cancelled');
    expect(standing.map(({ ticketNumber }) => ticketNumber).sort()).toEqual(
      report.outcomes.map(({ ticketNumber = '' }) => ticketNumber).sort(),
    );
    expect(await held()).toHaveLength(first.length + 1);
  });

  it('is filed again from a copy of the file, and then known under both names', async () => {
    const { place, submit, held, cancel } = await openOffice(idempotency);
    await place.baw(submit);
    await cancel(ticketOf(await held(), 0));
    await writeRows(place.at('copy.csv'), [validRow(1), validRow(2)]);
    const copy = [...submit.slice(0, -1), place.at('copy.csv')];
    expect((await place.report(copy)).report.counts).toMatchObject({ filed: 1, skipped: 1 });
    for (const argv of [submit, copy]) {
      const { report } = await place.report(argv);
      expect(report.counts).toMatchObject({ filed: 0, skipped: 2 });
      expect(report.outcomes[0]?.ticketNumber).toBe(ticketOf(await held(), 2));
    }
  });
});

describe('a cancellation whose outcome was not recorded', () => {
  /** The record of the outcome meets a full disk; that of the intent does not. */
  const fullDisk: CliSetting = {
    deps: ({ openRunStore }) => ({
      openRunStore: async () => {
        const store = await openRunStore();
        return {
          openRun: (run) => store.openRun(run),
          readState: (run) => store.readState(run),
          recordCancellation: (record, wait) =>
            record.type === 'cancel.intent'
              ? store.recordCancellation(record, wait)
              : Promise.reject(new OutputError('output.diskFull', { file: 'cancellations.ndjson' })),
        };
      },
    }),
  };

  it('is told as done all the same, and found out from the service by the next run', async () => {
    const { place, submit, held, cancel } = await openOffice('on');
    await place.baw(submit);
    const unrecorded = await cancel(ticketOf(await held(), 0), fullDisk);
    expect(unrecorded).toMatchObject({ exitCode: 12, stdout: expect.stringContaining('is cancelled') });
    expect((await place.report(submit)).report.counts).toMatchObject({ filed: 1, skipped: 1 });
    expect((await held()).map(({ status }) => status)).toEqual(['cancelled', 'awaitingWorker', 'awaitingWorker']);
  });

  it('stands in the way of nothing when the service never cancelled', async () => {
    const { place, service, submit, held, cancel } = await openOffice('on');
    await place.baw(submit);
    const fault = { operation: 'replaceCancellation', kind: 'dropBeforeProcessing', times: 1000 };
    await service.control('PUT', '/faults', { items: [fault] });
    expect((await cancel(ticketOf(await held(), 0))).exitCode).toBe(5);
    await service.control('PUT', '/faults', { items: [] });
    expect((await place.report(submit)).report.counts).toMatchObject({ filed: 0, skipped: 2 });
    expect(await held()).toHaveLength(2);
  });

  it('made elsewhere is known here once it is asked for here as well', async () => {
    const { place, service, submit, held, cancel } = await openOffice('on');
    await place.baw(submit);
    const ticket = ticketOf(await held(), 0);
    await service.cancel(ticket);
    expect((await place.report(submit)).report.counts).toMatchObject({ filed: 0, skipped: 2 });
    await cancel(ticket);
    expect((await place.report(submit)).report.counts).toMatchObject({ filed: 1, skipped: 1 });
  });

  it('leaves a file that only its owner reads, without personal data', async () => {
    const { place, submit, held, cancel } = await openOffice('on');
    await place.baw(submit);
    await cancel(ticketOf(await held(), 0));
    const text = await readFile(path.join(place.home, 'runs', 'cancellations.ndjson'), 'utf8');
    expect(
      text
        .trimEnd()
        .split('\n')
        .map((line) => /"type":"([^"]+)"/.exec(line)?.[1]),
    ).toEqual(['cancel.intent', 'cancel.outcome']);
    expect(text).not.toContain('8503');
  });
});
