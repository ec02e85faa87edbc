import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import * as z from 'zod';
import { runGuided } from '../support/cli/guided.ts';
import { newHome, runCli } from '../support/cli/run-cli.ts';
import { keys } from '../support/cli/typist.ts';
import { openOffice, type Office } from '../support/cli/notified.ts';
import { niss, toCsv, validRow, writeRows, type RequestRow } from '../support/e2e/request-rows.ts';

const Ledger = z.object({ requests: z.array(z.object({ ticketNumber: z.string(), clientReference: z.string() })) });
const Filed = z.object({
  worker: z.object({ workerCode: z.string(), jointCommissionNumber: z.string() }),
});

const member = (index: number, change: object = {}): object => ({
  ssin: niss(index),
  name: `Travailleur ${String(index)}`,
  workerCode: 'blueCollar',
  jointCommissionNumber: '121.00',
  since: '2020-01-01',
  ...change,
});
const setPersonnel = (office: Office, members: readonly object[]) => office.control('PUT', '/personnel', { members });

async function workers(office: Office): Promise<Readonly<Record<string, readonly [string, string]>>> {
  const answer = await fetch(`${office.service.url}/mock/v1/ledger`);
  const found: Record<string, readonly [string, string]> = {};
  for (const { ticketNumber, clientReference } of Ledger.parse(await answer.json()).requests) {
    const { worker } = Filed.parse(await office.get(`/careerBreakRequests/${ticketNumber}`));
    found[clientReference] = [worker.workerCode, worker.jointCommissionNumber];
  }
  return found;
}

async function submit(office: Office, rows: readonly RequestRow[], ...flags: readonly string[]) {
  const file = path.join(office.home, 'requests.csv');
  await writeRows(file, rows);
  return office.baw(['submit', file, '--certify', '--yes', '--fill-from-personnel', '--json', ...flags]);
}

const bare = { workerCode: '', jointCommittee: '' };
const countsOf = (stdout: string) => JSON.parse(stdout).counts;

describe('rows completed from the personnel list', () => {
  it('are filed with its worker code and joint committee; what a cell says is kept', async () => {
    const office = await openOffice();
    await setPersonnel(office, [member(1), member(2), member(3)]);
    const rows = [
      validRow(1, bare),
      validRow(2, { jointCommittee: '', workerCode: 'blueCollar' }),
      validRow(3),
      validRow(4, bare),
    ];
    const { exitCode, stdout, stderr } = await submit(office, rows);
    expect(exitCode).toBe(3);
    expect(countsOf(stdout)).toMatchObject({ filed: 3, invalid: 1 });
    expect(stderr).toContain('Completed from the personnel list: 2 rows; not in the list: 1 worker.');
    expect(await workers(office)).toEqual({
      'R-1': ['blueCollar', '121.00'],
      'R-2': ['blueCollar', '121.00'],
      'R-3': ['whiteCollar', '200.00'],
    });
  });

  it('take the line that holds on the first day of the leave', async () => {
    const office = await openOffice();
    await setPersonnel(office, [
      member(1, { until: '2026-12-31' }),
      member(1, { since: '2027-01-01', workerCode: 'whiteCollar', jointCommissionNumber: '200.00' }),
    ]);
    await submit(office, [validRow(1, bare)]);
    expect(await workers(office)).toEqual({ 'R-1': ['whiteCollar', '200.00'] });
  });

  it('never touch a cell that cannot be read', async () => {
    const office = await openOffice();
    await setPersonnel(office, [member(1)]);
    const { stdout } = await submit(office, [validRow(1, { workerCode: 'ouvrierr', jointCommittee: '' })]);
    expect(countsOf(stdout)).toMatchObject({ filed: 0, invalid: 1 });
  });

  it('are not filed twice by the same command, nor when the list has changed meanwhile', async () => {
    const office = await openOffice();
    await setPersonnel(office, [member(1), member(2)]);
    const rows = [validRow(1, bare), validRow(2, bare)];
    expect(countsOf((await submit(office, rows)).stdout)).toMatchObject({ filed: 2 });
    expect(countsOf((await submit(office, rows)).stdout)).toMatchObject({ filed: 0, skipped: 2 });
    await setPersonnel(office, [
      member(1, { jointCommissionNumber: '124.00' }),
      member(2, { workerCode: 'whiteCollar', jointCommissionNumber: '200.00' }),
    ]);
    const later = await submit(office, rows);
    expect(countsOf(later.stdout)).toMatchObject({ filed: 0, skipped: 2, invalid: 0 });
    expect(later.exitCode).toBe(0);
    expect(Object.keys(await workers(office))).toHaveLength(2);
  });

  it('whose own cells have changed since are told as other content, list or no list', async () => {
    const office = await openOffice();
    await setPersonnel(office, [member(1)]);
    await submit(office, [validRow(1, bare)]);
    await setPersonnel(office, [member(1, { jointCommissionNumber: '124.00' })]);
    const { exitCode, stdout } = await submit(office, [validRow(1, { ...bare, comment: 'other' })]);
    expect([exitCode, countsOf(stdout).filed]).toEqual([3, 0]);
  });

  it('whose answer was lost are found again although the list has changed', async () => {
    const office = await openOffice();
    await setPersonnel(office, [member(1)]);
    await office.plan({ operation: 'createCareerBreakRequest', kind: 'dropAfterProcessing', times: 20 });
    await submit(office, [validRow(1, bare)]);
    await office.control('PUT', '/faults', { items: [] });
    await setPersonnel(office, [member(1, { jointCommissionNumber: '124.00' })]);
    await submit(office, [validRow(1, bare)]);
    expect(Object.keys(await workers(office))).toHaveLength(1);
    const answer = await fetch(`${office.service.url}/mock/v1/ledger`);
    expect(Ledger.parse(await answer.json()).requests).toHaveLength(1);
  });

  it('stay as they are where no list is offered', async () => {
    const office = await openOffice();
    await setPersonnel(
      office,
      Array.from({ length: 100 }, (_, index) => member(index + 1)),
    );
    const { exitCode, stderr } = await submit(office, [validRow(1, bare)]);
    expect(exitCode).toBe(3);
    expect(stderr).toContain('No personnel list for 0812.339.069');
  });

  it('are shown by a trial as they would be filed', async () => {
    const office = await openOffice();
    await setPersonnel(office, [member(1)]);
    const { exitCode, stdout } = await submit(office, [validRow(1, bare)], '--dry-run');
    expect([exitCode, countsOf(stdout).valid]).toEqual([0, 1]);
    expect(await workers(office)).toEqual({});
  });

  it('work with the embedded service, whose invented personnel need no setting up', async () => {
    const home = newHome();
    const file = path.join(home, 'requests.csv');
    writeFileSync(file, toCsv([validRow(1, { niss: '82091703378', ...bare })]));
    const argv = ['--as-of', '2026-11-21', 'submit', file, '--certify', '--yes', '--fill-from-personnel', '--json'];
    const { exitCode, stdout } = await runCli(argv, { home });
    expect([exitCode, countsOf(stdout).filed]).toEqual([0, 1]);
  });
});

describe('the personnel list of a file', () => {
  it('takes the place of the one that the service holds', async () => {
    const office = await openOffice();
    const file = path.join(office.home, 'personnel.yaml');
    writeFileSync(file, `- { ssin: "${niss(1)}", name: An, workerCode: blueCollar, since: 2020-01-01 }\n`);
    const { exitCode, stdout } = await office.baw(['mock', 'personnel', file]);
    expect([exitCode, stdout]).toEqual([0, 'The personnel list holds 1 line.\n']);
  });

  it('is told where it is wrong, without what stands there', async () => {
    const office = await openOffice();
    const file = path.join(office.home, 'personnel.json');
    writeFileSync(file, JSON.stringify([{ ssin: '85031464067', name: 'Peeters', since: 'yesterday' }]));
    const { exitCode, stderr } = await office.baw(['mock', 'personnel', file]);
    expect(exitCode).toBe(9);
    expect(stderr).toContain('members.0.since');
    expect(stderr).not.toContain('yesterday');
  });
});

describe('the wizard', () => {
  it('lets the worker be chosen from the personnel list, with code and joint committee', async () => {
    const { typist, result } = runGuided(['new', '--dry-run', '--yes']);
    await typist.answer('national registration number', `?${keys.enter}`);
    await typist.answer('Select a worker', keys.enter);
    await typist.answer('interrupt his or her career', keys.ctrlC);
    await result;
    expect(typist.screen()).toContain('Dubois Chloé · 780605/***-**');
    expect(typist.screen()).not.toContain('Claes Frank');
  });

  it('goes back to the number when nobody is chosen', async () => {
    const { typist, result } = runGuided(['new', '--dry-run', '--yes']);
    await typist.answer('national registration number', `?${keys.enter}`);
    await typist.answer('Select a worker', `${keys.up}${keys.enter}`);
    await typist.answer('national registration number', keys.ctrlC);
    expect((await result).exitCode).toBe(130);
  });

  it('offers no list to an organising authority', async () => {
    const argv = ['--capacity', 'organizingAuthority', '--community', 'frenchSpeaking', '--school', '0860550940'];
    const { typist, result } = runGuided(['new', '--yes', ...argv]);
    await typist.answer('national registration number', keys.ctrlC);
    await result;
    expect(typist.screen()).not.toContain('Type ? to choose');
    expect(typist.screen()).toContain('do not use the Dimona list');
  });
});
