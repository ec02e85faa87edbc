// What `npm test` runs: the build, every gate, every test. The last line is `N passed, N failed`, with `, N skipped`
// when there are any. The numbers are vitest's; a failed build, a failed gate, and a test file or a test run that
// broke outside a test count as one failure each.
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runGates } from './check.mjs';
import { runCommand } from './run-command.mjs';

/** Leaves time for an install and the gates within a quarter of an hour. */
const TEST_TIMEOUT_MS = 12 * 60_000;

/** @returns {Promise<{ passed: number, failed: number, skipped: number }>} */
async function runTests(filters) {
  const folder = await mkdtemp(join(tmpdir(), 'baw-test-'));
  try {
    const file = join(folder, 'results.json');
    const { code, output, timedOut } = await runCommand(
      ['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`, ...filters],
      { show: true, timeoutMs: TEST_TIMEOUT_MS },
    );
    if (timedOut) console.error(`the tests took longer than ${TEST_TIMEOUT_MS / 60_000} minutes and were ended`);
    if (output !== '') console.error(output);
    const totals = await readTotals(file);
    // An unhandled rejection, or a process that broke, fails the run without failing a test.
    return code !== 0 && totals.failed === 0 ? { ...totals, failed: 1 } : totals;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function readTotals(file) {
  let results;
  try {
    results = JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return { passed: 0, failed: 1, skipped: 0 };
  }
  const broken = results.testResults.filter(
    (suite) => suite.status === 'failed' && !suite.assertionResults.some((test) => test.status === 'failed'),
  );
  return {
    passed: results.numPassedTests,
    failed: results.numFailedTests + broken.length,
    skipped: results.numPendingTests + results.numTodoTests,
  };
}

const build = await runCommand([process.execPath, 'scripts/build.mjs'], { show: true });
const failedGates = await runGates();
const { passed, failed, skipped } = await runTests(process.argv.slice(2));

const failures = failed + failedGates + (build.code === 0 ? 0 : 1);
if (failures > 0) process.exitCode = 1;
console.log(`${passed} passed, ${failures} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
