import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { InterruptedError } from '../../src/errors/app-error.ts';
import { startService } from '../mock/running-service.ts';
import { builtProgram, startBuilt, startServiceProcess } from '../support/e2e/built-program.ts';
import { validRow, validRows, writeRows } from '../support/e2e/request-rows.ts';
import { AS_OF, newWorkplace, withoutWaiting, type Workplace } from '../support/e2e/workplace.ts';

// Starts processes, which take their time on a busy machine.
vi.setConfig({ testTimeout: 180_000 });

let place: Workplace;
let ticket = '';

beforeEach(async () => {
  place = newWorkplace();
  await writeRows(place.at('leave.csv'), [validRow(1)]);
  await place.baw(['submit', '--certify', place.at('leave.csv')]);
  ticket = (await place.ledger())[0]?.ticketNumber ?? '';
});

describe('an end date that is already the one asked for', () => {
  it.each([{ form: [] }, { form: ['--json'] }])('is told, and nothing is sent: modify $form', async ({ form }) => {
    const argv = ['modify', ticket, '--end-date', '2027-11-30', '--certify', ...form];
    expect((await place.baw(argv)).exitCode).toBe(0);
    const again = await place.baw(argv);
    expect(again.exitCode).toBe(0);
    expect(again.stdout).toContain(form.length === 0 ? 'already ends on 2027-11-30' : '"outcome": "unchanged"');
    expect((await place.baw(['show', ticket])).stdout.match(/^Modification /gm)).toHaveLength(1);
  });

  it('of a cancelled request is refused as every change of it is', async () => {
    await place.baw(['cancel', ticket, '--yes']);
    const refused = await place.baw(['modify', ticket, '--end-date', '2027-06-30', '--certify']);
    expect(refused).toMatchObject({ exitCode: 4, stderr: expect.stringContaining('already cancelled') });
  });
});

describe('a step of the simulation that is not possible', () => {
  it.each([
    { before: [], step: 'process', lang: 'en', says: ['“Waiting for the worker”', 'baw mock complete'] },
    { before: ['complete'], step: 'complete', lang: 'fr', says: ['déjà complété sa partie', 'baw mock process'] },
    { before: ['complete', 'process', 'process'], step: 'process', lang: 'nl', says: ['geen stap meer'] },
  ])(
    'is told with the status and the step that is missing: $before then $step',
    async ({ before, step, lang, says }) => {
      for (const each of before) await place.baw(['mock', each, ticket]);
      const { exitCode, stderr } = await place.baw(['mock', step, ticket, '--lang', lang]);
      expect(exitCode).toBe(4);
      for (const words of says) expect(stderr).toContain(words);
      expect(stderr).not.toContain('urn:');
    },
  );
});

describe('what is about to be changed', () => {
  it('is announced as a plan, which the service may refuse', async () => {
    await place.baw(['mock', 'complete', ticket]);
    const modify = await place.baw(['modify', ticket, '--end-date', '2027-11-30', '--certify']);
    expect(modify.stderr).toContain('the end date is to change from 2027-06-30 to 2027-11-30');
    const cancel = await place.baw(['cancel', ticket, '--yes']);
    expect(cancel.stderr).toContain('concerns the cancellation of');
  });

  it('is not said to be recorded when the question about it is broken off', async () => {
    const { exitCode, stderr } = await place.baw(['cancel', ticket], {
      deps: ({ terminal }) => ({
        terminal: { ...terminal, isInteractive: true },
        openPrompts: () => Promise.reject(new InterruptedError('interrupted.before')),
      }),
    });
    expect(exitCode).toBe(130);
    expect(stderr).toContain('Nothing was sent or changed');
  });
});

describe('a list whose answer is lost', () => {
  it('says that nothing was changed, and nothing about sending twice', async () => {
    const service = await startService();
    const items = [{ operation: 'queryCareerBreakRequests', kind: 'dropAfterProcessing', times: 100 }];
    await service.control('PUT', '/faults', { items });
    const { exitCode, stderr } = await place.baw(['list', '--service', service.url], withoutWaiting);
    expect(exitCode).toBe(7);
    expect(stderr).toContain('It was only asked, so nothing was changed.');
    expect(stderr).not.toContain('twice');
  });
});

/** An intent is written, so that a call is under way. */
async function isFiling(home: string): Promise<boolean> {
  const runs = path.join(home, 'runs');
  const names = (await readdir(runs)).filter((name) => !name.startsWith('.'));
  const journals = names.map((name) => readFile(path.join(runs, name, 'journal.ndjson'), 'utf8').catch(() => ''));
  return (await Promise.all(journals)).some((text) => text.split('create.intent').length > 5);
}

describe('a second Ctrl-C', () => {
  it('ends a submission at once, with a word', async () => {
    builtProgram();
    await writeRows(place.at('many.csv'), validRows(200));
    const service = await startServiceProcess(['--latency', '300'], newWorkplace().home);
    const argv = ['submit', place.at('many.csv'), '--certify', '--as-of', AS_OF, '--service', service.url];
    const running = startBuilt(argv, place.home);
    while (!running.hasEnded() && !(await isFiling(place.home)));
    // One that comes while the first is still being dealt with would be the same one.
    while (!running.hasEnded()) {
      running.kill('SIGINT');
      await new Promise((resolve) => setImmediate(resolve));
    }
    const { signal, stderr } = await running.ended;
    expect(signal).toBe('SIGINT');
    expect(stderr).toContain('Ended at once');
  });
});
