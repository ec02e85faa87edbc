import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { newHome, runCli, type CliResult } from '../support/cli/run-cli.ts';

interface Started extends CliResult {
  /** What the service answered while it ran. */
  readonly health: unknown;
}

/** Starts the service, talks to it once it has said where it listens, and stops it as Ctrl-C would. */
async function startAndStop(flags: readonly string[], home = newHome()): Promise<Started> {
  const controller = new AbortController();
  let health: unknown;
  const result = await runCli(['mock', 'start', ...flags], {
    home,
    signal: controller.signal,
    deps: ({ terminal }) => ({
      terminal: {
        ...terminal,
        out: async (text) => {
          await terminal.out(text);
          const answer = await fetch(`${String(text).replace('listening on ', '').trim()}/REST/careerBreak/v1/health`);
          health = await answer.json();
          controller.abort();
        },
      },
    }),
  });
  return { ...result, health };
}

describe('mock start', () => {
  it('says on one line where it listens, serves, and ends well when it is stopped', async () => {
    const { exitCode, stdout, stderr, health } = await startAndStop([]);
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^listening on http:\/\/127\.0\.0\.1:\d+\n$/);
    expect(stderr).toContain('nothing is sent to ONEM');
    expect(health).toEqual({ status: 'UP' });
  });

  it('says nothing else when it is to be quiet', async () => {
    expect((await startAndStop(['--quiet'])).stderr).toBe('');
  });

  it('names a port that is taken', async () => {
    const controller = new AbortController();
    let second: CliResult | undefined;
    await runCli(['mock', 'start'], {
      signal: controller.signal,
      deps: ({ terminal }) => ({
        terminal: {
          ...terminal,
          out: async (text) => {
            second = await runCli(['mock', 'start', '--port', new URL(text.slice('listening on '.length)).port]);
            controller.abort();
          },
        },
      }),
    });
    expect(second).toMatchObject({ exitCode: 2, stdout: '' });
    expect(second?.stderr).toMatch(/^baw: Port \d+ is in use/);
  });

  it('keeps a second service out of the same folder', async () => {
    const home = newHome();
    const controller = new AbortController();
    let second: CliResult | undefined;
    await runCli(['mock', 'start'], {
      home,
      signal: controller.signal,
      deps: ({ terminal }) => ({
        terminal: {
          ...terminal,
          out: async () => {
            second = await runCli(['mock', 'start', '--state', path.join(home, 'mock-service'), '--json']);
            controller.abort();
          },
        },
      }),
    });
    expect(second?.exitCode).toBe(10);
    expect(JSON.parse(second?.stderr ?? '')).toMatchObject({ error: { key: 'busy.service', exitCode: 10 } });
  });
});
