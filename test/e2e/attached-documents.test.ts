import { writeFile } from 'node:fs/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { startService } from '../mock/running-service.ts';
import { validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';

let place: Workplace;
let tickets: readonly string[];

const pdf = (text: string): string => `%PDF-1.4\n${text}\n%%EOF\n`;

beforeEach(async () => {
  place = newWorkplace();
  tickets = await fileTwo([]);
});

async function fileTwo(service: readonly string[]): Promise<readonly string[]> {
  await writeRows(place.at('leave.csv'), [
    validRow(1, { attachments: 'kinshipProof=a.pdf|other=b.pdf', attachmentDescription: 'Horaire' }),
    validRow(2, { attachments: '', attachmentDescription: '' }),
  ]);
  const { report } = await place.report(['submit', place.at('leave.csv'), '--certify', ...service]);
  // Only now, so that nothing was sent along.
  await writeFile(place.at('a.pdf'), pdf('a'));
  await writeFile(place.at('b.pdf'), pdf('b'));
  await writeFile(place.at('note.txt'), 'no document');
  return report.outcomes.map(({ ticketNumber = '' }) => ticketNumber);
}

async function attached(argv: readonly string[] = []): Promise<readonly (readonly string[])[]> {
  const held = await place.ledger(argv);
  return held.map(({ attachments }) => attachments.map(({ attachmentType }) => attachmentType));
}

async function write(lines: readonly string[]): Promise<string> {
  await writeFile(place.at('docs.csv'), `${lines.join('\n')}\n`);
  return place.at('docs.csv');
}

const attach = (argv: readonly string[]) => place.report(['attach', '--certify', '--yes', ...argv]);

describe('attach', () => {
  it('adds one document to one request, once', async () => {
    const argv = [tickets[0] ?? '', place.at('a.pdf'), '--type', 'kinshipProof'];
    const { exitCode, report } = await attach(argv);
    expect(exitCode).toBe(0);
    expect(report.outcomes).toMatchObject([{ status: 'filed', ticketNumber: tickets[0], fileName: 'a.pdf' }]);
    expect(report.outcomes[0]?.part).not.toBe('');
    expect((await attach(argv)).report.outcomes).toMatchObject([{ status: 'skipped' }]);
    expect(await attached()).toEqual([['kinshipProof'], []]);
  });

  it.each([
    [['--type', 'kinshipProof'], 'note.txt', 'attachment.type'],
    [['--type', 'kinshipProof'], 'nowhere.pdf', 'change.document-missing'],
  ])('sends no %j of %s', async (flags, name, ruleId) => {
    const { exitCode, report } = await attach([tickets[0] ?? '', place.at(name), ...flags]);
    expect(exitCode).toBe(3);
    expect(report.findings.map((finding) => finding.ruleId)).toEqual([ruleId]);
    expect(await attached()).toEqual([[], []]);
  });

  it.each([
    [[], 'Add --type'],
    [['--type', 'photo'], '“photo” is not a value for --type'],
    [['--type', 'other'], 'Add --description'],
    [['--type', 'contract', '--description', 'x'], 'exclude each other'],
  ])('refuses the flags %j', async (flags, message) => {
    const { exitCode, stderr } = await place.baw(['attach', tickets[0] ?? '', 'a.pdf', '--certify', ...flags]);
    expect(exitCode).toBe(2);
    expect(stderr).toContain(message);
  });
});

describe('attach --file', () => {
  it('adds every document of a file, whose folder the paths count from', async () => {
    const file = await write([
      'ticketNumber;type;path;description',
      `${tickets[0]};kinshipProof;a.pdf;`,
      `${tickets[0]};other;b.pdf;Horaire`,
      `${tickets[1]};Contrat;a.pdf;`,
      `${tickets[0]};kinshipProof;a.pdf;`,
      `${tickets[1]};contract;note.txt;`,
    ]);
    const { exitCode, report } = await attach(['--file', file]);
    expect(exitCode).toBe(3);
    expect(report.outcomes.map(({ status }) => status)).toEqual(['filed', 'filed', 'filed', 'skipped', 'invalid']);
    expect(await attached()).toEqual([['kinshipProof', 'other'], ['contract']]);
    expect((await place.table('docs.rejected.csv')).rows).toHaveLength(1);
    expect((await attach(['--file', file])).report.counts).toMatchObject({ filed: 0, skipped: 4, invalid: 1 });
    expect((await attached()).flat()).toHaveLength(3);
  });

  it('takes the accepted rows of a run, and passes over those that name no document', async () => {
    const { report } = await attach(['--file', place.at('leave.accepted.csv')]);
    expect(report.outcomes.map(({ line, status, fileName }) => [line, status, fileName])).toEqual([
      [2, 'filed', 'a.pdf'],
      [2, 'filed', 'b.pdf'],
      [3, 'skipped', undefined],
    ]);
    expect(report.counts).toMatchObject({ rows: 2, filed: 1, skipped: 1 });
    expect(await attached()).toEqual([['kinshipProof', 'other'], []]);
  });
});

describe('a document that changes between the check and its sending', () => {
  it('is refused by itself; the others are sent, and it is with the next run', async () => {
    const file = await write([
      'ticketNumber;type;path',
      `${tickets[0]};contract;a.pdf`,
      `${tickets[1]};contract;b.pdf`,
    ]);
    let reads = 0;
    const { exitCode, report } = await place.report(['attach', '--certify', '--file', file], {
      deps: ({ readDocument }) => ({
        async readDocument(path, namedIn) {
          if (path.endsWith('a.pdf') && (reads += 1) === 2) await writeFile(place.at('a.pdf'), pdf('another'));
          return readDocument(path, namedIn);
        },
      }),
    });
    expect(exitCode).toBe(4);
    expect(report.outcomes).toMatchObject([
      { status: 'refused', reason: expect.stringContaining('a.pdf was changed while it was read') },
      { status: 'filed' },
    ]);
    expect(await attached()).toEqual([[], ['contract']]);
    expect((await attach(['--file', file])).exitCode).toBe(0);
    expect(await attached()).toEqual([['contract'], ['contract']]);
  });
});

describe.each(['on', 'off'] as const)('a lost answer with keys %s', (idempotency) => {
  it.each([1, 40])('× %i leaves one document', async (times) => {
    const service = await startService({ idempotency });
    const url = ['--service', service.url];
    place = newWorkplace();
    tickets = await fileTwo(url);
    const file = await write(['ticketNumber;type;path', ...tickets.map((each) => `${each};contract;a.pdf`)]);
    const argv = ['attach', '--certify', '--file', file, ...url];
    await service.control('PUT', '/faults', {
      items: [{ operation: 'createAttachment', kind: 'dropAfterProcessing', times }],
    });
    await place.report(argv, withoutWaiting);
    await service.control('PUT', '/faults', { items: [] });
    const { exitCode } = await place.report(argv, withoutWaiting);
    expect(exitCode).toBe(0);
    expect(await attached(url)).toEqual([['contract'], ['contract']]);
  });
});
