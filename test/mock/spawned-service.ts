import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';
import type { MockOptions } from '../../src/mock/start.ts';
import { strictFetch } from '../support/contract/judged-fetch.ts';
import { client, type Service } from './running-service.ts';

const NOON = "() => Date.parse('2026-11-21T12:00:00Z')";

export function emptyFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'service-state-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** A service in a process of its own; closing it is killing it. Assertions of programs that know no other need the machine's clock. */
export async function spawnService(
  folder: string,
  wrapper: readonly string[] = [],
  options: Partial<MockOptions> = {},
  clock: 'noon' | 'machine' = 'noon',
): Promise<Service> {
  const entry = join(folder, 'service.mjs');
  buildSync({
    stdin: {
      contents: `
        import { startMock } from './src/mock/start.ts';
        const service = await startMock(
          {
            port: 0,
            stateDir: process.argv[2],
            seed: 1,
            idempotency: 'on',
            overlaps: 'warn',
            latencyMs: 0,
            ...${JSON.stringify(options)},
          },
          { now: ${clock === 'noon' ? NOON : 'Date.now'}, delay: async () => undefined },
        );
        console.log(service.url);`,
      resolveDir: join(import.meta.dirname, '../..'),
      loader: 'ts',
    },
    bundle: true,
    splitting: true,
    outdir: folder,
    entryNames: 'service',
    outExtension: { '.js': '.mjs' },
    platform: 'node',
    format: 'esm',
    target: 'node20',
  });
  const [command, ...args] = [...wrapper, process.execPath, entry, join(folder, 'state')];
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  onTestFinished(kill);
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.once('data', (line: Buffer) => resolve(line.toString().trim()));
    child.once('exit', () => reject(new Error('the service ended before it was ready')));
  });
  return client(url, kill, strictFetch());
}
