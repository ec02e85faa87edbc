// submit, with its journal, against a loop that sends the same calls to the same service and keeps nothing.
//   node bench/submit.mjs [ROWS]
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AS_OF, baw, inTurn, node, range, report, requestFile, run, startService, withFolder } from './measure.mjs';
import { startRecorder } from './record-bodies.mjs';

const PAIRS = 3;
/** What submit keeps in flight. */
const IN_FLIGHT = 16;
const rows = Number(process.argv[2] ?? 20_000);
const sender = fileURLToPath(new URL('send-with-undici.mjs', import.meta.url));
const { file } = await requestFile(rows);

/** Runs against a service that holds nothing yet: sent twice, a request is a double, which costs something else. */
async function withNewService(use) {
  return withFolder(async (folder) => {
    const service = await startService(join(folder, 'service'), '--clock', AS_OF);
    try {
      return await use(service.url, folder);
    } finally {
      await service.stop();
    }
  });
}

async function submit(url, folder) {
  const flags = ['--certify', '--yes', '--json', '--service', url, '--as-of', AS_OF, '--out', join(folder, 'out')];
  const { ms, stdout } = await run(baw('submit', file, ...flags), { env: { BAW_HOME: folder }, keep: true });
  const { counts } = JSON.parse(stdout);
  if (counts.filed !== rows) throw new Error(`${counts.filed} of ${rows} rows were filed`);
  return ms;
}

await withFolder(async (folder) => {
  const calls = join(folder, 'calls.ndjson');
  await withNewService(async (url, home) => {
    const recorder = await startRecorder(url);
    await submit(recorder.url, home);
    await recorder.stop();
    const creates = recorder.posts.filter((post) => post.path.endsWith('/careerBreakRequests'));
    if (creates.length !== rows) throw new Error(`${creates.length} calls were recorded for ${rows} rows`);
    await writeFile(calls, creates.map((post) => `${JSON.stringify(post)}\n`).join(''));
  });

  const bare = () => withNewService(async (url) => (await run(node(sender, url, calls, String(IN_FLIGHT)))).ms);
  const measured = await inTurn(PAIRS, bare, () => withNewService(submit));
  const rate = (ms) => `${((rows / ms) * 1000).toFixed(0)} requests/s`;
  report('submit', measured.ratio, `${rate(measured.b)} against ${rate(measured.a)}, ${range(measured)}`);
});
