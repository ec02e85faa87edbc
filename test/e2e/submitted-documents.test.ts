import { rm, utimes, writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { startService } from '../mock/running-service.ts';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';

let place: Workplace;

const pdf = (text: string): string => `%PDF-1.4\n${text}\n%%EOF\n`;

beforeEach(async () => {
  place = newWorkplace();
  for (const name of ['a', 'b']) await writeFile(place.at(`${name}.pdf`), pdf(name));
  await write([
    { attachments: 'kinshipProof=a.pdf|other=b.pdf', attachmentDescription: 'Horaire' },
    { attachments: '', attachmentDescription: '' },
  ]);
});

async function write(changes: readonly Parameters<typeof validRow>[1][]): Promise<void> {
  await writeRows(
    place.at('leave.csv'),
    changes.map((change, index) => validRow(index + 1, change)),
  );
}

const submit = (argv: readonly string[] = [], more = {}) =>
  place.report(['submit', place.at('leave.csv'), '--certify', ...argv], more);

async function attached(argv: readonly string[] = []): Promise<readonly (readonly string[])[]> {
  const held = await place.ledger(argv);
  return held.map(({ attachments }) => attachments.map(({ attachmentType }) => attachmentType));
}

describe('the documents that a file names', () => {
  it('are sent once to the requests that were filed, and told with them', async () => {
    const first = await submit();
    expect(first.exitCode).toBe(0);
    expect(first.report.outcomes[0]?.documents).toMatchObject([
      { attachmentType: 'kinshipProof', fileName: 'a.pdf', status: 'filed' },
      { attachmentType: 'other', fileName: 'b.pdf', status: 'filed' },
    ]);
    expect(first.report.outcomes[1]).not.toHaveProperty('documents');
    expect(await attached()).toEqual([['kinshipProof', 'other'], []]);
    const second = await submit();
    expect(second.report.outcomes.map(({ status }) => status)).toEqual(['skipped', 'skipped']);
    expect(await attached()).toEqual([['kinshipProof', 'other'], []]);
  });

  it('are said to be sent along before the certification, and to be there in the end', async () => {
    const { stderr, stdout } = await place.baw(['submit', place.at('leave.csv'), '--certify']);
    expect(stderr).toContain('1 row names documents; each is sent');
    expect(stdout).toContain('2 documents attached.');
  });

  it('leave the row filed when one is not there, say so, and go with a later run', async () => {
    await rm(place.at('b.pdf'));
    const first = await submit();
    expect(first.exitCode).toBe(0);
    const [outcome] = first.report.outcomes;
    expect(outcome).toMatchObject({
      status: 'filed',
      warnings: [{ code: 'documentNotAttached' }],
      documents: [{ status: 'filed' }, { status: 'missing', fileName: 'b.pdf' }],
    });
    const { rows } = await place.table('leave.accepted.csv');
    expect(rows[0]?.at(-1)).toContain('b.pdf cannot be read');
    await writeFile(place.at('b.pdf'), pdf('b'));
    await submit();
    expect(await attached()).toEqual([['kinshipProof', 'other'], []]);
  });

  it('are refused, and not sent, when they were changed after they had been checked', async () => {
    const later = new Date(Date.parse('2030-01-01'));
    const { exitCode, report } = await submit([], {
      deps: (deps: { inspectAttachment(path: string, file: string): Promise<unknown> }) => ({
        inspectAttachment: async (path: string, file: string) => {
          const seen = await deps.inspectAttachment(path, file);
          if (path === 'a.pdf') await utimes(place.at('a.pdf'), later, later);
          return seen;
        },
      }),
    });
    expect(exitCode).toBe(4);
    expect(report.outcomes[0]?.documents).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('changed after it had been checked') },
      { status: 'filed' },
    ]);
    expect(await attached()).toEqual([['other'], []]);
    await submit();
    expect((await attached())[0]?.toSorted()).toEqual(['kinshipProof', 'other']);
  });

  it('that were attached by hand meanwhile are not sent again', async () => {
    await rm(place.at('a.pdf'));
    const { report } = await submit();
    await writeFile(place.at('a.pdf'), pdf('a'));
    const ticket = report.outcomes[0]?.ticketNumber ?? '';
    await place.report(['attach', ticket, place.at('a.pdf'), '--type', 'kinshipProof', '--certify', '--yes']);
    await submit();
    expect((await attached())[0]).toHaveLength(2);
  });

  it('that are still required are told for each request', async () => {
    const care = {
      leaveType: 'medicalAssistance',
      regime: 'full',
      startDate: '2027-02-01',
      endDate: '2027-02-28',
      hoursDuring: '',
    };
    await write([
      { ...care, attachments: 'medicalCertificate=a.pdf' },
      { ...care, attachments: '' },
    ]);
    const { report, stderr } = await submit();
    expect(stderr).not.toContain('internal');
    expect(report.outcomes.map(({ status, requiredAttachmentTypes }) => [status, requiredAttachmentTypes])).toEqual([
      ['filed', undefined],
      ['filed', ['medicalCertificate']],
    ]);
  });

  it('make the run end as the service answers: one that it refuses is code 4', async () => {
    const service = await startService();
    const url = ['--service', service.url];
    await service.control('PUT', '/faults', {
      items: [{ operation: 'createAttachment', kind: 'badGateway', times: 99 }],
    });
    const first = await submit(url, withoutWaiting);
    expect([5, 7]).toContain(first.exitCode);
    expect(first.report.outcomes[0]).toMatchObject({ status: 'filed', documents: [{ status: 'pending' }, {}] });
    await service.control('PUT', '/faults', { items: [] });
    expect((await submit(url, withoutWaiting)).exitCode).toBe(0);
    expect((await attached(url))[0]).toEqual(['kinshipProof', 'other']);
  });

  it('of a row that is refused are not waited for', async () => {
    const service = await startService({ overlaps: 'block' });
    const url = ['--service', service.url];
    await submit(url);
    await write([{ attachments: 'other=b.pdf', attachmentDescription: 'Horaire', comment: 'again' }]);
    const { exitCode, report } = await submit([...url, '--allow-duplicate']);
    expect(report.outcomes[0]).toMatchObject({ status: 'refused' });
    expect(exitCode).toBe(4);
  });

  it.each(['on', 'off'] as const)('are there once after a lost answer: keys %s', async (idempotency) => {
    const service = await startService({ idempotency });
    const url = ['--service', service.url];
    await service.control('PUT', '/faults', {
      items: [{ operation: 'createAttachment', kind: 'dropAfterProcessing', times: 40 }],
    });
    await submit(url, withoutWaiting);
    await service.control('PUT', '/faults', { items: [] });
    expect((await submit(url, withoutWaiting)).exitCode).toBe(0);
    expect(await attached(url)).toEqual([['kinshipProof', 'other'], []]);
  });
});
