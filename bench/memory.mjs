// Peak memory of check: what a hundred times more rows add.
import { AS_OF, baw, median, peakMemory, report, requestFile, withFolder } from './measure.mjs';

const RUNS = 3;

async function medianPeak(rows, options) {
  const { file } = await requestFile(rows, options);
  const command = baw('check', file, '--json', '--as-of', AS_OF);
  const peaks = [];
  for (let i = 0; i < RUNS; i++) {
    const expect = [options?.isWrong === true ? 3 : 0];
    peaks.push(await withFolder((home) => peakMemory(command, { env: { BAW_HOME: home }, expect })));
  }
  return median(peaks);
}

const small = await medianPeak(10_000);
const large = await medianPeak(1_000_000);
report('memory', large - small, `${large.toFixed(0)} against ${small.toFixed(0)} MiB`);

const smallWrong = await medianPeak(10_000, { isWrong: true });
const largeWrong = await medianPeak(1_000_000, { isWrong: true });
const added = (largeWrong - smallWrong).toFixed(0);
console.log(
  `        the same with every row wrong: ${added} MiB (${largeWrong.toFixed(0)} against ${smallWrong.toFixed(0)} MiB)`,
);
