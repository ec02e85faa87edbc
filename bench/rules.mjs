// What each rule costs: every rule of the book, asked of a large mixed set of requests.
//   node bench/rules.mjs [ROWS]
import { mkdir, rm } from 'node:fs/promises';
import { createReadStream } from 'node:fs';
import { dirname, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { createInterface } from 'node:readline';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { AS_OF, bundleSources, median, report, requestFile } from './measure.mjs';

const ROUNDS = 5;
const SHOWN = 10;
const rows = Number(process.argv[2] ?? 20_000);
const root = fileURLToPath(new URL('..', import.meta.url));

async function loadRuleBook() {
  const outfile = join(root, 'bench', 'data', 'rule-book.mjs');
  await mkdir(dirname(outfile), { recursive: true });
  await bundleSources(
    `
      export { rules } from './src/domain/rules/index.ts';
      export { createEvaluate, createApplicableRules } from './src/domain/rules/evaluate.ts';
      export * as exampleRows from './src/domain/rules/example-rows.ts';
      export { createRowReader } from './src/schemas/files/read-row.ts';
      export { COLUMN_NAMES } from './src/schemas/model/columns.ts';
      export { isoDate } from './src/schemas/model/civil-date.ts';`,
    outfile,
  );
  try {
    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(outfile);
  }
}

const { rules, createEvaluate, createApplicableRules, exampleRows, createRowReader, COLUMN_NAMES, isoDate } =
  await loadRuleBook();
const context = { today: isoDate(AS_OF) };

/** Half of the requests are those of the other benchmarks, half the sound rows of all leaves and what the rules reject. */
async function mixedRequests() {
  const requests = [];
  const { file } = await requestFile(rows);
  let read;
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const cells = line.split(';');
    if (read === undefined) {
      read = createRowReader(
        cells.map((name) => (COLUMN_NAMES.includes(name) ? name : undefined)),
        {},
      );
    } else requests.push(read(cells));
  }
  const readByName = createRowReader(COLUMN_NAMES, {});
  const examples = rules.flatMap(({ examples: { accept, reject } }) => [...accept, ...reject].map(({ row }) => row));
  const cells = [...Object.values(exampleRows), ...examples];
  for (let index = 0; index < rows; index++) {
    const row = cells[index % cells.length];
    requests.push(readByName(COLUMN_NAMES.map((name) => row[name] ?? '')));
  }
  return shuffled(requests);
}

/** Leaves follow each other as in a real file, in an order that is the same every time. */
function shuffled(list) {
  let state = 1;
  for (let last = list.length - 1; last > 0; last--) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    const other = state % (last + 1);
    [list[last], list[other]] = [list[other], list[last]];
  }
  return list;
}

/** Nanoseconds that a pass over the requests takes, each; the best of a few, which others on the machine spoil least. */
function nanosecondsEach(requests, ask) {
  const passes = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const start = performance.now();
    let found = 0;
    for (const request of requests) if (ask(request) !== null) found++;
    const ms = performance.now() - start;
    if (found > requests.length) throw new Error('more findings than requests');
    // The first pass compiles.
    if (round > 0) passes.push((ms * 1e6) / requests.length);
  }
  return Math.min(...passes);
}

const requests = await mixedRequests();
const applicable = createApplicableRules(rules);
const met = new Map(rules.map((rule) => [rule, []]));
for (const request of requests) for (const rule of applicable(request, context)) met.get(rule).push(request);

const askedOf = [...met].filter(([, those]) => those.length > 0);
const silent = rules.length - askedOf.length;
const loopAlone = nanosecondsEach(requests, () => null);
const costs = askedOf
  .map(([rule, those]) => ({
    id: rule.id,
    asked: those.length,
    ns: Math.max(0, nanosecondsEach(those, (request) => rule.check(request, context)) - loopAlone),
  }))
  .sort((a, b) => b.ns - a.ns);

const evaluate = createEvaluate(rules);
const wholeRow = nanosecondsEach(requests, (request) => evaluate(request, context));
const perRow = askedOf.reduce((sum, [, those]) => sum + those.length, 0) / requests.length;
const mean =
  costs.reduce((sum, { ns, asked }) => sum + ns * asked, 0) / costs.reduce((sum, { asked }) => sum + asked, 0);

report(
  'rules',
  wholeRow / perRow / 1000,
  `median rule ${median(costs.map(({ ns }) => ns)).toFixed(0)} ns alone, mean ${mean.toFixed(0)} ns`,
);
console.log(
  `        a row of ${requests.length} meets ${perRow.toFixed(0)} of ${rules.length} rules in ${(wholeRow / 1000).toFixed(1)} µs` +
    (silent > 0 ? `; ${silent} rules met no row` : ''),
);
console.log('        the dearest:');
for (const { id, asked, ns } of costs.slice(0, SHOWN)) {
  console.log(`        ${ns.toFixed(0).padStart(6)} ns  ${id}  (${asked} rows)`);
}
