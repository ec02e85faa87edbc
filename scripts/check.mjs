// Every gate that a change must pass: the scripts of package.json whose names begin with "check:", two at a time.
//   npm run check                      all of them
//   npm run check -- types lint        these only
import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { runScript } from './run-command.mjs';

const { scripts } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'));
const gates = Object.keys(scripts).flatMap((name) => (name.startsWith('check:') ? [name.slice('check:'.length)] : []));

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/**
 * Runs gates and prints a line for each, with the tool's own words below a failed one.
 * @param {readonly string[]} names
 * @returns {Promise<number>} how many failed
 */
export async function runGates(names = gates) {
  const start = performance.now();
  const waiting = [...names];
  let failed = 0;
  const work = async () => {
    for (let name = waiting.shift(); name !== undefined; name = waiting.shift()) {
      const { code, output, ms } = await runScript(scripts[`check:${name}`]);
      console.log(`${code === 0 ? 'pass' : 'FAIL'}  ${name.padEnd(6)}  ${seconds(ms)}`);
      if (code === 0) continue;
      failed++;
      console.log(output.trimEnd().replaceAll(/^/gm, '      '));
    }
  };
  await Promise.all(Array.from({ length: Math.min(2, availableParallelism()) }, work));
  const verdict = failed === 0 ? `${names.length} gates passed` : `${failed} of ${names.length} gates failed`;
  console.log(`${verdict} in ${seconds(performance.now() - start)}`);
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const names = process.argv.slice(2);
  const unknown = names.filter((name) => !gates.includes(name));
  if (unknown.length > 0) {
    console.error(`no gate ${unknown.join(', ')}; there are: ${gates.join(', ')}`);
    process.exitCode = 2;
  } else {
    process.exitCode = (await runGates(names.length > 0 ? names : undefined)) === 0 ? 0 : 1;
  }
}
