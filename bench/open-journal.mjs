// What journal-open measures, in a process of its own: opens the run of these inputs and tells what is left.
//   node open-journal.mjs STORE_MODULE HOME TARGET_ID INPUT KEYS
import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [module, home, targetId, input, keyFile] = process.argv.slice(2);
const { openRunStore } = await import(pathToFileURL(module).href);
const store = openRunStore(home, { newId: randomUUID });
const inputs = [{ path: input, sha256: '' }];
const run = await store.openRun({ targetId, inputs, now: Date.now(), toolVersion: 'bench' });
if (!run.isResumed) throw new Error('another run was started');
await run.earlierFilings(() => Promise.reject(new Error('another run files')));
const keys = readFileSync(keyFile, 'latin1').split('\n');
const left = keys.filter((key) => run.state.outcomeOf(key) === undefined).length;
const inDoubt = run.state.inDoubt().length;
await run.close();
console.log(JSON.stringify({ rows: keys.length, left, inDoubt }));
