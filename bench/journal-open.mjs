// Opening the journal of a run and finding what is left: a submit that finds everything filed, less the time that
// check takes for the same rows. That counts the writing of the result files too, so it is a bound from above.
//   node bench/journal-open.mjs [ROWS]
import { join } from 'node:path';
import { AS_OF, baw, median, report, requestFile, run, startService, withFolder } from './measure.mjs';

const RUNS = 5;
const rows = Number(process.argv[2] ?? 100_000);
const { file } = await requestFile(rows);

await withFolder(async (folder) => {
  const env = { BAW_HOME: folder };
  const service = await startService(join(folder, 'service'), '--clock', AS_OF);
  const flags = ['--json', '--as-of', AS_OF, '--service', service.url];
  const submit = async () => {
    const command = baw('submit', file, ...flags, '--certify', '--yes', '--out', join(folder, 'out'));
    const { ms, stdout } = await run(command, { env, keep: true });
    return { ms, counts: JSON.parse(stdout).counts };
  };
  try {
    const first = await submit();
    if (first.counts.filed !== rows) throw new Error(`${first.counts.filed} of ${rows} rows were filed`);
    const differences = [];
    for (let i = 0; i < RUNS; i++) {
      const check = await run(baw('check', file, ...flags), { env });
      const again = await submit();
      if (again.counts.skipped !== rows) throw new Error(`${again.counts.skipped} of ${rows} rows were known as filed`);
      differences.push((again.ms - check.ms) / 1000);
    }
    const [from, to] = [Math.min(...differences), Math.max(...differences)];
    report('journal', median(differences), `${from.toFixed(2)}-${to.toFixed(2)} s, result files included`);
  } finally {
    await service.stop();
  }
});
