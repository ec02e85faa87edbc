import { writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { startService, type Service } from '../mock/running-service.ts';
import { validRows, writeRows } from '../support/e2e/request-rows.ts';
import { newWorkplace, type Workplace } from '../support/e2e/workplace.ts';
import type { CliSetting } from '../support/cli/run-cli.ts';

interface Scene {
  readonly place: Workplace;
  readonly service: Service;
  readonly tickets: readonly string[];
  /** `baw watch …`; before the nth further look, the nth of `steps` happens. */
  watch(argv: readonly string[], steps: readonly (() => Promise<unknown>)[]): ReturnType<Workplace['baw']>;
  complete(index: number): () => Promise<unknown>;
  step(index: number): () => Promise<unknown>;
  /** How often the service was called since it was last asked. */
  calls(): Promise<Readonly<Record<string, number>>>;
}

async function begin(count: number): Promise<Scene> {
  const place = newWorkplace();
  const service = await startService();
  await writeRows(place.at('leave.csv'), validRows(count));
  const url = ['--service', service.url];
  const { report } = await place.report(['submit', place.at('leave.csv'), '--certify', ...url]);
  const tickets = report.outcomes.map(({ ticketNumber = '' }) => ticketNumber);
  const control = (index: number, what: string) => () =>
    service.control('POST', `/careerBreakRequests/${tickets[index] ?? ''}/${what}`);
  await service.control('DELETE', '/calls');
  return {
    place,
    service,
    tickets,
    watch(argv, steps) {
      let [nth, now] = [0, Date.parse('2026-11-21T09:00:00Z')];
      const setting: CliSetting = {
        deps: ({ clock }) => ({
          clock: { today: clock.today, now: () => now },
          async delay(ms) {
            now += ms;
            await steps[nth]?.();
            nth += 1;
          },
        }),
      };
      return place.baw(['watch', ...argv, '--timeout', '1h', ...url], setting);
    },
    complete: (index) => control(index, 'workerCompletion'),
    step: (index) => control(index, 'processingSteps'),
    async calls() {
      const { json } = await service.control('GET', '/calls');
      return json.received.byOperation;
    },
  };
}

describe('watch', () => {
  it('follows one request by its mark until it is where it is waited for', async () => {
    const { watch, tickets, complete, step, calls } = await begin(1);
    const nothing = async () => undefined;
    const { exitCode, stdout, stderr } = await watch(
      ['--ticket', tickets[0] ?? '', '--until', 'inProcessing'],
      [nothing, complete(0), nothing, step(0)],
    );
    expect(exitCode).toBe(0);
    expect(stdout.trim().split('\n')).toEqual([
      expect.stringMatching(/^2026-11-21 10:00:03 {2}04W-\S+ {2}Waiting for the worker → /),
      expect.stringContaining(' → '),
    ]);
    expect(stderr).toContain('All are there');
    expect(await calls()).toEqual({ getAccessProfile: 1, getCareerBreakRequest: 5 });
  });

  it('follows the requests of a run with one call a look', async () => {
    const { watch, complete, calls } = await begin(3);
    const { exitCode, stdout } = await watch(
      ['--run', 'last', '--until', 'awaitingProcessing', '--ndjson'],
      [complete(0), complete(1), complete(2)],
    );
    expect(exitCode).toBe(0);
    const events = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line).event);
    expect(events).toEqual(['start', 'change', 'change', 'change', 'end']);
    expect(await calls()).toMatchObject({ queryCareerBreakRequests: 3, getCareerBreakRequest: 1 });
  });

  it('ends with code 4 when one was cancelled, and tells programs which', async () => {
    const { place, watch, service, tickets, complete } = await begin(2);
    await writeFile(place.at('tickets.csv'), `ticketNumber\n${tickets.join('\n')}\n`);
    const cancel = () => service.cancel(tickets[1] ?? '');
    const { exitCode, stdout } = await watch(
      ['--file', place.at('tickets.csv'), '--until', 'awaitingProcessing', '--json'],
      [complete(0), cancel],
    );
    expect(exitCode).toBe(4);
    expect(JSON.parse(stdout)).toMatchObject({
      schemaVersion: 1,
      ending: 'endedElsewhere',
      items: [
        { ticketNumber: tickets[0], became: 'reached' },
        { ticketNumber: tickets[1], status: 'cancelled', became: 'elsewhere' },
      ],
      changes: [{ to: 'awaitingProcessing' }, { to: 'cancelled' }],
    });
  });

  it('ends with code 5 when the time is over', async () => {
    const { watch } = await begin(2);
    expect((await watch(['--until', 'closed'], [])).exitCode).toBe(5);
  });

  it('goes on after the service was away, as long as it may', async () => {
    const { watch, service, tickets, complete } = await begin(1);
    const away = () =>
      service.control('PUT', '/faults', {
        items: [{ operation: 'getCareerBreakRequest', kind: 'serviceUnavailable', times: 20 }],
      });
    const argv = ['--ticket', tickets[0] ?? '', '--until', 'awaitingProcessing'];
    expect((await watch(argv, [away, complete(0)])).exitCode).toBe(0);
  });

  it.each([
    [['--interval', '0'], 2],
    [['--until', 'somewhere'], 2],
    [['--run', 'last', '--file', 'x.csv'], 2],
    [['--timeout', 'soon'], 2],
  ])('refuses %j', async (argv, code) => {
    expect((await newWorkplace().baw(['watch', ...argv])).exitCode).toBe(code);
  });

  it('speaks four languages', async () => {
    const { watch, tickets } = await begin(1);
    for (const [lang, word] of [
      ['fr', 'Suivi de'],
      ['nl', 'gevolgd'],
      ['de', 'verfolgt'],
      ['en', 'Following'],
    ] as const) {
      expect((await watch(['--ticket', tickets[0] ?? '', '--lang', lang], [])).stderr).toContain(word);
    }
  });

  it('names a ticket that the service does not know, also when it is to be quiet', async () => {
    const { place, service } = await begin(1);
    const argv = ['watch', '--ticket', '04W-002ZS8X-NM-Z', '--service', service.url, '--quiet', '--timeout', '1h'];
    let now = Date.parse('2026-11-21T09:00:00Z');
    const setting: CliSetting = {
      deps: ({ clock }) => ({
        clock: { today: clock.today, now: () => now },
        async delay(ms) {
          now += ms;
        },
      }),
    };
    expect(await place.baw(argv, setting)).toMatchObject({
      exitCode: 4,
      stdout: '04W-002ZS8X-NM-Z  unknown to the service\n',
      stderr: '',
    });
  });
});
