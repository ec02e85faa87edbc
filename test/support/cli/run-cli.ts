import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import type { Deps } from '../../../src/deps.ts';
import { main, type OpenDeps } from '../../../src/main.ts';
import { openDeps } from '../../../src/system-deps.ts';
import type { World } from '../../../src/world.ts';

export interface CliSetting {
  /** Variables besides `BAW_HOME`; the environment of the test run itself is not seen. */
  readonly env?: Readonly<Record<string, string>>;
  /** What standard input holds; empty when absent. It is never a terminal. */
  readonly stdin?: string | Uint8Array;
  /** Data folder; a new one when absent. Give the same to follow what an earlier call did. */
  readonly home?: string;
  readonly signal?: AbortSignal;
  /** Replaces parts of the real dependencies. */
  readonly deps?: (deps: Deps) => Partial<Deps>;
}

export interface CliResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly home: string;
}

/** A data folder in the system's folder for temporary files. */
export function newHome(): string {
  return mkdtempSync(path.join(tmpdir(), 'baw-test-'));
}

export interface TestWorld {
  readonly world: World;
  readonly home: string;
  stdout(): string;
  stderr(): string;
}

/** A process that is no terminal, with captured output. */
export function createTestWorld(setting: CliSetting = {}): TestWorld {
  const home = setting.home ?? newHome();
  const stdout = capture();
  const stderr = capture();
  const world: World = {
    env: { LANG: 'C', BAW_HOME: home, ...setting.env },
    machine: { platform: 'linux', userFolder: home },
    stdin: Readable.from(setting.stdin === undefined ? [] : [Buffer.from(setting.stdin)]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    signal: setting.signal ?? new AbortController().signal,
    version: '1.2.3',
  };
  return { world, home, stdout: stdout.text, stderr: stderr.text };
}

/** Runs one command line in this process, as the launcher would, with real dependencies and captured output. */
export async function runCli(argv: readonly string[], setting: CliSetting = {}): Promise<CliResult> {
  const { world, home, stdout, stderr } = createTestWorld(setting);
  const open: OpenDeps = async (given, request) => {
    const deps = await openDeps(given, request);
    return { ...deps, ...setting.deps?.(deps) };
  };
  const exitCode = await main(argv, world, open);
  return { exitCode, stdout: stdout(), stderr: stderr(), home };
}

function capture() {
  const chunks: Buffer[] = [];
  const stream = new PassThrough();
  stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  return { stream, text: () => Buffer.concat(chunks).toString('utf8') };
}
