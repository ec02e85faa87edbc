// check of a million rows against csv-parse that reads the same file and does nothing.
//   node bench/check.mjs [ROWS]
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AS_OF, baw, inTurn, node, range, report, requestFile, run, withFolder } from './measure.mjs';

const PAIRS = 3;
const rows = Number(process.argv[2] ?? 1_000_000);
const reader = fileURLToPath(new URL('read-with-csv-parse.mjs', import.meta.url));
const rate = (ms) => `${Math.round(rows / ms)},000 rows/s`;

const check = (file) => baw('check', file, '--json', '--as-of', AS_OF);
const onOneCore = (command) => ['taskset', '-c', '0', ...command];
const hasTaskset = spawnSync('taskset', ['--version']).status === 0;

await withFolder(async (home) => {
  const env = { BAW_HOME: home };
  const timed = async (command, expect = 0) => (await run(command, { env, expect: [expect] })).ms;

  // A small file first: the figures mean nothing unless every row gets the verdict that it must get.
  for (const isWrong of [false, true]) {
    const { file } = await requestFile(1000, { isWrong });
    const { counts } = JSON.parse((await run(check(file), { env, expect: [isWrong ? 3 : 0], keep: true })).stdout);
    const expected = isWrong ? 0 : 1000;
    if (counts.valid !== expected) throw new Error(`${counts.valid} of ${file} are valid, not ${expected}`);
  }

  const clean = await requestFile(rows);
  const wrong = await requestFile(rows, { isWrong: true });
  const alone = node(reader, clean.file, String(rows));

  const both = await inTurn(
    PAIRS,
    () => timed(alone),
    () => timed(check(clean.file)),
  );
  report('check', both.ratio, `${rate(both.b)} against ${rate(both.a)}, ${range(both)}`);

  if (hasTaskset) {
    const one = await inTurn(
      PAIRS,
      () => timed(onOneCore(alone)),
      () => timed(onOneCore(check(clean.file))),
    );
    report('checkOneCore', one.ratio, `${rate(one.b)} against ${rate(one.a)}, ${range(one)}`);
  } else {
    console.log('left out  check on one core: there is no taskset here');
  }

  const damaged = await inTurn(
    PAIRS,
    () => timed(check(clean.file)),
    () => timed(check(wrong.file), 3),
  );
  report('checkWrong', damaged.ratio, `${rate(damaged.b)} against ${rate(damaged.a)}, ${range(damaged)}`);
});
