import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { startService, type Json, type Service } from '../../mock/running-service.ts';
import { pdf } from '../../mock/upload.ts';
import { newHome, runCli, type CliResult } from '../../support/cli/run-cli.ts';

const HEAD = 'reference;niss;centre;period;kind;startDate;endDate;hoursPerWeek;file;description\n';
const YAML = [
  'reference: ART60-1',
  'niss: 85031464067',
  'centre: 0812.339.069',
  'plannedOccupation: {startDate: 2027-01-04, endDate: 2027-12-31, hoursPerWeek: 38}',
  'occupationPeriods: [{startDate: 2026-01-01, endDate: 2026-10-31, hoursPerWeek: 38}]',
];
const PROOFS = [
  'attachments:',
  '  - {type: occupationProof, file: proofs.pdf}',
  '  - {type: Other, file: letter.pdf, description: letter of the office}',
];

/** A folder with two documents and the file that names them, and a service to send them to. */
async function desk(content: string | readonly string[] = [...YAML, ...PROOFS], name = 'request.yaml') {
  const folder = mkdtempSync(path.join(tmpdir(), 'baw-proofs-'));
  writeFileSync(path.join(folder, 'proofs.pdf'), pdf(900));
  writeFileSync(path.join(folder, 'letter.pdf'), pdf(901));
  const file = path.join(folder, name);
  writeFileSync(file, typeof content === 'string' ? content : content.join('\n'));
  const service = await startService({ idempotency: 'off' });
  const home = newHome();
  const run = (...argv: readonly string[]): Promise<CliResult> =>
    runCli(['--service', service.url, '--as-of', '2026-11-21', '--lang', 'en', ...argv], {
      home,
      deps: () => ({ delay: () => Promise.resolve(), random: () => 0 }),
    });
  const json = async (...argv: readonly string[]): Promise<Json> => JSON.parse((await run('--json', ...argv)).stdout);
  return { folder, file, service, run, json };
}

async function held(service: Service): Promise<readonly (readonly [string, number])[]> {
  const { calculations = [] } = (await service.control('GET', '/ledger')).json;
  return calculations.map(({ status, attachments }: Json) => [status, attachments]);
}

describe('a request that names its proofs', () => {
  test('is sent with them by one command, and once only', async () => {
    const { file, service, run, json } = await desk();
    const sent = await json('cpas', 'request', file, '--certify');
    expect(sent).toMatchObject({ outcome: 'filed', status: 'sent', isNew: true, proofsAttached: 2 });
    expect(await held(service)).toEqual([['sent', 2]]);
    expect(await json('cpas', 'request', file, '--certify')).toMatchObject({ status: 'sent', isNew: false });
    expect(await held(service)).toEqual([['sent', 2]]);
    expect((await run('cpas', 'show', sent.ticketNumber)).stdout).toContain('letter of the office');
  });

  test('stays a draft with them when that is asked for, and is sent by the same file later', async () => {
    const { file, service, run } = await desk();
    expect((await run('cpas', 'request', file, '--draft')).exitCode).toBe(0);
    expect(await held(service)).toEqual([['draft', 2]]);
    expect((await run('cpas', 'request', file, '--certify')).stdout).toContain('Sent to ONEM');
    expect(await held(service)).toEqual([['sent', 2]]);
  });

  test('takes them from flags beside a file, in the working folder', async () => {
    const { folder, file, service, json } = await desk(YAML);
    const proof = path.join(folder, 'proofs.pdf');
    const sent = await json('cpas', 'request', file, '--attach', `contract=${proof}`, '--certify');
    expect(sent).toMatchObject({ status: 'sent', proofsAttached: 1 });
    expect(await held(service)).toEqual([['sent', 1]]);
  });

  test('is not sent when a document is not what it should be: all is told at once, with its line', async () => {
    const rows = [
      'A;85031464067;0812339069;planned;;2027-01-04;2027-12-31;38;;',
      'A;;;attachment;occupationProof;;;;nowhere.pdf;',
      'A;;;attachment;contract;;;;many.csv;',
      'A;;;attachment;other;;;;letter.pdf;',
      'A;;;attachment;contract;;;;letter.pdf;too much',
      'A;;;attachment;contract;2027-01-01;;;letter.pdf;',
      'A;;;occupation;;2026-01-01;2026-10-31;38;letter.pdf;',
    ];
    const { file, service, run, json } = await desk(HEAD + rows.join('\n'), 'many.csv');
    expect((await run('cpas', 'request', file, '--certify')).exitCode).toBe(3);
    const { findings } = await json('cpas', 'request', file, '--certify');
    expect(findings.map(({ line, message }: Json) => `${String(line)} ${String(message)}`)).toEqual([
      '5 Description (description): missing; a proof of the kind “other” needs one.',
      '6 Description (description): has no place there.',
      '7 Start date (startDate): has no place there.',
      '8 File (file): has no place there.',
      '3 File (file): the document is not there or cannot be read.',
      '4 File (file): the document is neither a PDF nor a JPEG.',
    ]);
    expect(await held(service)).toEqual([]);
  });

  test('that was sent without one of them is said to lack it', async () => {
    const { file, service, run, json } = await desk(YAML);
    await run('cpas', 'request', file, '--certify');
    writeFileSync(file, [...YAML, ...PROOFS].join('\n'));
    expect(await json('cpas', 'request', file, '--certify')).toMatchObject({
      isNew: false,
      proofsMissing: ['proofs.pdf', 'letter.pdf'],
    });
    const { exitCode, stdout } = await run('cpas', 'request', file, '--certify');
    expect([exitCode, stdout]).toEqual([11, expect.stringContaining('letter.pdf is not with')]);
    expect(await held(service)).toEqual([['sent', 0]]);
  });

  test('gets the proof that ONEM asked for, and goes back with it', async () => {
    const { file, service, run, json } = await desk(YAML);
    const { ticketNumber } = await json('cpas', 'request', file, '--certify');
    await run('mock', 'answer', ticketNumber, '--return', 'the proof lacks');
    expect(await json('cpas', 'request', file, '--certify')).toMatchObject({ status: 'returned', isNew: false });
    writeFileSync(file, [...YAML, ...PROOFS].join('\n'));
    expect(await json('cpas', 'request', file, '--certify')).toMatchObject({ status: 'sent', proofsAttached: 2 });
    expect(await held(service)).toEqual([['sent', 2]]);
  });

  test('and goes into a draft is sent once, however often the command is given', async () => {
    const { file, service, json } = await desk();
    const { ticketNumber } = await json('cpas', 'request', file, '--draft');
    writeFileSync(file, [...YAML, 'comment: two proofs', ...PROOFS].join('\n'));
    const again = ['cpas', 'request', file, '--into', ticketNumber, '--certify'];
    expect(await json(...again)).toMatchObject({ status: 'sent', isNew: true });
    expect(await json(...again)).toMatchObject({ status: 'sent', isNew: false });
    expect(await held(service)).toEqual([['sent', 2]]);
  });

  test('whose draft somebody changed meanwhile is not sent', async () => {
    const { folder, file, service, run, json } = await desk();
    await service.control('PUT', '/faults', {
      items: [{ operation: 'replaceSubmission', kind: 'dropBeforeProcessing', times: 100 }],
    });
    const { ticketNumber } = await json('cpas', 'request', file, '--certify');
    await service.control('DELETE', '/faults');
    const other = path.join(folder, 'other.yaml');
    writeFileSync(other, [...YAML, 'comment: of a colleague'].join('\n'));
    await run('cpas', 'request', other, '--into', ticketNumber, '--draft');
    expect((await run('cpas', 'request', file, '--certify')).exitCode).toBe(11);
    expect(await held(service)).toEqual([['draft', 2]]);
  });
});

describe('what is refused of a proof is told in the right words', () => {
  test.each([
    [['cpas', 'attach', '04W-00216N2-F2-Z', 'a.pdf', '--type', 'other'], "Rien n'indique ce qu'est le document"],
    [['cpas', 'request', '--niss', '-', '--attach', 'other=a.pdf', '--draft'], "Rien n'indique ce qu'est le document"],
    [
      ['cpas', 'request', '--niss', '-', '--attach', 'a.pdf', '--draft'],
      'occupationProof, absenceProof, contract, other',
    ],
    [['cpas', 'show', '04W-00216N2-F2-Z'], 'baw cpas list'],
  ])('%s', async (argv, words) => {
    const { exitCode, stderr } = await runCli(['--lang', 'fr', ...argv]);
    expect(exitCode).not.toBe(0);
    expect(stderr).toContain(words);
  });

  test('and that a flag names, without the line of a file', async () => {
    const { file, json } = await desk(YAML);
    const { findings } = await json('cpas', 'request', file, '--attach', 'contract=/nowhere.pdf', '--draft');
    expect(findings).toEqual([expect.objectContaining({ ruleId: 'c607.data', fix: 'Correct it.' })]);
    expect(findings[0].line).toBeUndefined();
  });
});

describe('a service that dies in the middle', () => {
  const steps = ['createCalculationRequest', 'createCalculationAttachment', 'replaceSubmission'] as const;
  const kinds = ['dropAfterProcessing', 'dropBeforeProcessing'] as const;
  const cases = steps.flatMap((operation) => kinds.map((kind) => ({ operation, kind })));

  test.each(cases)('$operation, $kind: the same command ends it, with flags as with a file', async (fault) => {
    for (const flags of [[], ['--attach', 'contract=proofs.pdf']]) {
      const { folder, file, service, run } = await desk();
      const given = flags.map((flag) => flag.replace('proofs.pdf', path.join(folder, 'proofs.pdf')));
      const argv = ['cpas', 'request', file, ...given, '--certify'];
      // No answer to any question afterwards either.
      await service.control('PUT', '/faults', {
        items: [
          { ...fault, times: 100 },
          { operation: 'queryCalculationRequests', kind: 'badGateway', nth: 3, times: 100 },
        ],
      });
      const cut = await run(...argv);
      // A proof whose answer was lost is found at the request itself.
      const isFound = fault.operation === 'createCalculationAttachment' && fault.kind === 'dropAfterProcessing';
      expect(isFound ? [0] : [5, 6, 7]).toContain(cut.exitCode);
      expect(cut.stdout + cut.stderr).not.toContain('baw show');
      await service.control('DELETE', '/faults');
      expect((await run(...argv)).exitCode).toBe(0);
      expect(await held(service)).toEqual([['sent', 2 + given.length / 2]]);
    }
  });

  test('never sends the request without its proofs', async () => {
    const { file, service, run } = await desk();
    await service.control('PUT', '/faults', {
      items: [{ operation: 'createCalculationAttachment', kind: 'internalServerError', nth: 2, times: 100 }],
    });
    const { exitCode, stdout } = await run('cpas', 'request', file, '--certify');
    expect(exitCode).not.toBe(0);
    expect(stdout).toContain('is at the service, but not complete');
    expect(await held(service)).toEqual([['draft', 1]]);
  });
});
