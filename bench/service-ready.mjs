// From the start of `baw mock start` to the line that says that it listens.
import { join } from 'node:path';
import { median, report, startService, withFolder } from './measure.mjs';

const RUNS = 9;
const times = [];
for (let i = 0; i < RUNS; i++) {
  await withFolder(async (folder) => {
    const service = await startService(join(folder, 'service'));
    times.push(service.readyMs);
    await service.stop();
  });
}
report(
  'ready',
  median(times),
  `${Math.min(...times).toFixed(0)}-${Math.max(...times).toFixed(0)} ms in ${RUNS} starts`,
);
