import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { goals } from './goals.mjs';
import { writeRequests } from './make-requests.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
export const program = join(root, 'dist', 'baw.js');

/** The day that counts as today for the files made here. */
export const AS_OF = '2026-11-21';

if (!existsSync(program)) throw new Error('dist/baw.js is missing; run: npm run build');

/** Where Node's extra certificates are configured it reads them all at start, which would drown what is measured. */
function cleanEnvironment(extra) {
  const { NODE_EXTRA_CA_CERTS: _, NODE_OPTIONS: __, ...env } = process.env;
  return { ...env, CI: '1', NO_COLOR: '1', ...extra };
}

/**
 * Runs a command to its end and gives its wall time in milliseconds.
 * @param {readonly string[]} command
 * @param {{ env?: Record<string, string>, expect?: readonly number[], keep?: boolean }} options
 *   `expect` are the exit codes that are right; with `keep` standard output is given back instead of discarded
 */
export function run([file, ...args], { env = {}, expect = [0], keep = false } = {}) {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, {
      env: cleanEnvironment(env),
      stdio: ['ignore', keep ? 'pipe' : 'ignore', 'pipe'],
    });
    let stdout = '';
    let stderr = '';
    child.stdout?.setEncoding('utf8').on('data', (text) => (stdout += text));
    child.stderr.setEncoding('utf8').on('data', (text) => (stderr = (stderr + text).slice(-2000)));
    child.on('error', reject);
    child.on('close', (code) => {
      const ms = performance.now() - start;
      if (expect.includes(code)) resolve({ ms, stdout });
      else reject(new Error(`exit code ${code} from: ${[file, ...args].join(' ')}\n${stderr}`));
    });
  });
}

export const node = (...args) => [process.execPath, ...args];
export const baw = (...args) => node(program, ...args);

/** Runs the command and gives the most memory that its process held, in MiB. */
export async function peakMemory(command, options = {}) {
  return withFolder(async (folder) => {
    const file = join(folder, 'peak');
    const hook = new URL('report-peak-memory.mjs', import.meta.url).href;
    await run(command, {
      ...options,
      env: { ...options.env, NODE_OPTIONS: `--import=${hook}`, BENCH_PEAK_FILE: file },
    });
    return Number(await readFile(file, 'utf8')) / 1024;
  });
}

/** Modules of the program, bundled apart from it: the bundle in dist has no door to them. `contents` exports them. */
export async function bundleSources(contents, outfile) {
  await build({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    outfile,
    logLevel: 'warning',
  });
}

/** Gives a folder that is gone afterwards. */
export async function withFolder(use) {
  const folder = await mkdtemp(join(tmpdir(), 'baw-bench-'));
  try {
    return await use(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * Measures two things in turn, A B A B, after one of each that does not count: the speed of a machine drifts, so only
 * neighbours may be compared.
 * @param {number} pairs
 * @param {() => Promise<number>} a
 * @param {() => Promise<number>} b
 * @returns medians of a, of b, and the ratios a / b pair by pair
 */
export async function inTurn(pairs, a, b) {
  await a();
  await b();
  const as = [];
  const bs = [];
  for (let i = 0; i < pairs; i++) {
    as.push(await a());
    bs.push(await b());
  }
  const ratios = as.map((value, i) => value / bs[i]);
  return { a: median(as), b: median(bs), ratio: median(ratios), from: Math.min(...ratios), to: Math.max(...ratios) };
}

/** Prints one measured figure beside its goal. Missing a goal is a finding, not a failure: the exit code stays 0. */
export function report(key, value, detail) {
  const { what, atLeast, atMost, unit } = goals[key];
  const isMet = atLeast === undefined ? value <= atMost : value >= atLeast;
  const goal = atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`;
  const shown = unit === 'ms' || unit === 'MiB' ? value.toFixed(0) : value.toFixed(2);
  console.log(`${isMet ? 'met   ' : 'MISSED'}  ${what}: ${shown} ${unit} (goal ${goal}; ${detail})`);
}

export const range = ({ from, to }) => `${from.toFixed(2)}-${to.toFixed(2)}`;

/** A file of requests in bench/data, made the first time that it is asked for. */
export async function requestFile(rows, { isWrong = false } = {}) {
  const folder = join(root, 'bench', 'data');
  const file = join(folder, `requests-${rows}${isWrong ? '-wrong' : ''}.csv`);
  if (!existsSync(file)) {
    await mkdir(folder, { recursive: true });
    await writeRequests(file, { rows, isWrong });
  }
  return { file, bytes: (await stat(file)).size };
}

/**
 * Starts `baw mock start` on a free port with its state in a folder of its own.
 * @returns {Promise<{ url: string, readyMs: number, stop: () => Promise<void> }>}
 */
export async function startService(stateFolder, ...flags) {
  const start = performance.now();
  const [file, ...args] = baw('mock', 'start', '--port', '0', '--state', stateFolder, ...flags);
  const child = spawn(file, args, {
    env: cleanEnvironment({ BAW_HOME: stateFolder }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  let stderr = '';
  child.stderr.setEncoding('utf8').on('data', (text) => (stderr = (stderr + text).slice(-2000)));
  const url = await new Promise((resolve, reject) => {
    let stdout = '';
    child.stdout.setEncoding('utf8').on('data', (text) => {
      stdout += text;
      const found = /listening on (http:\/\/\S+)/.exec(stdout);
      if (found !== null) resolve(found[1]);
    });
    child.on('close', (code) => reject(new Error(`the service ended with exit code ${code}\n${stderr}`)));
  });
  const readyMs = performance.now() - start;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  return { url, readyMs, stop };
}
