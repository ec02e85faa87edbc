// Every benchmark, one after the other; nothing else should run on the machine meanwhile.
//   npm run bench                    all of them
//   npm run bench -- start check     these only
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const benchmarks = [
  'start',
  'service-ready',
  'service-creates',
  'rules',
  'check',
  'memory',
  'submit',
  'submit-latency',
  'journal-open',
];
const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !benchmarks.includes(name));
if (unknown.length > 0) {
  console.error(`no benchmark ${unknown.join(', ')}; there are: ${benchmarks.join(', ')}`);
  process.exitCode = 2;
} else {
  for (const name of asked.length > 0 ? asked : benchmarks) {
    const file = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
    if (!existsSync(file)) throw new Error(`bench/${name}.mjs is missing`);
    console.log(`\n${name}`);
    if (spawnSync(process.execPath, [file], { stdio: 'inherit' }).status !== 0) process.exitCode = 1;
  }
}
