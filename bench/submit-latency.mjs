// submit against a service that takes its time: nothing but the waiting may cost anything.
//   node bench/submit-latency.mjs [ROWS]
import { join } from 'node:path';
import { AS_OF, baw, report, requestFile, run, startService, withFolder } from './measure.mjs';

const LATENCY_MS = 50;
const IN_FLIGHT = 16;
const rows = Number(process.argv[2] ?? 4000);
const { file } = await requestFile(rows);

await withFolder(async (folder) => {
  const service = await startService(join(folder, 'service'), '--clock', AS_OF, '--latency', String(LATENCY_MS));
  try {
    const flags = [
      '--certify',
      '--yes',
      '--json',
      '--service',
      service.url,
      '--as-of',
      AS_OF,
      '--out',
      join(folder, 'out'),
    ];
    const { ms, stdout } = await run(baw('submit', file, ...flags), { env: { BAW_HOME: folder }, keep: true });
    const { counts } = JSON.parse(stdout);
    if (counts.filed !== rows) throw new Error(`${counts.filed} of ${rows} rows were filed`);
    const theoryMs = (rows / IN_FLIGHT) * LATENCY_MS;
    report('submitLatency', theoryMs / ms, `${ms.toFixed(0)} ms against ${theoryMs} ms, whole process`);
  } finally {
    await service.stop();
  }
});
