import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { pdf } from '../../mock/upload.ts';
import { startService, type Json } from '../../mock/running-service.ts';
import { newHome, runCli, type CliResult } from '../../support/cli/run-cli.ts';

const YAML = path.resolve('fixtures/cpas/request.yaml');
const CSV = path.resolve('fixtures/cpas/requests.csv');
const NISS = '85031464067';

function newFile(name: string, content: string | Buffer): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'baw-cpas-')), name);
  writeFileSync(file, content);
  return file;
}

/** Runs command lines one after the other on 2026-11-21 against one embedded service. */
function workplace(lang = 'en') {
  const home = newHome();
  const run = (...argv: string[]): Promise<CliResult> =>
    runCli(['--as-of', '2026-11-21', '--lang', lang, ...argv], { home });
  const json = async (...argv: string[]): Promise<Json> => JSON.parse((await run('--json', ...argv)).stdout);
  return { home, run, json };
}

describe('cpas request', () => {
  test('sends the request of a YAML file once, however often it is asked', async () => {
    const { run, json } = workplace();
    const sent = await json('cpas', 'request', YAML, '--certify');
    expect(sent).toMatchObject({ outcome: 'filed', status: 'sent', isNew: true, dueDate: '2026-11-27' });
    const again = await json('cpas', 'request', YAML, '--certify');
    expect(again).toMatchObject({ ticketNumber: sent.ticketNumber, isNew: false });
    expect((await json('mock', 'ledger')).calculations).toHaveLength(1);
    expect((await run('cpas', 'request', YAML, '--certify')).stdout).toContain('holds this request already');
  });

  test('sends what a CSV file groups by reference, with labels of any language', async () => {
    const { json } = workplace();
    const { items } = await json('cpas', 'request', CSV, '--certify');
    expect(items.map((item: Json) => [item.clientReference, item.status])).toEqual([
      ['CPAS-1', 'sent'],
      ['CPAS-2', 'sent'],
    ]);
    const shown = await json('cpas', 'show', items[0].ticketNumber, '--show-personal-data');
    expect(shown.worker.ssin).toBe(NISS);
    expect(shown.occupationPeriods).toHaveLength(2);
    expect(shown.assimilatedPeriods[0].assimilatedType).toBe('illness');
  });

  test('takes a request from flags, and the national number from standard input', async () => {
    const { home } = workplace();
    const argv = ['--as-of', '2026-11-21', '--json', 'cpas', 'request', '--niss', '-', '--draft'];
    const periods = [
      '--planned',
      '2027-01-01..2027-12-31,hoursPerWeek=19,fullTimeHours=38',
      '--occupation',
      '2025-01-01..2025-06-30,hoursPerWeek=38,country=fr',
      '--assimilated',
      'illness,2026-01-05..2026-02-01,days=20',
    ];
    const { stdout, exitCode } = await runCli([...argv, ...periods], { home, stdin: `${NISS}\n` });
    expect(exitCode).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ status: 'draft' });
  });

  test('sends nothing when something cannot be read, and says all of it with its line', async () => {
    const { run, json } = workplace('fr');
    const file = newFile(
      'faults.csv',
      [
        'reference;niss;centre;period;kind;startDate;endDate;hoursPerWeek',
        `A;${NISS};0812339069;planned;;2027-01-01;2027-12-31;38`,
        'A;;;assimilated;holiday;2026-02-01;2026-01-01;',
        'B;85031464068;0812339069;occupation;;31/02/2026;2026-03-31;',
      ].join('\n'),
    );
    const { exitCode, stderr, stdout } = await run('cpas', 'request', file, '--certify');
    expect([exitCode, stdout]).toEqual([3, '']);
    expect(stderr).not.toContain('85031464068');
    const { findings } = await json('cpas', 'request', file, '--certify');
    expect(findings.map(({ line, message }: Json) => `${String(line)} ${String(message)}`)).toEqual([
      '3 Date de fin (endDate) : précède le début.',
      '3 Nature (kind) : pas de la forme attendue.',
      '4 NISS (niss) : le numéro ne peut pas être correct.',
      '4 Date de début (startDate) : pas de la forme attendue.',
      '4 Heures par semaine (hoursPerWeek) : absent.',
      "4 L'occupation prévue (plannedOccupation) manque.",
    ]);
    expect((await json('mock', 'ledger')).calculations).toBeUndefined();
  });

  test('is not sent without the certification', async () => {
    const { run } = workplace();
    expect((await run('cpas', 'request', YAML)).exitCode).toBe(2);
    expect((await run('cpas', 'request', YAML, '--draft')).exitCode).toBe(0);
  });

  test('under a reference that another request has goes to nobody', async () => {
    const { run } = workplace();
    await run('cpas', 'request', YAML, '--certify');
    const other = newFile(
      'other.yaml',
      `reference: CPAS-2026-014\nniss: ${NISS}\nplannedOccupation: {startDate: 2028-01-01, endDate: 2028-12-31, hoursPerWeek: 38}\ncentre: "0812339069"\n`,
    );
    const { exitCode, stdout } = await run('cpas', 'request', other, '--certify');
    expect(exitCode).toBe(11);
    expect(stdout).toContain('another request under this reference');
  });

  test('with a file that is no request says why', async () => {
    const { run } = workplace();
    for (const [name, content, words] of [
      ['a.yaml', 'niss: [', 'neither YAML nor JSON'],
      ['a.yaml', 'name: x', 'has no field “name”'],
      ['a.json', '["x"]', 'does not hold a request'],
      ['a.csv', 'niss;phase\n1;first', 'the reference is missing'],
      ['a.csv', '', 'empty'],
    ] as const) {
      const { exitCode, stderr } = await run('cpas', 'estimate', newFile(name, content));
      expect([exitCode, stderr]).toEqual([9, expect.stringContaining(words)]);
    }
  });
});

describe('cpas submit', () => {
  test('tells what a draft lacks before it is sent', async () => {
    const { json, run } = workplace();
    const draft = newFile('draft.yaml', `niss: ${NISS}\ncentre: "0812339069"\n`);
    const { ticketNumber } = await json('cpas', 'request', draft, '--draft');
    const { exitCode, stderr } = await run('cpas', 'submit', ticketNumber, '--certify');
    expect([exitCode, stderr]).toEqual([
      3,
      expect.stringContaining('planned occupation (plannedOccupation) is missing'),
    ]);
    expect((await json('cpas', 'show', ticketNumber)).status).toBe('draft');
  });
});

describe('the way of a calculation', () => {
  test('from the draft over the return to the answer and the copy', async () => {
    const { run, json } = workplace();
    const { ticketNumber: ticket } = await json('cpas', 'request', YAML, '--draft');
    const proof = newFile('attest.pdf', pdf(1500));
    expect(await json('cpas', 'attach', ticket, proof, '--type', 'occupationProof')).toMatchObject({ isNew: true });
    expect(await json('cpas', 'attach', ticket, proof, '--type', 'occupationProof')).toMatchObject({ isNew: false });
    expect(await json('cpas', 'submit', ticket, '--certify')).toMatchObject({ outcome: 'sent', dueDate: '2026-11-27' });
    expect((await run('cpas', 'result', ticket)).exitCode).toBe(5);
    await run('mock', 'answer', ticket, '--return', 'attach the contract');
    expect((await run('cpas', 'result', ticket)).stdout).toContain('attach the contract');

    const file = (await run('cpas', 'show', ticket, '--as-file')).stdout;
    const changed = newFile('changed.yaml', file.replace('endDate: "2027-12-31"', 'endDate: "2028-03-31"'));
    expect((await run('cpas', 'request', changed, '--into', ticket, '--certify')).exitCode).toBe(0);
    expect((await json('cpas', 'show', ticket)).plannedOccupation.endDate).toBe('2028-03-31');
    expect((await run('mock', 'answer', ticket)).stdout).toContain('Calculated by ONEM');

    const result = await json('cpas', 'result', ticket);
    const { items } = await json('cpas', 'estimate', changed);
    expect(result).toMatchObject(items[0].estimate);
    const copy = await json('cpas', 'revise', ticket, '--reason', 'contractChanged');
    expect(copy).toMatchObject({ outcome: 'copied', status: 'draft', revisionOf: ticket });
    const refused = await run('cpas', 'request', changed, '--into', ticket, '--certify');
    expect([refused.exitCode, refused.stderr]).toEqual([4, expect.stringContaining('c607.status.sent')]);
  });

  test('shows no personal data unless it is asked for', async () => {
    const { run } = workplace();
    const sent = await run('cpas', 'request', YAML, '--certify');
    const list = await run('cpas', 'list');
    const ticket = /04W-[\w-]+Z/.exec(list.stdout)?.[0] ?? '';
    const all = [sent, list, await run('cpas', 'show', ticket), await run('--json', 'cpas', 'list')];
    for (const { stdout, stderr } of all) expect(stdout + stderr).not.toContain(NISS);
    expect((await run('cpas', 'list', '--show-personal-data')).stdout).toContain('850314/640-67');
  });

  test.each(['fr', 'nl', 'de', 'en'])('stays within eighty columns in %s', async (lang) => {
    const { home, run } = workplace(lang);
    await run('cpas', 'request', CSV, '--certify');
    const narrow = (...argv: string[]): Promise<CliResult> =>
      runCli(['--as-of', '2026-11-21', '--lang', lang, ...argv], {
        home,
        deps: ({ terminal }) => ({ terminal: { ...terminal, columns: 80, outWidth: 80, errWidth: 80 } }),
      });
    const list = await narrow('cpas', 'list');
    const ticket = /04W-[\w-]+Z/.exec(list.stdout)?.[0] ?? '';
    await run('mock', 'answer', ticket);
    const screens = [
      list,
      await narrow('cpas', 'show', ticket),
      await narrow('cpas', 'result', ticket),
      await narrow('cpas', 'estimate', CSV),
      await narrow('cpas', 'revise', ticket),
      await narrow('cpas', '--help'),
    ];
    for (const { stdout } of screens) {
      for (const line of stdout.split('\n')) expect(line.length, line).toBeLessThanOrEqual(80);
    }
  });
});

describe('an answer that is lost', () => {
  test.each(['on', 'off'] as const)('never makes two requests, with keys %s', async (idempotency) => {
    for (const kind of ['dropAfterProcessing', 'dropBeforeProcessing', 'truncatedBody', 'internalServerError']) {
      const service = await startService({ idempotency });
      const after = kind === 'internalServerError' ? { after: true } : {};
      await service.control('PUT', '/faults', {
        items: [{ operation: 'createCalculationRequest', kind, times: 2, ...after }],
      });
      const { exitCode } = await runCli(
        ['--service', service.url, '--as-of', '2026-11-21', 'cpas', 'request', YAML, '--certify'],
        { deps: () => ({ delay: () => Promise.resolve(), random: () => 0 }) },
      );
      expect([kind, exitCode]).toEqual([kind, 0]);
      expect((await service.control('GET', '/ledger')).json.calculations).toHaveLength(1);
    }
  });

  test.each(['on', 'off'] as const)('never makes two copies or attachments, with keys %s', async (idempotency) => {
    const service = await startService({ idempotency });
    const run = (...argv: string[]): Promise<CliResult> =>
      runCli(['--service', service.url, '--as-of', '2026-11-21', '--json', ...argv], {
        deps: () => ({ delay: () => Promise.resolve(), random: () => 0 }),
      });
    const { ticketNumber } = JSON.parse((await run('cpas', 'request', YAML, '--draft')).stdout);
    const drop = (operation: string) =>
      service.control('PUT', '/faults', { items: [{ operation, kind: 'dropAfterProcessing' }] });
    await drop('createCalculationAttachment');
    const proof = newFile('attest.pdf', pdf(900));
    expect((await run('cpas', 'attach', ticketNumber, proof, '--type', 'contract')).exitCode).toBe(0);
    await drop('replaceSubmission');
    expect((await run('cpas', 'submit', ticketNumber, '--certify')).exitCode).toBe(0);
    await run('mock', 'answer', ticketNumber);
    await drop('createRevision');
    expect((await run('cpas', 'revise', ticketNumber)).exitCode).toBe(0);
    const { calculations } = (await service.control('GET', '/ledger')).json;
    expect(calculations.map(({ status, attachments }: Json) => [status, attachments])).toEqual([
      ['calculated', 1],
      ['draft', 0],
    ]);
  });

  test('that never comes is told as not known, and the same command finds out', async () => {
    const service = await startService({ idempotency: 'off' });
    const run = (): Promise<CliResult> =>
      runCli(['--service', service.url, '--as-of', '2026-11-21', '--json', 'cpas', 'request', YAML, '--certify'], {
        deps: () => ({ delay: () => Promise.resolve(), random: () => 0 }),
      });
    await service.control('PUT', '/faults', {
      items: [
        { operation: 'createCalculationRequest', kind: 'dropAfterProcessing' },
        { operation: 'queryCalculationRequests', kind: 'badGateway', nth: 3, times: 60 },
      ],
    });
    expect((await run()).exitCode).toBe(5);
    await service.control('DELETE', '/faults');
    expect(JSON.parse((await run()).stdout)).toMatchObject({ outcome: 'filed' });
    expect((await service.control('GET', '/ledger')).json.calculations).toHaveLength(1);
  });
});
