import { describe, expect, it, vi } from 'vitest';
import { startService } from '../mock/running-service.ts';
import { startServiceProcess } from '../support/e2e/built-program.ts';
import { readLedger } from '../support/e2e/documents.ts';
import { validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, withoutWaiting } from '../support/e2e/workplace.ts';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

describe('a service that dies while a run files', () => {
  it('is told with what was filed before, and never as if nothing had been sent', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, validRows(200));
    const service = await startServiceProcess(['--latency', '5'], newWorkplace().home);
    const heldNow = async (): Promise<number> =>
      readLedger(await (await fetch(`${service.url}/mock/v1/ledger`)).text()).length;
    const argv = ['submit', '--certify', '--concurrency', '2', '--service', service.url, file];
    const run = place.baw([...argv, '--lang', 'en'], withoutWaiting);
    while ((await heldNow()) < 5);
    service.kill('SIGKILL');
    const { exitCode, stdout, stderr } = await run;
    expect(exitCode).toBe(7);
    const filed = Number(/: (\d+) filed,/.exec(stdout)?.[1]);
    expect(filed).toBeGreaterThan(0);
    expect(stderr).toContain(
      `recorded: ${String(filed)}. Not sent, or without a known outcome: ${String(200 - filed)}.`,
    );
    expect(stderr).toContain('The same command goes on where this run stopped');
    expect(stderr).not.toMatch(/nothing was sent/i);
  });
});

describe('rows that get no usable answer', () => {
  it.each([
    { kind: 'internalServerError', says: 'The service cannot answer now (500).' },
    { kind: 'badGateway', says: 'The service cannot answer now (502).' },
    { kind: 'htmlErrorPage', says: 'No usable answer: The ' },
  ])('are told with the reason: $kind', async ({ kind, says }) => {
    const service = await startService();
    const place = newWorkplace();
    await writeRows(place.at('leave.csv'), validRows(2));
    await service.control('PUT', '/faults', { items: [{ operation: 'createCareerBreakRequest', kind, times: 1000 }] });
    const argv = ['submit', '--certify', '--service', service.url, place.at('leave.csv')];
    const { exitCode, stderr } = await place.baw(argv, withoutWaiting);
    expect(exitCode).toBe(5);
    expect(stderr).toContain(says);
  });
});

describe('a row that was filed before with other content', () => {
  it('is named on the screen, with its ticket and what to do', async () => {
    const place = newWorkplace();
    const file = place.at('leave.csv');
    await writeRows(file, [
      validRow(1),
      validRow(2, { hoursFull: '36:00', hoursBefore: '36:00', hoursDuring: '28:48' }),
    ]);
    await place.baw(['submit', '--certify', file]);
    const [, second] = await place.ledger();
    await writeRows(file, [validRow(1), validRow(2)]);
    const { exitCode, stdout } = await place.baw(['submit', '--certify', file]);
    expect(exitCode).toBe(3);
    const shown = stdout.replace(/\s+/g, ' ');
    expect(shown).toContain('Not sent: already filed from this machine with other content.');
    expect(shown).toMatch(new RegExp(`line 3 · R-2 [^→]*ticket ${second?.ticketNumber ?? '?'}\\. → `));
    expect(await place.ledger()).toHaveLength(2);
  });
});
