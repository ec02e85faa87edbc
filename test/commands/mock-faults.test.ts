import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { MockCalls, MockFaults } from '../../src/schemas/wire/mock-controls.ts';
import { startService } from '../mock/running-service.ts';
import { runCli } from '../support/cli/run-cli.ts';

function fileOf(text: string): string {
  const file = path.join(mkdtempSync(path.join(tmpdir(), 'fault-rules-')), 'faults.yaml');
  writeFileSync(file, text);
  return file;
}

const RULES = '- operation: createCareerBreakRequest\n  kind: badGateway\n  times: 2\n';

describe('mock faults', () => {
  it('sets the rules of a file, shows those that are left, and ends them', async () => {
    const service = await startService();
    const faults = (...argv: readonly string[]) => runCli(['mock', 'faults', ...argv, '--service', service.url]);
    expect(await faults(fileOf(RULES))).toMatchObject({
      exitCode: 0,
      stdout: 'createCareerBreakRequest  badGateway  times=2\n',
    });
    expect((await service.create()).status).toBe(502);
    const { stdout } = await faults('--json');
    expect(MockFaults.parse(JSON.parse(stdout)).items).toEqual([
      { operation: 'createCareerBreakRequest', kind: 'badGateway', times: 1 },
    ]);
    expect(await faults('--clear')).toMatchObject({ exitCode: 0, stdout: 'No call will suffer a fault.\n' });
    expect((await service.create()).status).toBe(201);
  });

  it.each([
    ['is not there', 'missing.yaml', 'input.notFound'],
    ['has a wrong rule', fileOf('- kind: badGateway\n'), 'mock.faultInvalid'],
  ])('sets nothing from a file that %s', async (_, file, key) => {
    const service = await startService();
    const result = await runCli(['mock', 'faults', file, '--service', service.url, '--json']);
    expect([result.exitCode, JSON.parse(result.stderr).error.key]).toEqual([9, key]);
  });
});

describe('mock calls', () => {
  it('shows what the service received, for people and for programs', async () => {
    const service = await startService();
    await service.control('PUT', '/faults', { items: [{ operation: '*', kind: 'dropBeforeProcessing' }] });
    await expect(service.query({})).rejects.toThrow();
    await service.query({});
    const calls = (...argv: readonly string[]) => runCli(['mock', 'calls', ...argv, '--service', service.url]);
    expect((await calls()).stdout.split('\n')).toEqual([
      '---  POST  /REST/careerBreak/v1/careerBreakRequests/query  -  -  dropBeforeProcessing',
      '200  POST  /REST/careerBreak/v1/careerBreakRequests/query  -  -  -',
      'Calls received: 2; shown: 2.',
      '  queryCareerBreakRequests  2',
      '',
    ]);
    expect(MockCalls.parse(JSON.parse((await calls('--json')).stdout)).received.total).toBe(2);
  });
});

describe('mock start', () => {
  it('strikes the first calls as its file says, and tells its limits', async () => {
    const controller = new AbortController();
    const seen: unknown[] = [];
    const file = fileOf('- operation: getAccessProfile\n  kind: badGateway\n');
    const result = await runCli(['mock', 'start', '--faults', file, '--limit-rate', '500'], {
      signal: controller.signal,
      deps: ({ terminal }) => ({
        terminal: {
          ...terminal,
          out: async (text) => {
            const url = `${String(text).replace('listening on ', '').trim()}/REST/careerBreak/v1/accessProfile`;
            seen.push((await fetch(url)).status, await (await fetch(url)).json());
            controller.abort();
          },
        },
      }),
    });
    expect([result.exitCode, ...seen]).toMatchObject([0, 502, { limits: { callsPerSecond: 500 } }]);
  });

  it('does not start with rules that it does not understand', async () => {
    const result = await runCli([
      'mock',
      'start',
      '--faults',
      fileOf('- operation: "*"\n  kind: earthquake\n'),
      '--json',
    ]);
    expect([result.exitCode, result.stdout]).toEqual([9, '']);
    expect(JSON.parse(result.stderr).error).toMatchObject({ key: 'mock.faultNotOneOf' });
  });
});
