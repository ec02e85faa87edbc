import { readdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { openResultFiles } from '../../src/io/csv/result-writer.ts';
import { createAtomicFile } from '../../src/io/files/atomic-file.ts';
import type { FilePort } from '../../src/io/files/file-port.ts';
import { faultyPort } from '../io/files/faulty-port.ts';
import type { CliSetting } from '../support/cli/run-cli.ts';
import { readFailure } from '../support/e2e/documents.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace } from '../support/e2e/workplace.ts';

/** Result files on a disk that does what the port does. */
const onDisk = (port: FilePort): CliSetting => ({
  deps: () => ({
    openResultFiles: (file, outDir) => openResultFiles(file, outDir, port),
    createFile: (target) => createAtomicFile(target, port),
  }),
});

describe('a disk that is full', () => {
  it.each([
    { call: 'create', nth: 3 },
    { call: 'create', nth: 5 },
    { call: 'write', nth: 1 },
    { call: 'sync', nth: 2 },
    { call: 'rename', nth: 1 },
    { call: 'rename', nth: 2 },
  ] as const)('at the $call number $nth ends with code 12, and loses no outcome', async ({ call, nth }) => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(3));
    const full = await place.baw(['submit', '--certify', file, '--json'], onDisk(faultyPort(call, 'ENOSPC', nth)));
    expect(full.exitCode).toBe(12);
    expect(readFailure(full.stderr)).toMatchObject({ key: 'output.diskFull', exitCode: 12 });
    expect(full.stderr).toContain('3 requests were filed and recorded');
    expect(full.stderr).not.toMatch(/^\s+at /m);
    expect((await readdir(place.folder)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    const ledger = await place.ledger();
    expect(ledger).toHaveLength(3);

    const again = await place.report(['submit', '--certify', file]);
    expect(again).toMatchObject({ exitCode: 0, report: { counts: { filed: 0, skipped: 3, pending: 0 } } });
    expect(again.report.outcomes.map(({ ticketNumber }) => ticketNumber)).toEqual(
      ledger.map(({ ticketNumber }) => ticketNumber),
    );
    expect((await place.table('leave.accepted.csv')).rows).toHaveLength(3);
    expect(await place.ledger()).toEqual(ledger);
  });

  it('is told in words of the language, with what to do', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(1));
    const argv = ['submit', '--certify', place.at('leave.csv'), '--lang', 'fr'];
    const { stderr } = await place.baw(argv, onDisk(faultyPort('write', 'ENOSPC')));
    expect(stderr).toContain('baw: Le disque est plein');
  });

  it('stops a check that was to write its results', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(1));
    const argv = ['check', place.at('leave.csv'), '--out', place.at('out')];
    expect((await place.baw(argv, onDisk(faultyPort('write', 'ENOSPC')))).exitCode).toBe(12);
    expect(await readdir(place.at('out'))).toEqual([]);
  });
});

describe('a place for results that cannot be written to', () => {
  it('is found out before anything is sent', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(2));
    await writeFile(place.at('out'), 'a file, where a folder was expected');
    const blocked = await place.baw(['submit', '--certify', file, '--out', place.at('out')]);
    expect(blocked.exitCode).toBe(12);
    expect(blocked.stderr).toContain(`${place.at('out')} is a file, or lies below one`);
    expect(await place.ledger()).toEqual([]);
    const { report } = await place.report(['submit', '--certify', file]);
    expect(report.counts.filed).toBe(2);
    expect(await place.ledger()).toHaveLength(2);
  });
});
