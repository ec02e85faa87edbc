// The OpenAPI documents of docs/openapi, made of the schemas of the service, and the types that follow from them.
//   npm run openapi:documents      writes them, and removes those of APIs that are no more
//   npm run check -- openapi       says which differ from the schemas, and fails if any does
//   node scripts/openapi/openapi-documents.mjs [--check] FOLDER    the same for the folders below another folder
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import openapiTypescript, { astToString } from 'openapi-typescript';
import { root } from '../run-command.mjs';

const [place = root] = process.argv.slice(2).filter((word) => !word.startsWith('--'));
const base = resolve(place);

/** Folder → ending of the files in it that are written here. */
const written = new Map([
  [join('docs', 'openapi'), '.yaml'],
  [join('test', 'contract', 'types'), '.ts'],
]);

const TYPES_NOTICE = '// Made of the OpenAPI document by `npm run openapi:documents`.\n\n';

/** @returns {Promise<readonly { name: string, yaml: () => string }[]>} from the sources as they are now */
async function currentDocuments() {
  const work = await mkdtemp(join(tmpdir(), 'baw-openapi-'));
  try {
    const outfile = join(work, 'documents.mjs');
    await build({
      absWorkingDir: root,
      entryPoints: ['src/mock/openapi/documents.ts'],
      outfile,
      bundle: true,
      format: 'esm',
      platform: 'node',
      logLevel: 'warning',
      // A package of the bundle is no module yet.
      banner: { js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);" },
    });
    const { DOCUMENTS } = await import(pathToFileURL(outfile).href);
    return DOCUMENTS;
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** @returns {Promise<ReadonlyMap<string, string>>} text by path */
async function currentFiles() {
  const files = new Map();
  for (const { name, yaml } of await currentDocuments()) {
    const text = yaml();
    files.set(join('docs', 'openapi', `${name}.yaml`), text);
    files.set(join('test', 'contract', 'types', `${name}.ts`), TYPES_NOTICE + (await typesOf(text)));
  }
  return files;
}

async function typesOf(yaml) {
  return astToString(await openapiTypescript(yaml, { alphabetize: true, silent: true }));
}

async function writtenFiles() {
  const files = new Map();
  for (const [folder, ending] of written) {
    const names = await readdir(join(base, folder)).catch((error) => {
      if (error.code === 'ENOENT') return [];
      throw error;
    });
    for (const name of names.filter((each) => each.endsWith(ending))) {
      files.set(join(folder, name), await readFile(join(base, folder, name), 'utf8'));
    }
  }
  return files;
}

async function writeFiles(files, before) {
  const gone = [...before.keys()].filter((path) => !files.has(path));
  await Promise.all(gone.map((path) => rm(join(base, path))));
  for (const [path, text] of files) {
    await mkdir(dirname(join(base, path)), { recursive: true });
    await writeFile(join(base, path), text);
  }
}

const [files, before] = await Promise.all([currentFiles(), writtenFiles()]);
const astray = [...new Set([...files.keys(), ...before.keys()])]
  .filter((path) => files.get(path) !== before.get(path))
  .toSorted((a, b) => a.localeCompare(b, 'en'));
if (!process.argv.includes('--check')) {
  await writeFiles(files, before);
  console.log(`${files.size} files, ${astray.length} changed`);
} else if (astray.length > 0) {
  console.error(`not what the schemas of the service say: ${astray.join(', ')}`);
  console.error('"npm run openapi:documents" writes them anew');
  process.exitCode = 1;
} else {
  console.log(`${files.size} files`);
}
