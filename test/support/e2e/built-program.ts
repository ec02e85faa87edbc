import {
  spawn,
  spawnSync,
  type ChildProcess,
  type ChildProcessByStdio,
  type SpawnOptionsWithStdioTuple,
} from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Readable } from 'node:stream';
import { onTestFinished } from 'vitest';

const ROOT = path.join(import.meta.dirname, '../../..');
const BUILT = path.join(ROOT, 'dist/baw.js');
const SOURCES = ['bin', 'src', 'scripts', 'package.json'];

let copy: string | undefined;

/**
 * The program as users get it, built now if the last build is older than its sources. Tests run a copy, which a build
 * that somebody starts meanwhile does not take away.
 */
export function builtProgram(): string {
  copy ??= makeCopy();
  return copy;
}

function makeCopy(): string {
  if (newest([BUILT]) < newest(SOURCES.map((name) => path.join(ROOT, name)))) {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/build.mjs'], { cwd: ROOT, encoding: 'utf8' });
    if (status !== 0) throw new Error(`the program does not build: ${stderr}`);
  }
  const folder = mkdtempSync(path.join(tmpdir(), 'baw-built-'));
  cpSync(path.dirname(BUILT), folder, { recursive: true });
  writeFileSync(path.join(folder, 'package.json'), '{ "type": "module" }\n');
  return path.join(folder, 'baw.js');
}

/** When the newest of these files was written, folders searched; 0 when there is none. */
function newest(paths: readonly string[]): number {
  return paths.reduce((latest, each) => {
    const entry = statSync(each, { throwIfNoEntry: false });
    if (entry === undefined) return latest;
    if (!entry.isDirectory()) return Math.max(latest, entry.mtimeMs);
    return Math.max(latest, newest(readdirSync(each).map((name) => path.join(each, name))));
  }, 0);
}

export interface Ended {
  readonly exitCode: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  /** Resolves when the process has ended and its output is complete. */
  readonly ended: Promise<Ended>;
  /** Resolves with the first line of standard output; rejects when the process ends before. */
  readonly firstLine: Promise<string>;
  /** Resolves when so many lines of a stream match; rejects when the process ends before. */
  lines(stream: 'stdout' | 'stderr', pattern: RegExp, count?: number): Promise<void>;
  kill(signal: NodeJS.Signals): void;
  /** Closes the pipe that it writes its result to. */
  closeOutput(): void;
  readonly hasEnded: () => boolean;
}

/** Starts `baw` as a process of its own; it is ended with the test at the latest. */
export function startBuilt(argv: readonly string[], home: string): Running {
  return watch(spawn(process.execPath, [builtProgram(), ...argv], setting(home)));
}

/** Types a command into a shell; it is ended with the test at the latest. */
export function startInShell(command: string, home: string): Running {
  return watch(spawn('/bin/sh', ['-c', `exec ${command}`], setting(home)));
}

function setting(home: string): SpawnOptionsWithStdioTuple<'ignore', 'pipe', 'pipe'> {
  return { env: { BAW_HOME: home, LANG: 'C', PATH: process.env['PATH'] }, stdio: ['ignore', 'pipe', 'pipe'] };
}

function watch(child: ChildProcessByStdio<null, Readable, Readable>): Running {
  const ended = waitForEnd(child);
  onTestFinished(async () => {
    child.kill('SIGKILL');
    await ended;
  });
  return {
    ended,
    firstLine: readFirstLine(child, ended),
    lines: (stream, pattern, count = 1) => waitForLines(child[stream], pattern, count, ended),
    kill: (signal) => {
      child.kill(signal);
    },
    closeOutput: () => {
      child.stdout.destroy();
    },
    hasEnded: () => child.exitCode !== null || child.signalCode !== null,
  };
}

function waitForEnd(child: ChildProcess): Promise<Ended> {
  let [stdout, stderr] = ['', ''];
  child.stdout?.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
  });
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (exitCode, signal) => {
      resolve({ exitCode, signal, stdout, stderr });
    });
  });
}

/** Only what comes after the call is seen. */
function waitForLines(
  stream: NodeJS.ReadableStream,
  pattern: RegExp,
  count: number,
  ended: Promise<Ended>,
): Promise<void> {
  return new Promise((resolve, reject) => {
    let [text, left] = ['', count];
    stream.on('data', (piece: string) => {
      const lines = (text + piece).split('\n');
      text = lines.pop() ?? '';
      left -= lines.filter((line) => pattern.test(line)).length;
      if (left <= 0) resolve();
    });
    ended.then(({ stderr }) => reject(new Error(`ended before ${String(pattern)}: ${stderr}`)), reject);
  });
}

function readFirstLine(child: ChildProcess, ended: Promise<Ended>): Promise<string> {
  const line = new Promise<string>((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (piece: string) => {
      text += piece;
      const end = text.indexOf('\n');
      if (end >= 0) resolve(text.slice(0, end));
    });
    ended.then(({ stderr }) => reject(new Error(`ended before its first line: ${stderr}`)), reject);
  });
  // Most tests do not ask for it.
  line.catch(() => undefined);
  return line;
}

/** Starts the simulated service as a process and gives its address. */
export async function startServiceProcess(
  options: readonly string[],
  home: string,
): Promise<Running & { readonly url: string }> {
  const running = startBuilt(['mock', 'start', '--clock', '2026-11-21', ...options], home);
  const line = await running.firstLine;
  return { ...running, url: line.replace('listening on ', '') };
}
