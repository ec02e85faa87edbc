import { closeSync, existsSync, openSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { builtProgram } from '../support/e2e/built-program.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { AS_OF, newWorkplace, type Workplace } from '../support/e2e/workplace.ts';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

/** A device that takes nothing, as a full disk does. */
const FULL = '/dev/full';

beforeAll(() => {
  builtProgram();
});

function withFull(stream: 'stdout' | 'stderr', argv: readonly string[], { home, folder }: Workplace) {
  const full = openSync(FULL, 'w');
  try {
    const { status, stderr } = spawnSync(process.execPath, [builtProgram(), ...argv], {
      cwd: folder,
      env: { BAW_HOME: home, LANG: 'C', PATH: process.env['PATH'] },
      stdio: ['ignore', stream === 'stdout' ? full : 'pipe', stream === 'stderr' ? full : 'pipe'],
      encoding: 'utf8',
    });
    return { status, stderr };
  } finally {
    closeSync(full);
  }
}

describe.skipIf(!existsSync(FULL))('a standard output that takes nothing', () => {
  it.each([
    ['check', 'leave.csv'],
    ['check', 'leave.csv', '--json'],
    ['submit', 'leave.csv', '--certify', '--dry-run'],
    ['--help'],
    ['help', 'exit-codes'],
    ['--version'],
  ])('gives code 12 and one message: %s %s %s', async (...argv) => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(2));
    const { status, stderr } = withFull('stdout', argv[0] === 'check' ? [...argv, '--as-of', AS_OF] : argv, place);
    expect(status).toBe(12);
    expect(stderr.split('The result could not be written to standard output (ENOSPC).')).toHaveLength(2);
    expect(stderr).not.toMatch(/^\s+at /m);
  });

  it.each(['--plain', '--ndjson'])('keeps no request from being filed and written down: submit %s', async (form) => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(3));
    const argv = ['submit', 'leave.csv', '--certify', '--as-of', AS_OF, form];
    expect(withFull('stdout', argv, place).status).toBe(12);
    expect(await readdir(place.folder)).toContain('leave.accepted.csv');
    expect((await place.table('leave.accepted.csv')).rows).toHaveLength(3);
    expect((await place.report(['submit', place.at('leave.csv'), '--certify'])).report.counts).toMatchObject({
      filed: 0,
      skipped: 3,
    });
    expect(withFull('stdout', ['list'], place).status).toBe(12);
  });

  it('is the only one that matters: what cannot be said on standard error changes nothing', async () => {
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(1));
    expect(withFull('stderr', ['check', 'leave.csv', '--as-of', AS_OF], place).status).toBe(0);
  });
});
