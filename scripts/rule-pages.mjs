// The pages of docs/rules, made of the rule book and its texts in four languages.
//   npm run rules:pages            writes them, and removes those of families that are no more
//   npm run check -- rule-pages    says which differ from the book, and fails if any does
//   node scripts/rule-pages.mjs [--check] FOLDER    the same for another folder
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { root } from './run-command.mjs';

const [place = join(root, 'docs', 'rules')] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const folder = resolve(place);

/** @returns {Promise<ReadonlyMap<string, string>>} text by path, from the sources as they are now */
async function currentPages() {
  const work = await mkdtemp(join(tmpdir(), 'baw-rule-pages-'));
  try {
    const outfile = join(work, 'rule-pages.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/commands/rules/rule-pages.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
    });
    const { rulePages } = await import(pathToFileURL(outfile).href);
    return await rulePages();
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

async function writtenPages() {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch((error) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  const pages = await Promise.all(
    files.map(async (file) => [file.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(file, 'utf8')]),
  );
  return new Map(pages);
}

async function writePages(pages, written) {
  const gone = [...written.keys()].filter((path) => !pages.has(path));
  await Promise.all(gone.map((path) => rm(join(folder, path))));
  for (const [path, text] of pages) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
}

const [pages, written] = await Promise.all([currentPages(), writtenPages()]);
const astray = [...new Set([...pages.keys(), ...written.keys()])]
  .filter((path) => pages.get(path) !== written.get(path))
  .toSorted((a, b) => a.localeCompare(b, 'en'));
if (!process.argv.includes('--check')) {
  await writePages(pages, written);
  console.log(`${pages.size} pages, ${astray.length} changed`);
} else if (astray.length > 0) {
  console.error(`not what the rule book says, in ${place}: ${astray.join(', ')}`);
  console.error('"npm run rules:pages" writes them anew');
  process.exitCode = 1;
} else {
  console.log(`${pages.size} pages`);
}
