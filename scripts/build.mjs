// Bundles bin/baw.ts into dist/baw.js and the chunks that it loads when needed.
//   npm run build                 one line
//   npm run build -- --report     also what each chunk weighs and holds
import { execFile } from 'node:child_process';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { commanderWithoutProcesses, oneChunkForMain, smallZodForHono } from './build-plugins.mjs';
import { bundledPackages, licenceText } from './licences.mjs';
import { root } from './run-command.mjs';

const outdir = join(root, 'dist');

/** The program, and what it runs in threads of its own. */
const ENTRIES = [
  { in: 'bin/baw.ts', out: 'baw' },
  { in: 'src/system/check-worker.ts', out: 'check-worker' },
];

/** Loaded in place of the program, so what it needs must not lie with it. */
const READY_HELP = 'src/system/ready-help.ts';

/** Packages still written for `require` ask for built-in modules with it, which ESM does not have. */
const requireShim = `import { createRequire as __createRequire } from 'node:module';
const require = __createRequire(import.meta.url);
`;

/** Only the one chunk that holds esbuild's own fallback for `require` needs the shim. */
const needsRequire = (text) => text.includes('typeof require');

/** The help of the program, which takes longer to put together than to print, in each language. */
async function writeHelp() {
  const program = join(outdir, 'baw.js');
  await Promise.all(
    ['fr', 'nl', 'de', 'en'].map(async (language) => {
      const { stdout } = await promisify(execFile)(process.execPath, [program, '--help', '--lang', language]);
      await writeFile(join(outdir, `help.${language}.txt`), stdout);
    }),
  );
}

/** The files that the entry loads before it runs, itself included. */
function eagerFiles(outputs, entry) {
  const seen = new Set();
  const visit = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { path, kind } of outputs[file].imports) {
      if (kind === 'import-statement' && Object.hasOwn(outputs, path)) visit(path);
    }
  };
  visit(entry);
  return [...seen];
}

const kilobytes = (bytes) => `${(bytes / 1024).toFixed(1)} KiB`.padStart(12);

/** The three origins that weigh most: packages by name, own code by folder. */
function heaviestOrigins(inputs) {
  const bytes = new Map();
  for (const [file, { bytesInOutput }] of Object.entries(inputs)) {
    const origin =
      /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1] ?? /^(?:src|bin)\/[^/]+/.exec(file)?.[0] ?? file;
    bytes.set(origin, (bytes.get(origin) ?? 0) + bytesInOutput);
  }
  const sorted = [...bytes].sort((a, b) => b[1] - a[1]);
  return sorted.slice(0, 3).map(([origin, size]) => `${origin} ${kilobytes(size).trim()}`);
}

function printReport(outputs, eager) {
  console.log('loaded at start:');
  for (const file of eager) printFile(file, outputs[file]);
  console.log('loaded when needed:');
  const lazy = Object.keys(outputs).filter((file) => !eager.includes(file));
  for (const file of lazy.sort((a, b) => outputs[b].bytes - outputs[a].bytes)) printFile(file, outputs[file]);
}

const printFile = (file, { bytes, inputs }) =>
  console.log(`${kilobytes(bytes)}  ${basename(file).padEnd(32)} ${heaviestOrigins(inputs).join(', ')}`);

/** @returns the sizes in bytes, all files and those loaded at start */
export async function buildProgram({ report = false } = {}) {
  const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
  const options = {
    absWorkingDir: root,
    entryPoints: ENTRIES,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    chunkNames: '[name]-[hash]',
    define: { __BAW_VERSION__: JSON.stringify(version) },
    legalComments: 'none',
    metafile: true,
    write: false,
    logLevel: 'warning',
  };
  const packagePlugins = [commanderWithoutProcesses, smallZodForHono];
  const draft = await build({ ...options, plugins: packagePlugins });
  const entries = Object.values(draft.metafile.outputs).flatMap(({ entryPoint }) => entryPoint ?? []);
  const lateModules = entries.filter((path) => !ENTRIES.some((entry) => entry.in === path) && path !== READY_HELP);
  const plugins = [oneChunkForMain(lateModules), ...packagePlugins];
  const { outputFiles, metafile } = await build({ ...options, plugins });
  const packages = await bundledPackages(metafile, root);

  // The old folder goes only now: a build that fails leaves the program that worked.
  await rm(outdir, { recursive: true, force: true });
  await mkdir(outdir, { recursive: true });
  await Promise.all(
    outputFiles.map(({ path, text }) => {
      if (!needsRequire(text)) return writeFile(path, text);
      const firstLine = text.startsWith('#!') ? text.indexOf('\n') + 1 : 0;
      return writeFile(path, text.slice(0, firstLine) + requireShim + text.slice(firstLine));
    }),
  );
  await writeFile(join(outdir, 'THIRD-PARTY-LICENSES.txt'), licenceText(packages));
  await chmod(join(outdir, 'baw.js'), 0o755);
  await writeHelp();

  const eager = eagerFiles(metafile.outputs, 'dist/baw.js');
  const sizeOf = (files) => files.reduce((sum, file) => sum + metafile.outputs[file].bytes, 0);
  if (report) printReport(metafile.outputs, eager);
  return { files: outputFiles.length, totalBytes: sizeOf(Object.keys(metafile.outputs)), eagerBytes: sizeOf(eager) };
}

async function main() {
  const start = performance.now();
  const { files, totalBytes, eagerBytes } = await buildProgram({ report: process.argv.includes('--report') });
  const ms = Math.round(performance.now() - start);
  const sizes = `${kilobytes(totalBytes).trim()}, of which ${kilobytes(eagerBytes).trim()} loaded at start`;
  console.log(`built dist/baw.js: ${files} files, ${sizes}, in ${ms} ms`);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  try {
    await main();
  } catch (error) {
    // esbuild has already said what is wrong with the sources.
    if (!Array.isArray(error.errors)) throw error;
    process.exitCode = 1;
  }
}
