import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { MockFault } from '../../src/schemas/wire/mock-controls.ts';
import { startService, type Service } from '../mock/running-service.ts';
import { niss, validRow, validRows, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';

const ROWS = 3;

interface Filed {
  readonly place: Workplace;
  readonly tickets: readonly string[];
}

async function fileRows(
  service: readonly string[] = [],
  rows: readonly RequestRow[] = validRows(ROWS),
): Promise<Filed> {
  const place = newWorkplace();
  await writeRows(place.at('leave.csv'), rows);
  const { report } = await place.report(['submit', place.at('leave.csv'), '--certify', ...service]);
  return { place, tickets: report.outcomes.map(({ ticketNumber = '' }) => ticketNumber) };
}

/** Half the hours instead of a fifth less: what only cancelling can change. */
const HALF = { regime: 'half', hoursDuring: '19:00', endDate: '2027-05-31' };

/** The rows once more with other hours, each with the ticket that it replaces. */
async function writeNew({ place, tickets }: Filed, changes: readonly RequestRow[] = []): Promise<string> {
  const rows = tickets.map((ticket, index) => ({ ...validRow(index + 1, HALF), replaces: ticket, ...changes[index] }));
  await writeRows(place.at('new.csv'), rows);
  return place.at('new.csv');
}

const replace = ({ place }: Filed, file: string, more: readonly string[] = []) =>
  place.report(['replace', file, '--certify', '--yes', ...more], withoutWaiting);

/** What the service holds, as `regime status`, oldest first. */
async function held({ place }: Filed, argv: readonly string[] = []): Promise<readonly string[]> {
  const short = (status: string): string => (status === 'cancelled' ? 'gone' : 'stands');
  return (await place.ledger(argv)).map(({ regime, status }) => `${regime} ${short(status)}`).sort();
}

const REPLACED = [...Array<string>(ROWS).fill('half stands'), ...Array<string>(ROWS).fill('oneFifth gone')];
const UNTOUCHED = Array<string>(ROWS).fill('oneFifth stands');

describe('replace', () => {
  it('files every row anew, cancels the old request, and does neither twice', async () => {
    const filed = await fileRows();
    const file = await writeNew(filed);
    const { exitCode, report, stderr } = await replace(filed, file);
    expect(exitCode).toBe(0);
    expect(report.outcomes.map(({ status, replaces }) => [status, replaces])).toEqual(
      filed.tickets.map((ticket) => ['filed', ticket]),
    );
    // The old one is no longer there to overlap with.
    expect(report.outcomes.every(({ warnings }) => warnings === undefined)).toBe(true);
    expect(stderr).toContain('Each new request is filed first');
    expect(await held(filed)).toEqual(REPLACED);
    const { header, rows } = await filed.place.table('new.accepted.csv');
    const [old, fresh] = [header.indexOf('replaces'), header.indexOf('result_ticketNumber')];
    expect(rows.map((row) => row[old])).toEqual(filed.tickets);
    expect(rows.some((row) => filed.tickets.includes(row[fresh] ?? ''))).toBe(false);

    const again = await replace(filed, file);
    expect(again.exitCode).toBe(0);
    expect(again.report.counts).toMatchObject({ filed: 0, skipped: ROWS, invalid: 0 });
    expect(await held(filed)).toEqual(REPLACED);
  });

  it('can change the hours alone, which leaves the filing the same leave', async () => {
    const filed = await fileRows();
    const same = { regime: 'oneFifth', hoursDuring: '30:24', endDate: '2027-06-30', comment: 'corrected' };
    const file = await writeNew(filed, [same, same, same]);
    expect((await replace(filed, file)).report.counts).toMatchObject({ filed: ROWS });
    expect(await held(filed)).toEqual([
      ...Array<string>(ROWS).fill('oneFifth gone'),
      ...Array<string>(ROWS).fill('oneFifth stands'),
    ]);
  });

  it('takes the tickets of an earlier run for the old ones only when it is told to', async () => {
    const filed = await fileRows();
    const { header, rows } = await filed.place.table('leave.accepted.csv');
    const table = rows.map((row, index) => ({
      ...Object.fromEntries(header.map((name, at) => [name, row[at] ?? ''])),
      ...(index === 0 ? { niss: '85031464000' } : {}),
      ...HALF,
    }));
    await writeRows(filed.place.at('edited.csv'), table);
    const file = filed.place.at('edited.csv');
    const { exitCode, stderr } = await filed.place.baw(['replace', file, '--certify']);
    expect(exitCode).toBe(9);
    expect(stderr).toContain('replaces');
    const { report } = await replace(filed, file, ['--replaces-column', 'result_ticketNumber']);
    expect(report.counts).toMatchObject({ filed: ROWS - 1, invalid: 1 });
    const rejected = await filed.place.table('edited.rejected.csv');
    expect(rejected.rows[0]?.[rejected.header.indexOf('replaces')]).toBe(filed.tickets[0]);
  });

  it('sends nothing for a row whose old request is not the one that it can replace', async () => {
    const filed = await fileRows([], validRows(5));
    const [first = '', second = '', third = '', fourth = ''] = filed.tickets;
    await filed.place.baw(['cancel', third, '--yes']);
    const file = await writeNew({ ...filed, tickets: filed.tickets.slice(0, 5) }, [
      { replaces: '' },
      { replaces: '850314/640-67' },
      { replaces: third },
      { replaces: first, clientReference: 'X' },
      { replaces: '04W-002ZS8X-NM-Z' },
    ]);
    const { exitCode, report } = await replace(filed, file);
    expect(exitCode).toBe(3);
    expect(report.findings.map(({ line, column, ruleId }) => [line, column, ruleId])).toEqual([
      [2, 'replaces', 'change.replaces-missing'],
      [3, 'replaces', 'change.ticket-shape'],
      [4, 'replaces', 'change.is-cancelled'],
      [5, 'replaces', 'change.replaces-other'],
      [6, 'replaces', 'change.not-found'],
    ]);
    expect(JSON.stringify(report)).not.toContain('850314/640');
    const twice = await writeNew({ ...filed, tickets: [second, second] }, [
      {},
      { ...validRow(2, HALF), replaces: second },
    ]);
    const { report: told } = await replace(filed, twice, ['--dry-run']);
    expect(told.findings.some(({ ruleId }) => ruleId === 'change.replaces-twice')).toBe(true);
    expect((await held(filed)).filter((each) => each === 'oneFifth stands')).toHaveLength(4);
    expect(fourth).not.toBe('');
  });

  it('puts a wrong national number right, where the reference says that the same request is meant', async () => {
    const filed = await fileRows();
    const file = await writeNew(filed, [{ niss: niss(77) }]);
    expect((await replace(filed, file)).report.counts).toMatchObject({ filed: ROWS });
    expect(await held(filed)).toEqual(REPLACED);
  });

  it('leaves the old request where a rule stops the new one', async () => {
    const filed = await fileRows();
    const file = await writeNew(filed, [{ hoursDuring: '20:00' }, {}, {}]);
    const { exitCode, report } = await replace(filed, file);
    expect(exitCode).toBe(3);
    expect(report.counts).toMatchObject({ filed: ROWS - 1, invalid: 1 });
    expect(await held(filed)).toContain('oneFifth stands');
  });

  it('leaves the old request where the service refuses the new one, and says how to go on', async () => {
    const service = await startService({ overlaps: 'block' });
    const url = ['--service', service.url];
    const filed = await fileRows(url);
    const { exitCode, report } = await replace(filed, await writeNew(filed), url);
    expect(exitCode).toBe(4);
    expect(report.outcomes.map(({ status }) => status)).toEqual(['refused', 'refused', 'refused']);
    expect(report.outcomes[0]?.reason).toContain('Cancel that one with "baw cancel"');
    expect(await held(filed, url)).toEqual(UNTOUCHED);
    const rejected = await filed.place.table('new.rejected.csv');
    expect(rejected.rows[0]?.at(-1)).toContain('baw submit');

    const replayed = await replace(filed, filed.place.at('new.csv'), url);
    expect(replayed.report.outcomes[0]).toMatchObject({ status: 'refused', isRefusedBefore: true });
  });

  it('files no second version of a row whose first one waits for the old request to be cancelled', async () => {
    const service = await startService();
    const url = ['--service', service.url];
    const filed = await fileRows(url);
    await service.control('PUT', '/faults', {
      items: [{ operation: 'replaceCancellation', kind: 'dropBeforeProcessing', times: 100 }],
    });
    const first = await replace(filed, await writeNew(filed), url);
    expect(first.report.counts).toMatchObject({ pending: ROWS });
    await service.control('PUT', '/faults', { items: [] });
    const file = await writeNew(filed, [{ endDate: '2027-07-31' }, {}, {}]);
    const second = await replace(filed, file, url);
    expect(second.report.outcomes.map(({ status }) => status)).toEqual(['invalid', 'filed', 'filed']);
    const waiting = second.report.outcomes[0]?.ticketNumber ?? '';
    expect((await held(filed, url)).filter((each) => each === 'half stands')).toHaveLength(ROWS);
    await filed.place.baw(['cancel', waiting, '--yes', ...url]);
    expect((await replace(filed, file, url)).exitCode).toBe(0);
    expect((await held(filed, url)).filter((each) => each === 'half stands')).toHaveLength(ROWS);
    expect((await held(filed, url)).filter((each) => each === 'oneFifth stands')).toHaveLength(0);
  });

  it('sends the documents that a row names to the new request, once', async () => {
    const filed = await fileRows();
    await writeFile(filed.place.at('a.pdf'), '%PDF-1.4\na\n%%EOF\n');
    const file = await writeNew(filed, [
      { attachments: 'kinshipProof=a.pdf' },
      { attachments: 'kinshipProof=b.pdf|kinshipProof=a.pdf' },
    ]);
    const first = await filed.place.baw(['replace', file, '--certify', '--yes']);
    expect(first.exitCode).toBe(0);
    expect(first.stderr).toContain('2 rows name documents; each is sent');
    expect(first.stdout).toContain('2 documents attached.');
    expect(first.stdout).toContain('b.pdf cannot be read');
    const { report } = await filed.place.report(['replace', file, '--certify', '--yes']);
    expect(report.outcomes.map(({ status, documents }) => [status, documents?.map((each) => each.status)])).toEqual([
      ['skipped', ['filed']],
      ['skipped', ['missing', 'filed']],
      ['skipped', undefined],
    ]);
    await writeFile(filed.place.at('b.pdf'), '%PDF-1.4\nb\n%%EOF\n');
    await replace(filed, file);
    const held = await filed.place.ledger();
    expect(held.map(({ regime, attachments }) => `${regime} ${String(attachments.length)}`).sort()).toEqual([
      'half 0',
      'half 1',
      'half 2',
      ...Array<string>(ROWS).fill('oneFifth 0'),
    ]);
  });

  it('waits for no document of a row that is refused', async () => {
    const service = await startService({ overlaps: 'block' });
    const url = ['--service', service.url];
    const filed = await fileRows(url);
    await writeFile(filed.place.at('a.pdf'), '%PDF-1.4\na\n%%EOF\n');
    const file = await writeNew(filed, [{ attachments: 'kinshipProof=a.pdf' }]);
    expect((await replace(filed, file, url)).exitCode).toBe(4);
  });

  it('sends a document at last whose answers were lost', async () => {
    const service = await startService();
    const url = ['--service', service.url];
    const filed = await fileRows(url);
    await writeFile(filed.place.at('a.pdf'), '%PDF-1.4\na\n%%EOF\n');
    const file = await writeNew(filed, [{ attachments: 'kinshipProof=a.pdf' }]);
    await service.control('PUT', '/faults', {
      items: [{ operation: 'createAttachment', kind: 'dropBeforeProcessing', times: 100 }],
    });
    const first = await replace(filed, file, url);
    expect([5, 7]).toContain(first.exitCode);
    expect(first.report.outcomes[0]).toMatchObject({ status: 'filed', documents: [{ status: 'pending' }] });
    expect(await held(filed, url)).toEqual(REPLACED);
    await service.control('PUT', '/faults', { items: [] });
    expect((await replace(filed, file, url)).exitCode).toBe(0);
    expect((await filed.place.ledger(url)).flatMap(({ attachments }) => attachments)).toHaveLength(1);
  });

  it('only shows what it would do with --dry-run, and asks for the legal statement', async () => {
    const filed = await fileRows();
    const file = await writeNew(filed);
    const { exitCode, stdout } = await filed.place.baw(['replace', file, '--dry-run']);
    expect({ exitCode, stdout }).toEqual({
      exitCode: 0,
      stdout: 'Dry run: 3 changes would be sent. Nothing was sent.\n',
    });
    expect((await filed.place.baw(['replace', file])).exitCode).toBe(2);
    expect((await filed.place.baw(['submit', file, '--certify'])).stderr).toContain('replaces');
    expect(await held(filed)).toEqual(UNTOUCHED);
  });
});

describe.each(['on', 'off'] as const)('replace with keys %s', (idempotency) => {
  const OPERATIONS = ['createCareerBreakRequest', 'replaceCancellation'] as const;
  const KINDS = ['dropBeforeProcessing', 'dropAfterProcessing'] as const;
  const cases = OPERATIONS.flatMap((operation) =>
    KINDS.flatMap((kind) => [1, 40].map((times) => ({ operation, kind, times }))),
  );
  const setFaults = async (service: Service, items: readonly MockFault[]): Promise<void> => {
    expect((await service.control('PUT', '/faults', { items })).status).toBe(200);
  };

  it.each(cases)('$kind × $times of $operation: every request is replaced once in the end', async (fault) => {
    const service = await startService({ idempotency });
    const url = ['--service', service.url];
    const filed = await fileRows(url);
    const file = await writeNew(filed);
    await setFaults(service, [fault]);
    const first = await replace(filed, file, [...url, '--concurrency', '2']);
    // No old request is gone before its new one is there.
    const between = await held(filed, url);
    expect(between.filter((each) => each === 'oneFifth gone').length).toBeLessThanOrEqual(
      between.filter((each) => each === 'half stands').length,
    );
    expect(first.report.counts.refused).toBe(0);
    await setFaults(service, []);
    const { exitCode, report } = await replace(filed, file, url);
    expect(exitCode).toBe(0);
    expect(report.counts.filed + report.counts.skipped).toBe(ROWS);
    expect(await held(filed, url)).toEqual(REPLACED);
  });
});
