// Opening the journal of a run and finding what is left: a process that does this and nothing else, less a Node that does
// nothing. Then what a person waits for: a submit that finds everything filed, less the time that check takes for the rows.
//   node bench/journal-open.mjs [ROWS]
import { readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  AS_OF,
  baw,
  bundleSources,
  median,
  node,
  report,
  requestFile,
  run,
  startService,
  withFolder,
} from './measure.mjs';

const RUNS = 7;
const SUBMITS = 3;
const rows = Number(process.argv[2] ?? 100_000);
const { file } = await requestFile(rows);
const opener = fileURLToPath(new URL('open-journal.mjs', import.meta.url));
const seconds = (list) => `${(Math.min(...list) / 1000).toFixed(2)}-${(Math.max(...list) / 1000).toFixed(2)} s`;

/** What the journal holds, taken from its text: whose it is, and every row with an outcome. */
async function readRun(home) {
  const [runId] = (await readdir(join(home, 'runs'))).filter((name) => !name.startsWith('.'));
  const path = join(home, 'runs', runId, 'journal.ndjson');
  const text = await readFile(path, 'latin1');
  const keys = Array.from(text.matchAll(/"type":"\w+\.outcome","row":"([^"]+)"/g), ([, key]) => key);
  const [, targetId] = /"targetId":"([^"]+)"/.exec(text);
  return { targetId, keys, bytes: (await stat(path)).size };
}

async function measureOpening(home) {
  const { targetId, keys, bytes } = await readRun(home);
  if (keys.length !== rows) throw new Error(`${keys.length} of ${rows} rows have an outcome`);
  const [keyFile, store] = [join(home, 'keys.txt'), join(home, 'store.mjs')];
  await writeFile(keyFile, keys.join('\n'));
  await bundleSources(`export { openRunStore } from './src/io/journal/run-store.ts';`, store);
  const open = node(opener, store, home, targetId, file, keyFile);
  const differences = [];
  for (let i = 0; i <= RUNS; i++) {
    const nothing = await run(node('-e', '0'));
    const { ms, stdout } = await run(open, { keep: true });
    const found = JSON.parse(stdout);
    if (found.rows !== rows || found.left !== 0 || found.inDoubt !== 0) throw new Error(`not all filed: ${stdout}`);
    // The first ones only warm the disk's cache.
    if (i > 0) differences.push(ms - nothing.ms);
  }
  const size = `${(bytes / 2 ** 20).toFixed(0)} MiB, ${(bytes / rows).toFixed(0)} bytes a row`;
  report('journal', median(differences) / 1000, `${size}; ${seconds(differences)}`);
}

await withFolder(async (home) => {
  const env = { BAW_HOME: home };
  const service = await startService(join(home, 'service'), '--clock', AS_OF);
  const flags = ['--json', '--as-of', AS_OF, '--service', service.url];
  const submit = async () => {
    const command = baw('submit', file, ...flags, '--certify', '--yes', '--out', join(home, 'out'));
    const { ms, stdout } = await run(command, { env, keep: true });
    return { ms, counts: JSON.parse(stdout).counts };
  };
  try {
    const first = await submit();
    if (first.counts.filed !== rows) throw new Error(`${first.counts.filed} of ${rows} rows were filed`);
    await measureOpening(home);
    const differences = [];
    for (let i = 0; i < SUBMITS; i++) {
      const check = await run(baw('check', file, ...flags), { env });
      const again = await submit();
      if (again.counts.skipped !== rows) throw new Error(`${again.counts.skipped} of ${rows} rows were known as filed`);
      differences.push(again.ms - check.ms);
    }
    const took = `${(median(differences) / 1000).toFixed(2)} s (${seconds(differences)})`;
    console.log(`        a whole submit that finds all of them filed, less check: ${took}`);
  } finally {
    await service.stop();
  }
});
