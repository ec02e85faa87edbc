// Lints every document of docs/openapi with the rules of belgif-rules.mjs.
//   npm run check -- openapi                      with the check that they are what the schemas say
//   node scripts/openapi/lint-openapi.mjs FILE…   other documents
import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { root } from '../run-command.mjs';
import { lintDocument } from './lint-documents.mjs';

const folder = join(root, 'docs', 'openapi');
const given = process.argv.slice(2);
const ours = (await readdir(folder)).filter((name) => name.endsWith('.yaml')).map((name) => join(folder, name));
const files = given.length > 0 ? given : ours;

for (const file of files) {
  const findings = await lintDocument(await readFile(file, 'utf8'));
  for (const { rule, place, message } of findings) {
    console.error(`${relative(root, file)}: ${place}: ${message} [${rule}]`);
  }
  if (findings.length > 0) process.exitCode = 1;
}
if (files.length === 0) {
  console.error('no document to lint');
  process.exitCode = 1;
}
if (process.exitCode !== 1) console.log(`${files.length} documents without a finding`);
