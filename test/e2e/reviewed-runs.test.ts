import { appendFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ambiguousRow, doubtfulRow } from '../support/e2e/doubtful-row.ts';
import { niss, toCsv, validRow, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';
import { runGuided } from '../support/cli/guided.ts';
import { keys } from '../support/cli/typist.ts';

describe('a row of which the service holds two requests', () => {
  it('is shown with both sides, and nobody is named in full', async () => {
    const { baw, tickets } = await ambiguousRow();
    const { exitCode, stdout } = await baw('runs', 'review', 'last');
    expect(exitCode).toBe(11);
    const [, ...candidates] = await tickets();
    expect(candidates).toHaveLength(2);
    for (const ticket of candidates) expect(stdout).toContain(ticket);
    expect(stdout).toContain('R-2');
    expect(stdout).not.toContain(niss(2));
    const listed = JSON.parse((await baw('runs', 'review', 'last', '--json')).stdout);
    expect(listed).toMatchObject({ schemaVersion: 1, rows: [{ reference: 'R-2', status: 'needsReview' }] });
    const named = listed.rows[0].candidates.map((each: { ticketNumber: string }) => each.ticketNumber);
    expect(named.toSorted()).toEqual(candidates.toSorted());
    expect(JSON.stringify(listed)).not.toContain(niss(2));
  });

  it('becomes the request that a person chose, and is not sent again', async () => {
    const { baw, submit, tickets } = await ambiguousRow();
    const [, , ticket = ''] = await tickets();
    const { exitCode } = await baw('runs', 'review', 'last', '--row', 'R-2', '--adopt', ticket);
    expect(exitCode).toBe(0);
    const again = await submit();
    expect(again.exitCode).toBe(0);
    expect(await tickets()).toHaveLength(3);
    const { rows } = JSON.parse((await baw('runs', 'show', 'last', '--json')).stdout);
    expect(rows[1]).toMatchObject({ reference: 'R-2', status: 'filed', ticketNumber: ticket, isReviewed: true });
  });

  it('is sent again, once, when none of them is the row', async () => {
    const { baw, submit, tickets } = await ambiguousRow();
    const { exitCode } = await baw('runs', 'review', 'last', '--row', 'R-2', '--send-again');
    expect(exitCode).toBe(0);
    expect((await submit()).exitCode).toBe(0);
    expect(await tickets()).toHaveLength(4);
    await submit();
    expect(await tickets()).toHaveLength(4);
  });

  it('cannot become a request that does not exist, that is of somebody else, or that another row has', async () => {
    const { baw, service, tickets } = await ambiguousRow();
    const [first = ''] = await tickets();
    const stranger = await service.file();
    const adopt = (ticket: string) => baw('runs', 'review', 'last', '--row', 'R-2', '--adopt', ticket, '--json');
    const keyOf = ({ stderr }: { readonly stderr: string }) =>
      JSON.parse(stderr.trimEnd().split('\n').at(-1) ?? '').error.key;
    expect(keyOf(await adopt('04W-002ZS8X-NM-Z'))).toBe('usage.adoptUnknown');
    expect(keyOf(await adopt(stranger))).toBe('usage.adoptOther');
    expect(keyOf(await adopt(first))).toBe('usage.adoptTaken');
    expect((await baw('runs', 'review', 'last')).exitCode).toBe(11);
  });

  it('is asked about on a terminal, one question a row', async () => {
    const { place, service, tickets, baw } = await ambiguousRow();
    const [, ticket = ''] = await tickets();
    const { typist, result } = runGuided(['runs', 'review', 'last', '--service', service.url], { home: place.home });
    await typist.answer('What is the row?', keys.enter);
    expect((await result).exitCode).toBe(11);
    const second = runGuided(['runs', 'review', 'last', '--service', service.url], { home: place.home });
    await second.typist.answer('What is the row?', `${keys.up}${keys.up}${keys.up}${keys.enter}`);
    const { exitCode, stdout } = await second.result;
    expect(exitCode).toBe(0);
    expect(stdout).toContain(ticket);
    expect((await baw('runs', 'review', 'last')).stdout).toBe('No row of this run is open.\n');
  });
});

it('what a person chose is known to the run of another file', async () => {
  const { baw, place, tickets } = await ambiguousRow();
  const [, , ticket = ''] = await tickets();
  await baw('runs', 'review', 'last', '--row', 'R-2', '--adopt', ticket);
  await writeRows(place.at('other.csv'), [validRow(2)]);
  const { stdout } = await baw('submit', '--certify', place.at('other.csv'));
  expect(stdout).toContain('1 filed before');
  expect(await tickets()).toHaveLength(3);
});

describe('a row in doubt that left its file', () => {
  it('is looked for in the service, and counts as never sent when a person says so', async () => {
    const { baw, file, submit, tickets } = await doubtfulRow(false);
    await writeRows(file, [validRow(1)]);
    await submit();
    const listed = await baw('runs', 'review', 'last', '--json');
    expect(listed.exitCode).toBe(5);
    expect(JSON.parse(listed.stdout)).toMatchObject({ rows: [{ status: 'inDoubt', candidates: [] }] });
    expect((await baw('runs', 'review', 'last', '--row', 'R-2', '--send-again')).exitCode).toBe(0);
    expect(await tickets()).toHaveLength(1);
  });

  it('is not sent again while the service has exactly that request', async () => {
    const { baw, tickets } = await doubtfulRow(true);
    const { exitCode, stderr } = await baw('runs', 'review', 'last', '--row', 'R-2', '--send-again');
    expect(exitCode).toBe(2);
    const [, ticket = ''] = await tickets();
    expect(stderr).toContain(`as ${ticket}`);
    expect((await baw('runs', 'resume', 'last', '--certify')).exitCode).toBe(0);
    expect(await tickets()).toHaveLength(2);
  });

  it('is found when the service has it', async () => {
    const { baw, tickets } = await doubtfulRow(true);
    const [, ticket = ''] = await tickets();
    const { rows } = JSON.parse((await baw('runs', 'review', 'last', '--json')).stdout);
    expect(rows).toMatchObject([{ status: 'inDoubt', candidates: [{ ticketNumber: ticket }] }]);
    expect((await baw('runs', 'review', 'last', '--row', 'R-2', '--adopt', ticket)).exitCode).toBe(0);
  });
});

describe('resuming a run', () => {
  it('continues it with its files from anywhere', async () => {
    const { baw, tickets, runId } = await doubtfulRow(true);
    const { exitCode, stderr } = await baw('runs', 'resume', runId.slice(0, 15), '--certify');
    expect(exitCode).toBe(0);
    expect(stderr).toContain(`Continuing run ${runId}`);
    expect(await tickets()).toHaveLength(2);
  });

  it('says that a file has changed, and compares its rows', async () => {
    const { baw, file, tickets } = await doubtfulRow(true);
    await writeRows(file, [validRow(1), validRow(2), validRow(3)]);
    const { exitCode, stderr } = await baw('runs', 'resume', 'last', '--certify');
    expect(exitCode).toBe(0);
    expect(stderr).toContain('has changed since the run');
    expect(await tickets()).toHaveLength(3);
  });

  it('files nothing with another service', async () => {
    const { place, baw, tickets } = await doubtfulRow(true);
    const { exitCode, stderr } = await place.baw(['runs', 'resume', 'last', '--certify']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('belongs to another service');
    expect(await place.ledger()).toEqual([]);
    expect((await place.baw(['runs', 'review', 'last'])).exitCode).toBe(2);
    await baw('runs', 'show', 'last');
    expect(await tickets()).toHaveLength(2);
  });

  it('says which file is gone', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), [validRow(1)]);
    await place.baw(['submit', '--certify', place.at('leave.csv')]);
    await rm(place.at('leave.csv'));
    const { exitCode, stderr } = await place.baw(['runs', 'resume', 'last', '--certify']);
    expect(exitCode).toBe(9);
    expect(stderr).toContain('leave.csv');
  });

  it('says how rows from standard input are given again', async () => {
    const place = newWorkplace();
    const stdin = toCsv([validRow(1)]);
    await place.baw(['submit', '--certify', '-', '--out', place.folder], { stdin });
    const { exitCode, stderr } = await place.baw(['runs', 'resume', 'last', '--certify']);
    expect(exitCode).toBe(2);
    expect(stderr).toContain('baw submit -');
  });
});

it('a run that somebody works on is not decided about', async () => {
  const { place, baw, runId } = await ambiguousRow();
  await appendFile(
    join(place.home, 'runs', runId, 'lock'),
    JSON.stringify({ pid: process.pid, id: '0f1e2d3c-0000-4000-8000-000000000000' }),
  );
  expect((await baw('runs', 'review', 'last', '--row', 'R-2', '--send-again')).exitCode).toBe(10);
  expect((await baw('runs', 'list')).stdout).toContain(`in use (process ${String(process.pid)})`);
});

describe('a run that ends with rows to decide about', () => {
  it('names the command that decides', async () => {
    const { submit, runId } = await ambiguousRow();
    const { exitCode, stdout } = await submit();
    expect(exitCode).toBe(11);
    expect(stdout).toContain(`"baw runs review ${runId}"`);
    expect(stdout).not.toContain('several');
  });
});
