import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { ServiceProcess, startProgram } from './processes.mjs';
import { makeRows, seeded, TODAY } from './rows.mjs';

/** What a run may end with that was disturbed: everything but faults of the program, wrong usage and a wrong outcome. */
const ALLOWED_CODES = new Set([0, 3, 5, 6, 7, 8, 10, 130]);
/** The one row that breaks a rule is told by the code of an undisturbed run. */
const UNDISTURBED_CODE = 3;
const MOST_DISTURBANCES = 8;
/** About what the journal takes for a row, so that a moment by bytes lies within the run. */
const BYTES_A_ROW = 1200;
/** Leaves the processor to those who are looked at. */
const LOOK_MS = 2;

const FAULTS = (
  'dropBeforeProcessing dropAfterProcessing tooManyRequests serviceUnavailable badGateway internalServerError ' +
  'htmlErrorPage truncatedBody expiredToken duplicateAnswer wrongContentType unknownEnumCode extraField redirect'
).split(' ');
const OPERATIONS = ['createCareerBreakRequest', 'createCareerBreakRequest', 'queryCareerBreakRequests'];

/**
 * Files one file at one service, disturbed again and again at moments that are told by progress, then undisturbed.
 * @returns {Promise<{ kills: number, disturbances: number, wrongs: string[] }>}
 */
export async function runTrial({ program, folder, seed, keys, rows, mostKills }) {
  await mkdir(folder, { recursive: true });
  const random = seeded(seed);
  const below = (limit) => Math.floor(random() * limit);
  const { csv, intended } = makeRows(random, rows);
  const file = join(folder, 'leave.csv');
  await writeFile(file, csv);

  const home = join(folder, 'home');
  const latency = String(2 + below(6));
  const options = ['--idempotency', keys, '--latency', latency, '--clock', TODAY];
  const service = new ServiceProcess(program, folder, options);
  await service.start();
  const concurrency = String(1 + below(6));
  const argv = ['submit', file, '--certify', '--json', '--as-of', TODAY, '--concurrency', concurrency];
  const submit = () => startProgram(program, [...argv, '--service', service.url], home);

  const wrongs = [];
  const wrong = (what) => wrongs.push(what);
  let kills = 0;

  async function countBytes() {
    const folders = await readdir(join(home, 'runs')).catch(() => []);
    const sizes = await Promise.all(
      folders.map((name) =>
        stat(join(home, 'runs', name, 'journal.ndjson')).then(
          ({ size }) => size,
          () => 0,
        ),
      ),
    );
    return sizes.reduce((sum, size) => sum + size, 0);
  }

  /** Looks again and again until there is as much progress, at most what is left to do, or the process has ended. */
  async function untilProgress(running) {
    const left = intended.length - (await service.ledger()).length;
    const isByBytes = random() < 0.5;
    const measure = isByBytes ? countBytes : () => service.countCalls();
    const least = isByBytes ? (await countBytes()) + below(left * BYTES_A_ROW + 200) : 1 + below(left + 3);
    while (!running.isOver() && (await measure()) < least) await setTimeout(LOOK_MS);
  }

  async function endBySignal(running, signal) {
    running.kill(signal);
    const result = await running.ended;
    if (result.signal === 'SIGKILL') kills += 1;
    return result;
  }

  const disturbances = {
    async kill() {
      const running = submit();
      await untilProgress(running);
      return [await endBySignal(running, 'SIGKILL')];
    },
    async killService() {
      const running = submit();
      await untilProgress(running);
      const before = await service.ledger();
      await service.kill();
      kills += 1;
      await service.start();
      const after = new Set((await service.ledger()).map(({ ticketNumber }) => ticketNumber));
      for (const { ticketNumber } of before) if (!after.has(ticketNumber)) wrong(`the service lost ${ticketNumber}`);
      return [await running.ended];
    },
    async killBoth() {
      const running = submit();
      await untilProgress(running);
      await service.kill();
      kills += 1;
      const result = await endBySignal(running, 'SIGKILL');
      await service.start();
      return [result];
    },
    async interrupt() {
      const running = submit();
      await untilProgress(running);
      running.kill('SIGINT');
      if (random() < 0.3) running.kill('SIGINT');
      return [await running.ended];
    },
    /** The same command once more while it runs, then one of the two is killed. */
    async twice() {
      const first = submit();
      await untilProgress(first);
      const second = submit();
      const results = [await second.ended];
      if (first.isOver()) return [...results, await first.ended];
      const [{ exitCode }] = results;
      if (exitCode !== 10 && !first.isOver()) wrong(`a second process ended with ${exitCode} while the first ran`);
      return [...results, await endBySignal(first, 'SIGKILL')];
    },
    async faultsAndKill() {
      const items = Array.from({ length: 1 + below(4) }, () => ({
        operation: OPERATIONS[below(OPERATIONS.length)],
        kind: FAULTS[below(FAULTS.length)],
        times: 1 + below(4),
      }));
      if (!(await service.setFaults(items))) wrong('the service does not know the faults');
      const result = await disturbances.kill();
      await service.setFaults([]);
      return result;
    },
  };
  const names = ['kill', 'kill', 'kill', 'killService', 'killBoth', 'interrupt', 'twice', 'faultsAndKill'];

  /** What is told of rows must be so, whatever the process came to. */
  async function checkTold({ stdout, stderr, exitCode, signal }) {
    if (signal === null && !ALLOWED_CODES.has(exitCode)) wrong(`exit code ${exitCode}: ${stderr}`);
    if (stderr.includes('    at ')) wrong(`a stack: ${stderr}`);
    const held = await service.ledger();
    const tickets = new Set(held.map(({ ticketNumber }) => ticketNumber));
    for (const [, status, ticket] of stdout.matchAll(/"status":"(\w+)","ticketNumber":"([^"]+)"/g)) {
      if (!tickets.has(ticket)) wrong(`${ticket} was told as ${status} and is not there`);
    }
    for (const [, reference] of stdout.matchAll(/"clientReference":"([^"]+)","status":"refused"/g)) {
      wrong(`${reference} was told to be refused`);
    }
    const accepted = await readFile(join(folder, 'leave.accepted.csv'), 'utf8').catch(() => '');
    for (const [, ticket] of accepted.matchAll(/;filed;([^;]+);/g)) {
      if (!tickets.has(ticket)) wrong(`${ticket} stands in the accepted rows and is not there`);
    }
  }

  let count = 0;
  while (kills < mostKills && count < MOST_DISTURBANCES && wrongs.length === 0) {
    count += 1;
    await service.forgetCalls();
    for (const result of await disturbances[names[below(names.length)]]()) await checkTold(result);
  }

  const last = await submit().ended;
  await writeFile(join(folder, 'last-run.txt'), `${last.stdout}\n${last.stderr}`);
  await checkTold(last);
  if (last.exitCode !== UNDISTURBED_CODE) wrong(`an undisturbed run ended with ${last.exitCode}: ${last.stderr}`);
  const ledger = JSON.parse(
    (await startProgram(program, ['mock', 'ledger', '--json', '--service', service.url], home).ended).stdout,
  ).requests;
  for (const fault of compare(intended, ledger, last.stdout)) wrong(fault);
  await service.kill();
  return { kills, disturbances: count, wrongs };
}

/** What is missing, double, or told otherwise than it is. */
function* compare(intended, ledger, stdout) {
  const named = new Set(intended.map(({ reference }) => reference));
  const isOf =
    ({ reference, startDate }) =>
    (request) =>
      reference === ''
        ? !named.has(request.clientReference) && request.period.startDate === startDate
        : request.clientReference === reference;
  for (const row of intended) {
    const count = ledger.filter(isOf(row)).length;
    if (count !== 1) yield `${row.reference || row.startDate} was filed ${count} times`;
  }
  if (ledger.length !== intended.length) yield `${ledger.length} requests instead of ${intended.length}`;

  const end = stdout.indexOf('{');
  if (end < 0) {
    yield 'the last run printed no document';
    return;
  }
  const { counts, outcomes } = JSON.parse(stdout);
  if (counts.filed + counts.skipped !== intended.length) yield `told as filed: ${counts.filed} + ${counts.skipped}`;
  const told = outcomes.flatMap(({ ticketNumber }) => ticketNumber ?? []).toSorted();
  const held = ledger.map(({ ticketNumber }) => ticketNumber).toSorted();
  if (told.join() !== held.join()) yield 'the tickets told are not those that the service holds';
  for (const { clientReference, ticketNumber } of outcomes) {
    const request = ledger.find((each) => each.ticketNumber === ticketNumber);
    if (clientReference !== undefined && ticketNumber !== undefined && request?.clientReference !== clientReference) {
      yield `${clientReference} was told the ticket of another row`;
    }
  }
}
