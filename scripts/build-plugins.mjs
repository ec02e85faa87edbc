import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { root } from './run-command.mjs';

/**
 * esbuild puts modules into one chunk when the same entry points reach them, so what main shares with the modules
 * that are loaded later lies in many small files, each of which costs half a millisecond at every start. All of them
 * are loaded after main; once they say so with an import, everything that main needs falls into one chunk.
 * @param {readonly string[]} lateModules what is loaded with `import()`, as paths from the root
 */
export function oneChunkForMain(lateModules) {
  const paths = lateModules.filter((path) => path !== 'src/main.ts').map((path) => join(root, path));
  const filter = new RegExp(`^(${paths.map((path) => path.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})$`);
  const afterMain = `\nimport ${JSON.stringify(join(root, 'src', 'main.ts'))};\n`;
  return {
    name: 'one-chunk-for-main',
    setup(bundler) {
      bundler.onLoad({ filter }, async ({ path }) => {
        const text = await readFile(path, 'utf8');
        // A package that is loaded as it is and is not an ES module cannot be given an import.
        if (!/^(import|export)\b/m.test(text)) return undefined;
        return { contents: text + afterMain, loader: path.endsWith('ts') ? 'ts' : 'js' };
      });
    },
  };
}

/** commander can run sub-commands that are programs of their own; we have none, and loading what it needs costs 3 ms. */
export const commanderWithoutProcesses = {
  name: 'commander-without-processes',
  setup(bundler) {
    const namespace = 'no-processes';
    bundler.onResolve({ filter: /^node:child_process$/ }, ({ importer }) =>
      /node_modules\/commander\//.test(importer) ? { path: 'child_process', namespace } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace }, () => ({ contents: 'module.exports = {};', loader: 'js' }));
  },
};

/**
 * @hono/zod-openapi takes zod as one object, which keeps all of zod, with its forty languages, in the chunk that every
 * command shares: 740 KiB instead of 170. All it needs of that object is one class.
 */
export const smallZodForHono = {
  name: 'small-zod-for-hono',
  setup(bundler) {
    const namespace = 'small-zod';
    bundler.onResolve({ filter: /^zod$/ }, ({ importer }) =>
      /node_modules\/@hono\/zod-openapi\//.test(importer) ? { path: 'zod', namespace } : undefined,
    );
    bundler.onLoad({ filter: /.*/, namespace }, () => ({
      contents: "import { ZodType } from 'zod'; export const z = { ZodType };",
      resolveDir: root,
    }));
  },
};
