// node bench/service-creates.mjs [REQUESTS] [CONCURRENCY]
// Creates a second of the service over HTTP, with its state on disk, client and service in two processes.
import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSync } from 'esbuild';
import { Pool } from 'undici';

const GOAL_PER_SECOND = 10_000;
const GOAL_READY_MS = 400;
const [requests = 30_000, concurrency = 32] = process.argv.slice(2).map(Number);
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const folder = mkdtempSync(join(tmpdir(), 'service-creates-'));

function ssin(index) {
  const body = String(600101001 + index);
  return body + String(97 - (Number(body) % 97)).padStart(2, '0');
}

function body(index) {
  return JSON.stringify({
    clientReference: `bench-${index}`,
    capacity: 'employer',
    employer: { enterpriseNumber: '0812339069' },
    worker: { ssin: ssin(index), workerCode: 'whiteCollar', jointCommissionNumber: '200.00' },
    leaveType: 'parentalLeave',
    regime: 'oneFifth',
    period: { startDate: '2027-02-01', endDate: '2027-06-30' },
    workloads: {
      before: { minutesPerWeek: 2280 },
      fullTime: { minutesPerWeek: 2280 },
      during: { minutesPerWeek: 1824 },
    },
    multipleEmployers: false,
    workerNoticeDate: '2026-11-15',
    reducedWorkingTimeScheme: false,
    certifiedAccurate: true,
  });
}

const entry = join(folder, 'service.mjs');
buildSync({
  stdin: {
    contents: `
      import { startMock } from './src/mock/start.ts';
      const service = await startMock(
        { port: 0, stateDir: process.argv[2], seed: 1, idempotency: 'on', overlaps: 'warn', latencyMs: 0 },
        { now: () => Date.now(), delay: (ms) => new Promise((resolve) => setTimeout(resolve, ms)) },
      );
      console.log(service.url);`,
    resolveDir: root,
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

const started = performance.now();
const service = spawn(process.execPath, [entry, join(folder, 'state')], { stdio: ['ignore', 'pipe', 'inherit'] });
const url = await new Promise((resolve) => {
  service.stdout.once('data', (data) => resolve(String(data).trim()));
});
const readyMs = performance.now() - started;

const pool = new Pool(url, { connections: concurrency, pipelining: 1 });
async function create(index) {
  const answer = await pool.request({
    method: 'POST',
    path: '/REST/careerBreak/v1/careerBreakRequests',
    headers: {
      'content-type': 'application/json',
      accept: 'application/json, application/problem+json',
      'idempotency-key': `"${randomUUID()}"`,
    },
    body: body(index),
  });
  const text = await answer.body.text();
  if (answer.statusCode !== 201) throw new Error(`${answer.statusCode} ${text}`);
}
async function run(from, to) {
  let next = from;
  const worker = async () => {
    while (next < to) await create(next++);
  };
  await Promise.all(Array.from({ length: concurrency }, worker));
}

try {
  const warmUp = Math.min(3000, requests);
  await run(0, warmUp);
  const begin = performance.now();
  await run(warmUp, warmUp + requests);
  const perSecond = requests / ((performance.now() - begin) / 1000);
  const line = (name, value, goal, ratio) =>
    console.log(
      `${name.padEnd(28)} ${String(Math.round(value)).padStart(7)}   goal ${goal}   ${ratio.toFixed(2)} of goal`,
    );
  line('service, creates per second', perSecond, `>= ${GOAL_PER_SECOND}`, perSecond / GOAL_PER_SECOND);
  line('service, ready after ms', readyMs, `<= ${GOAL_READY_MS}`, readyMs / GOAL_READY_MS);
} finally {
  await pool.close();
  service.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
}
